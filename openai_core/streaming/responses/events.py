"""The events of `responses.stream`: those of the API, some of them extended."""

from __future__ import annotations

from typing import Generic, TypeAlias, TypeVar

from ...model.lazy_fields import defer
from ...types.responses.parsed_response import ParsedResponse
from ...types.responses.response_content_part_added_event import ResponseContentPartAddedEvent
from ...types.responses.response_content_part_done_event import ResponseContentPartDoneEvent
from ...types.responses.response_output_text_annotation_added_event import ResponseOutputTextAnnotationAddedEvent
from ...types.responses.response_reasoning_summary_part_added_event import ResponseReasoningSummaryPartAddedEvent
from ...types.responses.response_reasoning_summary_part_done_event import ResponseReasoningSummaryPartDoneEvent
from ...types.responses.response_shell_call_output_content_delta_event import ResponseShellCallOutputContentDeltaEvent
from ...types.responses.response_shell_call_output_content_done_event import ResponseShellCallOutputContentDoneEvent
from ...types.responses.response_stream_event import (
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCompactionCompactingEvent,
    ResponseCreatedEvent,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseIncompleteEvent,
    ResponseInProgressEvent,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseQueuedEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
)
from ...types.responses.response_stream_event import ResponseCompletedEvent as SentCompleted
from ...types.responses.response_stream_event import (
    ResponseFunctionCallArgumentsDeltaEvent as SentArgumentsDelta,
)
from ...types.responses.response_text_delta_event import ResponseTextDeltaEvent as SentTextDelta
from ...types.responses.response_text_done_event import ResponseTextDoneEvent as SentTextDone

__all__ = [
    "ResponseCompletedEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseStreamEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
]

TextFormatT = TypeVar("TextFormatT")


class ResponseTextDeltaEvent(SentTextDelta):
    """More of a text."""

    snapshot: str
    """The text so far; built when it is first read."""


class ResponseTextDoneEvent(SentTextDone, Generic[TextFormatT]):
    """A text is complete."""

    parsed: TextFormatT | None = None
    """The text as the requested type."""


class ResponseCompletedEvent(SentCompleted, Generic[TextFormatT]):
    """The response is complete; no event follows."""

    response: ParsedResponse[TextFormatT]  # pyright: ignore[reportGeneralTypeIssues, reportIncompatibleVariableOverride]


class ResponseFunctionCallArgumentsDeltaEvent(SentArgumentsDelta):
    """More of the arguments of a function call."""

    snapshot: str
    """The arguments so far; built when they are first read."""


defer(ResponseTextDeltaEvent, "snapshot")
defer(ResponseFunctionCallArgumentsDeltaEvent, "snapshot")

ResponseStreamEvent: TypeAlias = (
    ResponseCompletedEvent[TextFormatT]
    | ResponseTextDoneEvent[TextFormatT]
    | ResponseTextDeltaEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseAudioDeltaEvent
    | ResponseAudioDoneEvent
    | ResponseAudioTranscriptDeltaEvent
    | ResponseAudioTranscriptDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseShellCallCommandAddedEvent
    | ResponseShellCallCommandDeltaEvent
    | ResponseShellCallCommandDoneEvent
    | ResponseShellCallOutputContentDeltaEvent
    | ResponseShellCallOutputContentDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseReasoningTextDeltaEvent
    | ResponseReasoningTextDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMcpCallArgumentsDeltaEvent
    | ResponseMcpCallArgumentsDoneEvent
    | ResponseMcpCallCompletedEvent
    | ResponseMcpCallFailedEvent
    | ResponseMcpCallInProgressEvent
    | ResponseMcpListToolsCompletedEvent
    | ResponseMcpListToolsFailedEvent
    | ResponseMcpListToolsInProgressEvent
    | ResponseOutputTextAnnotationAddedEvent
    | ResponseCompactionCompactingEvent
    | ResponseQueuedEvent
    | ResponseCustomToolCallInputDeltaEvent
    | ResponseCustomToolCallInputDoneEvent
)
"""Any event of a response stream; `type` distinguishes them. They are those of the API, four of them extended."""
