"""Which turn an event belongs to, and which turns may be sent: without a connection."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.realtime.protocol.session import Message
from openai_core.realtime.protocol.turn_queue import LIMIT_REACHED, MAX_ACTIVE, Turn, TurnQueue

KINDS = ("response.created", "response.output_text.delta", "response.completed", "response.failed", "error", "limit")


def turn(lane: str | None) -> Turn[Any]:
    return Turn(Message("response.create", b"{}"), lane)


def event(kind: str, lane: str | None, number: int) -> Any:
    if kind in ("error", "limit"):
        code = LIMIT_REACHED if kind == "limit" else "bad"
        return SimpleNamespace(type="error", stream_id=lane, error=SimpleNamespace(code=code), number=number)
    return SimpleNamespace(type=kind, stream_id=lane, response=SimpleNamespace(id=f"r{number}"), number=number)


class Book:
    """The lanes of one connection, with what is true of them whatever happens."""

    def __init__(self) -> None:
        self.queue: TurnQueue[Any] = TurnQueue()
        self.begun: dict[str, list[Turn[Any]]] = {}
        self.ended: dict[str, list[Turn[Any]]] = {}

    def begin(self, lane: str) -> None:
        made = turn(lane)
        self.begun.setdefault(lane, []).append(made)
        self.queue.add(made)
        self.send()

    def send(self) -> None:
        for due in self.queue.due():
            assert not due.ended
            assert due.stream_id is not None
            others = self.begun[due.stream_id]
            assert all(other.ended for other in others[: others.index(due)]), "a lane's turns follow each other"
        assert len(self.queue.active) <= MAX_ACTIVE
        assert len({each.stream_id for each in self.queue.active}) == len(self.queue.active)

    def receive(self, lane: str, kind: str, number: int) -> None:
        came = event(kind, lane, number)
        found = self.queue.received(came)
        active = {each.stream_id: each for each in [*self.queue.active, *([found] if found else [])]}
        if found is None:
            assert lane not in active
            return
        assert found.stream_id == lane
        if kind not in ("error", "limit"):
            assert found.events[-1] is came
        if kind == "limit":
            assert found.ended != self.queue.wants_another_connection or found.sent == 2 or found.has_output
        if found.ended:
            self.ended.setdefault(lane, []).append(found)
            assert (lane in self.queue.cached) == (kind == "response.completed")
        if self.queue.may_be_replaced:
            self.queue.replaced([], RuntimeError("lost"))
            assert self.queue.cached == {}
        self.send()


@given(
    st.lists(
        st.tuples(st.sampled_from([f"lane {number}" for number in range(20)]), st.sampled_from(("begin", *KINDS))),
        max_size=200,
    )
)
def test_lanes_are_in_order_and_bounded(steps: list[tuple[str, str]]) -> None:
    """Whatever comes: one turn a lane at a time, first come first served, and each ends once."""
    book = Book()
    for number, (lane, step) in enumerate(steps):
        if step == "begin":
            book.begin(lane)
        else:
            book.receive(lane, step, number)
    for lane, ended in book.ended.items():
        assert ended == book.begun[lane][: len(ended)]
    # All are sent and answered in the end.
    for number in range(2000):
        active = book.queue.active
        if not active:
            break
        assert active[0].stream_id is not None
        book.receive(active[0].stream_id, "response.completed", number)
        if book.queue.may_be_replaced:
            book.queue.replaced([], RuntimeError("lost"))
    assert len(book.queue) == 0
    assert all(each.ended for turns in book.begun.values() for each in turns)


@pytest.mark.parametrize("kind", ["response.output_text.delta", "response.completed"])
def test_events_without_a_lane_are_of_the_only_turn(kind: str) -> None:
    """What it sends is the only turn's; of several it can be nobody's."""
    queue: TurnQueue[Any] = TurnQueue()
    first, second = turn("a"), turn("b")
    queue.add(first)
    assert queue.due() == [first]
    assert queue.received(event(kind, None, 1)) is first
    queue.add(second)
    queue.due()
    assert (queue.received(event(kind, None, 2)) is None) == (not first.ended)


def test_what_waits_can_be_withdrawn() -> None:
    """What was sent cannot."""
    queue: TurnQueue[Any] = TurnQueue()
    first, second = turn(None), turn(None)
    queue.add(first)
    queue.add(second)
    assert queue.due() == [first]
    assert (queue.withdraw(first), queue.withdraw(second), queue.withdraw(second)) == (False, True, False)
    assert (first.ended, second.ended) == (False, True)


def test_only_what_was_sent_over_the_old_connection_is_lost() -> None:
    """A turn whose message waited goes on."""
    queue: TurnQueue[Any] = TurnQueue()
    first, second, third = turn("a"), turn("b"), turn("b")
    for each in (first, second, third):
        queue.add(each)
    assert queue.due() == [first, second]
    lost = RuntimeError("lost")
    queue.replaced([second.message], lost)
    assert (first.error, second.error) == (lost, None)
    assert queue.active == [second]
    assert queue.due() == []
