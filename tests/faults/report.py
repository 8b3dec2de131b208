"""Write the tables of `docs/explanation/reliability.md`: `python -m tests.faults.report`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Final

from .calls import Outcome
from .cells import CELLS, Cell, Fault, Point, Shape, Times, why_no_cell
from .expected import expected
from .oracle import RESULT

__all__ = ["BEGIN", "END", "PAGE", "tables"]

PAGE: Final = Path(__file__).parents[2] / "docs" / "explanation" / "reliability.md"
BEGIN: Final = "<!-- tables: python -m tests.faults.report -->\n"
END: Final = "<!-- end of tables -->\n"

_KINDS: Final = {
    "answered": "answered",
    "error": "an error of the client's own",
    "partial": "a part, then an error of the client's own",
    "foreign": "another library's exception",
    "lied": "**no error, and not the answer**",
    "hung": "**hung**",
}


def main() -> None:
    """Replace the tables in the page."""
    before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(before + BEGIN + tables() + END + after, "utf-8")


def tables() -> str:
    """All tables, in Markdown."""
    result = json.loads(RESULT.read_bytes())
    official = {
        cell: {world: Outcome(**outcome) for world, outcome in result["cells"][str(cell)].items()} for cell in CELLS
    }
    parts = [_counts(official, result["version"])]
    for shape in Shape:
        parts.append(f"\n### {str(shape).capitalize()}\n\n{_table(shape, official, result['version'])}")
    return "\n" + "".join(parts) + "\n" + _reasons()


def _counts(official: dict[Cell, dict[str, Outcome]], version: str) -> str:
    ours = Counter(expected(cell).kind for cell in CELLS)
    theirs = {world: Counter(official[cell][world].kind for cell in CELLS) for world in ("async", "sync")}
    lines = [
        f"| {len(CELLS)} cells end in | openai-core | openai {version}, async | openai {version}, sync |",
        "| --- | ---: | ---: | ---: |",
        *(
            f"| {text} | {ours[kind]} | {theirs['async'][kind]} | {theirs['sync'][kind]} |"
            for kind, text in _KINDS.items()
        ),
    ]
    return "\n".join(lines) + "\n"


def _table(shape: Shape, official: dict[Cell, dict[str, Outcome]], version: str) -> str:
    lines = [
        f"| Fault | Where | openai-core | openai {version} |",
        "| --- | --- | --- | --- |",
    ]
    for fault in Fault:
        for point in Point:
            if why_no_cell(fault, point, shape) is None:
                once, always = (Cell(fault, point, shape, times) for times in Times)
                ours = _both(_words(expected(once)), _words(expected(always)))
                worlds = [
                    _both(_words(official[once][world]), _words(official[always][world])) for world in ("async", "sync")
                ]
                theirs = worlds[0] if worlds[0] == worlds[1] else f"async: {worlds[0]}; sync: {worlds[1]}"
                lines.append(f"| {fault} | {point} | {ours} | {theirs} |")
    return "\n".join(lines) + "\n"


def _both(once: str, always: str) -> str:
    return once if once == always else f"{once}; if it lasts: {always}"


def _words(outcome: Outcome) -> str:
    match outcome.kind:
        case "answered":
            return "answered" if outcome.requests == 1 else "answered after a retry"
        case "error" | "foreign":
            return f"{'**foreign** ' if outcome.kind == 'foreign' else ''}`{outcome.error}`"
        case "partial":
            return f"what came, then `{outcome.error}`"
        case "lied":
            return "**no error, and not the answer**"
        case kind:
            return f"**{kind}**"


def _reasons() -> str:
    reasons: dict[str, list[str]] = {}
    for fault in Fault:
        for shape in Shape:
            for point in Point:
                reason = why_no_cell(fault, point, shape)
                if reason is not None:
                    reasons.setdefault(reason, []).append(f"{fault} {point}, {shape}")
    lines = ["### Crossings that are no cells\n"]
    lines += [f"- {'; '.join(crossings)}: {reason}." for reason, crossings in reasons.items()]
    return "\n".join(lines) + "\n\n"


if __name__ == "__main__":
    main()
