"""Every fault, at every point, for every shape of call, in every world: each ends in one of three ways, told before."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace

import anyio
import anyio.to_thread
import pytest

from openai_core import OpenAIError, RetryPolicy, Timeout
from tests.worlds import World

from .calls import PATHS, Got, call, judge, kept_before
from .cells import CELLS, Cell, Fault, Point, Shape, why_no_cell
from .expected import expected, rule_for
from .scripts import METHODS, leaves_connection_good, play_of, strikes
from .wire import FaultServer, Link

_STALLED = 0.4, 4.0
"""Seconds without a byte after which a client gives up, where nothing comes: tried in this order, since on a busy
machine what does come may be late too."""
_PATIENT = 30.0


@pytest.fixture(scope="module")
def wire() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.mark.anyio
@pytest.mark.parametrize("shape", Shape)
@pytest.mark.parametrize("fault", Fault)
async def test_each_cell_ends_as_expected_and_leaves_nothing_open(
    world: World, wire: FaultServer, fault: Fault, shape: Shape
) -> None:
    """At each point the call ends as expected, names what was done, and leaves nothing open."""
    problems: list[str] = []
    async with anyio.create_task_group() as group:
        for cell in CELLS:
            if cell.fault is fault and cell.shape is shape:
                group.start_soon(_settle_cell, world, wire, cell, problems)
    assert not problems, "\n".join(sorted(problems))


async def _settle_cell(world: World, wire: FaultServer, cell: Cell, problems: list[str]) -> None:
    found: list[str] = []
    for patience in _STALLED if cell.fault is Fault.STALL else (_PATIENT,):
        found.clear()
        await _try_cell(world, wire, cell, patience, found)
        if not found:
            return
    problems.extend(found)


async def _try_cell(world: World, wire: FaultServer, cell: Cell, read: float, problems: list[str]) -> None:
    got = Got(kept_before(cell.fault, cell.shape, cell.point))
    play = play_of(cell, got.enough)
    client = world.client(
        base_url=wire.add(play),
        api_key="sk-test",
        timeout=Timeout(_PATIENT, read=read),
        # On a busy machine the good answer may be late too: where the fault strikes once, that may not matter.
        retry=RetryPolicy(max_retries=4 if _may_be_late(cell) else 1, initial_delay=0.001, max_delay=0.002),
    )
    error: Exception | None = None
    try:
        try:
            await call(client, cell.shape, got)
        except Exception as exc:
            error = exc
        requests = sum(strikes(cell, target) for target in play.targets)
        problems.extend(f"{cell}: {problem}" for problem in _problems(cell, got, error, requests))
        if not leaves_connection_good(cell) and not await _ended([link for link in play.links if link.faulty]):
            problems.append(f"{cell}: the broken connection was left open")
    finally:
        await client.close()
    if not await _ended(play.links):
        problems.append(f"{cell}: a connection was left open by a closed client")


def _may_be_late(cell: Cell) -> bool:
    return cell.fault is Fault.STALL and expected(cell).kind == "answered"


def _problems(cell: Cell, got: Got, error: Exception | None, requests: int) -> Iterator[str]:
    wanted = expected(cell)
    found = judge(cell.shape, got, error, OpenAIError, requests)
    if _may_be_late(cell) and found.requests > wanted.requests:
        found = replace(found, requests=wanted.requests)
    if found != wanted:
        yield f"ended in {found}, not in {wanted}, although {rule_for(*cell[:3]).reason}; {error!r}"
    if error is not None:
        doing = f"{METHODS[cell.shape]} /play"
        if doing not in str(error) or PATHS[cell.shape] not in str(error):
            yield f"the message does not say what was being done: {error}"


async def _ended(links: list[Link]) -> bool:
    for link in list(links):
        if not await anyio.to_thread.run_sync(link.ended.wait, 10):
            return False
    return True


def test_every_crossing_is_a_cell_or_has_a_reason() -> None:
    """Nothing is left out in silence."""
    crossings = set(itertools.product(Fault, Point, Shape))
    cells = {cell[:3] for cell in CELLS}
    without = {crossing: why_no_cell(*crossing) for crossing in crossings - cells}
    assert all(without.values())
    assert len(cells) == len(crossings) - len(without) > 200
    assert len(CELLS) == 2 * len(cells)


def test_every_cell_ends_in_one_of_three_ways() -> None:
    """An answer after a retry, an error of the client's own, or a part and such an error."""
    import openai_core

    for cell in CELLS:
        outcome = expected(cell)
        assert outcome.kind in ("answered", "error", "partial")
        assert (outcome.kind == "answered") == (outcome.error == "")
        assert not outcome.error or issubclass(getattr(openai_core, outcome.error), OpenAIError)
        assert rule_for(*cell[:3]).reason
