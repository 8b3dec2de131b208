"""The page about reliability says what the tests hold the client to."""

from __future__ import annotations

from tests.worlds import TRANSPORT_WORLDS

from .cells import CELLS, Fault
from .report import BEGIN, END, PAGE, tables


def test_the_page_agrees_with_the_grid() -> None:
    """Our column is what is expected of each cell; theirs is what was recorded."""
    _, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
    assert rest.partition(END)[0] == tables(), "run python -m tests.faults.report"


def test_the_page_explains_every_fault() -> None:
    """A reader finds each row's name explained before the tables."""
    before, _, _ = PAGE.read_text("utf-8").partition(BEGIN)
    for fault in Fault:
        assert f"\n| {fault} | " in before


def test_a_fault_is_counted_in_every_cell() -> None:
    """The counts at the top add up to the grid."""
    row = next(line for line in tables().splitlines() if "cells end in" in line)
    assert row.startswith(f"| {len(CELLS)} cells")
    counted = [line.split("|")[2:5] for line in tables().splitlines()[3:9]]
    for column in zip(*counted, strict=True):
        assert sum(map(int, column)) == len(CELLS)


def test_the_page_names_every_world_of_the_grid() -> None:
    """Also those that the long soak test was not run in."""
    page = PAGE.read_text("utf-8")
    grid = page.partition("## The test grid")[2].partition("\n| Fault |")[0]
    soak = page.partition("## The soak test")[2].partition("\n## ")[0]
    for world in TRANSPORT_WORLDS:
        loop = f"sync on {world.portal}" if world.portal else f"{world.backend} + {world.transport}"
        missing = world.portal is None and f"over {world.transport} was not part of this run" in soak
        assert world.transport is None or world.transport in grid
        assert (f"\n| {loop} | " in soak) != missing, loop
