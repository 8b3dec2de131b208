"""The table of what was tested, as JSON and as a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["write"]

_WHERE = (
    "The models of `transformers serve`, vLLM and llama.cpp are small and of random weights, made by the run: what is",
    "compared is how each server speaks, not what it says. llama.cpp runs as the package `xllamacpp` has it, built for",
    "the CPU, with its own HTTP server.",
)


def write(rows: list[dict[str, Any]], table: Path) -> None:
    """Write the rows to `table`, and the page beside it."""
    table.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    page = [
        "# Compatible servers, tested",
        "",
        "`nox -s strangers` starts these servers and makes the same calls to each with the clients of this library, on",
        "asyncio over aiohttp and httpx, on trio over httpx, and blocking on both, and with the official client.",
        "Values and errors are compared in full, but for ids, times and the pieces in which a text comes. *Answered*",
        "are the calls that the server supports; of the others, errors are compared. *Official client failed* are",
        "calls that ended there with an error of Python or of the connection, and here with the answer or an error of",
        "this library; see below.",
        "This page is written by that run.",
        "",
        "| server | version | date | official client | calls | answered | equal | official client failed | different |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        if "skipped" in row:
            page.append(f"| {row['server']} | not run; needs `{row['skipped']}` | | | | | | | |")
            continue
        failed, differ = len(row.get("official_failed", ())), len(row["different"])
        cells = (row["server"], row["version"], row["date"], row["official"], row["cases"], row["answered"])
        page.append(f"| {' | '.join(map(str, cells))} | {row['cases'] - failed - differ} | {failed} | {differ} |")
    page += ["", *_WHERE]
    for key, title in (("different", "Differences"), ("official_failed", "Calls that the official client failed")):
        found = [(row["server"], each) for row in rows for each in row.get(key, ())]
        if found:
            page += ["", f"## {title}", "", "| server | call | here | official client |", "|---|---|---|---|"]
            page += [
                f"| {server} | `{each['case']}` | {_cell(each['ours'])} | {_cell(each['official'])} |"
                for server, each in found
            ]
    table.with_suffix(".md").write_text("\n".join(page) + "\n", encoding="utf-8")


def _cell(outcome: Any) -> str:
    if isinstance(outcome, dict) and "error" in outcome:
        return " ".join(f"`{outcome[key]}`" for key in ("error", "status_code") if key in outcome)
    return "the answer"
