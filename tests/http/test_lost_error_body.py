"""Errors whose body breaks off keep their status, in every world."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from openai_core import (
    BadRequestError,
    DeadlineExceededError,
    InternalServerError,
    RateLimitError,
    RetryPolicy,
    Timeout,
)
from tests.http.hostile import hostile
from tests.worlds import World

pytestmark = pytest.mark.anyio

ASK: Any = {"model": "m", "input": "hi"}
CAME = b'{"error": {"message": "not like'


def begun(status: str, came: bytes = CAME, *headers: str) -> bytes:
    """An answer of which only some of the body is sent."""
    head = [f"HTTP/1.1 {status}", "content-type: application/json", "content-length: 99", *headers]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + came


def cut(answer: bytes) -> Any:
    """Send it, and close the connection."""

    def send(sock: socket.socket) -> bool:
        sock.sendall(answer)
        return False

    return send


def client_of(world: World, base_url: str, **options: Any) -> Any:
    return world.client(base_url=base_url, api_key="k", **options)


@pytest.mark.parametrize("stream", [False, True], ids=["plain", "streamed"])
async def test_a_status_that_stays_is_raised_at_once(world: World, stream: bool) -> None:
    """It is raised at once, with what came of the body, and the message says that there was more."""
    with hostile(cut(begun("400 Bad Request"))) as server:
        client = client_of(world, server.base_url)
        with pytest.raises(BadRequestError) as caught:
            await client.responses.create(**ASK, stream=stream)
        await client.close()
    error = caught.value
    assert server.requests == error.attempts == 1
    assert (error.response.content, error.body, error.request_sent) == (CAME, CAME.decode(), "yes")
    assert f"answered 400 bad request: {CAME.decode()!r} (" in str(error)
    assert "the rest of its body was lost after 31 bytes: " in str(error)
    assert error.__cause__ is not None


async def test_a_status_that_passes_is_tried_again(world: World) -> None:
    """It is tried again as that status, with the wait that its headers ask for, and in the end is that status."""
    waits: list[tuple[int | None, float]] = []
    policy = RetryPolicy(
        max_retries=1, retry_after_jitter=0, on_retry=lambda failure, seconds: waits.append((failure.status, seconds))
    )
    for status, kind in (("429 Too Many Requests", RateLimitError), ("503 Service Unavailable", InternalServerError)):
        with hostile(cut(begun(status, b"", "retry-after: 0.002"))) as server:
            client = client_of(world, server.base_url, retry=policy)
            with pytest.raises(kind) as caught:
                await client.responses.create(**ASK)
            await client.close()
        assert server.requests == 2
        assert "; its body was lost: " in str(caught.value)
        assert "attempts used up (2 of 2)" in str(caught.value)
    assert waits == [(429, 0.002), (503, 0.002)]


async def test_body_that_does_not_come(world: World) -> None:
    """A body that stalls is as lost as one that breaks off; the deadline is the deadline."""
    with hostile(begun("400 Bad Request")) as server:
        client = client_of(world, server.base_url, timeout=Timeout(30, read=0.3))
        with pytest.raises(BadRequestError, match="body was lost"):
            await client.responses.create(**ASK)
        with pytest.raises(DeadlineExceededError):
            await client.responses.create(**ASK, deadline=0.2)
        await client.close()
