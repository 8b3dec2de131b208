"""Hold a call to its deadline: its attempts with the waits between them, and then the body of a streamed response."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final, NoReturn, TypeVarTuple, Unpack

import anyio

from ..deadline import Deadline
from ..errors import APIError, DeadlineExceededError
from ..net.errors import more_certain
from .detached import RequestOnly, ResponseWrapper
from .failure import message_details
from .request import Call, NoDeadline
from .response import Exchange, path_of
from .retry import Stop
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

__all__ = ["CallDeadline"]

Ts = TypeVarTuple("Ts")

_BACKSTOP: Final = 0.1
"""Extra seconds in which the transport's own timeout fires first, since its error says what took too long."""
_EARLY: Final = 0.02
"""Seconds by which a transport's timeout may fire before the deadline."""
_IN_TRANSPORT: Final = "connecting, sending the request or waiting for the response"
"""The phase of an attempt until its transport says more."""
_PHASES: Final[Mapping[type[TransportError], str]] = {
    ConnectTimeout: "connecting",
    PoolTimeout: "waiting for a free connection",
    WriteTimeout: "sending the request",
}


class CallDeadline(NoDeadline):
    """The deadline of one call, and how far the call has come. For one call, and so for one task at a time."""

    __slots__ = ("_attempts", "_deadline", "_last_error", "_phase", "_request", "_sent", "_sent_before")

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        self._phase = "preparing the request"
        self._attempts = 0
        self._request: TransportRequest | None = None
        self._last_error: APIError | None = None
        self._sent: Sent = "no"  # whether the server can have seen the current attempt
        self._sent_before: Sent = "no"  # the same of the attempts before it

    def remaining(self) -> float:
        return self._deadline.remaining()

    async def run(self, send: Callable[[Call, Unpack[Ts]], Awaitable[Exchange]], call: Call, /, *args: *Ts) -> Exchange:
        left = self._deadline.remaining()
        if left <= 0:
            self.exceeded(call.method, call.url)
        exchange = None
        with anyio.CancelScope(deadline=anyio.current_time() + left + _BACKSTOP) as scope:
            exchange = await send(call, *args)
        if exchange is None:
            assert scope.cancelled_caught, "nothing else ends the block early"
            self.exceeded(call.method, call.url)
        if exchange.content is None:
            exchange.response = TimedResponse(exchange, self)
        return exchange

    def authenticating(self) -> None:
        self._phase = "getting the credentials"

    def start_attempt(self, request: TransportRequest, number: int) -> TransportRequest:
        left = self._deadline.remaining()
        if left <= 0:  # over since it was asked for last, and no limit may be 0
            self.exceeded(request.method, request.url)
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
        self._phase, self._attempts, self._sent = _IN_TRANSPORT, number, "unknown"
        timeout = Timeout(**limits) if left < 1e9 else given
        self._request = TransportRequest(
            request.method, request.url, request.headers, request.body, timeout, request.limits
        )
        return self._request

    def response_started(self) -> None:
        self._sent, self._phase = "yes", "receiving the body"

    def check(self, cause: TransportError) -> None:
        if isinstance(cause, TransportTimeout) and self._deadline.remaining() <= _EARLY:
            self._sent = cause.sent
            if self._phase is _IN_TRANSPORT:
                self._phase = _PHASES.get(type(cause), "waiting for the response")
            assert self._request is not None, "an attempt has started"
            self.exceeded(self._request.method, self._request.url, cause)

    def attempt_failed(self, error_for: Callable[[str], APIError]) -> None:
        self._last_error = error = error_for("")
        self._phase = "waiting for the next attempt"
        self._sent_before = more_certain(self._sent_before, error.request_sent)
        self._sent = "no"

    def give_up(self, error: APIError, cause: BaseException | None, stop: Stop | None) -> NoReturn:
        if stop is None or not stop.late:
            raise error from cause
        error.__cause__ = cause
        self._phase = f"waiting for the next attempt: {stop.reason}"
        self._last_error = error
        self._sent = error.request_sent
        self.exceeded(error.method or "", error.path or "", error)

    def exceeded(self, method: str, url: str, cause: BaseException | None = None) -> NoReturn:
        """Raise the error for a deadline that was reached. `url` may be a path."""
        path = path_of(url) if "://" in url else url
        seconds = self._deadline.seconds
        details = "; ".join(message_details(None, self._attempts, "")) if self._attempts else "nothing was sent"
        error = DeadlineExceededError(
            RequestOnly(self._request) if self._request is not None else None,
            message=f"{method} {path} exceeded its deadline of {seconds:g} s while {self._phase} ({details})",
            seconds=seconds,
            phase=self._phase,
        )
        error.deadline = self._deadline
        error.sent = self._sent
        error.sent_before = self._sent_before
        error.method, error.path, error.attempts = method, path, self._attempts
        error.retry_after = getattr(self._last_error, "retry_after", None)
        cause = cause or self._last_error
        raise error from cause


class TimedResponse(ResponseWrapper):
    """A response whose body must have arrived by the deadline of its call."""

    __slots__ = ("_deadline", "_exchange")

    def __init__(self, exchange: Exchange, deadline: CallDeadline) -> None:
        super().__init__(exchange.response)
        self._exchange = exchange
        self._deadline = deadline

    async def read(self) -> bytes:
        with self._limited() as scope:
            try:
                return await self._response.read()
            except TransportError as exc:
                self._deadline.check(exc)
                raise
        await self._give_up(scope)

    def iter_bytes(self) -> AsyncIterator[bytes]:
        return _TimedChunks(self, aiter(self._response.iter_bytes()))

    async def next_of(self, chunks: AsyncIterator[bytes]) -> bytes:
        """The next chunk of the body, if it arrives in time."""
        if self._deadline.remaining() <= 0:
            await self._give_up(None)
        with self._limited() as scope:
            try:
                return await anext(chunks)
            except TransportError as exc:
                self._deadline.check(exc)
                raise
        await self._give_up(scope)

    async def aclose(self) -> None:
        await self._response.aclose()

    def _limited(self) -> anyio.CancelScope:
        return anyio.CancelScope(deadline=anyio.current_time() + self._deadline.remaining())

    async def _give_up(self, scope: anyio.CancelScope | None) -> NoReturn:
        assert scope is None or scope.cancelled_caught, "nothing else ends the block early"
        await self._response.aclose()
        self._deadline.exceeded(self._exchange.method, self._exchange.path)


class _TimedChunks:
    """The chunks of a timed body. Not a generator: event loops report generators that are dropped unfinished."""

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
