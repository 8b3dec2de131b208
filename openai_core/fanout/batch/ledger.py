"""Which batch each request is in, which have their outcome, and which must be sent again. Nothing here waits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import msgspec

from .outcomes import Outcome

__all__ = ["FinalOutcome", "Ledger", "Unsent"]

_ENQUEUED: Final = frozenset({"token_limit_exceeded", "enqueued_token_limit_exceeded"})
"""Codes of batches that fail only because others have to end first."""


class Unsent(msgspec.Struct, frozen=True):
    """Requests that are to be in another batch."""

    batch: str
    """The one that they were in."""
    sends: int
    """In how many batches they were."""
    postponed: bool = False
    """Whether others have to end first."""


class FinalOutcome(msgspec.Struct, frozen=True, array_like=True):
    """The outcome of a request that is not sent again."""

    outcome: Outcome
    batch: str
    sends: int


class _Part(msgspec.Struct):
    ids: Sequence[str]
    sends: int


class Ledger:
    """Records what is sent and what comes back. Not thread-safe.

    Args:
        max_resends: how often a request is sent again, at most.
    """

    def __init__(self, max_resends: float) -> None:
        self.max_resends = max_resends
        self._parts: dict[str, _Part] = {}
        self._where: dict[str, str] = {}  # the latest batch of each request that has no outcome
        self._last: dict[str, Outcome] = {}  # what requests that are sent again failed with

    def __len__(self) -> int:
        """Requests without an outcome."""
        return len(self._where)

    @property
    def batches(self) -> list[str]:
        """All batches, in the order in which they were sent."""
        return list(self._parts)

    def left_of(self, batch: str) -> list[str]:
        """The requests of a batch that have no outcome and are in no later one."""
        return [id for id in self._parts[batch].ids if self._where.get(id) == batch]

    def sends_of(self, ids: Sequence[str]) -> int:
        """In how many batches those were that are in most."""
        before = [self._parts[self._where[id]].sends for id in ids if id in self._where]
        return max(before, default=0)

    def sent(self, batch: str, ids: Sequence[str], sends: int) -> None:
        """Note a batch.

        Args:
            sends: in how many batches its requests were, this one included.
        """
        self._parts[batch] = _Part(ids, sends)
        for id in ids:
            self._where[id] = batch

    def take(self, batch: str, outcome: Outcome, *, cancelled: bool = False) -> FinalOutcome | None:
        """Note an outcome. Returns it if it is final.

        Args:
            cancelled: whether the batch was, so that nothing is sent again.
        """
        part = self._parts[batch]
        here = self._where.get(outcome.id)
        if here is None or (here != batch and not outcome.ok):
            return None  # it is known already, or sent again by now
        if outcome.passes and not cancelled and part.sends <= self.max_resends:
            self._last[outcome.id] = outcome
            return None
        return self._closed(batch, outcome, part)

    def end(self, batch: str, *, cancelled: bool = False) -> tuple[list[FinalOutcome], Unsent | None]:
        """Note that a batch has no more results. Returns final outcomes of the rest, and what is to be sent again."""
        part = self._parts[batch]
        left = self.left_of(batch)
        if left and not cancelled and part.sends <= self.max_resends:
            return [], Unsent(batch, part.sends)
        return [self._closed(batch, self._last.get(id) or Outcome(id, None), part) for id in left], None

    def refused(
        self, batch: str, faults: Sequence[tuple[int | None, str | None, str | None]]
    ) -> tuple[list[FinalOutcome], Unsent | None]:
        """Note a batch that failed as a whole.

        Args:
            faults: the line (from 1; None for the file), the code and the message of each error.
        """
        part = self._parts[batch]
        at_lines = list(self._faulty(batch, part, faults))
        if at_lines:
            # The others are sent without them, and that does not count: the batch never began.
            return at_lines, Unsent(batch, part.sends - 1) if self.left_of(batch) else None
        _, code, message = faults[0] if faults else (None, "batch_failed", None)
        left = self.left_of(batch)
        if code in _ENQUEUED:
            return [], Unsent(batch, part.sends - 1, postponed=True) if left else None
        found = [Outcome(id, None, code=code or "batch_failed", message=message) for id in left]
        return [self._closed(batch, outcome, part) for outcome in found], None

    def _faulty(
        self, batch: str, part: _Part, faults: Sequence[tuple[int | None, str | None, str | None]]
    ) -> Iterator[FinalOutcome]:
        for line, code, message in faults:
            if line is not None and 1 <= line <= len(part.ids) and self._where.get(part.ids[line - 1]) == batch:
                outcome = Outcome(part.ids[line - 1], None, code=code or "invalid_line", message=message)
                yield self._closed(batch, outcome, part)

    def _closed(self, batch: str, outcome: Outcome, part: _Part) -> FinalOutcome:
        del self._where[outcome.id]
        self._last.pop(outcome.id, None)
        return FinalOutcome(outcome, batch, part.sends)
