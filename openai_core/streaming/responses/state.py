"""Accumulates the events of a response, and extends some of them.

Texts are kept in pieces, and snapshots are made when they are read: time and memory are linear in what is received.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, Generic, TypeVar, cast

from ...model.lazy_fields import Later
from ...model.meta import field_table, new_instance
from ...sentinels import Omit, is_given, omit
from ...types.responses.parsed_response import ParsedResponse, ParsedResponseFunctionToolCall
from ...types.responses.response_completed_event import ResponseCompletedEvent as SentCompleted
from ...types.responses.response_function_call_arguments_delta_event import (
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
        self._items: dict[int, ItemState] = {}

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
        kind = event.type
        sent: Any = event
        if kind == "response.output_text.delta":
            text = self._item(sent).text(sent.content_index)
            text.add(0, sent.delta)
            made = _extended(
                ResponseTextDeltaEvent, SentTextDelta, sent, "snapshot", Later(text.upto, len(text.pieces))
            )
        elif kind == "response.function_call_arguments.delta":
            text = self._item(sent).field("arguments")
            text.add(0, sent.delta)
            later = Later(text.upto, len(text.pieces))
            made = _extended(ResponseFunctionCallArgumentsDeltaEvent, SentArgumentsDelta, sent, "snapshot", later)
        elif kind == "response.output_text.done":
            parsed = self._structure.content(sent.text, self._snapshot_now)
            made = _extended(ResponseTextDoneEvent, SentTextDone, sent, "parsed", parsed)
        elif kind in _HAVE_RESPONSE:
            made = self._response_event(kind, sent)
        elif getattr(sent, "output_index", None) is not None:
            self._item(sent).add(sent)
            made = sent
        else:
            made = sent
        return [cast("ResponseStreamEvent[TextFormatT]", made)]

    def handler(self, *, after: int | None) -> Callable[[SentEvent], list[ResponseStreamEvent[TextFormatT]]]:
        """`handle_event`, returning no events whose `sequence_number` is at most `after`."""
        if after is None or not is_given(after):
            return self.handle_event

        def handle(event: SentEvent) -> list[ResponseStreamEvent[TextFormatT]]:
            events = self.handle_event(event)
            return events if event.sequence_number > after else []

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
        item = self._items.get(event.output_index)
        if item is None:
            item = self._items[event.output_index] = ItemState()
        return item

    def _response_event(self, kind: str, event: Any) -> Any:
        self._response = event.response
        if kind not in _ENDS:
            return event
        self.ended_as = kind.removeprefix("response.")
        if kind != "response.completed":
            return event
        self._response = self._parsed(event.response.to_dict(mode="python"))
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
            fields["output"] = [item.snapshot() for _, item in sorted(self._items.items()) if item.is_known]
        return self._parsed(fields, is_complete=False)

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
        raise RuntimeError(
            f"there is no 'response.completed'; response {self._response.id} is {self.ended_as}: "
            f"{getattr(reason, 'message', None) or getattr(reason, 'reason', None) or 'no reason given'}"
        )

    def _parsed(self, fields: dict[str, Any], *, is_complete: bool = True) -> ParsedResponse[TextFormatT]:
        made: Any = ParsedResponse[Any].model_construct(**fields)
        for item in made.output or ():
            if item.type == "message" and is_complete and self._structure.has_format:
                for part in item.content or ():
                    if part.type == "output_text":
                        part.parsed = self._structure.content(part.text, self._snapshot_now)
            elif isinstance(item, ParsedResponseFunctionToolCall) and is_complete:
                item.parsed_arguments = self._structure.arguments(item.name, item.arguments, self._snapshot_now)
        return cast("ParsedResponse[TextFormatT]", made)


def _extended(cls: Any, declared: Any, event: Any, name: str, value: Any) -> Any:
    """The event with an additional field."""
    values = {field.name: getattr(event, field.name) for field in field_table(declared).fields if not field.extra}
    values[name] = value
    if event.__class__ is declared:
        return new_instance(cls, values)
    made = cls.model_construct(**{**event.to_dict(mode="python"), name: "" if value.__class__ is Later else None})
    setattr(made, name, value)
    return made
