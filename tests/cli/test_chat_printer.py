"""Which part of Markdown that is still coming is finished."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.cli.chat_printer import finished_blocks

LINES = st.sampled_from(["", "text", "- item", "  more", "```", "```python", "~~~", "1. first", "# Title", "    code"])


@pytest.mark.parametrize(
    ("text", "finished"),
    [
        ("One.\n\nTwo", ""),
        ("One.\n\nTwo.\n", "One.\n\n"),
        ("One.\n\nTwo.\n\n# Three\n", "One.\n\nTwo.\n\n"),
        ("- one\n\n- two\n\n  more of two\n", ""),
        ("- one\n\nAfter.\n", "- one\n\n"),
        ("```\na\n\nb\n", ""),
        ("```\na\n\nb\n```\n\nAfter.\n", "```\na\n\nb\n```\n\n"),
        ("````\n```\n\nb\n", ""),
        ("", ""),
    ],
)
def test_text_is_parted_after_its_finished_blocks(text: str, finished: str) -> None:
    assert finished_blocks(text) == (finished, text[len(finished) :])


@given(st.lists(LINES), st.data())
def test_blocks_are_the_same_however_text_is_cut(lines: list[str], data: st.DataObject) -> None:
    text = "\n".join(lines)
    at = data.draw(st.integers(0, len(text)))
    whole, _ = finished_blocks(text)
    first, rest = finished_blocks(text[:at])
    second, rest = finished_blocks(rest + text[at:])
    assert first + second == whole
    assert first + second + rest == text
