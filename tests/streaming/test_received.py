"""What is noted of the events of a stream, without a connection."""

from __future__ import annotations

import json
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.streaming.received import ReceivedEvents
from openai_core.streaming.termination import Choices, Ending
from tests.streaming.reading import chunk

Event = tuple[bytes, bytes]

COMPLETED = Ending("response.completed")
IMAGE = Ending("image_generation.completed", is_last=False)


def event(**fields: Any) -> Event:
    return b"", json.dumps(fields, separators=(",", ":")).encode()


def choice(text: str = "a", reason: str | None = None, index: int = 0) -> Event:
    return event(**chunk(text, choices=[{"index": index, "delta": {"content": text}, "finish_reason": reason}]))


def numbered(count: int) -> list[Event]:
    return [event(n=number) for number in range(count)]


def test_nothing_has_arrived_at_first() -> None:
    received = ReceivedEvents(COMPLETED)
    assert (received.count, received.first, received.last_events) == (0, b"", [])
    assert not received.is_whole()
    assert not received.is_over


@given(st.lists(st.integers(1, 12), min_size=1, max_size=6))
def test_counts_all_and_keeps_the_first_and_the_last(sizes: list[int]) -> None:
    """However events are divided into chunks: a few of the last two are kept."""
    events = numbered(sum(sizes))
    received, rest = ReceivedEvents(), iter(events)
    chunks = [[next(rest) for _ in range(size)] for size in sizes]
    for each in chunks:
        received.note(each)
    assert received.count == len(events)
    assert received.first == events[0][1]
    assert received.last_events == list(chain.from_iterable(each[-8:] for each in chunks[-2:]))
    assert received.last_chunk == chunks[-1][-8:]


def test_keeps_a_whole_chunk_if_each_event_counts() -> None:
    received = ReceivedEvents(keeps_all=True)
    received.note(numbered(20))
    assert received.last_chunk == numbered(20)


@pytest.mark.parametrize("before", [0, 1, 30])
@pytest.mark.parametrize("after", [0, 1, 30])
@pytest.mark.parametrize("at_once", [True, False])
def test_an_event_that_nothing_follows(before: int, after: int, at_once: bool) -> None:
    """It is seen wherever it is, named or not; pings may follow it."""
    for name in (b"", b"response.completed"):
        last = name, event(type="response.completed")[1]
        events = [*numbered(before), last, *[(b"ping", b"{}")] * after]
        received = ReceivedEvents(COMPLETED)
        for each in [events] if at_once else [[one] for one in events]:
            received.note(each)
        assert received.is_over
        assert received.is_whole()
        assert received.is_final()


@given(st.lists(st.integers(1, 9), max_size=5), st.lists(st.integers(1, 9), max_size=5), st.booleans())
def test_an_event_that_ends_the_stream_though_others_may_follow(
    before: list[int], after: list[int], is_alone: bool
) -> None:
    """A finish reason is remembered, however much follows it, and does not mean that nothing follows."""
    received = ReceivedEvents(Choices())
    for size in before:
        received.note([choice()] * size)
    assert not received.is_whole()
    received.note([choice(reason="stop")] if is_alone else [choice(), choice(reason="stop"), choice()])
    for size in after:
        received.note([event(**chunk("", choices=[]))] * size)
    assert received.is_whole()
    assert not received.is_over
    assert not received.is_final()


def test_without_a_known_end_a_stream_is_never_known_to_be_whole() -> None:
    received = ReceivedEvents()
    received.note([event(type="response.completed")])
    assert not received.is_whole()
    assert not received.is_final()


@pytest.mark.parametrize(
    ("ending", "last"),
    [
        (COMPLETED, event(type="response.completed")),
        (IMAGE, event(type="image_generation.completed")),
    ],
    ids=["last", "not last"],
)
def test_a_stream_that_starts_again_is_noted_from_its_first_event(ending: Ending, last: Event) -> None:
    """Nothing of the first attempt remains, and the end of the second is noticed."""
    received = ReceivedEvents(ending)
    received.note([event(error={"message": "boom"}), last])
    assert received.is_whole()
    received.restart()
    assert (received.count, received.first, received.last_events) == (0, b"", [])
    assert not received.is_whole()
    assert not received.is_over
    received.note(numbered(2))
    assert (received.count, received.first) == (2, event(n=0)[1])
    assert not received.is_whole()
    received.note([last])
    received.note(numbered(30))
    received.note(numbered(30))
    assert received.is_whole()


def test_last_event_is_decoded_quietly() -> None:
    """Hooks, which a decoder may notify, are not told of it again; an event that is no JSON is passed over."""

    class Loud:
        quietly = staticmethod(json.loads)

        def __call__(self, data: bytes) -> Any:
            raise AssertionError("told of an event again")

    received = ReceivedEvents()
    assert received.decoded_last(Loud()) is None
    received.note([event(n=1), (b"", b"[DONE]")])
    assert received.decoded_last(Loud()) == received.decoded_last(json.loads) == {"n": 1}
