"""The way of one request: authenticate, send, follow redirects, try again; return the exchange, or raise.

`calls/prepare.py` decides what to send, and `retry.py` whether to try again. No other code sends a call of the client.
Streams, polls and websockets wait between requests by `Pipeline.sleep`, so that closing the client ends every wait.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, Final, Protocol

import msgspec

from ..net.errors import more_certain
from .limits import DEFAULT_LIMITS, ResponseLimits
from .request import NO_DEADLINE, Call, replayable
from .response import Exchange, path_of
from .retry import Failure, RetryBucket, Stop, Wait, decide, server_requested_retry
from .transports.base import Sent, Transport, TransportError, TransportRequest, TransportResponse

if TYPE_CHECKING:
    from logging import Logger

    from ..auth import Credentials
    from ..errors import APIError, APIStatusError
    from ..hooks.call_observer import CallObserver
    from ..hooks.registry import HookRegistry
    from .authenticate import Authenticator

__all__ = ["Pipeline", "Transports", "logger"]

_NO_HEADERS: Final[Mapping[str, str]] = {}
_DEBUG: Final = 10
_LONGEST_CODE: Final = 64  # bytes of a body that may be the code of an error alone
"""`logging.DEBUG`, without the import."""


class Transports(Protocol):
    """Gives the transport of the running event loop."""

    def current(self) -> Transport:
        """Return it.

        Raises:
            RuntimeError: no event loop is running, or the transports were closed.
        """
        ...

    async def sleep(self, seconds: float) -> bool:
        """Wait, but not once the transports are closed. Returns whether they are still open."""
        ...

    async def aclose(self) -> None:
        """Close all of them."""
        ...


class Pipeline:
    """Sends calls over the transport of the running loop. Safe to use from many tasks, loops and threads at once.

    Args:
        transports: gives the transport of the running event loop.
        credentials: asked before each attempt; None for a static key, which is one of the headers of each call.
        retries: counts the requests and retries of the client.
        limits: of the responses.
        registry: notifies hooks of calls; None if there are none.
    """

    __slots__ = ("_limits", "_retries", "_transports", "authenticator", "hook_registry")

    authenticator: Authenticator | None
    """Adds the credentials to requests; None if there are none besides the headers of each call."""

    def __init__(
        self,
        transports: Transports,
        credentials: Credentials | None,
        retries: RetryBucket,
        limits: ResponseLimits = DEFAULT_LIMITS,
        registry: HookRegistry | None = None,
    ) -> None:
        self._transports = transports
        self._retries = retries
        self._limits = limits
        self.hook_registry = registry
        self.authenticator = None
        if credentials is not None:
            from .authenticate import Authenticator

            self.authenticator = Authenticator(
                credentials, Pipeline(transports, None, retries, limits).send, transports
            )

    @property
    def transports(self) -> Any:
        """What it sends over: the `LoopTransports` of its client, unless it is `over` others."""
        return self._transports

    def over(self, transports: Transports) -> Pipeline:
        """The same pipeline over other transports: with these credentials, retries and limits."""
        other = Pipeline(transports, None, self._retries, self._limits)
        other.authenticator = self.authenticator
        return other

    def send(self, call: Call, *, read: bool = True, attempts: int = 0, waited: float = 0.0) -> Awaitable[Exchange]:
        """Send a call, as often as its policy allows, until it succeeds.

        Args:
            read: receive the whole body too, so that a connection lost in the body is tried again as well.
            attempts: earlier attempts, which count towards the policy's limit.
            waited: seconds spent waiting between them.

        Raises:
            APIStatusError: the last response had a status of 300 or above.
            APIConnectionError: no complete response arrived.
            DeadlineExceededError: the deadline of the call was reached.
        """
        if call.deadline is NO_DEADLINE:
            return self._send_until_success(call, read, attempts, waited)
        return call.deadline.run(self._send_until_success, call, read, attempts, waited)

    async def _send_until_success(self, call: Call, read: bool, attempts: int, waited: float) -> Exchange:
        started = time.perf_counter()
        if not attempts:
            self._retries.requests += 1
        transport, deadline, observer = self._transports.current(), call.deadline, call.observer
        plain = request = TransportRequest(call.method, call.url, call.headers, call.body, call.timeout, self._limits)
        state = _State(request, attempts, waited, started, "yes" if attempts else "no")
        while True:
            state.attempts += 1
            if self.authenticator is not None and not call.anonymous:
                deadline.authenticating()
                request = await self.authenticator.authenticate(plain, call.policy)
            state.request = request if deadline is NO_DEADLINE else deadline.start_attempt(request, state.attempts)
            if observer is not None:
                state.request = await _with_hook_headers(observer, state)
            try:
                try:
                    response = await transport.send(state.request)
                except TransportError as exc:
                    if not exc.stale or not replayable(call.body) or not call.policy.retry_if_maybe_received:
                        raise
                    # The server closed the connection while it was idle: no attempt, and no reason to wait.
                    state.sent_before = more_certain(state.sent_before, exc.sent)
                    response = await transport.send(state.request)
                status = response.status
                if 300 <= status < 400 and "location" in response.headers:
                    response = await self._follow_redirects(call, state, transport, response)
                    status = response.status
                if deadline is not NO_DEADLINE:
                    deadline.response_started()
                if status < 300:
                    content = await response.read() if read else None
                    if observer is not None:
                        observer.attempt_ended(response.status, response.headers)
                    return self._succeeded(state, response, content)
            except TransportError as exc:
                seconds = self._on_transport_error(call, state, exc)
            else:
                seconds = await self._on_error_status(call, state, response)
            state.waited += seconds
            await self._transports.sleep(seconds)

    async def _follow_redirects(
        self, call: Call, state: _State, transport: Transport, response: TransportResponse
    ) -> TransportResponse:
        """Send requests to where the responses redirect, until one does not.

        Raises:
            APIStatusError: a redirect is not followed, because of where it leads.
            TransportError: one of the requests failed.
        """
        from ..redaction import IDENTIFYING_HEADERS
        from .redirect import REDIRECT_STATUSES, Refused, next_request

        request, hops, anonymous = state.request, 0, call.anonymous
        while response.status in REDIRECT_STATUSES:
            content = await response.read()
            step = next_request(
                request.method,
                request.url,
                request.headers,
                response.status,
                response.headers.get("location"),
                auth_header_names=IDENTIFYING_HEADERS,
                has_body=request.body is not None,
                hops=hops,
            )
            if isinstance(step, Refused):
                raise _not_followed(request, response, content, state.attempts, step.reason)
            if step.keep_body and not replayable(request.body):
                raise _not_followed(request, response, content, state.attempts, "the body cannot be replayed")
            body = request.body if step.keep_body else None
            request = TransportRequest(step.method, step.url, step.headers, body, request.timeout, request.limits)
            anonymous = anonymous or step.cross_origin
            if self.authenticator is not None and self.authenticator.depends_on_request and not anonymous:
                request = await self.authenticator.authenticate(request, call.policy)
            response = await transport.send(request)
            hops += 1
        state.request = request
        return response

    async def sleep(self, seconds: float) -> bool:
        """Wait between two requests. Returns whether another can be sent: false once the client is closed."""
        return await self._transports.sleep(seconds)

    # What comes of an attempt

    def _succeeded(self, state: _State, response: TransportResponse, content: bytes | None) -> Exchange:
        request, finished = state.request, time.perf_counter()
        if logger().isEnabledFor(_DEBUG):
            milliseconds = (finished - state.started) * 1000
            logger().debug(
                "%s %s answered %d in %.1f ms, attempt %d",
                request.method,
                path_of(request.url),
                response.status,
                milliseconds,
                state.attempts,
            )
        open_for = self._transports if content is None else None
        return Exchange(request, response, content, state.attempts, state.started, finished, open_for, state.waited)

    def _on_transport_error(self, call: Call, state: _State, cause: TransportError) -> float:
        """Handle an attempt without a complete response. Returns the seconds to wait before the next one.

        Raises:
            APIConnectionError: there is no next one.
        """
        if call.observer is not None:
            call.observer.attempt_ended(None, error=cause)
        call.deadline.check(cause)

        def error_for(why_final: str) -> APIError:
            from .failure import connection_failure

            error = connection_failure(cause, state.request, state.attempts, why_final)
            error.sent_before = state.sent_before
            error.__cause__ = cause
            return error

        number = state.attempts - state.renewals
        failure = Failure(attempt=number, status=None, headers=_NO_HEADERS, error_code=None, error=cause)
        seconds = self._wait_or_give_up(call, state, failure, error_for, cause)
        state.sent_before = more_certain(state.sent_before, cause.sent)
        return seconds

    async def _on_error_status(self, call: Call, state: _State, response: TransportResponse) -> float:
        """Handle a response that reports an error. Returns the seconds to wait before the next attempt.

        Raises:
            APIStatusError: there is no next one.
        """
        from .failure import error_body, error_code, status_failure

        content, lost = await _error_content(state.request, response)
        if call.observer is not None:
            call.observer.attempt_ended(response.status, response.headers, lost)
        if lost is not None:
            call.deadline.check(lost)
        state.sent_before = "yes"
        if response.status == 401 and not state.renewals and self._renewed(call, state.request):
            state.renewals = 1
            return 0.0
        body = error_body(content)

        def error_for(why_final: str) -> APIError:
            finished = time.perf_counter()
            exchange = Exchange(state.request, response, content, state.attempts, state.started, finished)
            return status_failure(exchange, body, why_final, lost)

        number, status, code = state.attempts - state.renewals, response.status, error_code(body)
        if body is None and len(content) <= _LONGEST_CODE:
            code = error_code(content.decode("utf-8", "replace").strip())  # as plain text
        failure = Failure(attempt=number, status=status, headers=response.headers, error_code=code, error=None)
        return self._wait_or_give_up(call, state, failure, error_for, lost)

    def _renewed(self, call: Call, request: TransportRequest) -> bool:
        """Whether the credentials that `request` was refused with were replaced by others."""
        if self.authenticator is None or call.anonymous or not replayable(call.body):
            return False
        return self.authenticator.renew(request.headers)

    # Trying again

    def _wait_or_give_up(
        self,
        call: Call,
        state: _State,
        failure: Failure,
        error_for: Callable[[str], APIError],
        cause: TransportError | None,
    ) -> float:
        decision = self.decide_retry(call, failure, state.waited)
        if isinstance(decision, Stop):
            call.deadline.give_up(error_for(decision.reason), cause, decision)
        call.deadline.attempt_failed(error_for)
        return decision.seconds

    def decide_retry(self, call: Call, failure: Failure, waited: float, description: str = "") -> Stop | Wait:
        """Decide by the policy of a call, and by the retries that the client has left, whether to send it again.

        Logs a retry, and calls `RetryPolicy.on_retry`, before it returns.

        Args:
            failure: the attempt that failed.
            waited: seconds that the call has spent waiting between attempts.
            description: the failure in words, for the log. Default: the error or the status.
        """
        from random import random

        status, headers, error = failure.status, failure.headers, failure.error
        decision = decide(
            call.policy,
            attempt=failure.attempt,
            status=status,
            headers=headers,
            error_code=failure.error_code,
            error=error,
            replayable=replayable(call.body),
            now=time.time(),
            dice=random(),
            waited=waited,
            remaining=call.deadline.remaining(),
        )
        if isinstance(decision, Stop):
            return decision
        if not server_requested_retry(status, headers) and not self._retries.take(call.policy, time.monotonic()):
            return Stop("the client's retry budget is used up; see RetryPolicy.retry_budget and min_retries_per_minute")
        logger().info(
            "%s %s: %s; attempt %d follows in %.3g s",
            call.method,
            path_of(call.url),
            description or (error if error is not None else f"status {status}"),
            failure.attempt + 1,
            decision.seconds,
        )
        if call.policy.on_retry is not None:
            call.policy.on_retry(failure, decision.seconds)
        if call.observer is not None:
            call.observer.retried(failure, decision.seconds)
        return decision

    def reserve(self, connections: int) -> None:
        """Have the running loop's transport allow and keep so many connections, if it is one of the library's own."""
        reserve = getattr(self._transports.current(), "reserve", None)
        if reserve is not None:
            reserve(connections)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transports.aclose()


@cache
def logger() -> Logger:
    """The logger of requests and retries. Importing `logging` takes a while, so the first request does it."""
    import logging

    return logging.getLogger("openai_core")


class _State(msgspec.Struct, eq=False):
    """How far a call has come: its attempts, and the request of the last one."""

    request: TransportRequest
    attempts: int
    waited: float
    started: float
    sent_before: Sent
    renewals: int = 0
    """Attempts that followed a renewal of the credentials; they do not count as retries."""


async def _with_hook_headers(observer: CallObserver, state: _State) -> TransportRequest:
    """Notify hooks that an attempt begins. Returns its request, with the headers that they add."""
    request = state.request
    headers = await observer.attempt_started(request.headers, state.attempts)
    if headers is request.headers:
        return request
    return TransportRequest(request.method, request.url, headers, request.body, request.timeout, request.limits)


def _not_followed(
    request: TransportRequest, response: TransportResponse, content: bytes, attempts: int, reason: str
) -> APIStatusError:
    from .failure import status_failure

    exchange = Exchange(request, response, content, attempts, 0.0, 0.0)
    return status_failure(exchange, None, f"the redirect was not followed: {reason}")


async def _error_content(request: TransportRequest, response: TransportResponse) -> tuple[bytes, TransportError | None]:
    """The body of an error response. If it was lost, what had arrived of it, and the cause."""
    from .transports.body_reader import check_collected, check_length

    pieces: list[bytes] = []
    size = 0
    try:
        check_length(request, response.headers)
        async for piece in response.iter_bytes():
            size += len(piece)
            check_collected(request, response.headers, size)
            pieces.append(piece)
    except TransportError as exc:
        await response.aclose()
        return b"".join(pieces), exc
    return b"".join(pieces), None
