"""Accumulates the chunks of a chat completion, and derives the events for each chunk.

Texts are kept in pieces, and snapshots are made when they are read: time and memory are linear in what is received.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, Generic, TypeVar, cast

from ...errors import ContentFilterFinishReasonError, LengthFinishReasonError, OutputParsingError
from ...model.lazy_fields import Deferred
from ...model.meta import new_instance
from ...sentinels import Omit, omit
from ...structured.chat import partial_value
from ...types.chat.chat_completion import ChoiceLogprobs
from ...types.chat.chat_completion_chunk import ChatCompletionChunk
from ...types.chat.parsed_chat_completion import ParsedChatCompletion
from ..accumulators import LatestValue
from ..structure import Structure
from .calls import CallState
from .choice import ChoiceState
from .events import (
    ChatCompletionStreamEvent,
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from .normalize import Piece, pieces_of

__all__ = ["ChatCompletionStreamState"]

ResponseFormatT = TypeVar("ResponseFormatT")

_REPLACED: Final = ("usage", "system_fingerprint", "service_tier", "moderation")
"""Fields of a completion whose latest value counts."""


class ChatCompletionStreamState(Generic[ResponseFormatT]):
    """The state of a chat completion that is received in chunks. For one thread at a time.

    Args:
        input_tools: the tools of the request; the arguments of strict ones are parsed.
        response_format: the type to parse the content into. Anything but a type, such as a dict, parses nothing.
    """

    def __init__(
        self, *, input_tools: Iterable[Any] | Omit | None = omit, response_format: type[ResponseFormatT] | Any = omit
    ) -> None:
        self._structure = Structure(response_format, input_tools)
        self._step = -1
        self._first: dict[str, Any] = {}
        self._replaced: dict[str, LatestValue[Any]] = {}
        self._choices: dict[int, ChoiceState] = {}
        self._lacking: tuple[str, ...] = ()  # fields of the completion that the first chunk left out, or empty
        self.is_followed_to_its_end = False
        """Whether `finish` will be called. If not, a choice counts as complete with its first finish reason."""

    def parse_leniently(self) -> None:
        """Leave unparsed what does not fit its type, and raise no error for answers that were cut off or withheld."""
        self._structure.lenient = True

    # Receiving

    def handle_chunk(self, chunk: ChatCompletionChunk) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Add a chunk. Returns its events: one for the chunk itself, then those for what it contains.

        Raises:
            LengthFinishReasonError: the answer was cut off, and is to be parsed.
            ContentFilterFinishReasonError: the answer was withheld, and is to be parsed.
            OutputParsingError: a complete answer does not fit its type.
        """
        step = self._step = self._step + 1
        events: list[Any] = [new_instance(ChunkEvent, {"chunk": chunk, "snapshot": Deferred(self._snapshot, step)})]
        if not step:
            self._first = {k: v for k, v in chunk.to_dict(mode="python").items() if k not in _NOT_OF_A_COMPLETION}
            self._lacking = tuple(name for name in _IDENTIFYING if not self._first.get(name))
        elif self._lacking:
            self._identify(chunk)
        for name in _REPLACED:
            value = getattr(chunk, name)
            if value is not None and value != "":
                self._replaced.setdefault(name, LatestValue()).set(step, value)
        for piece in pieces_of(chunk.choices):
            index = piece[0]
            known = self._choices.get(index)
            if known is None:
                known = self._choices[index] = ChoiceState(index, step)
            self._handle_piece(step, piece, known, events)
        return events

    def _identify(self, chunk: ChatCompletionChunk) -> None:
        """Take over what the first chunk should have had: some servers put something else before the answer."""
        for name in self._lacking:
            value = getattr(chunk, name)
            if value:
                self._first[name] = value
        self._lacking = tuple(name for name in self._lacking if not self._first.get(name))

    def finish(self) -> list[ChatCompletionStreamEvent[ResponseFormatT]]:
        """Note the end of the stream. Returns the events of choices that were not known to be complete before.

        Raises:
            OutputParsingError: a complete answer does not fit its type.
        """
        events: list[Any] = []
        for _, known in sorted(self._choices.items()):
            if known.is_held:
                known.is_held = False
                events += self._done(known)
        return events

    def _handle_piece(self, step: int, piece: Piece, known: ChoiceState, events: list[Any]) -> None:
        last = known.calls.current
        continued = known.add(step, piece)
        _, reason, logprobs, _, content, refusal, calls = piece
        if reason and self._structure.parses and not self._structure.lenient:
            self._raise_unfinished(reason, known.content.whole)
        if content is not None:
            events.append(self._content_delta(content, known))
        if refusal is not None:
            text = known.text("refusal")
            later = Deferred(text.upto, len(text))
            events.append(new_instance(RefusalDeltaEvent, {"delta": refusal, "snapshot": later}))
        if calls is not None:
            events += [
                self._arguments_delta(call, state)
                for call, state in zip(calls, continued, strict=True)
                if state.is_function
            ]
        if logprobs is not None:
            _add_logprobs(logprobs, known, events)
        for state in continued:
            if last is not None and last is not state and not last.is_done and last.is_complete and last.is_function:
                events.append(self._arguments_done(last))
            last = state
        if reason or known.is_done:
            self._end_choice(known, bool(content or refusal or continued), events)

    def _end_choice(self, known: ChoiceState, brings_more: bool, events: list[Any]) -> None:
        """Handle a finish reason, or what follows one: some servers send one with every chunk.

        If the chunk itself brings more, even more may follow, and only the end of the stream says that it is complete.
        """
        if known.is_held or (known.is_done and not brings_more):
            return
        if known.is_done or not known.has_output or (brings_more and self.is_followed_to_its_end):
            known.is_done = known.is_held = True
            return
        known.is_done = True
        try:
            events += self._done(known)
        except OutputParsingError:
            if not brings_more:
                raise
            known.is_held = True

    def _content_delta(self, delta: str, known: ChoiceState) -> ContentDeltaEvent:
        text = known.content
        count = len(text.pieces)
        partial = Deferred(known.partial.upto, count) if self._structure.has_format else None
        values = {"delta": delta, "snapshot": Deferred(text.upto, count), "parsed": partial}
        return cast("ContentDeltaEvent", new_instance(ContentDeltaEvent, values))

    def _arguments_delta(self, call: Any, state: CallState) -> FunctionToolCallArgumentsDeltaEvent:
        text, name = state.arguments, state.name
        count = len(text)
        partial = Deferred(state.partial.upto, count) if self._structure.is_strict(name) else None
        delta = (call.function.arguments if call.function is not None else None) or ""
        if delta and text.steps[-1] != self._step:
            delta = ""  # they were all said again
        values: dict[str, Any] = {
            "name": name,
            "index": state.index,
            "arguments": Deferred(text.upto, count),
            "parsed_arguments": partial,
            "arguments_delta": delta,
        }
        return cast("FunctionToolCallArgumentsDeltaEvent", new_instance(FunctionToolCallArgumentsDeltaEvent, values))

    def _arguments_done(self, call: CallState) -> FunctionToolCallArgumentsDoneEvent:
        arguments = call.arguments.whole
        call.is_done = True
        call.parsed = self._structure.arguments(call.name, arguments, self._snapshot_now)
        values: dict[str, Any] = {
            "name": call.name,
            "index": call.index,
            "arguments": arguments,
            "parsed_arguments": call.parsed,
        }
        return cast("FunctionToolCallArgumentsDoneEvent", new_instance(FunctionToolCallArgumentsDoneEvent, values))

    def _done(self, known: ChoiceState) -> Iterable[Any]:
        if known.content.pieces:
            text = known.content.whole
            if not known.text("refusal").pieces:
                known.parsed = self._structure.content(text, self._snapshot_now)
            yield new_instance(ContentDoneEvent, {"content": text, "parsed": known.parsed})
        if known.text("refusal").pieces:
            yield new_instance(RefusalDoneEvent, {"refusal": known.text("refusal").whole})
        if known.logprobs_content.pieces:
            yield new_instance(LogprobsContentDoneEvent, {"content": list(known.logprobs_content.pieces)})
        if known.logprobs_refusal.pieces:
            yield new_instance(LogprobsRefusalDoneEvent, {"refusal": list(known.logprobs_refusal.pieces)})
        for call in known.calls.in_order():
            if call.is_function and not call.is_done:
                yield self._arguments_done(call)

    # Asking

    @property
    def current_completion_snapshot(self) -> ParsedChatCompletion[Any]:
        """The completion as far as it has come: an object of its own.

        Raises:
            RuntimeError: nothing has come yet.
        """
        if self._step < 0:
            raise RuntimeError("there is no snapshot of the completion yet; the first chunk brings it")
        return self._snapshot_now()

    def get_final_completion(self) -> ParsedChatCompletion[ResponseFormatT]:
        """The completion, taking what has come for all of it.

        Raises:
            LengthFinishReasonError: an answer was cut off.
            ContentFilterFinishReasonError: an answer was withheld.
            OutputParsingError: an answer does not fit its type.
            RuntimeError: nothing has come.
        """
        self.finish()
        completion = self.current_completion_snapshot
        for choice in completion.choices:
            self._raise_unfinished(choice.finish_reason, choice.message.content)
        return cast("ParsedChatCompletion[ResponseFormatT]", completion)

    def _snapshot_now(self) -> ParsedChatCompletion[Any]:
        return self._snapshot(self._step)

    def _raise_unfinished(self, reason: str | None, text: str | None) -> None:
        if reason == "length":
            raise LengthFinishReasonError(completion=self._snapshot_now(), partial=partial_value(text))
        if reason == "content_filter":
            raise ContentFilterFinishReasonError(completion=self._snapshot_now(), partial=partial_value(text))

    def _snapshot(self, step: int) -> ParsedChatCompletion[Any]:
        choices = [known for _, known in sorted(self._choices.items()) if known.first_step <= step]
        values: dict[str, Any] = {
            **self._first,
            **{name: value.at(step) for name, value in self._replaced.items() if value.count(step)},
            "object": "chat.completion",
            "choices": [known.at(step) for known in choices],
        }
        made: Any = ParsedChatCompletion[Any].model_construct(**values)
        for known, choice in zip(choices, made.choices, strict=True):
            self._fill(known, choice, step)
        return cast("ParsedChatCompletion[Any]", made)

    def _fill(self, known: ChoiceState, choice: Any, step: int) -> None:
        """Set the fields of a choice that are models, or values of the caller's types."""
        content, refusal = known.logprobs_content.at(step), known.logprobs_refusal.at(step)
        if content is not None or refusal is not None:
            choice.logprobs = new_instance(ChoiceLogprobs, {"content": content, "refusal": refusal})
        message = choice.message
        if self._structure.has_format:
            partial = known.partial.upto(known.content.count(step))
            message.parsed = known.parsed if choice.finish_reason else partial
        for call, state in zip(message.tool_calls or (), known.calls.in_order(step), strict=True):
            if self._structure.is_strict(state.name):
                partial = state.partial.upto(state.arguments.count(step))
                call.function.parsed_arguments = state.parsed if choice.finish_reason else partial


_IDENTIFYING: Final = ("id", "created", "model")
"""Fields that every chunk has."""
_NOT_OF_A_COMPLETION: Final = {"choices", "object", "obfuscation", *_REPLACED}


def _add_logprobs(logprobs: ChoiceLogprobs, known: ChoiceState, events: list[Any]) -> None:
    if logprobs.content:
        tokens = known.logprobs_content
        later = Deferred(tokens.upto, len(tokens))
        events.append(new_instance(LogprobsContentDeltaEvent, {"content": logprobs.content, "snapshot": later}))
    if logprobs.refusal:
        tokens = known.logprobs_refusal
        later = Deferred(tokens.upto, len(tokens))
        events.append(new_instance(LogprobsRefusalDeltaEvent, {"refusal": logprobs.refusal, "snapshot": later}))
