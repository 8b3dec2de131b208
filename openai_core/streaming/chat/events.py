"""The events of `chat.completions.stream`: each chunk, and what it contains."""

from __future__ import annotations

from typing import Any, Generic, Literal, TypeAlias, TypeVar

from ...model import Model
from ...model.lazy_fields import defer
from ...types.chat.chat_completion_chunk import ChatCompletionChunk
from ...types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ...types.chat.parsed_chat_completion import ParsedChatCompletion, ParsedChatCompletionMessage, ParsedChoice

__all__ = [
    "ChatCompletionStreamEvent",
    "ChunkEvent",
    "ContentDeltaEvent",
    "ContentDoneEvent",
    "FunctionToolCallArgumentsDeltaEvent",
    "FunctionToolCallArgumentsDoneEvent",
    "LogprobsContentDeltaEvent",
    "LogprobsContentDoneEvent",
    "LogprobsRefusalDeltaEvent",
    "LogprobsRefusalDoneEvent",
    "ParsedChatCompletionMessageSnapshot",
    "ParsedChatCompletionSnapshot",
    "ParsedChoiceSnapshot",
    "RefusalDeltaEvent",
    "RefusalDoneEvent",
]

ResponseFormatT = TypeVar("ResponseFormatT")

ParsedChatCompletionMessageSnapshot: TypeAlias = ParsedChatCompletionMessage[object]
"""A message as received so far."""
ParsedChoiceSnapshot: TypeAlias = ParsedChoice[object]
"""A choice as received so far; its `finish_reason` is None until it is complete."""
ParsedChatCompletionSnapshot: TypeAlias = ParsedChatCompletion[object]
"""A completion as received so far."""


class ChunkEvent(Model, tag_field="type", tag="chunk"):
    """A chunk was received. The events for what it contains follow."""

    type: Literal["chunk"] = "chunk"
    chunk: ChatCompletionChunk
    """The chunk as the server sent it."""
    snapshot: ParsedChatCompletion[Any]
    """The completion up to this chunk; built when it is first read."""


class ContentDeltaEvent(Model, tag_field="type", tag="content.delta"):
    """More text of the content."""

    type: Literal["content.delta"] = "content.delta"
    delta: str
    snapshot: str
    """The text so far; built when it is first read."""
    parsed: object | None = None
    """The text so far parsed as JSON, without types; None if no type was requested, or there is no value yet."""


class ContentDoneEvent(Model, Generic[ResponseFormatT], tag_field="type", tag="content.done"):
    """The content of a choice is complete."""

    type: Literal["content.done"] = "content.done"
    content: str
    parsed: ResponseFormatT | None = None
    """The content as the requested type."""


class RefusalDeltaEvent(Model, tag_field="type", tag="refusal.delta"):
    """More text of a refusal."""

    type: Literal["refusal.delta"] = "refusal.delta"
    delta: str
    snapshot: str
    """The refusal so far; built when it is first read."""


class RefusalDoneEvent(Model, tag_field="type", tag="refusal.done"):
    """The refusal of a choice is complete."""

    type: Literal["refusal.done"] = "refusal.done"
    refusal: str


class FunctionToolCallArgumentsDeltaEvent(Model, tag_field="type", tag="tool_calls.function.arguments.delta"):
    """More of the arguments of a function call."""

    type: Literal["tool_calls.function.arguments.delta"] = "tool_calls.function.arguments.delta"
    name: str
    """The name of the function."""
    index: int
    """The index of the tool call in the message."""
    arguments: str
    """The JSON text so far; built when it is first read."""
    parsed_arguments: object | None = None
    """The arguments so far parsed as JSON, without types; None if the function is not strict."""
    arguments_delta: str


class FunctionToolCallArgumentsDoneEvent(Model, tag_field="type", tag="tool_calls.function.arguments.done"):
    """The arguments of a function call are complete."""

    type: Literal["tool_calls.function.arguments.done"] = "tool_calls.function.arguments.done"
    name: str
    """The name of the function."""
    index: int
    """The index of the tool call in the message."""
    arguments: str
    parsed_arguments: object | None = None
    """The arguments as the type that the tool was made from."""


class LogprobsContentDeltaEvent(Model, tag_field="type", tag="logprobs.content.delta"):
    """More log probabilities of the content."""

    type: Literal["logprobs.content.delta"] = "logprobs.content.delta"
    content: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    """All so far; built when they are first read."""


class LogprobsContentDoneEvent(Model, tag_field="type", tag="logprobs.content.done"):
    """The log probabilities of the content are complete."""

    type: Literal["logprobs.content.done"] = "logprobs.content.done"
    content: list[ChatCompletionTokenLogprob]


class LogprobsRefusalDeltaEvent(Model, tag_field="type", tag="logprobs.refusal.delta"):
    """More log probabilities of a refusal."""

    type: Literal["logprobs.refusal.delta"] = "logprobs.refusal.delta"
    refusal: list[ChatCompletionTokenLogprob]
    snapshot: list[ChatCompletionTokenLogprob]
    """All so far; built when they are first read."""


class LogprobsRefusalDoneEvent(Model, tag_field="type", tag="logprobs.refusal.done"):
    """The log probabilities of a refusal are complete."""

    type: Literal["logprobs.refusal.done"] = "logprobs.refusal.done"
    refusal: list[ChatCompletionTokenLogprob]


defer(ChunkEvent, "snapshot")
defer(ContentDeltaEvent, "snapshot", "parsed")
defer(RefusalDeltaEvent, "snapshot")
defer(FunctionToolCallArgumentsDeltaEvent, "arguments", "parsed_arguments")
defer(LogprobsContentDeltaEvent, "snapshot")
defer(LogprobsRefusalDeltaEvent, "snapshot")

ChatCompletionStreamEvent: TypeAlias = (
    ChunkEvent
    | ContentDeltaEvent
    | ContentDoneEvent[ResponseFormatT]
    | RefusalDeltaEvent
    | RefusalDoneEvent
    | FunctionToolCallArgumentsDeltaEvent
    | FunctionToolCallArgumentsDoneEvent
    | LogprobsContentDeltaEvent
    | LogprobsContentDoneEvent
    | LogprobsRefusalDeltaEvent
    | LogprobsRefusalDoneEvent
)
"""Any event of a chat stream; `type` distinguishes them."""
