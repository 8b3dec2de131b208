# Generated from overlays/3.57.0.json and openapi.json.
"""The union `BetaResponsesServerEvent` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .beta_response_apply_patch_tool_call import Agent
from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
from .beta_response_audio_done_event import BetaResponseAudioDoneEvent
from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
from .beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent
from .beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent
from .beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent
from .beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent
from .beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent
from .beta_response_completed_event import BetaResponseCompletedEvent
from .beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
from .beta_response_created_event import BetaResponseCreatedEvent
from .beta_response_custom_tool_call_input_delta_event import BetaResponseCustomToolCallInputDeltaEvent
from .beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent
from .beta_response_failed_event import BetaResponseFailedEvent
from .beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
from .beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent
from .beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
from .beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent
from .beta_response_function_call_arguments_done_event import BetaResponseFunctionCallArgumentsDoneEvent
from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
from .beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
from .beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
from .beta_response_image_gen_call_partial_image_event import BetaResponseImageGenCallPartialImageEvent
from .beta_response_in_progress_event import BetaResponseInProgressEvent
from .beta_response_incomplete_event import BetaResponseIncompleteEvent
from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent
from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent
from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
from .beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
from .beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
from .beta_response_output_text_annotation_added_event import BetaResponseOutputTextAnnotationAddedEvent
from .beta_response_queued_event import BetaResponseQueuedEvent
from .beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent
from .beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
from .beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent
from .beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent
from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
from .beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
from .beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
from .beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
from .beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
from .beta_response_shell_call_output_content_delta_event import BetaResponseShellCallOutputContentDeltaEvent
from .beta_response_shell_call_output_content_done_event import BetaResponseShellCallOutputContentDoneEvent
from .beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
from .beta_response_steer_failed_event import BetaResponseSteerFailedEvent
from .beta_response_steer_pending_event import BetaResponseSteerPendingEvent
from .beta_response_text_delta_event import BetaResponseTextDeltaEvent
from .beta_response_text_done_event import BetaResponseTextDoneEvent
from .beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
from .beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
from .beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent

__all__ = [
    "Agent",
    "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone",
    "BetaResponseAudioWsDelta",
    "BetaResponseAudioWsDone",
    "BetaResponseCodeInterpreterCallCodeWsDelta",
    "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallInWsProgress",
    "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallWsInterpreting",
    "BetaResponseCompactionWsCompacting",
    "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone",
    "BetaResponseCustomToolCallInputWsDelta",
    "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallWsCompleted",
    "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFunctionCallArgumentsWsDelta",
    "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialWsImage",
    "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating",
    "BetaResponseInWsProgress",
    "BetaResponseMcpCallArgumentsWsDelta",
    "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallInWsProgress",
    "BetaResponseMcpCallWsCompleted",
    "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpListToolsInWsProgress",
    "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed",
    "BetaResponseOutputItemWsAdded",
    "BetaResponseOutputItemWsDone",
    "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone",
    "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone",
    "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone",
    "BetaResponseRefusalWsDelta",
    "BetaResponseRefusalWsDone",
    "BetaResponseShellCallCommandWsAdded",
    "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone",
    "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone",
    "BetaResponseTextWsDelta",
    "BetaResponseTextWsDone",
    "BetaResponseWebSearchCallInWsProgress",
    "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallWsSearching",
    "BetaResponseWsCompleted",
    "BetaResponseWsCreated",
    "BetaResponseWsError",
    "BetaResponseWsErrorAgent",
    "BetaResponseWsErrorError",
    "BetaResponseWsErrorErrorMisalignment",
    "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponseWsFailed",
    "BetaResponseWsIncomplete",
    "BetaResponseWsQueued",
    "BetaResponsesServerEvent",
]


class BetaResponseAudioWsDelta(BetaResponseAudioDeltaEvent):
    stream_id: str | None = None


class BetaResponseAudioWsDone(BetaResponseAudioDoneEvent):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDelta(BetaResponseAudioTranscriptDeltaEvent):
    stream_id: str | None = None


class BetaResponseAudioTranscriptWsDone(BetaResponseAudioTranscriptDoneEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDelta(BetaResponseCodeInterpreterCallCodeDeltaEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallCodeWsDone(BetaResponseCodeInterpreterCallCodeDoneEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsCompleted(BetaResponseCodeInterpreterCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallInWsProgress(BetaResponseCodeInterpreterCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseCodeInterpreterCallWsInterpreting(BetaResponseCodeInterpreterCallInterpretingEvent):
    stream_id: str | None = None


class BetaResponseWsCompleted(BetaResponseCompletedEvent):
    stream_id: str | None = None


class BetaResponseContentPartWsAdded(BetaResponseContentPartAddedEvent):
    stream_id: str | None = None


class BetaResponseContentPartWsDone(BetaResponseContentPartDoneEvent):
    stream_id: str | None = None


class BetaResponseWsCreated(BetaResponseCreatedEvent):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsCompleted(BetaResponseFileSearchCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseFileSearchCallInWsProgress(BetaResponseFileSearchCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseFileSearchCallWsSearching(BetaResponseFileSearchCallSearchingEvent):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDelta(BetaResponseFunctionCallArgumentsDeltaEvent):
    stream_id: str | None = None


class BetaResponseFunctionCallArgumentsWsDone(BetaResponseFunctionCallArgumentsDoneEvent):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsAdded(BetaResponseShellCallCommandAddedEvent):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDelta(BetaResponseShellCallCommandDeltaEvent):
    stream_id: str | None = None


class BetaResponseShellCallCommandWsDone(BetaResponseShellCallCommandDoneEvent):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDelta(BetaResponseShellCallOutputContentDeltaEvent):
    stream_id: str | None = None


class BetaResponseShellCallOutputContentWsDone(BetaResponseShellCallOutputContentDoneEvent):
    stream_id: str | None = None


class BetaResponseInWsProgress(BetaResponseInProgressEvent):
    stream_id: str | None = None


class BetaResponseWsFailed(BetaResponseFailedEvent):
    stream_id: str | None = None


class BetaResponseWsIncomplete(BetaResponseIncompleteEvent):
    stream_id: str | None = None


class BetaResponseOutputItemWsAdded(BetaResponseOutputItemAddedEvent):
    stream_id: str | None = None


class BetaResponseOutputItemWsDone(BetaResponseOutputItemDoneEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsAdded(BetaResponseReasoningSummaryPartAddedEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryPartWsDone(BetaResponseReasoningSummaryPartDoneEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDelta(BetaResponseReasoningSummaryTextDeltaEvent):
    stream_id: str | None = None


class BetaResponseReasoningSummaryTextWsDone(BetaResponseReasoningSummaryTextDoneEvent):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDelta(BetaResponseReasoningTextDeltaEvent):
    stream_id: str | None = None


class BetaResponseReasoningTextWsDone(BetaResponseReasoningTextDoneEvent):
    stream_id: str | None = None


class BetaResponseRefusalWsDelta(BetaResponseRefusalDeltaEvent):
    stream_id: str | None = None


class BetaResponseRefusalWsDone(BetaResponseRefusalDoneEvent):
    stream_id: str | None = None


class BetaResponseTextWsDelta(BetaResponseTextDeltaEvent):
    stream_id: str | None = None


class BetaResponseTextWsDone(BetaResponseTextDoneEvent):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsCompleted(BetaResponseWebSearchCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseWebSearchCallInWsProgress(BetaResponseWebSearchCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseWebSearchCallWsSearching(BetaResponseWebSearchCallSearchingEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallWsCompleted(BetaResponseImageGenCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallWsGenerating(BetaResponseImageGenCallGeneratingEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallInWsProgress(BetaResponseImageGenCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseImageGenCallPartialWsImage(BetaResponseImageGenCallPartialImageEvent):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDelta(BetaResponseMcpCallArgumentsDeltaEvent):
    stream_id: str | None = None


class BetaResponseMcpCallArgumentsWsDone(BetaResponseMcpCallArgumentsDoneEvent):
    stream_id: str | None = None


class BetaResponseMcpCallWsCompleted(BetaResponseMcpCallCompletedEvent):
    stream_id: str | None = None


class BetaResponseMcpCallWsFailed(BetaResponseMcpCallFailedEvent):
    stream_id: str | None = None


class BetaResponseMcpCallInWsProgress(BetaResponseMcpCallInProgressEvent):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsCompleted(BetaResponseMcpListToolsCompletedEvent):
    stream_id: str | None = None


class BetaResponseMcpListToolsWsFailed(BetaResponseMcpListToolsFailedEvent):
    stream_id: str | None = None


class BetaResponseMcpListToolsInWsProgress(BetaResponseMcpListToolsInProgressEvent):
    stream_id: str | None = None


class BetaResponseOutputTextAnnotationWsAdded(BetaResponseOutputTextAnnotationAddedEvent):
    stream_id: str | None = None


class BetaResponseWsQueued(BetaResponseQueuedEvent):
    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDelta(BetaResponseCustomToolCallInputDeltaEvent):
    stream_id: str | None = None


class BetaResponseCustomToolCallInputWsDone(BetaResponseCustomToolCallInputDoneEvent):
    stream_id: str | None = None


class BetaResponseWsErrorAgent(Model):
    agent_name: str


class BetaResponseWsErrorErrorMisalignmentSteer(Model):
    message: str


class BetaResponseWsErrorErrorMisalignment(Model):
    detailed_explanation: str | None = None
    error_type: (
        str
        | Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | None
    ) = None
    review_target: str | None = None
    steer: BetaResponseWsErrorErrorMisalignmentSteer | None = None


class BetaResponseWsErrorError(Model):
    type: str
    code: str | None = None
    message: str
    param: str | None = None
    headers: dict[str, str] | None = None
    misalignment: BetaResponseWsErrorErrorMisalignment | None = None


class BetaResponseWsError(Model, tag_field="type", tag="error"):
    agent: BetaResponseWsErrorAgent | None = None
    type: Literal["error"] = "error"
    status: int | None = None
    sequence_number: int | None = None
    error: BetaResponseWsErrorError
    stream_id: str | None = None


class BetaResponseCompactionWsCompacting(Model, tag_field="type", tag="response.compaction.compacting"):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"] = "response.compaction.compacting"
    agent: Agent | None = None
    stream_id: str | None = None


BetaResponsesServerEvent: TypeAlias = (
    BetaResponseAudioWsDelta
    | BetaResponseAudioWsDone
    | BetaResponseAudioTranscriptWsDelta
    | BetaResponseAudioTranscriptWsDone
    | BetaResponseCodeInterpreterCallCodeWsDelta
    | BetaResponseCodeInterpreterCallCodeWsDone
    | BetaResponseCodeInterpreterCallWsCompleted
    | BetaResponseCodeInterpreterCallInWsProgress
    | BetaResponseCodeInterpreterCallWsInterpreting
    | BetaResponseWsCompleted
    | BetaResponseContentPartWsAdded
    | BetaResponseContentPartWsDone
    | BetaResponseWsCreated
    | BetaResponseFileSearchCallWsCompleted
    | BetaResponseFileSearchCallInWsProgress
    | BetaResponseFileSearchCallWsSearching
    | BetaResponseFunctionCallArgumentsWsDelta
    | BetaResponseFunctionCallArgumentsWsDone
    | BetaResponseShellCallCommandWsAdded
    | BetaResponseShellCallCommandWsDelta
    | BetaResponseShellCallCommandWsDone
    | BetaResponseShellCallOutputContentWsDelta
    | BetaResponseShellCallOutputContentWsDone
    | BetaResponseInWsProgress
    | BetaResponseWsFailed
    | BetaResponseWsIncomplete
    | BetaResponseOutputItemWsAdded
    | BetaResponseOutputItemWsDone
    | BetaResponseReasoningSummaryPartWsAdded
    | BetaResponseReasoningSummaryPartWsDone
    | BetaResponseReasoningSummaryTextWsDelta
    | BetaResponseReasoningSummaryTextWsDone
    | BetaResponseReasoningTextWsDelta
    | BetaResponseReasoningTextWsDone
    | BetaResponseRefusalWsDelta
    | BetaResponseRefusalWsDone
    | BetaResponseTextWsDelta
    | BetaResponseTextWsDone
    | BetaResponseWebSearchCallWsCompleted
    | BetaResponseWebSearchCallInWsProgress
    | BetaResponseWebSearchCallWsSearching
    | BetaResponseImageGenCallWsCompleted
    | BetaResponseImageGenCallWsGenerating
    | BetaResponseImageGenCallInWsProgress
    | BetaResponseImageGenCallPartialWsImage
    | BetaResponseMcpCallArgumentsWsDelta
    | BetaResponseMcpCallArgumentsWsDone
    | BetaResponseMcpCallWsCompleted
    | BetaResponseMcpCallWsFailed
    | BetaResponseMcpCallInWsProgress
    | BetaResponseMcpListToolsWsCompleted
    | BetaResponseMcpListToolsWsFailed
    | BetaResponseMcpListToolsInWsProgress
    | BetaResponseOutputTextAnnotationWsAdded
    | BetaResponseWsQueued
    | BetaResponseCustomToolCallInputWsDelta
    | BetaResponseCustomToolCallInputWsDone
    | BetaResponseWsError
    | BetaResponseInjectCreatedEvent
    | BetaResponseInjectFailedEvent
    | BetaResponseCompactionWsCompacting
    | BetaResponseSteerAcceptedEvent
    | BetaResponseSteerPendingEvent
    | BetaResponseSteerFailedEvent
)
"""Any event that comes over the websocket of the responses API."""
