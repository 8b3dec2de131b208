"""Lines of recordings: written and read back, also by hand."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.testing.traffic.recording import (
    Closed,
    Event,
    Exchange,
    Message,
    RecordingError,
    Request,
    Response,
    decode_line,
    encode_line,
)

NAMES = st.from_regex(r"[a-z][a-z-]{0,8}", fullmatch=True)
HEADERS = st.dictionaries(NAMES, st.text(max_size=8), max_size=3)
BODIES = st.binary(max_size=20) | st.text(max_size=20).map(str.encode)
REQUESTS = st.builds(Request, st.sampled_from(["GET", "POST"]), st.text(), st.text(), HEADERS, BODIES)
EVENTS = st.lists(st.builds(Event, st.floats(0, 9), BODIES), max_size=3).map(tuple)
PLAIN = st.builds(Response, st.integers(200, 599), HEADERS, BODIES)
STREAMS = st.builds(Response, st.integers(200, 599), HEADERS, st.just(b""), EVENTS, st.booleans())

MESSAGES = st.lists(st.builds(Message, st.floats(0, 9), st.booleans(), st.text() | st.binary()), max_size=3).map(tuple)
SOCKETS = st.builds(
    Response,
    st.just(101),
    HEADERS,
    messages=MESSAGES,
    closed=st.none() | st.builds(Closed, st.integers(1000, 4999), st.text(max_size=5)),
)


@given(REQUESTS, SOCKETS)
def test_websocket_is_read_back(request: Request, response: Response) -> None:
    found = decode_line(encode_line(Exchange(request, response))).response
    assert found.closed == response.closed
    assert found.messages is not None
    assert response.messages is not None
    for one, other in zip(found.messages, response.messages, strict=True):
        assert (one.at, one.from_client, type(one.data)) == (other.at, other.from_client, type(other.data))
        if isinstance(other.data, bytes) or not other.data.lstrip().startswith(("{", "[")):
            assert one.data == other.data


@given(REQUESTS, PLAIN | STREAMS)
def test_line_is_read_back(request: Request, response: Response) -> None:
    """As bytes, except that JSON may be spaced in another way."""
    line = encode_line(Exchange(request, response))
    assert line.count(b"\n") == 1
    found = decode_line(line)
    assert decode_line(encode_line(found)) == found
    assert found.request.path == request.path
    assert found.response.events == response.events
    if not request.body.lstrip().startswith((b"{", b"[")):
        assert found.request.body == request.body


def test_line_can_be_written_by_hand() -> None:
    line = {
        "request": {"method": "post", "path": "/v1/embeddings", "body": {"json": {"input": "a"}}},
        "response": {"status": 200, "body": {"text": "hello"}},
    }
    found = decode_line(json.dumps(line).encode())
    assert found.request == Request("POST", "/v1/embeddings", body=b'{"input":"a"}')
    assert found.response == Response(200, body=b"hello")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        (b"{", "it is not JSON"),
        (b"[]", "'request' is missing"),
        (b'{"request": {"method": "GET"}, "response": {}}', "'path' is missing"),
        (b'{"request": {"method": "GET", "path": "/"}, "response": {"status": "x"}}', "'status' is missing or is not"),
        (
            b'{"request": {"method": "GET", "path": "/", "body": "x"}, "response": {"status": 1}}',
            "'request.body' is not an object with one of 'json', 'text' and 'base64'",
        ),
        (
            b'{"request": {"method": "GET", "path": "/"}, "response": {"status": 1, "body": {"base64": "?"}}}',
            "'response.body.base64' is not base64",
        ),
        (
            b'{"request": {"method": "GET", "path": "/"}, "response": {"status": 1, "events": 1}}',
            "'response.events' is not an array",
        ),
        (
            b'{"request": {"method": "GET", "path": "/"}, "response": {"status": 101, "messages": 1}}',
            "'response.messages' is not an array",
        ),
        (
            b'{"request": {"method": "GET", "path": "/"}, "response": {"status": 101, "messages": [{"from": "me"}]}}',
            r"'response.messages\[0\].from' is 'me'; expected 'client' or 'server'",
        ),
    ],
)
def test_line_that_is_no_recording(line: bytes, message: str) -> None:
    with pytest.raises(RecordingError, match=message):
        decode_line(line)
