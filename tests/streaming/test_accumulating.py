"""Accumulating is linear: what is kept for each delta does not depend on how many there are."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.lib.streaming.chat import ChatCompletionStreamState
from openai_core.lib.streaming.responses import ResponseStreamState
from openai_core.streaming.accumulators import ObjectAccumulator, TextAccumulator
from openai_core.types.chat import ChatCompletionChunk
from openai_core.types.responses import Response, ResponseCreatedEvent
from openai_core.types.responses import ResponseTextDeltaEvent as SentDelta


def chunk(content: str) -> ChatCompletionChunk:
    """A chunk of text."""
    choice = {"index": 0, "delta": {"content": content}, "finish_reason": None}
    return ChatCompletionChunk.construct(id="c", object="chat.completion.chunk", created=1, model="m", choices=[choice])


def bytes_kept(state: Any, handle: Any, event: Any, count: int) -> float:
    """What a state keeps of each event."""
    tracemalloc.start()
    try:
        for _ in range(count):
            handle(event)
        return tracemalloc.get_traced_memory()[0] / count
    finally:
        tracemalloc.stop()
        del state


@pytest.mark.slow
def test_memory_of_a_chat_completion_is_linear() -> None:
    few, many = (
        bytes_kept(state := ChatCompletionStreamState[None](), state.handle_chunk, chunk(" word"), count)
        for count in (1_000, 20_000)
    )
    assert many <= 1.3 * few


def test_memory_of_a_response_is_linear() -> None:
    created = ResponseCreatedEvent.construct(
        type="response.created", sequence_number=0, response=Response.construct(id="r", output=[])
    )
    delta = SentDelta.construct(
        type="response.output_text.delta",
        item_id="m",
        output_index=0,
        content_index=0,
        delta=" word",
        sequence_number=1,
        logprobs=[],
    )
    kept: list[float] = []
    for count in (1_000, 20_000):
        state: ResponseStreamState[None] = ResponseStreamState()
        state.handle_event(created)
        kept.append(bytes_kept(state, state.handle_event, delta, count))
    assert kept[1] <= 1.3 * kept[0]


@pytest.mark.parametrize("reads", [range(5), [4], [2, 4, 3, 1]])
def test_a_character_in_two_pieces_is_one_in_the_text(reads: Iterable[int]) -> None:
    """Some servers split a surrogate pair: `"\\ud83d"`, then `"\\ude00"`. However often the text is read between."""
    text = TextAccumulator()
    for step, piece in enumerate(("ä", "\ud83d", "\ude00", "b", "\ude00")):
        text.add(step, piece)
    expected = ["ä", "ä\ud83d", "ä\U0001f600", "ä\U0001f600b", "ä\U0001f600b\ude00"]
    assert [text.at(step) for step in reads] == [expected[step] for step in reads]


@settings(max_examples=100)
@given(st.lists(st.text(max_size=5), max_size=20), st.data())
def test_a_text_is_what_had_come_whenever_it_is_asked(pieces: list[str], data: st.DataObject) -> None:
    text = TextAccumulator()
    for step, piece in enumerate(pieces):
        text.add(step, piece)
        if data.draw(st.booleans()):
            count = data.draw(st.integers(0, len(text)))
            assert text.upto(count) == "".join(pieces[:count])
    for step in reversed(range(len(pieces))):
        assert text.at(step) == "".join(pieces[: step + 1])


@settings(max_examples=100)
@given(st.lists(st.dictionaries(st.sampled_from("abc"), st.text(max_size=3)), max_size=10))
def test_texts_in_objects_are_continued(parts: list[dict[str, str]]) -> None:
    grown = ObjectAccumulator()
    whole: dict[str, str] = {}
    for step, part in enumerate(parts):
        grown.merge(step, part)
        whole = {**whole, **{key: whole.get(key, "") + value for key, value in part.items()}}
        assert grown.at(step) == whole


def test_items_with_an_index_are_put_together() -> None:
    grown = ObjectAccumulator()
    grown.merge(0, {"calls": [{"index": 1, "text": "b"}]})
    grown.merge(1, {"calls": [{"index": 0, "text": "a"}, {"index": 1, "text": "c"}]})
    assert grown.at(0) == {"calls": [{"index": 1, "text": "b"}]}
    assert grown.at(1) == {"calls": [{"index": 0, "text": "a"}, {"index": 1, "text": "bc"}]}


def test_deep_objects_are_replaced_rather_than_merged() -> None:
    def deep(text: str) -> dict[str, Any]:
        part: dict[str, Any] = {"text": text}
        for _ in range(100):
            part = {"a": part}
        return part

    grown = ObjectAccumulator()
    grown.merge(0, {"text": "a", "deep": deep("a")})
    grown.merge(1, {"text": "b", "deep": deep("b")})
    assert grown.at(0) == {"text": "a", "deep": deep("a")}
    assert grown.at(1) == {"text": "ab", "deep": deep("b")}


def test_empty_ids_and_roles_replace_nothing() -> None:
    grown = ObjectAccumulator()
    grown.merge(0, {"id": "call_1", "role": "assistant", "name": "f", "items": [{"index": 0, "id": "a"}]})
    grown.merge(1, {"id": "", "role": "", "name": "", "items": [{"index": "0", "id": ""}]})
    assert grown.at(1) == {"id": "call_1", "role": "assistant", "name": "f", "items": [{"index": "0", "id": "a"}]}
