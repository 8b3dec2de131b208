"""The result of a soak as a table, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from .balance import MIB
from .ledger import ANSWERED, CANCELLED, LEFT
from .soak import Result

__all__ = ["lines_of"]

_COLUMNS = (ANSWERED, LEFT, CANCELLED, "errors")
_BLOWS = ("refuse", "reset", "cut", "stall", "pause")


def lines_of(result: Result) -> Iterator[str]:
    """The lines to print."""
    settings, ledger, found = result.settings, result.ledger, result.found
    yield (
        f"{result.world}: {settings.seconds:g} s of load, {settings.in_flight} calls in flight (most {ledger.peak}), "
        f"deadline {settings.deadline:g} s, seed {settings.seed}; took {result.seconds:.0f} s"
    )
    yield ""
    yield f"{'':10}{'begun':>9}" + "".join(f"{column:>11}" for column in _COLUMNS)
    total = Counter[str]()
    for kind in ledger.begun:
        row = Counter[str](begun=ledger.begun[kind])
        for (each, outcome), count in ledger.ended.items():
            if each == kind:
                row[outcome if outcome in _COLUMNS else "errors"] += count
        total.update(row)
        yield _row(kind, row)
    yield _row("all", total)
    yield ""
    errors = Counter[str]()
    for (_, outcome), count in ledger.ended.items():
        if outcome not in _COLUMNS:
            errors[outcome] += count
    yield "errors: " + (", ".join(f"{count} {name}" for name, count in errors.most_common()) or "none")
    network = result.network
    yield (
        f"network: {network.get('connections', 0)} connections, {network.get('up', 0) // MIB} MiB up and "
        f"{network.get('down', 0) // MIB} MiB down; " + ", ".join(f"{network.get(blow, 0)} {blow}" for blow in _BLOWS)
    )
    yield (
        f"requests: {ledger.sends} sent, {ledger.stale} of them on stale connections, {sum(ledger.late.values())} "
        f"after an interrupt; the server saw {result.heads}, {result.whole} of them whole"
    )
    yield (
        f"time: the slowest call ended {ledger.overrun:.2f} s after its deadline ({ledger.slowest}); "
        f"what slept was woken {ledger.lateness:.2f} s too late"
    )
    held = ", ".join(
        f"{name} {getattr(found.before, name)} -> {getattr(found.after, name)}" for name in found.before.__slots__
    )
    yield (
        f"before -> after: {held}; warm -> at the end: {found.warm.rss / MIB:.1f} -> {found.late.rss / MIB:.1f} MiB, "
        f"{found.warm.blocks} -> {found.late.blocks} blocks"
    )
    yield ""
    yield from (f"FOUND: {finding}" for finding in ledger.findings)
    if ledger.finding_count:
        yield f"FAILED: {ledger.finding_count} findings, the first of them above"
    else:
        yield "passed: each call ended once, the server counted the same, and nothing is left"


def _row(name: str, counts: Counter[str]) -> str:
    return f"{name:10}{counts['begun']:9}" + "".join(f"{counts[column]:11}" for column in _COLUMNS)
