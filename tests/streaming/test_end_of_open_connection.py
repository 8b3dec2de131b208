"""Streams that are finished on a connection that stays open, in every world."""

from __future__ import annotations

import json
import socket
import time
from typing import Any

import anyio
import pytest

from openai_core.model import UnknownVariant
from tests.http.hostile import hostile
from tests.streaming.reading import chunk

pytestmark = pytest.mark.anyio

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
LIMIT = 1.0
"""Seconds between the last event and the end of the loop."""

RESPONSE = b'{"type":"response.completed","sequence_number":1,"response":{"id":"resp_1","status":"completed"}}'
DELTA = b'event: response.output_text.delta\ndata: {"type":"response.output_text.delta","delta":"a"}\n\n'
PING = b"event: ping\ndata: {}\n\n"
ENDS = {
    "named": b"event: response.completed\ndata: %b\n\n" % RESPONSE,
    "unnamed": b"data: %b\n\n" % RESPONSE,
    "with a ping behind it": b"event: response.completed\ndata: %b\n\n" % RESPONSE + PING,
}


def open_ended(body: bytes, behind: bytes = b"") -> Any:
    """Answers with a body, and leaves the connection open; `behind` is sent until the client leaves."""

    def write(sock: socket.socket) -> bool:
        sock.sendall(HEAD + body)
        sock.settimeout(0.1)
        while True:
            try:
                if not sock.recv(1):
                    return False
            except TimeoutError:
                sock.sendall(behind)

    return write


async def until_end(stream: Any) -> tuple[list[Any], float]:
    """All events but pings, and how long the end took after the last."""
    events: list[Any] = []
    last = time.monotonic()
    with anyio.fail_after(20):
        async for event in stream:
            if not isinstance(event, UnknownVariant):
                events.append(event)
                last = time.monotonic()
    return events, time.monotonic() - last


@pytest.mark.slow
@pytest.mark.parametrize("behind", [b"", PING], ids=["silence", "pings"])
@pytest.mark.parametrize("end", ENDS)
async def test_a_response_ends_with_its_last_event(make_client: Any, end: str, behind: bytes) -> None:
    with hostile(open_ended(DELTA + ENDS[end], behind)) as server:
        client = make_client(base_url=server.base_url)
        events, took = await until_end(await client.responses.create(model="m", input="hi", stream=True))
    assert events[-1].type == "response.completed"
    assert took < LIMIT


@pytest.mark.slow
@pytest.mark.parametrize("behind", [b"", b": still here\n\n"], ids=["silence", "comments"])
async def test_a_chat_completion_ends_with_done(make_client: Any, behind: bytes) -> None:
    body = b"data: %b\n\ndata: [DONE]\n\n" % json.dumps(chunk("a")).encode()
    with hostile(open_ended(body, behind)) as server:
        client = make_client(base_url=server.base_url)
        messages = [{"role": "user", "content": "hi"}]
        events, took = await until_end(await client.chat.completions.create(model="m", messages=messages, stream=True))
    assert len(events) == 1
    assert took < LIMIT


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:beta.threads:DeprecationWarning")
async def test_what_follows_in_time_is_delivered(make_client: Any) -> None:
    """The end of a run is followed by `done`."""

    def write(sock: socket.socket) -> bool:
        run = b'{"id":"run_1","object":"thread.run","status":"completed"}'
        sock.sendall(HEAD + b"event: thread.run.completed\ndata: %b\n\n" % run)
        sock.settimeout(0.1)
        with pytest.raises(TimeoutError):
            sock.recv(1)
        sock.sendall(b"event: thread.message.completed\ndata: {}\n\n")
        sock.settimeout(5)
        return bool(sock.recv(1))

    with hostile(write) as server:
        client = make_client(base_url=server.base_url)
        stream = await client.beta.threads.runs.create("thread_1", assistant_id="a", stream=True)
        events, took = await until_end(stream)
    assert [event.event for event in events] == ["thread.run.completed", "thread.message.completed"]
    assert took < LIMIT
