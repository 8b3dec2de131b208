"""Try out a transport: whatever passes here can be given to a client. For the project's own and for yours."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from typing import Any, Final, TypeAlias

import anyio
import anyio.to_thread

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import (
    BodyStream,
    ConnectError,
    ConnectTimeout,
    ProtocolError,
    ReadError,
    ReadTimeout,
    Transport,
    TransportError,
    TransportRequest,
    TransportResponse,
    WriteError,
    WriteTimeout,
)

from .transport_server import BIG, Seen, TransportServer

__all__ = ["CHECKS", "check_transport"]

MakeTransport: TypeAlias = Callable[[], "Transport | Awaitable[Transport]"]

_UNIT: Final = 0.25
_PATIENT: Final = Timeout(20)


async def check_transport(make: MakeTransport, *, only: str | None = None, unit: float = _UNIT) -> None:
    """Put a transport through all checks, over loopback, in the event loop that is running.

    Takes some seconds, most of them spent in waiting for time limits.

    Args:
        make: Gives a fresh transport, or a coroutine of one; called once a check. It is closed after it.
        only: The name of one check in `CHECKS`, to run that alone.
        unit: Seconds that the limits under test are set to; raise it on a slow machine.

    Raises:
        AssertionError: a check failed; its message says which, what was expected and what came.
        ValueError: there is no check named `only`.
    """
    if only is not None and only not in CHECKS:
        raise ValueError(f"there is no check named {only!r}; there are {', '.join(CHECKS)}")
    for name, check in CHECKS.items():
        if only not in (None, name):
            continue
        try:
            with anyio.fail_after(60):
                await _run(check, make, unit)
        except AssertionError as exc:
            raise AssertionError(f"transport check {name!r}: {exc}") from exc
        except Exception as exc:
            raise AssertionError(f"transport check {name!r}: {type(exc).__name__} was not expected: {exc}") from exc


async def _run(check: Callable[[Trial], Awaitable[None]], make: MakeTransport, unit: float) -> None:
    with TransportServer() as server:
        made = make()
        transport = await made if inspect.isawaitable(made) else made
        try:
            await check(Trial(transport, server, unit))
        finally:
            with anyio.CancelScope(shield=True):
                await transport.aclose()


class Trial:
    """What a check works with: the transport, and a server that does as it is told."""

    def __init__(self, transport: Transport, server: TransportServer, unit: float) -> None:
        self.transport = transport
        self.server = server
        self.unit = unit

    async def send(
        self,
        path: str,
        body: bytes | BodyStream | None = None,
        *,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        timeout: Timeout = _PATIENT,
        url: str | None = None,
    ) -> TransportResponse:
        """Send to the server."""
        request = TransportRequest(method, (url or self.server.url) + path, headers or {}, body, timeout)
        return await self.transport.send(request)

    async def read(self, path: str, body: bytes | BodyStream | None = None, **options: Any) -> bytes:
        """Send, and read the whole answer."""
        response = await self.send(path, body, **options)
        return await response.read()

    async def last_seen(self, path: str) -> Seen:
        """The latest request for a path, once it has arrived."""
        with anyio.fail_after(10):
            while True:
                for seen in reversed(list(self.server.seen)):
                    if seen.target == path:
                        return seen
                await anyio.sleep(0.005)

    async def expect_lost(self, path: str) -> None:
        """The server must see its connection closed."""
        seen = await self.last_seen(path)
        lost = await anyio.to_thread.run_sync(seen.lost.wait, 5, abandon_on_cancel=True)
        _that(lost, f"the connection of {path} was expected to be closed; it is still open after 5 s")

    async def expect_usable(self) -> None:
        """After whatever happened, the next request must go through."""
        body = await self.read("/echo", b"still there")
        _that(body == b"still there", f"the next request was expected to work; it got {body!r}")


def _that(holds: object, otherwise: str) -> None:
    # Not a statement `assert`: these checks must check under `python -O` too.
    if not holds:
        raise AssertionError(otherwise)


async def _expect(kinds: type[TransportError] | tuple[type[TransportError], ...], awaited: Awaitable[object]) -> Any:
    kinds = kinds if isinstance(kinds, tuple) else (kinds,)
    names = " or ".join(kind.__name__ for kind in kinds)
    try:
        result = await awaited
    except TransportError as exc:
        _that(isinstance(exc, kinds), f"{names} was expected, {type(exc).__name__} came: {exc}")
        _that(str(exc), f"the {type(exc).__name__} says nothing")
        return exc
    raise AssertionError(f"{names} was expected, but it gave {result!r}")


def _expect_sent(error: TransportError, *allowed: str) -> None:
    _that(error.sent in allowed, f"sent={' or '.join(allowed)} was expected of {error!r}, it says {error.sent}")


class _Body:
    """A streamed body of pieces."""

    def __init__(
        self, *pieces: bytes, known: bool, announced: int | None = None, fail: Exception | None = None
    ) -> None:
        self._pieces = pieces
        self._fail = fail
        self.content_length = (announced or sum(map(len, pieces))) if known else None
        self.replayable = True

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece
        if self._fail is not None:
            raise self._fail


# What is sent


async def _sends_method_target_and_body(t: Trial) -> None:
    body = await t.read("/echo?a=b%20c&d[]=%2F", b"hello", headers={"content-type": "text/x-test"})
    _that(body == b"hello", f"the body b'hello' was expected back, {body!r} came")
    seen = t.server.seen[-1]
    _that((seen.method, seen.target) == ("POST", "/echo?a=b%20c&d[]=%2F"), f"{seen.method} {seen.target} arrived")
    _that(seen.all_of("content-length") == ["5"], f"content-length: 5 was expected, {seen.headers} arrived")
    _that(seen.all_of("host") == [t.server.url.removeprefix("http://")], f"host arrived as {seen.all_of('host')}")


async def _sends_given_headers_once(t: Trial) -> None:
    headers = {"authorization": "Bearer abc", "accept": "text/plain", "user-agent": "check", "accept-encoding": "gzip",
               "x-umlaut": "gr\u00fcn"}  # fmt: skip
    await t.read("/echo", b"{}", headers=headers)
    seen = t.server.seen[-1]
    for name, value in headers.items():
        expected = value.encode().decode("latin-1")
        _that(seen.all_of(name) == [expected], f"{name}: {value} was expected once, {seen.all_of(name)} arrived")


async def _refuses_line_breaks_in_headers(t: Trial) -> None:
    try:
        await t.read("/echo", headers={"x-bad": "a\r\nx-smuggled: b"})
    except (ValueError, TransportError) as exc:
        _that("smuggled" not in str(exc), f"the value of a header can be a secret, but the error shows it: {exc}")
    else:
        raise AssertionError("a header with a line break was expected to be refused, and was sent")
    _that(not any(seen.all_of("x-smuggled") for seen in t.server.seen), "a line break in a value made a header")


async def _sends_streamed_bodies(t: Trial) -> None:
    for known in (True, False):
        body = await t.read("/echo", _Body(b"one,", b"", b"two,", b"three", known=known))
        _that(body == b"one,two,three", f"a streamed body arrived as {body!r}")
        seen = t.server.seen[-1]
        framing = (seen.all_of("content-length"), seen.all_of("transfer-encoding"))
        _that(framing == ((["13"], []) if known else ([], ["chunked"])), f"a streamed body was framed by {framing}")


async def _sends_big_bodies(t: Trial) -> None:
    data = bytes(range(256)) * 16384
    _that(await t.read("/echo", data) == data, "4 MiB of bytes were expected back unchanged")
    streamed = _Body(data[:100], data[100:], known=True)
    _that(await t.read("/echo", streamed) == data, "4 MiB, streamed, were expected back unchanged")


async def _sends_no_body_at_all(t: Trial) -> None:
    for method in ("GET", "DELETE", "POST"):
        _that(await t.read("/echo", method=method) == b"", f"{method} without a body was expected to work")
        seen = t.server.seen[-1]
        _that(seen.method == method, f"{method} arrived as {seen.method}")
        _that(not seen.all_of("transfer-encoding"), f"{method} without a body arrived with {seen.headers}")


async def _passes_the_errors_of_a_body_on(t: Trial) -> None:
    mistake = LookupError("no more")
    for known in (True, False):
        body = _Body(b"some", known=known, announced=100 if known else None, fail=mistake)
        try:
            await t.read("/echo", body)
        except LookupError as exc:
            _that(exc is mistake, f"the body's own exception was expected, {exc!r} came")
        else:
            raise AssertionError("a body that fails was expected to fail the request")
    await t.expect_usable()


# What is received


async def _gives_status_and_headers(t: Trial) -> None:
    response = await t.send("/echo", b"x")
    _that(response.status == 200, f"status 200 was expected, {response.status!r} came")
    _that(response.http_version == "HTTP/1.1", f"http_version is {response.http_version!r}")
    _that(response.headers["x-mixed-case"] == "Value", "a header is expected to be found by its lower-case name")
    _that(response.headers.get("X-MIXED-CASE") == "Value", "a header is expected to be found by its upper-case name")
    _that(response.headers.get("x-none") is None, "a header that is not there is expected to be None")
    repeated = [value for name, value in response.raw_headers if name.lower() == b"x-repeat"]
    _that(repeated == [b"one", b"two"], f"raw_headers are expected to keep repeated headers, they have {repeated}")
    await response.read()


async def _reads_twice(t: Trial) -> None:
    response = await t.send("/echo", b"same")
    _that(await response.read() == await response.read() == b"same", "read() is expected to give the same twice")
    await response.aclose()
    _that(await response.read() == b"same", "read() is expected to remember after aclose()")


async def _reads_chunked_and_compressed_bodies(t: Trial) -> None:
    for path, expected in (
        ("/chunked", b"first,second,third"),
        ("/gzip", b"squeezed " * 1000),
        ("/until-close", b"to the end"),
        ("/early-hints", b"final"),
    ):
        body = await t.read(path)
        _that(body == expected, f"{path}: {expected[:40]!r} was expected, {body[:40]!r} came")
        response = await t.send(path)
        streamed = b"".join([chunk async for chunk in response.iter_bytes()])
        _that(streamed == expected, f"{path}, iterated: {expected[:40]!r} was expected, {streamed[:40]!r} came")


async def _reads_big_bodies(t: Trial) -> None:
    _that(len(await t.read("/big")) == BIG, f"{BIG} bytes were expected")
    total = 0
    async for chunk in (await t.send("/big")).iter_bytes():
        _that(chunk, "iter_bytes() is expected to give no empty chunk")
        total += len(chunk)
    _that(total == BIG, f"{BIG} bytes were expected in chunks, {total} came")


async def _gives_chunks_as_they_arrive(t: Trial) -> None:
    chunks = (await t.send("/live")).iter_bytes()
    first = await anext(chunks)
    _that(first == b"first", f"the first chunk was expected before the second is sent, {first!r} came")
    t.server.go.set()
    rest = b"".join([chunk async for chunk in chunks])
    _that(rest == b"second", f"b'second' was expected, {rest!r} came")


async def _knows_answers_without_a_body(t: Trial) -> None:
    for path, method, status in (("/no-content", "POST", 204), ("/not-modified", "GET", 304), ("/head", "HEAD", 200)):
        response = await t.send(path, method=method)
        _that(response.status == status, f"{path}: status {status} was expected, {response.status} came")
        _that(await response.read() == b"", f"{method} {path} was expected to have no body")
    await t.expect_usable()


async def _follows_no_redirect(t: Trial) -> None:
    response = await t.send("/redirect", b"secret", headers={"authorization": "Bearer abc"})
    _that(response.status == 307, f"status 307 was expected, {response.status} came")
    _that(response.headers["location"].endswith("/elsewhere"), "the location was expected in the headers")
    await response.read()
    _that(t.server.count("/elsewhere") == 0, "a redirect was expected to be returned, and was followed")


# Connections


async def _uses_connections_again(t: Trial) -> None:
    for _ in range(3):
        await t.expect_usable()
    used = {seen.connection for seen in t.server.seen}
    _that(len(used) == 1, f"one connection was expected to serve three requests in turn, {len(used)} were opened")


async def _notices_that_an_idle_connection_was_closed(t: Trial) -> None:
    for number in range(1, 4):
        _that(await t.read("/close-after", b"x") == b"last", "a complete answer was expected")
        await anyio.sleep(0.05)  # the end of the connection is on its way
        _that(t.server.count("/close-after") == number, "each request was expected to be sent once")


async def _serves_many_at_once(t: Trial) -> None:
    got: dict[int, bytes] = {}

    async def one(number: int) -> None:
        got[number] = await t.read("/echo", b"%d" % number)

    async with anyio.create_task_group() as tasks:
        for number in range(50):
            tasks.start_soon(one, number)
    _that(got == {number: b"%d" % number for number in range(50)}, "50 requests at once were expected to be answered")


async def _closes_what_was_half_read(t: Trial) -> None:
    response = await t.send("/half-body")
    _that(await anext(response.iter_bytes()) == b"x" * 10, "the first ten bytes were expected")
    await response.aclose()
    await response.aclose()
    await t.expect_lost("/half-body")
    await t.expect_usable()


async def _closes_what_was_not_read_at_all(t: Trial) -> None:
    response = await t.send("/half-body")
    await response.aclose()
    await t.expect_lost("/half-body")
    await t.expect_usable()


async def _can_be_cancelled_while_it_waits(t: Trial) -> None:
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(t.read, "/silent", b"x")
        await t.last_seen("/silent")
        tasks.cancel_scope.cancel()
    await t.expect_usable()


async def _can_be_cancelled_while_it_reads(t: Trial) -> None:
    response = await t.send("/half-body")
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(response.read)
        await anyio.wait_all_tasks_blocked()
        tasks.cancel_scope.cancel()
    with anyio.CancelScope(shield=True):
        await response.aclose()
    await t.expect_lost("/half-body")
    await t.expect_usable()


async def _can_be_closed_twice(t: Trial) -> None:
    await t.expect_usable()
    await t.transport.aclose()
    await t.transport.aclose()


# Failures


async def _reports_what_it_cannot_connect_to(t: Trial) -> None:
    with TransportServer() as other:
        url = other.url
    error = await _expect(ConnectError, t.send("/echo?key=secret", b"x", url=url))
    _expect_sent(error, "no")
    _that("secret" not in str(error), f"a query can hold a secret, but the error shows it: {error}")


async def _reports_a_connection_lost_before_the_answer(t: Trial) -> None:
    for path in ("/close", "/reset"):
        error = await _expect((ReadError, WriteError), t.send(path, b"x"))
        _expect_sent(error, "unknown")
        _that(
            t.server.count(path) == 1, f"{path} was expected to be asked for once: trying again is not for a transport"
        )


async def _reports_an_answer_that_is_not_http(t: Trial) -> None:
    _expect_sent(await _expect(ProtocolError, t.send("/garbage", b"x")), "yes", "unknown")


async def _reports_a_body_that_stops_early(t: Trial) -> None:
    for path in ("/truncated", "/truncated-chunks"):
        response = await t.send(path)
        _expect_sent(await _expect(ProtocolError, response.read()), "yes")
        response = await t.send(path)
        _expect_sent(await _expect(ProtocolError, _iterate(response)), "yes")
    response = await t.send("/bad-gzip")
    _expect_sent(await _expect(ProtocolError, response.read()), "yes")
    await t.expect_usable()


async def _reports_a_connection_reset_in_the_body(t: Trial) -> None:
    response = await t.send("/reset-in-body")
    t.server.go.set()
    error = await _expect((ReadError, ProtocolError), response.read())
    _expect_sent(error, "yes")
    await response.aclose()
    await t.expect_usable()


async def _stays_finished_after_an_error(t: Trial) -> None:
    chunks = (await t.send("/truncated")).iter_bytes()
    _that(await anext(chunks) == b"x" * 10, "what came before the error was expected")
    await _expect(ProtocolError, anext(chunks))
    try:
        chunk = await anext(chunks)
    except (StopAsyncIteration, TransportError):
        return
    raise AssertionError(f"after its error the iterator was expected to be at its end, it gave {chunk!r}")


async def _takes_an_answer_before_the_body_was_sent(t: Trial) -> None:
    try:
        response = await t.send("/refuse-body", _Body(*[b"x" * 65536] * 512, known=True))
    except WriteError:
        return  # a transport that writes first and reads then cannot do better
    _that(response.status == 413, f"status 413 was expected, {response.status} came")
    await response.read()
    await t.expect_usable()


# Time limits


async def _limits_connecting(t: Trial) -> None:
    timeout = Timeout(20, connect=t.unit)
    url = t.server.url.replace("http://", "https://")
    with TransportServer() as silent:
        # It waits for the end of a request's head, and so never says a word of TLS.
        url = silent.url.replace("http://", "https://")
        error = await _expect(ConnectTimeout, _in_time(t, t.send("/echo", b"x", timeout=timeout, url=url)))
    _expect_sent(error, "no")
    await t.expect_usable()


async def _limits_waiting_for_the_answer(t: Trial) -> None:
    timeout = Timeout(20, read=t.unit)
    for path in ("/silent", "/half-head"):
        error = await _expect(ReadTimeout, _in_time(t, t.send(path, b"x", timeout=timeout)))
        _expect_sent(error, "unknown")
        await t.expect_lost(path)
    await t.expect_usable()


async def _limits_waiting_for_the_body(t: Trial) -> None:
    timeout = Timeout(20, read=t.unit)
    finishes: tuple[Callable[[TransportResponse], Awaitable[bytes]], ...] = (_read, _iterate)
    for finish in finishes:
        response = await t.send("/half-body", timeout=timeout)
        error = await _expect(ReadTimeout, _in_time(t, finish(response)))
        _expect_sent(error, "yes")
        await t.expect_lost("/half-body")
    await t.expect_usable()


async def _lets_a_slow_answer_take_its_time(t: Trial) -> None:
    timeout = Timeout(20, read=5 * t.unit)  # twelve pauses of one unit take longer, together
    body = await t.read(f"/drip?pause={t.unit}", timeout=timeout)
    _that(body == b"drip drip", f"b'drip drip' was expected, {body!r} came")


async def _limits_writing(t: Trial) -> None:
    timeout = Timeout(20, write=t.unit)
    piece = b"x" * (1 << 20)
    for body in (piece * 32, _Body(*[piece] * 32, known=True), _Body(*[piece] * 32, known=False)):
        with TransportServer(receive_buffer=4096) as server:
            error = await _expect(
                WriteTimeout, _in_time(t, t.send("/read-nothing", body, timeout=timeout, url=server.url))
            )
        _expect_sent(error, "unknown")
    await t.expect_usable()


async def _read(response: TransportResponse) -> bytes:
    return await response.read()


async def _iterate(response: TransportResponse) -> bytes:
    return b"".join([chunk async for chunk in response.iter_bytes()])


async def _in_time(t: Trial, awaited: Awaitable[object]) -> object:
    started = anyio.current_time()
    try:
        return await awaited
    finally:
        taken = anyio.current_time() - started
        _that(taken < 10 * t.unit + 5, f"a limit of {t.unit} s was expected to be kept, it took {taken:.1f} s")
        _that(taken > 0.5 * t.unit, f"a limit of {t.unit} s was expected to be waited for, it took {taken:.3f} s")


CHECKS: Final[Mapping[str, Callable[[Trial], Awaitable[None]]]] = {
    check.__name__.lstrip("_"): check
    for check in (
        _sends_method_target_and_body,
        _sends_given_headers_once,
        _refuses_line_breaks_in_headers,
        _sends_streamed_bodies,
        _sends_big_bodies,
        _sends_no_body_at_all,
        _passes_the_errors_of_a_body_on,
        _gives_status_and_headers,
        _reads_twice,
        _reads_chunked_and_compressed_bodies,
        _reads_big_bodies,
        _gives_chunks_as_they_arrive,
        _knows_answers_without_a_body,
        _follows_no_redirect,
        _uses_connections_again,
        _notices_that_an_idle_connection_was_closed,
        _serves_many_at_once,
        _closes_what_was_half_read,
        _closes_what_was_not_read_at_all,
        _can_be_cancelled_while_it_waits,
        _can_be_cancelled_while_it_reads,
        _can_be_closed_twice,
        _reports_what_it_cannot_connect_to,
        _reports_a_connection_lost_before_the_answer,
        _reports_an_answer_that_is_not_http,
        _reports_a_body_that_stops_early,
        _reports_a_connection_reset_in_the_body,
        _stays_finished_after_an_error,
        _takes_an_answer_before_the_body_was_sent,
        _limits_connecting,
        _limits_waiting_for_the_answer,
        _limits_waiting_for_the_body,
        _lets_a_slow_answer_take_its_time,
        _limits_writing,
    )
}
"""The checks by name."""
