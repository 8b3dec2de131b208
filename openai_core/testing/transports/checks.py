"""Try out a transport: whatever passes here can be given to a client. For the project's own and for yours."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from typing import Final, TypeAlias

import anyio

from openai_core.http.transports.base import (
    Transport,
    TransportError,
)

from ...wrong_calls import refuse_wrong_calls
from .fault_checks import FAULT_CHECKS
from .server import BIG, TransportServer
from .trial import Pieces, Trial, that

__all__ = ["CHECKS", "check_transport"]

MakeTransport: TypeAlias = Callable[[], "Transport | Awaitable[Transport]"]

_UNIT: Final = 0.25


@refuse_wrong_calls
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


# What is sent


async def _sends_method_target_and_body(t: Trial) -> None:
    body = await t.read("/echo?a=b%20c&d[]=%2F", b"hello", headers={"content-type": "text/x-test"})
    that(body == b"hello", f"the body b'hello' was expected back, {body!r} came")
    seen = t.server.seen[-1]
    that((seen.method, seen.target) == ("POST", "/echo?a=b%20c&d[]=%2F"), f"{seen.method} {seen.target} arrived")
    that(seen.all_of("content-length") == ["5"], f"content-length: 5 was expected, {seen.headers} arrived")
    that(seen.all_of("host") == [t.server.url.removeprefix("http://")], f"host arrived as {seen.all_of('host')}")


async def _sends_given_headers_once(t: Trial) -> None:
    headers = {"authorization": "Bearer abc", "accept": "text/plain", "user-agent": "check", "accept-encoding": "gzip",
               "x-umlaut": "gr\u00fcn"}  # fmt: skip
    await t.read("/echo", b"{}", headers=headers)
    seen = t.server.seen[-1]
    for name, value in headers.items():
        expected = value.encode().decode("latin-1")
        that(seen.all_of(name) == [expected], f"{name}: {value} was expected once, {seen.all_of(name)} arrived")


async def _refuses_line_breaks_in_headers(t: Trial) -> None:
    try:
        await t.read("/echo", headers={"x-bad": "a\r\nx-smuggled: b"})
    except (ValueError, TransportError) as exc:
        that("smuggled" not in str(exc), f"the value of a header can be a secret, but the error shows it: {exc}")
    else:
        raise AssertionError("a header with a line break was expected to be refused, and was sent")
    that(not any(seen.all_of("x-smuggled") for seen in t.server.seen), "a line break in a value made a header")


async def _sends_streamed_bodies(t: Trial) -> None:
    for known in (True, False):
        body = await t.read("/echo", Pieces(b"one,", b"", b"two,", b"three", known=known))
        that(body == b"one,two,three", f"a streamed body arrived as {body!r}")
        seen = t.server.seen[-1]
        framing = (seen.all_of("content-length"), seen.all_of("transfer-encoding"))
        that(framing == ((["13"], []) if known else ([], ["chunked"])), f"a streamed body was framed by {framing}")


async def _sends_big_bodies(t: Trial) -> None:
    data = bytes(range(256)) * 16384
    that(await t.read("/echo", data) == data, "4 MiB of bytes were expected back unchanged")
    streamed = Pieces(data[:100], data[100:], known=True)
    that(await t.read("/echo", streamed) == data, "4 MiB, streamed, were expected back unchanged")


async def _sends_no_body_at_all(t: Trial) -> None:
    for method in ("GET", "DELETE", "POST"):
        that(await t.read("/echo", method=method) == b"", f"{method} without a body was expected to work")
        seen = t.server.seen[-1]
        that(seen.method == method, f"{method} arrived as {seen.method}")
        that(not seen.all_of("transfer-encoding"), f"{method} without a body arrived with {seen.headers}")


async def _passes_the_errors_of_a_body_on(t: Trial) -> None:
    mistake = LookupError("no more")
    for known in (True, False):
        body = Pieces(b"some", known=known, announced=100 if known else None, fail=mistake)
        try:
            await t.read("/echo", body)
        except LookupError as exc:
            that(exc is mistake, f"the body's own exception was expected, {exc!r} came")
        else:
            raise AssertionError("a body that fails was expected to fail the request")
    await t.expect_usable()


# What is received


async def _gives_status_and_headers(t: Trial) -> None:
    response = await t.send("/echo", b"x")
    that(response.status == 200, f"status 200 was expected, {response.status!r} came")
    that(response.http_version == "HTTP/1.1", f"http_version is {response.http_version!r}")
    that(response.headers["x-mixed-case"] == "Value", "a header is expected to be found by its lower-case name")
    that(response.headers.get("X-MIXED-CASE") == "Value", "a header is expected to be found by its upper-case name")
    that(response.headers.get("x-none") is None, "a header that is not there is expected to be None")
    repeated = [value for name, value in response.raw_headers if name.lower() == b"x-repeat"]
    that(repeated == [b"one", b"two"], f"raw_headers are expected to keep repeated headers, they have {repeated}")
    await response.read()


async def _reads_twice(t: Trial) -> None:
    response = await t.send("/echo", b"same")
    that(await response.read() == await response.read() == b"same", "read() is expected to give the same twice")
    await response.aclose()
    that(await response.read() == b"same", "read() is expected to remember after aclose()")


async def _reads_chunked_and_compressed_bodies(t: Trial) -> None:
    for path, expected in (
        ("/chunked", b"first,second,third"),
        ("/gzip", b"squeezed " * 1000),
        ("/until-close", b"to the end"),
        ("/early-hints", b"final"),
    ):
        body = await t.read(path)
        that(body == expected, f"{path}: {expected[:40]!r} was expected, {body[:40]!r} came")
        response = await t.send(path)
        streamed = b"".join([chunk async for chunk in response.iter_bytes()])
        that(streamed == expected, f"{path}, iterated: {expected[:40]!r} was expected, {streamed[:40]!r} came")


async def _reads_big_bodies(t: Trial) -> None:
    that(len(await t.read("/big")) == BIG, f"{BIG} bytes were expected")
    total = 0
    async for chunk in (await t.send("/big")).iter_bytes():
        that(chunk, "iter_bytes() is expected to give no empty chunk")
        total += len(chunk)
    that(total == BIG, f"{BIG} bytes were expected in chunks, {total} came")


async def _gives_chunks_as_they_arrive(t: Trial) -> None:
    chunks = (await t.send("/live")).iter_bytes()
    first = await anext(chunks)
    that(first == b"first", f"the first chunk was expected before the second is sent, {first!r} came")
    t.server.go.set()
    rest = b"".join([chunk async for chunk in chunks])
    that(rest == b"second", f"b'second' was expected, {rest!r} came")


async def _knows_answers_without_a_body(t: Trial) -> None:
    for path, method, status in (("/no-content", "POST", 204), ("/not-modified", "GET", 304), ("/head", "HEAD", 200)):
        response = await t.send(path, method=method)
        that(response.status == status, f"{path}: status {status} was expected, {response.status} came")
        that(await response.read() == b"", f"{method} {path} was expected to have no body")
    await t.expect_usable()


async def _follows_no_redirect(t: Trial) -> None:
    response = await t.send("/redirect", b"secret", headers={"authorization": "Bearer abc"})
    that(response.status == 307, f"status 307 was expected, {response.status} came")
    that(response.headers["location"].endswith("/elsewhere"), "the location was expected in the headers")
    await response.read()
    that(t.server.count("/elsewhere") == 0, "a redirect was expected to be returned, and was followed")


# Connections


async def _uses_connections_again(t: Trial) -> None:
    for _ in range(3):
        await t.expect_usable()
    used = {seen.connection for seen in t.server.seen}
    that(len(used) == 1, f"one connection was expected to serve three requests in turn, {len(used)} were opened")


async def _notices_that_an_idle_connection_was_closed(t: Trial) -> None:
    for number in range(1, 4):
        that(await t.read("/close-after", b"x") == b"last", "a complete response was expected")
        await anyio.sleep(0.05)  # the end of the connection is on its way
        that(t.server.count("/close-after") == number, "each request was expected to be sent once")


async def _serves_many_at_once(t: Trial) -> None:
    got: dict[int, bytes] = {}

    async def one(number: int) -> None:
        got[number] = await t.read("/echo", b"%d" % number)

    async with anyio.create_task_group() as tasks:
        for number in range(50):
            tasks.start_soon(one, number)
    that(got == {number: b"%d" % number for number in range(50)}, "50 requests at once were expected to be answered")


async def _closes_what_was_half_read(t: Trial) -> None:
    response = await t.send("/half-body")
    that(await anext(response.iter_bytes()) == b"x" * 10, "the first ten bytes were expected")
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
        *FAULT_CHECKS,
    )
}
"""The checks by name."""
