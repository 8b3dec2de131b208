"""The table of what was tested, as JSON and as a page."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

__all__ = ["write"]


def write(rows: list[dict[str, Any]], table: Path) -> None:
    """Write the rows to `table`, and the page beside it."""
    table.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    page = [
        "# Compatible servers, tested",
        "",
        "`nox -s strangers` starts these servers and makes the same calls to each with the clients of this library, on",
        "asyncio over aiohttp and httpx, on trio over httpx, and blocking on both, and with the official client.",
        "Values and errors are compared in full, but for ids and times. *Answered* are the calls that the server",
        "supports; of the others, errors are compared. This page is written by that run.",
        "",
        "| server | version | date | official client | calls | answered | equal | different |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        if "skipped" in row:
            page.append(f"| {row['server']} | not run; needs `{row['skipped']}` | | | | | | |")
            continue
        differ = len(row["different"])
        cells = (row["server"], row["version"], row["date"], row["official"], row["cases"], row["answered"])
        page.append(f"| {' | '.join(map(str, cells))} | {row['cases'] - differ} | {differ} |")
    page += ["", "llama.cpp and vLLM are not among them: they need a compiler and a GPU."]
    differences = [(row["server"], each) for row in rows for each in row.get("different", ())]
    if differences:
        page += ["", "## Differences", "", "| server | call | here | official client |", "|---|---|---|---|"]
        page += [
            f"| {server} | `{each['case']}` | `{each['ours']}` | `{each['official']}` |" for server, each in differences
        ]
    table.with_suffix(".md").write_text("\n".join(page) + "\n", encoding="utf-8")
