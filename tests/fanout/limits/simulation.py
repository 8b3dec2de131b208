"""A server and its clients on a clock that is only counted: hours of limits in milliseconds of tests."""

from __future__ import annotations

import heapq
import random
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from openai_core.fanout.limits.limiter import Admitted, Limiter
from openai_core.fanout.limits.throttling import Refusal


@dataclass
class SimulatedServer:
    """Enforces a limit of requests and one of tokens, in one of the ways that servers do it."""

    requests: float
    tokens: float = 1e12
    window: float | None = None
    """Seconds: the share of the minute's limit that each such window may have; None is one bucket for the minute."""
    calendar: bool = False
    """Whether the minute's limit begins anew with each minute."""
    headers: bool = True
    _level: dict[str, float] = field(default_factory=dict)
    _at: float = 0.0
    _recent: deque[tuple[float, float]] = field(default_factory=deque)

    def ask(self, now: float, tokens: float) -> tuple[bool, dict[str, str]]:
        """Whether a request is answered, and the headers of the answer."""
        accepted = self._in_window(now, tokens) if self.window else self._in_bucket(now, tokens)
        return accepted, self._headers() if self.headers else {}

    def _in_bucket(self, now: float, tokens: float) -> bool:
        full = {"requests": self.requests, "tokens": self.tokens}
        if not self._level:
            self._level = dict(full)
        if self.calendar:
            if now // 60 != self._at // 60:
                self._level = dict(full)
        else:
            for name, limit in full.items():
                self._level[name] = min(limit, self._level[name] + limit / 60 * (now - self._at))
        self._at = now
        if self._level["requests"] < 1 or self._level["tokens"] < tokens:
            return False
        self._level["requests"] -= 1
        self._level["tokens"] -= tokens
        return True

    def _in_window(self, now: float, tokens: float) -> bool:
        assert self.window
        while self._recent and self._recent[0][0] <= now - self.window:
            self._recent.popleft()
        share = self.window / 60
        spent = sum(each for _, each in self._recent)
        # A request that alone is more than a window may come alone, or none of its size ever could.
        if len(self._recent) + 1 > max(self.requests * share, 1):
            return False
        if self._recent and spent + tokens > self.tokens * share:
            return False
        self._recent.append((now, tokens))
        return True

    def _headers(self) -> dict[str, str]:
        found = {"x-ratelimit-limit-requests": f"{self.requests:.0f}", "x-ratelimit-limit-tokens": f"{self.tokens:.0f}"}
        for name, level in self._level.items():
            limit = self.requests if name == "requests" else self.tokens
            found[f"x-ratelimit-remaining-{name}"] = f"{int(level)}"
            found[f"x-ratelimit-reset-{name}"] = f"{(limit - level) / limit * 60:.3f}s"
        return found


@dataclass
class Outcome:
    """What came of a simulation."""

    seconds: float
    starts: list[float]
    refused: int
    tokens: list[float]


def simulate(
    limiter: Limiter,
    server: SimulatedServer,
    sizes: list[float],
    *,
    latency: Callable[[], float] = lambda: 0.5,
    lanes: int = 64,
    others: Callable[[float], float] | None = None,
    seed: int = 1,
) -> Outcome:
    """Send requests of these sizes through a limiter until all are answered.

    Args:
        others: requests a second that somebody else sends with the same key, by the time.
    """
    waiting = deque(sizes)
    answers: list[tuple[float, int, Admitted, float, bool, dict[str, str]]] = []
    ticks = foreign(others, seed) if others else iter(())
    next_other = next(ticks, None)
    now, number, refused = 0.0, 0, 0
    starts: list[float] = []
    tokens: list[float] = []
    while waiting or answers:
        due = answers[0][0] if answers else float("inf")
        wait = float("inf")
        if waiting and len(answers) < lanes:
            told = limiter.admit(now, waiting[0])
            if isinstance(told, Admitted):
                size = waiting.popleft()
                accepted, headers = server.ask(now, size)
                starts.append(now)
                tokens.append(size)
                number += 1
                heapq.heappush(answers, (now + latency(), number, told, size, accepted, headers))
                continue
            wait = now + told
        while next_other is not None and next_other < min(due, wait):
            server.ask(next_other, 1.0)
            next_other = next(ticks)
        now = min(due, wait)
        if now == due:
            _, _, told, size, accepted, headers = heapq.heappop(answers)
            limiter.answered(now, told, headers)
            if not accepted:
                refused += 1
                limiter.refused(now, told, Refusal(cause="rate"))
                waiting.appendleft(size)
    return Outcome(now, starts, refused, tokens)


def foreign(rate: Callable[[float], float], seed: int) -> Iterator[float]:
    """The times at which somebody else sends."""
    dice = random.Random(seed)
    now = 0.0
    while True:
        now += dice.expovariate(rate(now))
        yield now
