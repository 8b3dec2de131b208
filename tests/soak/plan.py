"""What is called, how, and how often: the same in all worlds. Nothing here calls."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, Literal

from .far_side import CALL_HEADER, MODEL, STORES, content_of_file
from .ledger import BegunCall

__all__ = ["Draw", "Plan", "Verify", "Way", "draw", "first_calls"]

Way = Literal["whole", "brief", "cancelled", "task", "interrupted", "closed"]
"""How a call comes to its end: of itself; by a short deadline; by a cancel scope; by `Task.cancel`; by a signal handler
that raises; by another task or thread that closes the stream."""

KINDS: Final = {
    "plain": 34,
    "stream": 16,
    "left": 10,
    "response": 8,
    "upload": 8,
    "download": 8,
    "pages": 10,
    "file": 6,
}
"""Kinds of calls, and how often each is made."""
_UPLOAD: Final = (200_001, 500_000)  # bytes: of more than the server keeps
_FIRST_DEADLINE: Final = 30.0
_PATIENCE: Final = 0.4  # seconds that a call has on average before it is cancelled


@dataclass(frozen=True, slots=True)
class Plan:
    """The settings of one load."""

    seed: int
    in_flight: int
    deadline: float
    """Seconds that a call may take."""
    ways: tuple[tuple[Way, float], ...]
    """Ways other than `whole`, and their shares."""
    file_id: str
    store_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draw:
    """What one call is to be."""

    name: str
    kind: str
    way: Way
    deadline: float
    seconds: float
    """When it is cancelled, interrupted or closed, if its way is one of these."""
    size: int
    """Bytes of an upload, events of a stream that are read before it is left, items of a page."""

    @property
    def options(self) -> dict[str, Any]:
        """What all calls are made with."""
        return {"deadline": self.deadline, "extra_headers": {CALL_HEADER: self.name}}

    @property
    def question(self) -> str:
        return f"{self.name} " + " ".join(f"w{number}" for number in range(20))

    @property
    def ask(self) -> dict[str, Any]:
        """The parameters of a chat completion."""
        return {"model": MODEL, "messages": [{"role": "user", "content": self.question}], **self.options}

    @property
    def answer(self) -> str:
        """What the server says to `question`."""
        return f"You said: {self.question}"

    def content(self) -> bytes:
        """What is uploaded."""
        return self.name.encode().ljust(self.size, b".")


def draw(plan: Plan, dice: random.Random, name: str, *, way: Way | None = None, kind: str | None = None) -> Draw:
    """Decide what the next call is to be, and how it ends, so far as that is not given."""
    if kind is None:
        (kind,) = dice.choices(list(KINDS), list(KINDS.values()))
    way = way or _way(plan, dice.random())
    if way == "closed" and kind != "stream":
        way = "whole"
    deadline = dice.uniform(0.01, 2) if way == "brief" else plan.deadline
    size = dice.randint(*_UPLOAD) if kind == "upload" else dice.randint(1, 5)
    return Draw(f"{name}-{kind}-{way}", kind, way, deadline, dice.expovariate(1 / _PATIENCE), size)


def first_calls(plan: Plan, phase: str) -> Iterator[Draw]:
    """One call of each kind, to be made before all others: much is imported then, which takes its time."""
    dice = random.Random(plan.seed)
    for kind in KINDS:
        yield replace(draw(plan, dice, f"{phase}-first", way="whole", kind=kind), deadline=_FIRST_DEADLINE)


def _way(plan: Plan, thrown: float) -> Way:
    for way, share in plan.ways:
        if thrown < share:
            return way
        thrown -= share
    return "whole"


class Verify:
    """Notes what is wrong with what a call was given."""

    def __init__(self, call: BegunCall, store_ids: Sequence[str]) -> None:
        self._problems = call.answers
        self._store_ids = list(store_ids)

    def text(self, wanted: str, found: object) -> None:
        self._equal(wanted, found, "the answer")

    def upload(self, wanted: int, found: object) -> None:
        self._equal(wanted, found, "the number of bytes that arrived")

    def download(self, found: bytes) -> None:
        self._equal(_DOWNLOAD, hashlib.sha256(found).hexdigest(), "the hash of the file")

    def pages(self, found: list[str]) -> None:
        self._equal(sorted(self._store_ids), sorted(found), f"the list of {STORES}")

    def begins(self, wanted: str, found: str) -> None:
        if not wanted.startswith(found):
            self._problems.append(f"the stream gave {found!r}, which is not how {wanted!r} begins")

    def _equal(self, wanted: object, found: object, what: str) -> None:
        if wanted != found:
            self._problems.append(f"{what} is {found!r:.300} and not {wanted!r:.300}")


_DOWNLOAD: Final = hashlib.sha256(content_of_file()).hexdigest()
