"""Checks of what a transport makes of trouble: lost connections, broken responses, time limits."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final

import anyio

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import (
    ConnectError,
    ConnectTimeout,
    ProtocolError,
    ReadError,
    ReadTimeout,
    TransportError,
    TransportResponse,
    WriteError,
    WriteTimeout,
)

from .server import TransportServer
from .trial import Pieces, Trial, expect, expect_sent, in_time, iterate, read_whole, that

__all__ = ["FAULT_CHECKS"]


# Failures


async def _reports_what_it_cannot_connect_to(t: Trial) -> None:
    with TransportServer() as other:
        url = other.url
    error = await expect(ConnectError, t.send("/echo?key=secret", b"x", url=url))
    expect_sent(error, "no")
    that("secret" not in str(error), f"a query can hold a secret, but the error shows it: {error}")


async def _reports_a_connection_lost_before_the_answer(t: Trial) -> None:
    for path in ("/close", "/reset"):
        error = await expect((ReadError, WriteError), t.send(path, b"x"))
        expect_sent(error, "unknown")
        that(
            t.server.count(path) == 1, f"{path} was expected to be asked for once: trying again is not for a transport"
        )


async def _reports_an_answer_that_is_not_http(t: Trial) -> None:
    expect_sent(await expect(ProtocolError, t.send("/garbage", b"x")), "yes", "unknown")


async def _reports_a_body_that_stops_early(t: Trial) -> None:
    for path in ("/truncated", "/truncated-chunks"):
        response = await t.send(path)
        expect_sent(await expect(ProtocolError, response.read()), "yes")
        response = await t.send(path)
        expect_sent(await expect(ProtocolError, iterate(response)), "yes")
    response = await t.send("/bad-gzip")
    expect_sent(await expect(ProtocolError, response.read()), "yes")
    await t.expect_usable()


async def _reports_a_connection_reset_in_the_body(t: Trial) -> None:
    response = await t.send("/reset-in-body")
    t.server.go.set()
    error = await expect((ReadError, ProtocolError), response.read())
    expect_sent(error, "yes")
    await response.aclose()
    await t.expect_usable()


async def _gives_what_arrived_before_the_error(t: Trial) -> None:
    response = await t.send("/truncated")
    await anyio.sleep(t.unit)  # so that the connection is lost before anybody reads
    chunks = response.iter_bytes()
    first = await anext(chunks)
    that(first == b"x" * 10, f"what had arrived before the error was expected first, {first!r} came")
    await expect(ProtocolError, anext(chunks))


async def _stays_finished_after_an_error(t: Trial) -> None:
    chunks = (await t.send("/truncated")).iter_bytes()
    that(await anext(chunks) == b"x" * 10, "what came before the error was expected")
    await expect(ProtocolError, anext(chunks))
    try:
        chunk = await anext(chunks)
    except (StopAsyncIteration, TransportError):
        return
    raise AssertionError(f"after its error the iterator was expected to be at its end, it gave {chunk!r}")


async def _takes_an_answer_before_the_body_was_sent(t: Trial) -> None:
    try:
        response = await t.send("/refuse-body", Pieces(*[b"x" * 65536] * 512, known=True))
    except WriteError:
        return  # a transport that writes first and reads then cannot do better
    that(response.status == 413, f"status 413 was expected, {response.status} came")
    await response.read()
    await t.expect_usable()


# Time limits


async def _limits_connecting(t: Trial) -> None:
    timeout = Timeout(20, connect=t.unit)
    url = t.server.url.replace("http://", "https://")
    with TransportServer() as silent:
        # It waits for the end of a request's head, and so never says a word of TLS.
        url = silent.url.replace("http://", "https://")
        error = await expect(ConnectTimeout, in_time(t, t.send("/echo", b"x", timeout=timeout, url=url)))
    expect_sent(error, "no")
    await t.expect_usable()


async def _limits_waiting_for_the_answer(t: Trial) -> None:
    timeout = Timeout(20, read=t.unit)
    for path in ("/silent", "/half-head"):
        error = await expect(ReadTimeout, in_time(t, t.send(path, b"x", timeout=timeout)))
        expect_sent(error, "unknown")
        await t.expect_lost(path)
    await t.expect_usable()


async def _limits_waiting_for_the_body(t: Trial) -> None:
    timeout = Timeout(20, read=t.unit)
    finishes: tuple[Callable[[TransportResponse], Awaitable[bytes]], ...] = (read_whole, iterate)
    for finish in finishes:
        response = await t.send("/half-body", timeout=timeout)
        error = await expect(ReadTimeout, in_time(t, finish(response)))
        expect_sent(error, "yes")
        await t.expect_lost("/half-body")
    await t.expect_usable()


async def _lets_a_slow_answer_take_its_time(t: Trial) -> None:
    timeout = Timeout(20, read=5 * t.unit)  # twelve pauses of one unit take longer, together
    body = await t.read(f"/drip?pause={t.unit}", timeout=timeout)
    that(body == b"drip drip", f"b'drip drip' was expected, {body!r} came")


async def _limits_writing(t: Trial) -> None:
    timeout = Timeout(20, write=t.unit)
    piece = b"x" * (1 << 20)
    for body in (piece * 32, Pieces(*[piece] * 32, known=True), Pieces(*[piece] * 32, known=False)):
        with TransportServer(receive_buffer=4096) as server:
            error = await expect(
                WriteTimeout, in_time(t, t.send("/read-nothing", body, timeout=timeout, url=server.url))
            )
        expect_sent(error, "unknown")
    await t.expect_usable()


FAULT_CHECKS: Final[tuple[Callable[[Trial], Awaitable[None]], ...]] = (
    _reports_what_it_cannot_connect_to,
    _reports_a_connection_lost_before_the_answer,
    _reports_an_answer_that_is_not_http,
    _reports_a_body_that_stops_early,
    _reports_a_connection_reset_in_the_body,
    _gives_what_arrived_before_the_error,
    _stays_finished_after_an_error,
    _takes_an_answer_before_the_body_was_sent,
    _limits_connecting,
    _limits_waiting_for_the_answer,
    _limits_waiting_for_the_body,
    _lets_a_slow_answer_take_its_time,
    _limits_writing,
)
"""In the order in which they run."""
