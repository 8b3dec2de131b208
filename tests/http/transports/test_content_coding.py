"""Decompressing bodies, however they are split."""

from __future__ import annotations

import gzip
import itertools
import zlib
from collections.abc import Callable
from typing import Literal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ProtocolError, TransportRequest
from openai_core.http.transports.content_coding import PIECE, Decoder, coding_of

Coding = Literal["gzip", "deflate"]


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


def _fed(decoder: Decoder, data: bytes) -> bytes:
    """All that can be had after `data`."""
    parts = [decoder.feed(data)]
    while decoder.pending:
        parts.append(decoder.feed(b""))
    assert all(len(part) <= PIECE for part in parts)
    return b"".join(parts)


def _coding(value: str | None, status: int = 200, accepts: str = "gzip, deflate") -> str | None:
    request = TransportRequest("GET", "http://h/p?key=canary", {"accept-encoding": accepts}, None, Timeout(1))
    return coding_of(status, {} if value is None else {"content-encoding": value}, request)


CODINGS: dict[Coding, list[Callable[[bytes], bytes]]] = {
    "gzip": [gzip.compress],
    "deflate": [zlib.compress, _raw_deflate],
}


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=2000), cuts=st.lists(st.integers(0, 2000), max_size=8))
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_any_cutting_gives_the_same_bytes(coding: Coding, data: bytes, cuts: list[int]) -> None:
    for pack in CODINGS[coding]:
        packed, decoder = pack(data), Decoder(coding)
        stops = [0, *sorted(min(cut, len(packed)) for cut in cuts), len(packed)]
        assert b"".join(_fed(decoder, packed[a:b]) for a, b in itertools.pairwise(stops)) == data
        decoder.eof()


@pytest.mark.parametrize(
    ("value", "coding"),
    [("gzip", "gzip"), ("GZIP ", "gzip"), ("x-gzip", "gzip"), ("identity, gzip", "gzip"), ("deflate", "deflate")],
)
def test_known_codings_are_told(value: str, coding: str) -> None:
    assert _coding(value) == coding


@pytest.mark.parametrize("value", [None, "", "identity", "utf-8", "none"])
def test_no_coding_is_passed_on(value: str | None) -> None:
    assert _coding(value) is None


@pytest.mark.parametrize("value", ["br", "zstd", "gzip, br"])
def test_what_was_not_asked_for_is_an_error(value: str) -> None:
    with pytest.raises(ProtocolError, match="the request does not accept; gzip and deflate are supported") as caught:
        _coding(value)
    assert "canary" not in str(caught.value)


def test_what_the_caller_asked_for_and_errors_are_passed_on() -> None:
    assert _coding("br", accepts="gzip, br;q=0.5") is None
    assert _coding("br", status=502) is None


def test_joined_members_and_padding_are_read() -> None:
    decoder = Decoder("gzip")
    assert _fed(decoder, gzip.compress(b"one") + gzip.compress(b"two") + b"\0\0") == b"onetwo"
    decoder.eof()


@pytest.mark.parametrize("garbage", [b"\x1f", b"\x1fx", b"garbage", b"\0garbage\x1f\x8b", b"\r\n"])
@pytest.mark.parametrize("cut", [False, True])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_follows_the_end_is_left_alone(coding: Coding, cut: bool, garbage: bytes) -> None:
    for pack in CODINGS[coding]:
        decoder, data = Decoder(coding), pack(b"content") + garbage
        pieces = [data[i : i + 1] for i in range(len(data))] if cut else [data]
        assert b"".join(_fed(decoder, piece) for piece in pieces) == b"content"
        decoder.eof()


def test_a_bomb_comes_in_pieces() -> None:
    decoder = Decoder("gzip")
    bomb = gzip.compress(bytes(8 * PIECE))
    assert len(decoder.feed(bomb)) <= PIECE
    assert decoder.pending


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_is_not_compressed_is_an_error(coding: Coding) -> None:
    with pytest.raises(ProtocolError, match="cannot be decompressed") as caught:
        Decoder(coding).feed(b"plain text")
    assert caught.value.sent == "yes"


def test_a_body_that_ends_inside_is_an_error() -> None:
    decoder = Decoder("gzip")
    _fed(decoder, gzip.compress(b"long" * 100)[:-5])
    with pytest.raises(ProtocolError, match="ends in the middle of compressed data"):
        decoder.eof()


def test_an_empty_body_is_no_error() -> None:
    for coding in CODINGS:
        decoder = Decoder(coding)
        assert decoder.feed(b"") == b""
        decoder.eof()
