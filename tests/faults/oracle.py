"""Try the grid on the official package, as a black box, and write how each cell ended. Not needed to run the tests.

Run as `python -m tests.faults.oracle INTERPRETER`, where the interpreter has the official package: the result goes
to `official.json` beside this file, and `python -m tests.faults.report` makes the page of it.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from .calls import Got, Outcome, call, call_sync, judge, kept_before
from .cells import CELLS, Cell, Fault
from .scripts import play_of, strikes
from .wire import FaultServer

RESULT: Final = Path(__file__).with_name("official.json")
_STALLED: Final = 1.5
_PATIENT: Final = 5.0
_HUNG: Final = 30.0
"""Seconds after which a call counts as hung."""
_AT_ONCE: Final = 4
"""Few, as each construction of a client holds up the others, whose clocks tick."""


def main(arguments: list[str]) -> None:
    """Start the other interpreter, or be it."""
    if arguments != ["--here"]:
        root = str(Path(__file__).parents[2])
        made = subprocess.run(
            [*arguments, "-m", "tests.faults.oracle", "--here"],
            check=True,
            stdout=subprocess.PIPE,
            cwd=root,
            env={**os.environ, "PYTHONPATH": root},
        ).stdout
        RESULT.write_bytes(made)
        return
    import openai  # type: ignore[import-not-found, unused-ignore]

    with FaultServer() as wire:
        found = {"async": asyncio.run(_all(wire, openai)), "sync": _all_sync(wire, openai)}
    cells = {str(cell): {world: asdict(found[world][cell]) for world in found} for cell in CELLS}
    json.dump({"version": openai.__version__, "cells": cells}, sys.stdout, indent=1, sort_keys=True)
    print(flush=True)
    os._exit(0)  # calls that hang would keep the interpreter


async def _all(wire: FaultServer, openai: Any) -> dict[Cell, Outcome]:
    gate = asyncio.Semaphore(_AT_ONCE)
    found: dict[Cell, Outcome] = {}

    async def one(cell: Cell) -> None:
        got, play, settings = _prepared(wire, cell, openai)
        error: BaseException | None = None
        async with gate, openai.AsyncOpenAI(**settings) as client:
            try:
                await asyncio.wait_for(call(client, cell.shape, got), _HUNG)
            except Exception as exc:
                error = exc
        found[cell] = _outcome(cell, got, error, openai, play)

    await asyncio.gather(*map(one, CELLS))
    return found


def _all_sync(wire: FaultServer, openai: Any) -> dict[Cell, Outcome]:
    def one(cell: Cell) -> Outcome:
        got, play, settings = _prepared(wire, cell, openai)
        client = openai.OpenAI(**settings)
        error: BaseException | None = None
        try:
            call_sync(client, cell.shape, got)
        except Exception as exc:
            error = exc
        client.close()
        return _outcome(cell, got, error, openai, play)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        return dict(zip(CELLS, pool.map(one, CELLS), strict=True))


def _prepared(wire: FaultServer, cell: Cell, openai: Any) -> tuple[Got, Any, dict[str, Any]]:
    got = Got(kept_before(cell.fault, cell.shape, cell.point))
    play = play_of(cell, got.enough)
    timeout = openai.Timeout(_PATIENT, read=_STALLED if cell.fault is Fault.STALL else _PATIENT)
    return got, play, {"base_url": wire.add(play), "api_key": "sk-test", "timeout": timeout, "max_retries": 1}


def _outcome(cell: Cell, got: Got, error: BaseException | None, openai: Any, play: Any) -> Outcome:
    requests = sum(strikes(cell, target) for target in play.targets)
    if isinstance(error, TimeoutError):
        return Outcome("hung", requests=requests)
    return judge(cell.shape, got, error, openai.OpenAIError, requests)


if __name__ == "__main__":
    main(sys.argv[1:])
