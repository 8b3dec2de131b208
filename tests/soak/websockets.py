"""Many websockets: opened and closed, many at once, a flood through one, and a server that drops one again and again.

Each world is the process's only one: what is left of tasks, threads, files and sockets is counted as for the load.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import anyio
import anyio.to_thread

from openai_core.realtime import ReconnectedEvent
from tests.worlds import World

from .balance import Holdings, Memory, grown, left_over
from .websocket_side import WebsocketSide

__all__ = ["LONG", "SHORT", "Amounts", "soak_websockets"]

SETTLE: Final = 20.0
"""Seconds in which what was closed must be gone. Idle worker threads of trio take ten."""


@dataclass(frozen=True, slots=True)
class Amounts:
    """How much of each."""

    opened: int
    """Connections that are opened and closed, some side by side."""
    at_once: int
    """Connections that are open at once."""
    events: int
    """Events through one connection."""
    seconds: float
    """For which a connection is dropped again and again."""
    every: float
    """Seconds that a dropped connection lasts."""


LONG: Final = Amounts(opened=1000, at_once=200, events=100_000, seconds=60, every=1)
SHORT: Final = Amounts(opened=60, at_once=30, events=5_000, seconds=1, every=0.1)


def soak_websockets(world: World, amounts: Amounts) -> list[str]:
    """Do all of it in one world. Gives what must not be; prints what was done."""
    with WebsocketSide() as side:
        outside = Holdings.now()
        findings = anyio.run(_run, world, amounts, side.port, backend=world.backend)
        findings += _settled(outside)
        books = side.books()
    print(f"{world}: {books['opened']} opened, {books['closed']} closed, {books['dropped']} dropped", flush=True)
    if books["opened"] != books["closed"] + books["dropped"]:
        findings.append(f"of {books['opened']} connections {books['closed']} were closed, {books['dropped']} dropped")
    if books["wrong"]:
        findings.append(f"{books['wrong']} connections were not told their settings first")
    return findings


async def _run(world: World, amounts: Amounts, port: int) -> list[str]:
    findings: list[str] = []
    base_url = f"http://127.0.0.1:{port}/v1"
    async with world.client(api_key="k", base_url=base_url) as client:
        await _open_and_close(client, 20)  # what is imported and cached at first use
        warm = Memory.now()
        for name, part in (
            ("opened and closed", partial(_open_and_close, client, amounts.opened)),
            ("open at once", partial(_at_once, client, amounts.at_once)),
            ("flooded", partial(_flood, client, amounts.events)),
            ("dropped", partial(_drop, client, amounts.seconds, amounts.every)),
        ):
            began = time.monotonic()
            said = await part()
            print(f"{world}: {name} in {time.monotonic() - began:.1f} s: {said or 'as it should be'}", flush=True)
            findings += [f"{name}: {said}"] if said else []
        findings += grown(warm, Memory.now(), amounts.opened + amounts.at_once)
    return findings


def _settled(before: Holdings) -> list[str]:
    """What is left, once everything had its time to go."""
    until = time.monotonic() + SETTLE
    while (found := left_over(before, Holdings.now())) and time.monotonic() < until:
        time.sleep(0.05)
    return found


async def _talk(connection: Any) -> None:
    """One turn, whose words must be right."""
    await connection.response.create()
    said = ""
    while (event := await connection.recv()).type != "response.done":
        if event.type == "response.output_text.delta":
            said += event.delta
    assert said == "Hello there", said


async def _open_and_close(client: Any, count: int) -> str:
    left = iter(range(count))

    async def work() -> None:
        for _ in left:
            async with client.realtime.connect(model="turn") as connection:
                await _talk(connection)

    async with anyio.create_task_group() as group:
        for _ in range(10):
            group.start_soon(work)
    return ""


async def _at_once(client: Any, count: int) -> str:
    everyone = anyio.Event()
    there = 0

    async def one() -> None:
        nonlocal there
        async with client.realtime.connect(model="turn") as connection:
            there += 1
            if there == count:
                everyone.set()
            await everyone.wait()
            for _ in range(3):
                await _talk(connection)

    with anyio.move_on_after(120):
        async with anyio.create_task_group() as group:
            for _ in range(count):
                group.start_soon(one)
        return ""
    return f"only {there} of {count} were open after two minutes"


async def _flood(client: Any, count: int) -> str:
    async with client.realtime.connect(model=f"flood-{count}") as connection:
        facade = getattr(connection, "facade", None)
        if facade is not None:  # in one thread, as a program would
            found = await anyio.to_thread.run_sync(lambda: sum(1 for _ in facade))
        else:
            found = 0
            async for _ in connection:
                found += 1
    return "" if found == count else f"{found} of {count} events came"


async def _drop(client: Any, seconds: float, every: float) -> str:
    until = time.monotonic() + seconds
    again = 0
    options: dict[str, Any] = {"reconnect": True, "max_retries": 3, "initial_delay": 0.01, "max_delay": 0.05}
    async with client.realtime.connect(model=f"drop-{every}", **options) as connection:
        await connection.session.update({"type": "realtime", "instructions": "stay"})
        while time.monotonic() < until:
            event = await connection.recv()
            if isinstance(event, ReconnectedEvent):
                again += 1
    print(f"connected again {again} times in {seconds:g} s", flush=True)
    least = int(seconds / every / 2)
    return "" if again >= least else f"connected again {again} times, where at least {least} were due"
