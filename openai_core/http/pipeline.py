"""The way of one request: authenticate, send, follow redirects, try again, give back the exchange or raise.

What to send was decided in `prepare`; whether to try again is decided in `retry`; this is the loop that acts on both,
and the only place where they meet a transport.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Final, NoReturn

from ..auth.credentials import RenewableCredentials, RequestCredentials
from .failure import connection_failure, error_body, error_code, rank_of, status_failure
from .limits import DEFAULT_LIMITS, ResponseLimits
from .request import Call
from .response import SECRET_HEADERS, Exchange, path_of
from .retry import Failure, RetryBucket, Stop, Wait, decide, was_asked_for
from .timeout import Timeout
from .transports.base import BodyStream, Sent, TransportError, TransportRequest, TransportResponse

if TYPE_CHECKING:
    from ..auth import Credentials
    from ..errors import APIError
    from ..net.per_loop import LoopTransports
    from .call_deadline import Watch

__all__ = ["Pipeline", "raise_stopped"]

log: Final = logging.getLogger("openai_core")

_REDIRECTS: Final = range(300, 400)
_NO_HEADERS: Final[Mapping[str, str]] = {}
_CREDENTIALS_TIMEOUT: Final = 10.0
"""Seconds that no phase of a request for credentials may exceed, however patient the call is."""


class Pipeline:
    """Sends calls over the transport of the running loop. Safe to use from many tasks, loops and threads at once."""

    __slots__ = ("_credentials", "_limits", "_of_request", "_renewable", "_retries", "_transports")

    def __init__(
        self,
        transports: LoopTransports,
        credentials: Credentials | None,
        retries: RetryBucket,
        limits: ResponseLimits = DEFAULT_LIMITS,
    ) -> None:
        self._limits = limits
        self._transports = transports
        self._retries = retries
        self._credentials = credentials
        self._of_request: RequestCredentials | None = None
        self._renewable: RenewableCredentials | None = None
        if credentials is not None:
            self._of_request = credentials if isinstance(credentials, RequestCredentials) else None
            self._renewable = credentials if isinstance(credentials, RenewableCredentials) else None

    async def send(self, call: Call, *, read: bool = True, attempts: int = 0, waited: float = 0.0) -> Exchange:
        """Send a call, as often as its policy allows, until it succeeds.

        Args:
            read: receive the whole body too, so that its loss is tried again like any other failure.
            attempts: those that were made before, and count with these.
            waited: seconds that were spent on waiting between them.

        Raises:
            APIStatusError: the last response had a status of 400 or above.
            APIConnectionError: no complete response came.
            DeadlineExceededError: the call's deadline was reached.
        """
        watch = call.watch
        if watch is not None and not watch.running:
            return await watch.run(self, call, read, attempts, waited)
        if not attempts:
            self._retries.requests += 1
        transport = self._transports.current()
        request = plain = TransportRequest(call.method, call.url, call.headers, call.body, call.timeout, self._limits)
        started = time.perf_counter()
        renewals = 0
        earlier: Sent = "yes" if attempts else "no"
        while True:
            attempts += 1
            if self._credentials is not None and not call.anonymous:
                if watch is not None:
                    watch.phase = "getting the credentials"
                request = await self._authenticated(plain, call, self._credentials)
            if watch is not None:
                request = watch.begin(request, attempts)
            sent = request
            try:
                try:
                    response = await transport.send(request)
                except TransportError as exc:
                    if not exc.stale or not replayable(call.body) or not call.policy.retry_if_maybe_received:
                        raise
                    # The server closed the connection while it was idle: no attempt, and no reason to wait.
                    earlier = max(earlier, exc.sent, key=rank_of)
                    response = await transport.send(request)
                if response.status in _REDIRECTS and "location" in response.headers:
                    sent, response = await self._follow(request, response, attempts, call)
                if watch is not None:
                    watch.sent, watch.phase = "yes", "receiving the body"
                if response.status < 300:
                    content = await response.read() if read else None
                    if log.isEnabledFor(logging.DEBUG):
                        _trace(sent, attempts, response.status, started)
                    open_for = None if read else self._transports
                    return Exchange(sent, response, content, attempts, started, time.perf_counter(), open_for, waited)
                content, lost = await _error_content(sent, response)
                if lost is not None and watch is not None:
                    watch.check(lost)
                if response.status == 401 and not renewals and self._renewed(call, sent):
                    renewals, earlier = 1, "yes"
                    continue
            except TransportError as exc:
                if watch is not None:
                    watch.check(exc)
                decided = self.again_after(call, attempts - renewals, None, _NO_HEADERS, None, exc, waited)
                if watch is not None or isinstance(decided, Stop):
                    failed = connection_failure(exc, sent, attempts, getattr(decided, "reason", ""))
                    failed.sent_before = earlier
                    failed.__cause__ = exc
                    if isinstance(decided, Stop):
                        raise_stopped(watch, decided, failed, exc)
                    if watch is not None:
                        watch.note(failed)
                earlier = max(earlier, exc.sent, key=rank_of)
            else:
                body = error_body(content)
                status = response.status
                decided = self.again_after(
                    call, attempts - renewals, status, response.headers, error_code(body), None, waited
                )
                if watch is not None or isinstance(decided, Stop):
                    exchange = Exchange(sent, response, content, attempts, started, time.perf_counter())
                    refused = status_failure(exchange, body, getattr(decided, "reason", ""), lost)
                    if isinstance(decided, Stop):
                        raise_stopped(watch, decided, refused, lost)
                    if watch is not None:
                        watch.note(refused)
                earlier = "yes"
            import anyio

            waited += decided.seconds
            await anyio.sleep(decided.seconds)

    def again_after(
        self,
        call: Call,
        attempt: int,
        status: int | None,
        headers: Mapping[str, str],
        code: str | None,
        error: TransportError | None,
        waited: float,
        what: str = "",
    ) -> Stop | Wait:
        """What the policy says of an attempt that failed, and the share of retries that the client may make.

        Args:
            what: the failure in words, for the log; default: the error or the status.
        """
        from random import random

        decision = decide(
            call.policy,
            attempt=attempt,
            status=status,
            headers=headers,
            error_code=code,
            error=error,
            replayable=replayable(call.body),
            now=time.time(),
            dice=random(),
            waited=waited,
            remaining=None if call.watch is None else call.watch.deadline.remaining(),
        )
        if isinstance(decision, Stop):
            return decision
        if not was_asked_for(status, headers) and not self._retries.take(call.policy, time.monotonic()):
            return Stop("the client's share of retries is used up; RetryPolicy.retry_share and retry_reserve set it")
        log.info(
            "%s %s: %s; attempt %d follows in %.3g s",
            call.method,
            path_of(call.url),
            what or (error if error is not None else f"status {status}"),
            attempt + 1,
            decision.seconds,
        )
        if call.policy.on_retry is not None:
            failure = Failure(attempt=attempt, status=status, headers=headers, error_code=code, error=error)
            call.policy.on_retry(failure, decision.seconds)
        return decision

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transports.aclose()

    async def _authenticated(self, request: TransportRequest, call: Call, credentials: Credentials) -> TransportRequest:
        """`request`, with the credentials of one attempt."""
        if self._of_request is None:
            found = await credentials.headers()
        else:
            found = await self._of_request.headers_for(request, partial(self._post, call))
        headers = {**request.headers, **found}
        return TransportRequest(request.method, request.url, headers, request.body, request.timeout, request.limits)

    def _renewed(self, call: Call, sent: TransportRequest) -> bool:
        """Whether an attempt that was answered 401 is worth another at once, with other credentials."""
        if self._renewable is None or call.anonymous or not replayable(call.body):
            return False
        return self._renewable.refused(sent.headers)

    async def _post(self, call: Call, url: str, body: bytes) -> Exchange:
        """Send JSON for the credentials of `call`, as often as that call may be sent."""
        headers = {name: call.headers[name] for name in ("user-agent", "accept-encoding") if name in call.headers}
        headers |= {"accept": "application/json", "content-type": "application/json"}
        asked = {phase: getattr(call.timeout, phase) for phase in ("connect", "read", "write", "pool")}
        most = _CREDENTIALS_TIMEOUT
        limits = {phase: most if seconds is None else min(seconds, most) for phase, seconds in asked.items()}
        plain = Pipeline(self._transports, None, self._retries, self._limits)
        return await plain.send(Call("POST", url, headers, body, Timeout(**limits), call.policy))

    async def _follow(
        self, request: TransportRequest, response: TransportResponse, attempts: int, call: Call
    ) -> tuple[TransportRequest, TransportResponse]:
        """Follow redirects until something else comes back.

        Raises:
            APIStatusError: a redirect that is not followed, because of where it leads.
            TransportError: a hop failed.
        """
        from .redirect import REDIRECT_STATUSES, Refused, next_request

        hops, anonymous = 0, call.anonymous
        while response.status in REDIRECT_STATUSES:
            content = await response.read()
            step = next_request(
                request.method,
                request.url,
                request.headers,
                response.status,
                response.headers.get("location"),
                auth_header_names=SECRET_HEADERS,
                has_body=request.body is not None,
                hops=hops,
            )
            if isinstance(step, Refused):
                exchange = Exchange(request, response, content, attempts, 0.0, 0.0)
                raise status_failure(exchange, None, f"the redirect was not followed: {step.reason}")
            if step.keep_body and not replayable(request.body):
                exchange = Exchange(request, response, content, attempts, 0.0, 0.0)
                raise status_failure(exchange, None, "the redirect was not followed: the body cannot be replayed")
            body = request.body if step.keep_body else None
            request = TransportRequest(step.method, step.url, step.headers, body, request.timeout, request.limits)
            anonymous = anonymous or step.cross_origin
            if self._of_request is not None and not anonymous:
                request = await self._authenticated(request, call, self._of_request)
            response = await self._transports.current().send(request)
            hops += 1
        return request, response


def raise_stopped(watch: Watch | None, stop: Stop, error: APIError, cause: TransportError | None) -> NoReturn:
    """Raise what a call ends with that is not tried again."""
    if watch is not None and stop.late:
        error.__cause__ = cause
        watch.too_late(error, stop.reason)
    raise error from cause


async def _error_content(request: TransportRequest, response: TransportResponse) -> tuple[bytes, TransportError | None]:
    """The body of an answer that is an error, and what kept the rest of it: its status is known all the same."""
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


def replayable(body: bytes | BodyStream | None) -> bool:
    """Whether a body can be sent once more from its start."""
    return body is None or isinstance(body, bytes) or body.replayable


def _trace(request: TransportRequest, attempts: int, status: int, started: float) -> None:
    milliseconds = (time.perf_counter() - started) * 1000
    log.debug(
        "%s %s answered %d in %.1f ms, attempt %d", request.method, path_of(request.url), status, milliseconds, attempts
    )
