"""Hold a call to its deadline: the attempts with all that is between them, and then the body of a stream."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Final, NoReturn

import anyio

from ..deadline import Deadline, DeadlineExceededError
from ..errors import APIError
from .failure import facts_of, rank_of
from .response import Exchange, HeadOf, Unanswered, path_of
from .timeout import Timeout
from .transports.base import (
    ConnectTimeout,
    PoolTimeout,
    Sent,
    TransportError,
    TransportRequest,
    TransportResponse,
    TransportTimeout,
    WriteTimeout,
)

if TYPE_CHECKING:
    from .pipeline import Pipeline
    from .request import Call

__all__ = ["Watch"]

_BACKSTOP: Final = 0.1
"""Seconds that a transport has for saying itself, and more exactly, what the time ran out for."""
_EARLY: Final = 0.02
"""Seconds by which a transport's clock may be ahead."""
_EXCHANGING: Final = "connecting, sending the request or waiting for the answer"
"""What an attempt is doing, where its transport does not say it more exactly."""
_PHASES: Final[Mapping[type[TransportError], str]] = {
    ConnectTimeout: "connecting",
    PoolTimeout: "waiting for a free connection",
    WriteTimeout: "sending the request",
}


class Watch:
    """One call under a deadline: how far it has come. For one call, and so for one task at a time."""

    __slots__ = ("attempts", "deadline", "earlier", "last", "phase", "request", "running", "sent")

    def __init__(self, deadline: Deadline) -> None:
        self.deadline = deadline
        self.running = False
        self.phase = "preparing the request"
        self.attempts = 0
        self.request: TransportRequest | None = None
        self.last: APIError | None = None
        """What the last attempt that was given up failed with."""
        self.sent: Sent = "no"
        """Whether the server can have seen the attempt that is under way."""
        self.earlier: Sent = "no"
        """The same of the attempts before it."""

    async def run(self, pipeline: Pipeline, call: Call, read: bool, attempts: int, waited: float) -> Exchange:
        """`Pipeline.send` by the deadline. The body, if it is still to come, has what is left of the time.

        Raises:
            DeadlineExceededError: the time was up.
            APIError: the call failed before.
        """
        self.running = True
        left = self.deadline.remaining()
        if left <= 0:
            self.exceeded(call.method, call.url)
        exchange = None
        with anyio.CancelScope(deadline=anyio.current_time() + left + _BACKSTOP) as scope:
            try:
                exchange = await pipeline.send(call, read=read, attempts=attempts, waited=waited)
            finally:
                self.running = False
        if exchange is None:
            assert scope.cancelled_caught, "nothing else ends the block early"
            self.exceeded(call.method, call.url)
        if exchange.content is None:
            exchange.response = TimedResponse(exchange, self)
        return exchange

    def begin(self, request: TransportRequest, attempt: int) -> TransportRequest:
        """Note that an attempt begins, and give its request with no phase longer than what is left."""
        left = self.deadline.remaining()
        given = request.timeout
        limits = {
            name: left if seconds is None else min(seconds, left)
            for name, seconds in (
                ("connect", given.connect),
                ("read", given.read),
                ("write", given.write),
                ("pool", given.pool),
            )
        }
        self.phase, self.attempts, self.sent = _EXCHANGING, attempt, "unknown"
        timeout = Timeout(**limits) if left < 1e9 else given
        self.request = TransportRequest(
            request.method, request.url, request.headers, request.body, timeout, request.limits
        )
        return self.request

    def check(self, cause: TransportError) -> None:
        """Raise if an attempt failed because the deadline was reached."""
        if isinstance(cause, TransportTimeout) and self.deadline.remaining() <= _EARLY:
            self.sent = cause.sent
            self.phase = _PHASES.get(type(cause), "waiting for the answer") if self.phase is _EXCHANGING else self.phase
            request = self.request
            assert request is not None, "it was sent"
            self.exceeded(request.method, request.url, cause)

    def too_late(self, last: APIError, reason: str) -> NoReturn:
        """Raise because the next attempt would begin after the deadline."""
        self.phase = f"waiting for the next attempt: {reason}"
        self.last = last
        self.sent = last.request_sent
        self.exceeded(last.method or "", last.path or "", last)

    def exceeded(self, method: str, url: str, cause: BaseException | None = None) -> NoReturn:
        """Raise what says that the time is up."""
        path = path_of(url) if "://" in url else url
        seconds = self.deadline.seconds
        details = "; ".join(facts_of(None, self.attempts, "")) if self.attempts else "nothing was sent"
        error = DeadlineExceededError(
            Unanswered(self.request) if self.request is not None else None,
            message=f"{method} {path} exceeded its deadline of {seconds:g} s while {self.phase} ({details})",
            seconds=seconds,
            phase=self.phase,
        )
        error.deadline = self.deadline
        error.sent = self.sent
        error.sent_before = self.earlier
        error.method, error.path, error.attempts = method, path, self.attempts
        error.retry_after = getattr(self.last, "retry_after", None)
        cause = cause or self.last
        raise error from cause

    def note(self, error: APIError) -> None:
        """Remember what an attempt failed with, that will be followed by another."""
        self.last = error
        self.phase = "waiting for the next attempt"
        self.earlier = max(self.earlier, error.request_sent, key=rank_of)
        self.sent = "no"


class TimedResponse(HeadOf):
    """A response whose body must have arrived by the deadline of its call."""

    __slots__ = ("_exchange", "_watch")

    def __init__(self, exchange: Exchange, watch: Watch) -> None:
        super().__init__(exchange.response)
        self._exchange = exchange
        self._watch = watch
        watch.phase, watch.sent = "receiving the body", "yes"

    async def read(self) -> bytes:
        with self._limited() as scope:
            try:
                return await self._response.read()
            except TransportError as exc:
                self._watch.check(exc)
                raise
        await self._give_up(scope)

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return _TimedChunks(self, aiter(self._response.iter_bytes()))

    async def next_of(self, chunks: AsyncIterator[bytes]) -> bytes:
        """The next of the body's chunks, if it comes in time."""
        if self._watch.deadline.expired:
            await self._give_up(None)
        with self._limited() as scope:
            try:
                return await anext(chunks)
            except TransportError as exc:
                self._watch.check(exc)
                raise
        await self._give_up(scope)

    async def aclose(self) -> None:
        await self._response.aclose()

    def _limited(self) -> anyio.CancelScope:
        return anyio.CancelScope(deadline=anyio.current_time() + self._watch.deadline.remaining())

    async def _give_up(self, scope: anyio.CancelScope | None) -> NoReturn:
        assert scope is None or scope.cancelled_caught, "nothing else ends the block early"
        await self._response.aclose()
        self._watch.exceeded(self._exchange.method, self._exchange.path)


class _TimedChunks:
    """The chunks of a timed body. No generator: of those, event loops complain that were dropped before their end."""

    __slots__ = ("_chunks", "_response")

    def __init__(self, response: TimedResponse, chunks: AsyncIterator[bytes]) -> None:
        self._response = response
        self._chunks = chunks

    def __aiter__(self) -> _TimedChunks:
        return self

    async def __anext__(self) -> bytes:
        return await self._response.next_of(self._chunks)


if TYPE_CHECKING:
    _fits: type[TransportResponse] = TimedResponse
