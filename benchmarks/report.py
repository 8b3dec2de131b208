"""Write outcomes down: the one table with the targets, every contender's reading below it, or all of it as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from .rows import FLOOR
from .verdict import Outcome, cpu_ratio, medians

__all__ = ["as_json", "as_markdown"]


def as_markdown(facts: dict[str, str], outcomes: Sequence[Outcome]) -> str:
    """The report that is printed, and committed in docs/explanation/performance.md."""
    head = ", ".join(f"{name} {value}" for name, value in facts.items())
    table = _table(
        ("what", "unit", "ours", "bare loop", "official's best", "× floor (CPU)", "reached (to reach)", ""),
        [_summary(outcome) for outcome in outcomes],
    )
    every = _table(
        ("row", "contender", "median", "lowest", "highest", "CPU µs each", "× floor (CPU)", "p50 ms", "p99 ms"),
        [line for outcome in outcomes for line in _details(outcome)],
    )
    notes = [f"- {outcome.row.what}: {text}" for outcome in outcomes if (text := outcome.failure or outcome.row.note)]
    parts = [head, table, "Every contender:", every, *(["\n".join(notes)] if notes else [])]
    return "\n\n".join(parts) + "\n"


def as_json(facts: dict[str, str], outcomes: Sequence[Outcome]) -> str:
    """Everything that was read, for programs."""
    rows = [
        {
            "key": outcome.row.key,
            "what": outcome.row.what,
            "unit": outcome.row.unit,
            "verdict": outcome.verdict,
            "failure": outcome.failure,
            "targets": [
                {"reached": judgement.reached, "wanted": judgement.wanted, "passed": judgement.passed}
                for judgement in outcome.judgements
            ],
            "medians": medians(outcome.readings),
            "readings": outcome.readings,
        }
        for outcome in outcomes
    ]
    return json.dumps({"facts": facts, "rows": rows}, indent=1) + "\n"


def _summary(outcome: Outcome) -> tuple[str, ...]:
    row, middle = outcome.row, medians(outcome.readings)
    best = max if row.more_is_better else min

    def column(prefix: str) -> str:
        values = [value for name, value in middle.items() if name.startswith(prefix)]
        return _number(best(values)) if values else ""

    reached = "; ".join(judgement.text for judgement in outcome.judgements)
    ours, bare, official = column("ours"), column("bare"), column("official")
    return row.what, row.unit, ours, bare, official, _floors(outcome, row.contenders[0].name), reached, outcome.verdict


def _floors(outcome: Outcome, name: str) -> str:
    """How many times the processor time of the floor a contender takes; empty for a row without the floor."""
    times = cpu_ratio(outcome.readings, name, FLOOR)
    return "" if times is None else _number(times)


def _details(outcome: Outcome) -> list[tuple[str, ...]]:
    lines: list[tuple[str, ...]] = []
    for name, rounds in outcome.readings.items():
        values = sorted(reading["value"] for reading in rounds)
        spread = (_number(medians({name: rounds})[name]), _number(values[0]), _number(values[-1]))
        cpu, p50, p99 = (_middle(rounds, measured) for measured in ("cpu_us_each", "p50_ms", "p99_ms"))
        lines.append((outcome.row.key, name, *spread, cpu, _floors(outcome, name), p50, p99))
    return lines


def _middle(rounds: list[dict[str, Any]], measured: str) -> str:
    values = sorted(reading[measured] for reading in rounds if measured in reading)
    return _number(values[len(values) // 2]) if values else ""


def _number(value: float) -> str:
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.2f}" if value >= 1 else f"{value:.3g}"


def _table(head: tuple[str, ...], lines: list[tuple[str, ...]]) -> str:
    widths = [max(len(line[column]) for line in (head, *lines)) for column in range(len(head))]

    def written(cells: tuple[str, ...]) -> str:
        return "| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |"

    return "\n".join([written(head), written(tuple("-" * width for width in widths)), *map(written, lines)])
