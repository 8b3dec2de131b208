"""Accumulates the events of a response, and extends some of them.

Texts are kept in pieces, and snapshots are made when they are read: time and memory are linear in what is received.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, Generic, TypeVar, cast

from ...model import Model
from ...model.lazy_fields import Deferred
from ...model.meta import field_table, new_instance
from ...sentinels import Omit, is_given, omit
from ...structured.coercion import index_of, json_text, text_of, value_at
from ...structured.normalize import is_final_answer, normalize_response
from ...types.responses.parsed_response import ParsedResponse, ParsedResponseFunctionToolCall
from ...types.responses.response import Response
from ...types.responses.response_stream_event import ResponseCompletedEvent as SentCompleted
from ...types.responses.response_stream_event import (
    ResponseFunctionCallArgumentsDeltaEvent as SentArgumentsDelta,
)
from ...types.responses.response_stream_event import ResponseStreamEvent as SentEvent
from ...types.responses.response_text_delta_event import ResponseTextDeltaEvent as SentTextDelta
from ...types.responses.response_text_done_event import ResponseTextDoneEvent as SentTextDone
from ..structure import Structure
from .events import (
    ResponseCompletedEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from .item import ItemState
from .items import ItemStates

__all__ = ["ResponseStreamState"]

TextFormatT = TypeVar("TextFormatT")

_ENDS: Final = frozenset({"response.completed", "response.failed", "response.incomplete"})
_HAVE_RESPONSE: Final = _ENDS | {"response.created", "response.in_progress", "response.queued"}
"""Events that hold a response."""


class ResponseStreamState(Generic[TextFormatT]):
    """The state of a response that is received in events. For one thread at a time.

    Args:
        input_tools: the tools of the request; the arguments of strict ones are parsed.
        text_format: the type to parse texts into.
    """

    def __init__(
        self, *, input_tools: Iterable[Any] | Omit | None = omit, text_format: type[TextFormatT] | Any = omit
    ) -> None:
        self._structure = Structure(text_format, input_tools)
        self._response: Any = None
        self.ended_as: str | None = None
        """How it ended: completed, failed or incomplete; None before that."""
        self._items = ItemStates()

    def parse_leniently(self) -> None:
        """Leave unparsed what does not fit its type, rather than raise an error."""
        self._structure.lenient = True

    # Receiving

    def handle_event(self, event: SentEvent) -> list[ResponseStreamEvent[TextFormatT]]:
        """Add an event. Returns it, extended by a snapshot or a parsed value where there is one.

        Raises:
            RuntimeError: the stream does not begin with the response.
            OutputParsingError: a complete text does not fit its type.
        """
        sent: Any = event
        try:
            kind = sent.type
        except AttributeError:
            return [sent]  # an object without a type, which is no event
        if kind == "response.output_text.delta":
            text = self._item(sent).text(sent.content_index)
            text.add(0, sent.delta if sent.delta.__class__ is str else text_of(sent.delta))
            made = _extended(
                ResponseTextDeltaEvent, SentTextDelta, sent, "snapshot", Deferred(text.upto, len(text.pieces))
            )
        elif kind == "response.function_call_arguments.delta":
            text = self._item(sent).field("arguments")
            text.add(0, sent.delta if sent.delta.__class__ is str else json_text(sent.delta))
            later = Deferred(text.upto, len(text.pieces))
            made = _extended(ResponseFunctionCallArgumentsDeltaEvent, SentArgumentsDelta, sent, "snapshot", later)
        elif kind == "response.output_text.done":
            made = self._text_done(sent)
        elif kind.__class__ is not str:
            made = sent
        elif kind in _HAVE_RESPONSE:
            made = self._response_event(kind, sent)
        elif hasattr(sent, "output_index"):
            self._item(sent).add(kind, sent)
            made = sent
        else:
            made = sent
        return [cast("ResponseStreamEvent[TextFormatT]", made)]

    def _text_done(self, event: Any) -> Any:
        item = self._item(event)
        sent = event.text
        text = text_of(sent) if sent is not None else item.text(event.content_index).at(0)
        parsed = None
        if text is not None and item.is_final_answer:
            parsed = self._structure.content(text, self._snapshot_now)
        made = _extended(ResponseTextDoneEvent, SentTextDone, event, "parsed", parsed)
        if text is not sent:
            made.text = text
        return made

    def handler(self, *, after: int | None) -> Callable[[SentEvent], list[ResponseStreamEvent[TextFormatT]]]:
        """`handle_event`, returning no events whose `sequence_number` is at most `after`."""
        if after is None or not is_given(after):
            return self.handle_event

        def handle(event: SentEvent) -> list[ResponseStreamEvent[TextFormatT]]:
            events = self.handle_event(event)
            number = index_of(value_at(event, "sequence_number"))
            return events if number is None or number > after else []

        return handle

    def accumulate_event(self, event: SentEvent) -> ParsedResponse[TextFormatT]:
        """Add an event, and return the response so far.

        Raises:
            RuntimeError: the stream does not begin with the response.
            OutputParsingError: a complete text does not fit its type.
        """
        self.handle_event(event)
        return self.current_response_snapshot

    def _item(self, event: Any) -> ItemState:
        if self._response is None:
            raise RuntimeError(f"the stream of a response began with {event.type!r}; expected 'response.created'")
        return self._items.of(event)

    def _response_event(self, kind: str, event: Any) -> Any:
        if isinstance(event.response, Model):
            self._response = event.response
        elif self._response is None:
            self._response = Response.model_construct()
        if kind not in _ENDS:
            self._items.update(value_at(event.response, "output"))
            return event
        self.ended_as = kind.removeprefix("response.")
        fields = self._response.to_dict(mode="python")
        fields["output"] = self._items.completed(_objects(fields.get("output")))
        if kind != "response.completed":
            self._response = Response.model_construct(**fields)
            return event
        self._response = self._parsed(fields)
        return _extended(ResponseCompletedEvent, SentCompleted, event, "response", self._response)

    # Reading

    @property
    def current_response_snapshot(self) -> ParsedResponse[TextFormatT]:
        """The response as received so far; a new object at each read until it has ended.

        Raises:
            RuntimeError: nothing was received yet.
        """
        if self._response is None:
            raise RuntimeError("there is no snapshot of the response yet; read the first event of the stream")
        known: Any = self._response
        if issubclass(type(known), ParsedResponse):
            return cast("ParsedResponse[TextFormatT]", known)
        fields: dict[str, Any] = known.to_dict(mode="python")
        if self.ended_as is None:
            fields["output"] = self._items.snapshots()
        return self._parsed(fields, is_complete=False)

    @property
    def _completed_response(self) -> ParsedResponse[TextFormatT] | None:
        # Under this name tracers look for it.
        return self.current_response_snapshot if self.ended_as == "completed" else None

    def _snapshot_now(self) -> ParsedResponse[TextFormatT]:
        return self.current_response_snapshot

    def get_final_response(self) -> ParsedResponse[TextFormatT]:
        """The response, which must be complete.

        Raises:
            RuntimeError: it failed, is incomplete, or did not end at all; the message says which.
        """
        if self.ended_as == "completed":
            return self.current_response_snapshot
        if self.ended_as is None:
            raise RuntimeError("the stream ended before the response did; there is no 'response.completed'")
        reason = self._response.error or self._response.incomplete_details
        said = text_of(value_at(reason, "message") or value_at(reason, "reason") or reason)
        raise RuntimeError(
            f"there is no 'response.completed'; response {self._response.id} is {self.ended_as}: "
            f"{said or 'no reason given'}"
        )

    def _parsed(self, fields: dict[str, Any], *, is_complete: bool = True) -> ParsedResponse[TextFormatT]:
        made: Any = ParsedResponse[Any].model_construct(**fields)
        for item in normalize_response(made):
            if not is_complete:
                continue
            if item.type == "message" and self._structure.has_format and is_final_answer(item):
                for part in item.content:
                    if part.type == "output_text" and part.text is not None:
                        part.parsed = self._structure.content(part.text, self._snapshot_now)
            elif isinstance(item, ParsedResponseFunctionToolCall):
                item.parsed_arguments = self._structure.arguments(
                    item.name, item.arguments, self._snapshot_now, item.namespace
                )
        return cast("ParsedResponse[TextFormatT]", made)


def _objects(output: Any) -> list[dict[str, Any]]:
    items = cast("list[object]", output) if isinstance(output, list) else []
    return [cast("dict[str, Any]", item) for item in items if isinstance(item, dict)]


def _extended(cls: Any, declared: Any, event: Any, name: str, value: Any) -> Any:
    """The event with an additional field."""
    values = {field.name: getattr(event, field.name) for field in field_table(declared).fields if not field.extra}
    values[name] = value
    if type(event) is declared:
        return new_instance(cls, values)
    made = cls.model_construct(**{**event.to_dict(mode="python"), name: "" if value.__class__ is Deferred else None})
    setattr(made, name, value)
    return made
