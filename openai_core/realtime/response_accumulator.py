"""`ResponsesWebSocketAccumulator`: what the events of a response add up to, for programs that receive them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..model import Model
from .protocol.lane_buffers import TERMINAL, ResponsesWebSocketError
from .protocol.outputs import Outputs

if TYPE_CHECKING:
    from ..types.responses import Response, ResponsesServerEvent

__all__ = ["ResponsesWebSocketAccumulator", "ResponsesWebSocketOutput", "ResponsesWebSocketSnapshot"]


@dataclass(frozen=True)
class ResponsesWebSocketOutput:
    """The texts of one item of a response, as far as received."""

    output_index: int
    """Its place among the items."""
    item_id: str | None
    """Its id; None until it was named."""
    type: str | None
    """Its kind, such as `message` or `function_call`; None until it was named."""
    name: str | None
    """The function or tool that it calls."""
    call_id: str | None
    """The id of that call."""
    arguments: str
    """The arguments of the call, JSON."""
    input: str
    """What a custom tool is given."""
    text: tuple[tuple[int, str], ...]
    """The texts of a message, each with the index of its part."""


@dataclass(frozen=True)
class ResponsesWebSocketSnapshot:
    """A response, as far as received. It does not change."""

    stream_id: str | None
    """The lane of its events."""
    response_id: str | None
    """Its id; None until it was named."""
    terminal_type: str | None
    """The type of its last event, such as `response.completed`; None before that."""
    output: tuple[ResponsesWebSocketOutput, ...]
    """Its items."""

    @property
    def output_text(self) -> str:
        """The texts of all messages, joined."""
        return "".join(text for output in self.output for _, text in output.text)


class ResponsesWebSocketAccumulator:
    """Adds up the events of one response after another. For one thread at a time; it does no I/O.

    Give it each event of a response, then read `get_final_response`; `reset` makes it ready for the next one.
    """

    def __init__(self) -> None:
        self.reset()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._response_id or 'without a response yet'}>"

    def reset(self) -> None:
        """Forget everything, for another response."""
        self._outputs = Outputs()
        self._begun = False
        self._stream_id: str | None = None
        self._response_id: str | None = None
        self._response: dict[str, Any] | None = None
        self._end: Any = None  # the last event

    def add_event(self, event: ResponsesServerEvent) -> None:
        """Add an event. Events of kinds that add nothing, and unknown ones, change nothing.

        Raises:
            ResponsesWebSocketError: it is an error event, with which the response has ended.
            ValueError: it belongs to another response, or another lane.
            RuntimeError: the response has ended; `reset` was not called.
        """
        if self._end is not None:
            raise RuntimeError("the response has ended; call reset() before adding events of another one")
        sent: Any = event
        kind: object = sent.type
        given = getattr(sent, "response", None)
        response: Any = given if isinstance(given, Model) else None
        if not isinstance(kind, str) or (response is None and kind != "error" and not self._outputs.knows(kind)):
            return
        stream_id: str | None = getattr(event, "stream_id", None)
        if self._begun and stream_id != self._stream_id:
            raise ValueError(f"cannot add an event of lane {stream_id!r} to a response of lane {self._stream_id!r}")
        named = response.id if response is not None else None
        if named is not None and self._response_id not in (None, named):
            raise ValueError(f"cannot add an event of response {named} to response {self._response_id}")
        self._begun, self._stream_id = True, stream_id
        if kind == "error":
            self._end = event
            raise ResponsesWebSocketError(event)
        if response is not None:
            self._response_id = self._response_id if named is None else named
            fields: dict[str, Any] = response.to_dict()
            self._outputs.replace(fields.pop("output", None))
            self._response = fields
            if kind in TERMINAL:
                self._end = event
        else:
            self._outputs.add(kind, sent.to_dict())

    def snapshot(self) -> ResponsesWebSocketSnapshot:
        """The texts, names and arguments so far."""
        end = self._end.type if self._end is not None and self._end.type in TERMINAL else None
        output = tuple(ResponsesWebSocketOutput(**texts) for texts in self._outputs.texts())
        return ResponsesWebSocketSnapshot(self._stream_id, self._response_id, end, output)

    def detailed_snapshot(self) -> dict[str, Any]:
        """All that is known of the response and its items, as new dicts and lists.

        `response` has the fields of the response without `output`. Each entry of `output` has its `output_index`, its
        `item` without content, its `content` as parts with their `content_index`, and for the output of a shell
        `shell_output`, with the data of each command by its `command_index`.
        """
        known = self.snapshot()
        return {
            "stream_id": known.stream_id,
            "response_id": known.response_id,
            "terminal_type": known.terminal_type,
            "response": None if self._response is None else dict(self._response),
            "output": self._outputs.details(),
        }

    def get_final_response(self) -> Response:
        """The complete response: also one that failed or is incomplete.

        Raises:
            ResponsesWebSocketError: it ended with an error event.
            RuntimeError: it has not ended yet.
        """
        if self._end is None:
            raise RuntimeError(
                "the response is not complete: no event that ends it was added; add the events that follow"
            )
        if self._end.type == "error":
            raise ResponsesWebSocketError(self._end)
        response: Response = self._end.response
        return response
