"""What a benchmark is, as data: contenders that take turns at a scenario, and the targets that ours has to reach."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["FLOOR", "AtLeast", "AtMost", "CPUAtMost", "Contender", "Row"]

FLOOR = "floor"
"""The name of the contender that shows what a request costs in Python at least; see `contenders/floor.py`."""


@dataclass(frozen=True, slots=True)
class Contender:
    """One client, in the process that measures it."""

    name: str
    module: str
    """The worker script in `contenders/`, without `.py`."""
    scenario: str
    route: str = "plain"
    """First part of the server's path; it decides what the server answers."""
    in_flight: int = 1
    """Requests at a time, threads, or results kept, as the worker reads it."""
    package: str = ""
    transport: str = ""
    loop: str = ""
    """The event loop: asyncio, which is the default, uvloop, or trio."""
    official: bool = False
    """Runs in the official client's environment."""
    bulk: bool = False
    """Runs in the environment of packages for bulk work, which may be missing."""
    kind: Literal["rounds", "process", "fresh"] = "rounds"
    """`rounds`: lives on and measures when told. `process`: a new process for each reading. `fresh`: the same, and
    isolated from everything that we have imported, and once unmeasured before (see `contenders/fresh.py`)."""
    tls: bool = False
    """Whether it talks to the server by TLS."""


@dataclass(frozen=True, slots=True)
class AtLeast:
    """Ours has to be `factor` times as good as the best of `others`."""

    factor: float
    others: tuple[str, ...]
    label: str


@dataclass(frozen=True, slots=True)
class CPUAtMost:
    """One of our contenders may take at most `factor` times the processor time of another contender, for each thing."""

    factor: float
    other: str
    label: str
    ours: str = ""
    """Its name. Default: the row's first contender."""


@dataclass(frozen=True, slots=True)
class AtMost:
    """Our reading itself has to stay within `limit`."""

    limit: float


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. The first contender is ours."""

    key: str
    what: str
    unit: str
    contenders: tuple[Contender, ...]
    targets: tuple[AtLeast | AtMost | CPUAtMost, ...] = ()
    """None for a row that only gives a number its place."""
    more_is_better: bool = True
    most_rounds: int = 1_000
    """Fewer than asked for, where rounds are long and their readings alike."""
    long: bool = False
    """Takes minutes: measured only if its whole name is given."""
    note: str = ""
    """Why the reading may mislead, in a sentence."""
