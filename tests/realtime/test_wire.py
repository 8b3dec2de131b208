"""Frames without I/O: however the input is cut, the same messages come of it."""

from __future__ import annotations

import base64
import hashlib
import os
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.realtime.protocol.wire import Binary, HandshakeError, Wire, checked_close
from tests.realtime.peer import BINARY, CLOSE, PING, PONG, TEXT, frame

CONT = 0


def opened(**options: object) -> Wire:
    """A wire whose handshake is done, and whose output is taken."""
    wire = Wire("ws://host/path?q=1", **options)  # type: ignore[arg-type]
    target, headers = wire.request([("authorization", "Bearer k")])
    assert target == "/path?q=1"
    assert ("authorization", "Bearer k") in headers
    wire.output()
    assert wire.accept(answer(dict(headers)["Sec-WebSocket-Key"])) == []
    assert wire.is_open
    return wire


def answer(key: str) -> bytes:
    """The server's part of a handshake."""
    accept = base64.b64encode(hashlib.sha1(f"{key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11".encode()).digest()).decode()
    lines = ["HTTP/1.1 101 X", "Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Accept: {accept}", "", ""]
    return "\r\n".join(lines).encode()


def frames_of(message: bytes, binary: bool, cuts: list[int], ping: bool) -> bytes:
    """One message in several frames, with a ping between them."""
    places = sorted({cut for cut in cuts if 0 < cut < len(message)})
    parts = [message[a:b] for a, b in zip([0, *places], [*places, len(message)], strict=True)]
    found = b""
    for index, part in enumerate(parts):
        opcode = (BINARY if binary else TEXT) if index == 0 else CONT
        found += frame(opcode, part, fin=index == len(parts) - 1)
        if ping and index == 0:
            found += frame(PING, b"?")
    return found


MESSAGES = st.lists(
    st.tuples(st.binary(max_size=300), st.booleans(), st.lists(st.integers(0, 300), max_size=3), st.booleans()),
    max_size=8,
)


@given(MESSAGES, st.lists(st.integers(0, 4000), max_size=12))
def test_cutting_the_input_anywhere_changes_nothing(
    messages: list[tuple[bytes, bool, list[int], bool]], cuts: list[int]
) -> None:
    """Messages come whole, in order, text as bytes and others marked; pings are answered."""
    data = b"".join(frames_of(*message) for message in messages) + frame(CLOSE, struct.pack(">H", 1001) + b"bye")
    places = sorted({cut for cut in cuts if 0 < cut < len(data)})
    wire = opened()
    found: list[bytes] = []
    for begin, end in zip([0, *places], [*places, len(data)], strict=True):
        found += wire.feed(data[begin:end])
    assert [(bytes(message), type(message) is Binary) for message in found] == [(m, b) for m, b, _, _ in messages]
    pongs = sum(1 for *_, ping in messages if ping)
    assert count_frames(wire.output()) == {PONG: pongs, CLOSE: 1}
    assert wire.is_done
    assert not wire.is_open
    closed = wire.closed()
    assert (closed.code, closed.reason, closed.by_server) == (1001, "bye", True)


def count_frames(data: bytes) -> dict[int, int]:
    """How many frames of each kind a client's output has."""
    found = {PONG: 0, CLOSE: 0}
    while data:
        opcode, size = data[0] & 15, data[1] & 127
        found[opcode] += 1
        data = data[2 + 4 + size :]
    return found


@given(st.binary(max_size=400), st.lists(st.integers(1, 400), max_size=4))
def test_no_input_raises(data: bytes, cuts: list[int]) -> None:
    """Nonsense ends the connection, and says how."""
    wire = opened(max_size=1000)
    places = sorted({cut for cut in cuts if cut < len(data)})
    for begin, end in zip([0, *places], [*places, len(data)], strict=True):
        if not wire.is_done:
            wire.feed(data[begin:end])
    if not wire.is_done:
        wire.eof()
    assert wire.is_done
    assert not wire.is_open
    assert wire.closed().code in range(1000, 5000)
    wire.close(1000, "")
    wire.ping(b"late")  # neither does anything any more


@pytest.mark.parametrize(
    ("data", "code", "said"),
    [
        (frame(TEXT, b"x" * 101), 1009, "more than 100 bytes; max_size"),
        (frame(TEXT, b"x" * 60, fin=False) + frame(CONT, b"x" * 60), 1009, "more than 100 bytes"),
        (b"\x83\x00", 1002, "broke the protocol"),
        (b"\xf1\x00", 1002, "broke the protocol"),
        (frame(CONT, b"x"), 1002, "broke the protocol"),
    ],
)
def test_what_breaks_the_rules_ends_the_connection(data: bytes, code: int, said: str) -> None:
    """The server is told, and the end says what was wrong."""
    wire = opened(max_size=100)
    assert wire.feed(data) == []
    closed = wire.closed()
    assert closed.code == code
    assert said in closed.reason
    assert count_frames(wire.output())[CLOSE] == 1


def test_an_end_without_a_close_is_1006() -> None:
    """Whether it is seen as such or given a reason."""
    wire = opened()
    wire.eof("the cable")
    assert (wire.closed().code, wire.closed().reason) == (1006, "the cable")
    assert opened().closed().code == 1006


def test_a_close_of_this_side_is_the_last_frame() -> None:
    """What is sent behind it is not sent."""
    wire = opened()
    wire.send(b"{}")
    wire.send(Binary(b"\0"))
    wire.close(4000, "enough")
    assert len(wire.output()) > 0
    wire.close(1000, "")
    wire.ping(b"x")
    assert wire.output() == b""
    wire.feed(frame(CLOSE, struct.pack(">H", 4000)))
    assert wire.closed().by_client
    assert wire.closed().code == 4000


def test_messages_may_come_with_the_answer() -> None:
    """In the same packet as the handshake."""
    wire = Wire("wss://host")
    _, headers = wire.request([])
    wire.output()
    key = dict(headers)["Sec-WebSocket-Key"]
    assert wire.accept(answer(key) + frame(TEXT, b"{}") + frame(TEXT, b"[")[:2]) == [b"{}"]
    assert wire.feed(b"[") == [b"["]


def test_an_answer_with_another_key_is_refused() -> None:
    """It answers somebody else."""
    wire = Wire("ws://host")
    wire.request([])
    with pytest.raises(HandshakeError):
        wire.accept(answer(base64.b64encode(os.urandom(16)).decode()))


@given(st.integers(), st.text(max_size=130))
def test_codes_and_reasons_that_may_be_sent(code: int, reason: str) -> None:
    """Those of RFC 6455 for a side that closes, and a program's own."""
    allowed = code in (1000, 1001, 1003, 1008, 1009, 1010, 1011) or 3000 <= code <= 4999
    try:
        fits = len(reason.encode()) <= 123
    except UnicodeEncodeError:
        return
    if allowed and fits:
        assert checked_close(code, reason) == (code, reason)
        opened().close(code, reason)
    else:
        with pytest.raises(ValueError, match="close"):
            checked_close(code, reason)
