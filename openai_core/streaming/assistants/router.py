"""Accumulates the events of a run, and finds the handler methods to call for each event.

It calls none of them: the handler does.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias, cast

from ...model import Model
from ...model.lazy_fields import Deferred, defer
from ...structured.coercion import index_of, models_in, non_empty_text, text_of, value_at
from ...types.beta.assistant_stream_event import AssistantStreamEvent
from ...types.beta.threads.message import Message, Text
from ...types.beta.threads.run import Run
from ...types.beta.threads.runs.run_step import RunStep
from ..accumulators import LatestValue, ObjectAccumulator, TextAccumulator

__all__ = ["Call", "RunRouter", "TextSnapshot"]

Call: TypeAlias = tuple[str, Callable[[], tuple[Any, ...]]]
"""The name of a handler method, and a function that makes its arguments, which is called only if they are needed."""

_DONE: Final = frozenset({"completed", "incomplete", "cancelled", "failed", "expired"})
_CONTENTS: Final = frozenset({"content", "step_details"})
_RUN_ENDS: Final = _DONE | {"requires_action"}


class TextSnapshot(Text):
    """A text as received so far; built when it is first read."""


defer(TextSnapshot, "value")


class _ItemState:
    """A message or run step, merged from its first event and its deltas."""

    __slots__ = ("_fields", "_model", "_status", "current", "done", "known", "texts")

    def __init__(self, model: Any, created: Any) -> None:
        self._model = model
        self._fields = ObjectAccumulator()
        self._fields.merge(0, created.to_dict(mode="python"))
        self._status: LatestValue[Any] = LatestValue()
        self.done: Any = None
        self.current: int | None = None
        """The index of the part that was received last, and may continue."""
        self.known: set[int] = set()
        self.texts: dict[int, TextAccumulator] = {}

    def merge(self, delta: Any) -> None:
        if isinstance(delta, Model):
            fields = delta.to_dict(mode="python")
            self._fields.merge(0, {name: value for name, value in fields.items() if name != "role"})

    def complete(self, data: Any) -> None:
        """Note the item as it is in the end. What it leaves out, or has empty, is still there if it came before."""
        sent = data.to_dict(mode="python")
        kept = {name: value for name, value in self._fields.at(0).items() if value and not sent.get(name)}
        self.done = self._model.model_construct(**{**sent, **kept}) if kept.keys() & _CONTENTS else data

    def snapshot(self) -> Any:
        return self.done or self._model.model_construct(**self._fields.at(0))

    def place(self, part: Any) -> int:
        """The index of a part; one without an index belongs to the part before it."""
        index = index_of(value_at(part, "index"))
        return index if index is not None else self.current or 0


class RunRouter:
    """The state of the stream of one run. For one task or thread at a time."""

    def __init__(self) -> None:
        self.event: AssistantStreamEvent | None = None
        self.run: Run | None = None
        self._step: _ItemState | None = None
        self._message: _ItemState | None = None
        self._steps: dict[str, _ItemState] = {}
        self._messages: dict[str, _ItemState] = {}

    # Reading

    @property
    def step_snapshot(self) -> RunStep | None:
        """The step in progress."""
        found: RunStep | None = None if self._step is None else self._step.snapshot()
        return found

    @property
    def message_snapshot(self) -> Message | None:
        """The latest message."""
        found: Message | None = None if self._message is None else self._message.snapshot()
        return found

    def steps(self) -> list[RunStep]:
        """All steps, in order."""
        return [step.snapshot() for step in self._steps.values()]

    def messages(self) -> list[Message]:
        """All messages, in order."""
        return [message.snapshot() for message in self._messages.values()]

    # Receiving

    def route(self, event: AssistantStreamEvent) -> Iterator[Call]:
        """Add an event. Yields the methods to call for it, each when the state is that of its call."""
        self.event = event
        # Names have the form `thread.message.delta`.
        name = value_at(event, "event")
        subject, _, change = (name if isinstance(name, str) else "").removeprefix("thread.").rpartition(".")
        data: Any = value_at(event, "data")
        if not isinstance(data, Model):
            subject = ""  # an event without an object says nothing of the run
        if subject == "message":
            self._add_message(change, data)
        elif subject == "run.step":
            self._add_step(change, data)
        elif subject == "run":
            self.run = cast("Run", data)
            if change in _RUN_ENDS:
                self._step = None
        yield "on_event", lambda: (event,)
        if subject == "message":
            yield from self._message_calls(change, data)
        elif subject == "run.step":
            yield from self._step_calls(change, data)

    def end(self) -> None:
        """Note the end of the stream."""
        self.event = None

    # Messages

    def _add_message(self, change: str, data: Any) -> None:
        id = non_empty_text(value_at(data, "id"))
        message = self._messages.get(id) if id else self._message
        if change == "delta":
            if message is None:
                raise RuntimeError(f"the stream has a delta of message {id!r}, which was not created in it")
            self._message = message
            message.merge(value_at(data, "delta"))
            return
        if message is None:
            message = self._messages[id or ""] = _ItemState(Message, data)
        self._message = message
        if change in _DONE:
            message.complete(data)

    def _message_calls(self, change: str, data: Any) -> Iterator[Call]:
        message = self._message
        assert message is not None, "the message was added before"
        if change == "created":
            yield "on_message_created", lambda: (data,)
        elif change == "delta":
            delta = value_at(data, "delta")
            for content in models_in(value_at(delta, "content")):
                yield from self._content_calls(message, content)
            yield "on_message_delta", lambda: (delta, message.snapshot())
        elif change in _DONE:
            if message.current is not None:
                yield from _content_done(message, message.current)
            yield "on_message_done", lambda: (data,)

    @staticmethod
    def _content_calls(message: _ItemState, content: Any) -> Iterator[Call]:
        index = message.place(content)
        part = value_at(content, "text")
        if value_at(content, "type") == "text" and isinstance(part, Model):
            text = message.texts.setdefault(index, TextAccumulator())
            value = text_of(value_at(part, "value"))
            if value:
                text.add(0, value)
            count = len(text.pieces)

            def snapshot() -> TextSnapshot:
                return _text_snapshot(message, index, text, count)

            if index not in message.known:
                yield "on_text_created", lambda: (snapshot(),)
            yield "on_text_delta", lambda: (part, snapshot())
        message.known.add(index)
        if message.current is not None and message.current != index:
            yield from _content_done(message, message.current)
        message.current = index

    # Steps

    def _add_step(self, change: str, data: Any) -> None:
        id = non_empty_text(value_at(data, "id"))
        step = self._steps.get(id) if id else self._step
        if change == "delta":
            if step is None:
                raise RuntimeError(f"the stream has a delta of run step {id!r}, which was not created in it")
            step.merge(value_at(data, "delta"))
        elif step is None:
            step = self._steps[id or ""] = _ItemState(RunStep, data)
        self._step = step
        if change in _DONE:
            step.complete(data)

    def _step_calls(self, change: str, data: Any) -> Iterator[Call]:
        step = self._step
        assert step is not None, "the step was added before"
        if change == "created":
            yield "on_run_step_created", lambda: (data,)
        elif change == "delta":
            delta = value_at(data, "delta")
            for call in models_in(value_at(value_at(delta, "step_details"), "tool_calls")):
                yield from _tool_call_calls(step, call)
            yield "on_run_step_delta", lambda: (delta, step.snapshot())
        elif change in _DONE:
            if step.current is not None:
                yield "on_tool_call_done", _call_maker(step, step.current)
                step.current = None
            yield "on_run_step_done", lambda: (data,)


def _text_snapshot(message: _ItemState, index: int, text: TextAccumulator, count: int) -> TextSnapshot:
    """The text so far. Only the text itself is deferred, as annotations are few."""
    made = TextSnapshot.model_construct(value="", annotations=_annotations(message, index))
    made.value = Deferred(text.upto, count)  # type: ignore[assignment]  # pyright: ignore[reportAttributeAccessIssue]
    return made


def _annotations(message: _ItemState, index: int) -> Any:
    content = message._fields.field("content")
    text = value_at(None if content is None else content.item(index, 0), "text")
    annotations = value_at(text, "annotations")
    return cast("Any", annotations) if isinstance(annotations, list) else []


def _content_done(message: _ItemState, index: int) -> Iterator[Call]:
    content = _at(message.snapshot().content, index)
    kind = value_at(content, "type")
    if kind == "text":
        yield "on_text_done", lambda: (value_at(content, "text"),)
    elif kind == "image_file":
        yield "on_image_file_done", lambda: (value_at(content, "image_file"),)


def _tool_call_calls(step: _ItemState, call: Any) -> Iterator[Call]:
    index = step.place(call)
    if step.current is not None and step.current != index:
        yield "on_tool_call_done", _call_maker(step, step.current)
    step.current = index
    made = _call_maker(step, index)
    if index in step.known:
        yield "on_tool_call_delta", lambda: (call, *made())
    else:
        step.known.add(index)
        yield "on_tool_call_created", made


def _call_maker(step: _ItemState, index: int) -> Callable[[], tuple[Any, ...]]:
    return lambda: (_at(value_at(value_at(step.snapshot(), "step_details"), "tool_calls"), index),)


def _at(items: Any, index: int) -> Any:
    """The item with an `index`; items of complete objects have none, and are in order."""
    found = models_in(items)
    for item in found:
        if value_at(item, "index") == index:
            return item
    return found[index] if index < len(found) else None
