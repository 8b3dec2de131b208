from __future__ import annotations

import gzip
import itertools
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.http.transports.base import ProtocolError
from openai_core.http.transports.content_coding import decoder_for


def _raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(data) + packer.flush()


CODINGS = {"gzip": [gzip.compress], "deflate": [zlib.compress, _raw_deflate]}


@settings(max_examples=100, deadline=None)
@given(data=st.binary(max_size=2000), cuts=st.lists(st.integers(0, 2000), max_size=8))
@pytest.mark.parametrize("coding", ["gzip", "GZIP ", "x-gzip", "deflate"])
def test_any_cutting_gives_the_same_bytes(coding: str, data: bytes, cuts: list[int]) -> None:
    for pack in CODINGS[coding.strip().lower().removeprefix("x-")]:
        packed, decoder = pack(data), decoder_for(coding)
        assert decoder is not None
        stops = [0, *sorted(min(cut, len(packed)) for cut in cuts), len(packed)]
        assert b"".join(decoder.feed(packed[a:b]) for a, b in itertools.pairwise(stops)) == data
        decoder.eof()


@pytest.mark.parametrize("coding", [None, "", "identity", "br", "zstd", "gzip, br"])
def test_other_codings_are_passed_on(coding: str | None) -> None:
    assert decoder_for(coding) is None


def test_joined_members_and_padding_are_read() -> None:
    decoder = decoder_for("gzip")
    assert decoder is not None
    assert decoder.feed(gzip.compress(b"one") + gzip.compress(b"two") + b"\0\0") == b"onetwo"
    decoder.eof()


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_what_is_not_compressed_is_an_error(coding: str) -> None:
    decoder = decoder_for(coding)
    assert decoder is not None
    with pytest.raises(ProtocolError, match="cannot be decompressed") as caught:
        decoder.feed(b"plain text")
    assert caught.value.sent == "yes"


def test_a_body_that_ends_inside_is_an_error() -> None:
    decoder = decoder_for("gzip")
    assert decoder is not None
    decoder.feed(gzip.compress(b"long" * 100)[:-5])
    with pytest.raises(ProtocolError, match="ends in the middle of compressed data"):
        decoder.eof()


def test_an_empty_body_is_no_error() -> None:
    for coding in ("gzip", "deflate"):
        decoder = decoder_for(coding)
        assert decoder is not None
        assert decoder.feed(b"") == b""
