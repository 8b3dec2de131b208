"""Many tasks that call without a pause, on asyncio and trio."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Coroutine
from typing import Any, Final

import anyio

from openai_core import AsyncOpenAI

from .async_calls import CALLS
from .ledger import CANCELLED, HANGS, BegunCall, Ledger
from .plan import Draw, Plan, Verify, draw, first_calls

__all__ = ["run"]

_NAP: Final = 0.05


async def run(client: AsyncOpenAI, plan: Plan, ledger: Ledger, *, phase: str, seconds: float) -> None:
    """Call for `seconds`, and return when all calls have ended, or hang."""
    for drawn in first_calls(plan, phase):
        await _booked(client, plan, ledger, drawn)
    until = time.monotonic() + seconds
    with anyio.move_on_after(seconds + plan.deadline + HANGS):
        async with anyio.create_task_group() as outer:
            outer.start_soon(_look_at_the_clock, ledger)
            async with anyio.create_task_group() as group:
                for number in range(plan.in_flight):
                    group.start_soon(_worker, client, plan, ledger, f"{phase}{number}", until)
            outer.cancel_scope.cancel()
    ledger.hang_up()


async def _look_at_the_clock(ledger: Ledger) -> None:
    """Note how late the loop gets to a task whose time has come: no deadline can be kept better."""
    while True:
        due = time.monotonic() + _NAP
        await anyio.sleep(_NAP)
        ledger.lateness = max(ledger.lateness, time.monotonic() - due)


async def _worker(client: AsyncOpenAI, plan: Plan, ledger: Ledger, name: str, until: float) -> None:
    dice = random.Random(f"{plan.seed}/{name}")
    number = 0
    while time.monotonic() < until:
        number += 1
        await _booked(client, plan, ledger, draw(plan, dice, f"{name}-{number}"))


async def _booked(client: AsyncOpenAI, plan: Plan, ledger: Ledger, drawn: Draw) -> None:
    call = ledger.begin(drawn.name, drawn.kind, drawn.deadline)
    try:
        outcome = await _ended(client, plan, drawn, call)
    except anyio.get_cancelled_exc_class():
        raise  # it hangs, and is booked as such
    except BaseException as exc:
        ledger.end(call, exc)
    else:
        ledger.end(call, outcome)


async def _ended(client: AsyncOpenAI, plan: Plan, drawn: Draw, call: BegunCall) -> str:
    """Make a call, end it in the way it is to end, and give the outcome."""
    coroutine = CALLS[drawn.kind](client, plan, drawn, Verify(call, plan.store_ids))
    if drawn.way == "cancelled":
        with anyio.move_on_after(drawn.seconds):
            return await coroutine
        return CANCELLED
    if drawn.way == "task":
        return await _cancelled_as_task(coroutine, drawn.seconds)
    return await coroutine


async def _cancelled_as_task(coroutine: Coroutine[Any, Any, str], seconds: float) -> str:
    task = asyncio.ensure_future(coroutine)
    timer = asyncio.get_running_loop().call_later(seconds, task.cancel)
    try:
        await asyncio.wait([task])
    finally:
        timer.cancel()
        task.cancel()
    return CANCELLED if task.cancelled() else task.result()
