"""Bodies in other shapes: wherever the bytes are cut, the result is the same."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from openai_core.http.body import ByteChunker, LineDecoder, Reshaper, TextDecoder, reshape


def in_cuts(content: bytes, cuts: list[int], shape: Reshaper[Any]) -> list[Any]:
    """Feed `content` cut at `cuts`."""
    edges = [0, *sorted(cut % (len(content) + 1) for cut in cuts), len(content)]
    got = [item for start, end in pairwise(edges) for item in shape.feed(content[start:end])]
    return [*got, *shape.finish()]


CUTS = st.lists(st.integers(0, 200), max_size=8)
TEXTS = st.text(st.sampled_from("aβ€😀\r\n\u2028\u0085 "), max_size=40)


@given(TEXTS, CUTS)
def test_lines_are_the_same_wherever_cut(text: str, cuts: list[int]) -> None:
    """Lines end in LF, CR and CRLF, also where a CRLF or a character is cut."""
    expected = re.split("\r\n|\r|\n", text)
    if expected[-1] == "":
        expected.pop()
    assert in_cuts(text.encode(), cuts, LineDecoder("utf-8")) == expected


@given(TEXTS, CUTS, st.integers(1, 9))
def test_text_is_the_same_wherever_cut(text: str, cuts: list[int], size: int) -> None:
    """No character is lost or broken, in pieces of any size."""
    assert "".join(in_cuts(text.encode(), cuts, TextDecoder("utf-8", size))) == text
    assert "".join(in_cuts(text.encode("utf-16"), cuts, TextDecoder("utf-16"))) == text


@given(TEXTS, CUTS, st.integers(1, 9))
def test_texts_have_the_number_of_characters_asked_for(text: str, cuts: list[int], size: int) -> None:
    """All pieces but the last are of the size in characters, however many bytes those take."""
    pieces = in_cuts(text.encode(), cuts, TextDecoder("utf-8", size))
    assert pieces == [text[start : start + size] for start in range(0, len(text), size)]


@given(st.binary(max_size=60), CUTS, st.integers(1, 9))
def test_pieces_have_the_size_asked_for(content: bytes, cuts: list[int], size: int) -> None:
    """All pieces but the last are of the size, and together they are the body."""
    pieces = in_cuts(content, cuts, ByteChunker(size))
    assert pieces == reshape(content, ByteChunker(size))
    assert b"".join(pieces) == content
    assert all(len(piece) == size for piece in pieces[:-1])
    assert all(pieces)
