"""The books: which calls were begun, how each ended, and what the client says it sent. Checked against the server's.

What is kept for a call that has ended stands in a file, so that memory does not grow with their number.
"""

from __future__ import annotations

import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from openai_core import APIConnectionError, InternalServerError, OpenAIError, RateLimitError
from openai_core.http.transports.base import Transport, TransportError, TransportRequest, TransportResponse

from .far_side import CALL_HEADER

__all__ = ["ANSWERED", "CANCELLED", "HANGS", "LEFT", "BegunCall", "CountingTransport", "Ledger"]

ANSWERED: Final = "answered"
LEFT: Final = "left"
"""A stream whose reader had enough."""
CANCELLED: Final = "cancelled"
HANGS: Final = 60.0
"""Seconds after the deadline of the last call in which it must have ended."""
EXPECTED: Final = (APIConnectionError, InternalServerError, RateLimitError)
"""What the network and the server can be to blame for."""
_TURNS: Final = 5
"""Turns of an event loop that lie between the end of a call's time and the call's own end."""
_MOST_FINDINGS: Final = 25


@dataclass(slots=True)
class BegunCall:
    """One call, from its beginning to its only outcome."""

    name: str
    kind: str
    deadline: float
    """Seconds."""
    begun: float
    yes: int = 0
    """Attempts that the server answered."""
    unknown: int = 0
    """Attempts that it may have seen, and those under way."""
    sends: int = 0
    """Everything that was given to the transport, repetitions on stale connections included."""
    stale: int = 0
    """How many attempts met a connection that the server had closed."""
    answers: list[str] = field(default_factory=list[str])
    """What was wrong with what came, if anything."""


class Ledger:
    """Books calls. Safe to use from several threads."""

    def __init__(self, longest: float) -> None:
        self.open: dict[str, BegunCall] = {}
        """Calls that have begun and not ended."""
        self.begun: Counter[str] = Counter()
        """By kind."""
        self.ended: Counter[tuple[str, str]] = Counter()
        """By kind and outcome."""
        self.findings: list[str] = []
        """What must not be, the first of it in words."""
        self.finding_count = 0
        self.sends = self.stale = self.peak = 0
        self.late = Counter[str]()
        """Attempts begun after the end of their calls, by the names of these."""
        self.overrun = 0.0
        """The seconds by which the slowest call passed its deadline."""
        self.lateness = 0.0
        """The most seconds by which the event loop got to a task too late, or the machine to a thread."""
        self.slowest = ""
        """Its name."""
        self._longest = longest
        self._lock = threading.Lock()
        self._file = tempfile.TemporaryFile("w+", prefix="soak-")

    def begin(self, name: str, kind: str, deadline: float) -> BegunCall:
        """Book a call that begins now."""
        call = BegunCall(name, kind, deadline, time.monotonic())
        with self._lock:
            self.begun[kind] += 1
            self.open[name] = call
            self.peak = max(self.peak, len(self.open))
        return call

    def end(self, call: BegunCall, outcome: str | BaseException) -> None:
        """Book the outcome of a call: a word, or what it raised."""
        over = time.monotonic() - call.begun - call.deadline
        with self._lock:
            if self.open.pop(call.name, None) is None:
                self._find(f"{call.name} ended twice, the second time with {outcome!r}")
                return
            if over > self.overrun:
                self.overrun, self.slowest = over, call.name
            if over > self._longest + _TURNS * self.lateness:
                self._find(f"{call.name} ended {over:.1f} s after its deadline, with {outcome!r}")
            for problem in call.answers:
                self._find(f"{call.name}: {problem}")
            if isinstance(outcome, BaseException):
                self._check_error(call, outcome)
                outcome = type(outcome).__name__
            self.ended[call.kind, outcome] += 1
            self.sends += call.sends
            self.stale += call.stale
            self._file.write(f"{call.name} {call.yes} {call.unknown} {call.sends}\n")

    def _check_error(self, call: BegunCall, error: BaseException) -> None:
        if not isinstance(error, EXPECTED):
            own = "its own error" if isinstance(error, OpenAIError) else "a foreign error"
            self._find(f"{call.name} ended with {own} that nothing here explains: {error!r} from {error.__cause__!r}")
            return
        if call.kind == "plain" and not error.attempts <= call.sends <= error.attempts + call.stale:
            self._find(f"{call.name} reports {error.attempts} attempts and made {call.sends}: {error!r}")
        if error.request_sent == "no" and call.yes and call.kind == "plain":
            self._find(f"{call.name} says that nothing reached the server, which answered: {error!r}")

    def find(self, problem: str) -> None:
        """Note what must not be."""
        with self._lock:
            self._find(problem)

    def _find(self, problem: str) -> None:
        self.finding_count += 1
        if len(self.findings) < _MOST_FINDINGS and problem not in self.findings:
            self.findings.append(problem)

    def hang_up(self) -> None:
        """Book that those that are still open will not end."""
        for call in list(self.open.values()):
            spent = time.monotonic() - call.begun
            self.find(f"{call.name} hangs: {spent:.1f} s after its beginning, with a deadline of {call.deadline:g} s")
            self.end(call, "hung")

    # what the transport says

    def sending(self, request: TransportRequest) -> BegunCall | None:
        """An attempt begins."""
        name = request.headers.get(CALL_HEADER, "")
        with self._lock:
            call = self.open.get(name)
            if call is None:
                self.late[name] += 1
                self.sends += 1
                self._file.write(f"{name} 0 1 1\n")
                return None
            call.sends += 1
            call.unknown += 1
            return call

    def sent(self, call: BegunCall | None, error: TransportError | None) -> None:
        """An attempt has an answer, or failed."""
        if call is None or call.name not in self.open:
            return
        with self._lock:
            if error is None or error.sent == "yes":
                call.unknown -= 1
                call.yes += 1
            elif error.sent == "no":
                call.unknown -= 1
            if error is not None and error.stale:
                call.stale += 1

    # balancing

    def compare(self, heads: Mapping[str, int], whole: Mapping[str, int]) -> None:
        """Compare with the server's count, call by call."""
        totals = Counter[str]()
        known: dict[str, tuple[int, int, int]] = {}
        self._file.seek(0)
        for line in self._file:
            name, *numbers = line.split()
            before = known.get(name, (0, 0, 0))
            yes, unknown, sends = (int(number) + had for number, had in zip(numbers, before, strict=True))
            known[name] = yes, unknown, sends
        for name, (yes, unknown, sends) in known.items():
            came, complete = heads.get(name, 0), whole.get(name, 0)
            totals.update(heads=came, whole=complete)
            if not yes <= complete <= yes + unknown or came > sends:
                self.find(
                    f"{name}: the server saw {came} requests, {complete} of them whole; the client says that {yes} "
                    f"were answered, {unknown} may have arrived, and {sends} were sent"
                )
        for name in heads.keys() - known.keys():
            self.find(f"{name}: the server saw {heads[name]} requests of a call that nobody made")

    def close(self) -> None:
        """Give the file back."""
        self._file.close()


class CountingTransport:
    """Books what goes through a transport, which does the work."""

    def __init__(self, inner: Transport, ledger: Ledger) -> None:
        self._inner = inner
        self._ledger = ledger

    async def send(self, request: TransportRequest) -> TransportResponse:
        call = self._ledger.sending(request)
        try:
            response = await self._inner.send(request)
        except TransportError as exc:
            self._ledger.sent(call, exc)
            raise
        self._ledger.sent(call, None)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()

    def __repr__(self) -> str:
        return repr(self._inner)
