"""`python -m benchmarks`: measure all rows, or those named, and print the table. `--list` says what there is."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from . import (
    bench_fanout,
    bench_helpers,
    bench_load,
    bench_logprobs,
    bench_memory,
    bench_realtime,
    bench_requests,
    bench_startup,
    bench_streams,
    bench_sync,
    bench_transfers,
    bench_typecheck,
    bench_unions,
)
from .environment import (
    BULK_REQUIREMENT,
    DEFAULT_BULK,
    DEFAULT_OFFICIAL,
    OFFICIAL_REQUIREMENT,
    bulk_python,
    describe,
    official_python,
)
from .measure import Plan, Server, WorkerError, measure
from .report import as_json, as_markdown
from .rows import Row
from .verdict import Outcome, judge

__all__ = ["main"]

_MODULES = (
    bench_requests,
    bench_streams,
    bench_helpers,
    bench_logprobs,
    bench_unions,
    bench_sync,
    bench_load,
    bench_transfers,
    bench_realtime,
    bench_fanout,
    bench_startup,
    bench_memory,
    bench_typecheck,
)
_ROWS: tuple[Row, ...] = tuple(row for module in _MODULES for row in module.ROWS)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; 1 if a contender failed, or with `--check` if a target was missed."""
    parser = _parser()
    asked = parser.parse_args(arguments)
    if asked.list:
        width = max(len(row.key) for row in _ROWS)
        print("\n".join(f"{row.key:{width}}  {row.what}" for row in _ROWS))
        return 0
    rows = [row for row in _ROWS if _is_asked_for(row, asked.names)]
    if not rows:
        parser.error(f"no row is called like {', '.join(asked.names)}; there are {', '.join(row.key for row in _ROWS)}")
    bulk = bulk_python(asked.bulk)
    if bulk is None:
        for row in [row for row in rows if any(each.bulk for each in row.contenders)]:
            rows.remove(row)
            make = f"python -m venv {asked.bulk} && {asked.bulk}/bin/pip install {BULK_REQUIREMENT}"
            print(f"{row.key}: left out, as {asked.bulk} has no {BULK_REQUIREMENT}: {make}", file=sys.stderr)
    plan = Plan(
        rounds=asked.rounds or (3 if asked.quick else 7),
        seconds=asked.seconds or (0.3 if asked.quick else 0.6),
        warm_up=0.5 if asked.quick else 1.5,
        ours=Path(sys.executable),
        official=official_python(asked.official),
        bulk=bulk,
    )
    with Server() as server:
        outcomes = [_outcome(row, plan, server) for row in rows]
    facts = describe() | {"rounds": f"{plan.rounds} of {plan.seconds:g} s"}
    print(as_markdown(facts, outcomes))
    for path in asked.output:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text((as_json if path.suffix == ".json" else as_markdown)(facts, outcomes), encoding="utf-8")
    unwanted = {"failed", "short"} if asked.check else {"failed"}
    return int(any(outcome.verdict in unwanted for outcome in outcomes))


def _is_asked_for(row: Row, names: list[str]) -> bool:
    if row.long:
        return row.key in names
    return not names or any(name in row.key for name in names)


def _outcome(row: Row, plan: Plan, server: Server) -> Outcome:
    print(f"{row.key} ...", end=" ", file=sys.stderr, flush=True)
    try:
        outcome = judge(row, measure(row, plan, server))
    except WorkerError as error:
        print(error, file=sys.stderr)
        # A traceback's last line is the error itself: enough for the table.
        outcome = Outcome(row, {}, (), str(error).splitlines()[-1])
    texts = [*(judgement.text for judgement in outcome.judgements), outcome.verdict]
    print("; ".join(text for text in texts if text), file=sys.stderr)
    return outcome


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Side by side on one loopback server.")
    parser.add_argument(
        "names",
        nargs="*",
        help="rows to run, by name or part of a name; all without; long ones only by their whole name",
    )
    parser.add_argument("--list", action="store_true", help="list the rows and stop")
    parser.add_argument("--quick", action="store_true", help="few short rounds: to see that it runs, not to quote")
    parser.add_argument("--rounds", type=int, help="turns of each contender")
    parser.add_argument("--seconds", type=float, help="length of a round")
    parser.add_argument("--check", action="store_true", help="end with 1 if a target was missed")
    parser.add_argument(
        "--output", type=Path, action="append", default=[], help="also write the report here; .json for all readings"
    )
    parser.add_argument(
        "--bulk",
        type=Path,
        default=Path(os.environ.get("OPENAI_CORE_BENCH_BULK", DEFAULT_BULK)),
        help=f"folder of an environment with {BULK_REQUIREMENT}; rows are left out without it (OPENAI_CORE_BENCH_BULK)",
    )
    parser.add_argument(
        "--official",
        type=Path,
        default=Path(os.environ.get("OPENAI_CORE_BENCH_OFFICIAL", DEFAULT_OFFICIAL)),
        help=f"folder of the environment with {OFFICIAL_REQUIREMENT}; made if missing (OPENAI_CORE_BENCH_OFFICIAL)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
