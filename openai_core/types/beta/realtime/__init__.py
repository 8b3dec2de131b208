"""Types of `client.beta.realtime`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .conversation_created_event import ConversationCreatedEvent
    from .conversation_item import ConversationItem
    from .conversation_item_content import ConversationItemContent
    from .conversation_item_content_param import ConversationItemContentParam
    from .conversation_item_create_event import ConversationItemCreateEvent
    from .conversation_item_create_event_param import ConversationItemCreateEventParam
    from .conversation_item_created_event import ConversationItemCreatedEvent
    from .conversation_item_delete_event import ConversationItemDeleteEvent
    from .conversation_item_delete_event_param import ConversationItemDeleteEventParam
    from .conversation_item_deleted_event import ConversationItemDeletedEvent
    from .conversation_item_input_audio_transcription_completed_event import (
        ConversationItemInputAudioTranscriptionCompletedEvent,
    )
    from .conversation_item_input_audio_transcription_delta_event import (
        ConversationItemInputAudioTranscriptionDeltaEvent,
    )
    from .conversation_item_input_audio_transcription_failed_event import (
        ConversationItemInputAudioTranscriptionFailedEvent,
    )
    from .conversation_item_param import ConversationItemParam
    from .conversation_item_retrieve_event import ConversationItemRetrieveEvent
    from .conversation_item_retrieve_event_param import ConversationItemRetrieveEventParam
    from .conversation_item_truncate_event import ConversationItemTruncateEvent
    from .conversation_item_truncate_event_param import ConversationItemTruncateEventParam
    from .conversation_item_truncated_event import ConversationItemTruncatedEvent
    from .conversation_item_with_reference import ConversationItemWithReference
    from .conversation_item_with_reference_param import ConversationItemWithReferenceParam
    from .error_event import ErrorEvent
    from .input_audio_buffer_append_event import InputAudioBufferAppendEvent
    from .input_audio_buffer_append_event_param import InputAudioBufferAppendEventParam
    from .input_audio_buffer_clear_event import InputAudioBufferClearEvent
    from .input_audio_buffer_clear_event_param import InputAudioBufferClearEventParam
    from .input_audio_buffer_cleared_event import InputAudioBufferClearedEvent
    from .input_audio_buffer_commit_event import InputAudioBufferCommitEvent
    from .input_audio_buffer_commit_event_param import InputAudioBufferCommitEventParam
    from .input_audio_buffer_committed_event import InputAudioBufferCommittedEvent
    from .input_audio_buffer_speech_started_event import InputAudioBufferSpeechStartedEvent
    from .input_audio_buffer_speech_stopped_event import InputAudioBufferSpeechStoppedEvent
    from .rate_limits_updated_event import RateLimitsUpdatedEvent
    from .realtime_client_event import RealtimeClientEvent
    from .realtime_client_event_param import RealtimeClientEventParam
    from .realtime_connect_params import RealtimeConnectParams
    from .realtime_response import RealtimeResponse
    from .realtime_response_status import RealtimeResponseStatus
    from .realtime_response_usage import RealtimeResponseUsage
    from .realtime_server_event import RealtimeServerEvent
    from .response_audio_delta_event import ResponseAudioDeltaEvent
    from .response_audio_done_event import ResponseAudioDoneEvent
    from .response_audio_transcript_delta_event import ResponseAudioTranscriptDeltaEvent
    from .response_audio_transcript_done_event import ResponseAudioTranscriptDoneEvent
    from .response_cancel_event import ResponseCancelEvent
    from .response_cancel_event_param import ResponseCancelEventParam
    from .response_content_part_added_event import ResponseContentPartAddedEvent
    from .response_content_part_done_event import ResponseContentPartDoneEvent
    from .response_create_event import ResponseCreateEvent
    from .response_create_event_param import ResponseCreateEventParam
    from .response_created_event import ResponseCreatedEvent
    from .response_done_event import ResponseDoneEvent
    from .response_function_call_arguments_delta_event import ResponseFunctionCallArgumentsDeltaEvent
    from .response_function_call_arguments_done_event import ResponseFunctionCallArgumentsDoneEvent
    from .response_output_item_added_event import ResponseOutputItemAddedEvent
    from .response_output_item_done_event import ResponseOutputItemDoneEvent
    from .response_text_delta_event import ResponseTextDeltaEvent
    from .response_text_done_event import ResponseTextDoneEvent
    from .session import Session
    from .session_create_params import SessionCreateParams
    from .session_create_response import SessionCreateResponse
    from .session_created_event import SessionCreatedEvent
    from .session_update_event import SessionUpdateEvent
    from .session_update_event_param import SessionUpdateEventParam
    from .session_updated_event import SessionUpdatedEvent
    from .transcription_session import TranscriptionSession
    from .transcription_session_create_params import TranscriptionSessionCreateParams
    from .transcription_session_update import TranscriptionSessionUpdate
    from .transcription_session_update_param import TranscriptionSessionUpdateParam
    from .transcription_session_updated_event import TranscriptionSessionUpdatedEvent

__all__ = [
    "ConversationCreatedEvent",
    "ConversationItem",
    "ConversationItemContent",
    "ConversationItemContentParam",
    "ConversationItemCreateEvent",
    "ConversationItemCreateEventParam",
    "ConversationItemCreatedEvent",
    "ConversationItemDeleteEvent",
    "ConversationItemDeleteEventParam",
    "ConversationItemDeletedEvent",
    "ConversationItemInputAudioTranscriptionCompletedEvent",
    "ConversationItemInputAudioTranscriptionDeltaEvent",
    "ConversationItemInputAudioTranscriptionFailedEvent",
    "ConversationItemParam",
    "ConversationItemRetrieveEvent",
    "ConversationItemRetrieveEventParam",
    "ConversationItemTruncateEvent",
    "ConversationItemTruncateEventParam",
    "ConversationItemTruncatedEvent",
    "ConversationItemWithReference",
    "ConversationItemWithReferenceParam",
    "ErrorEvent",
    "InputAudioBufferAppendEvent",
    "InputAudioBufferAppendEventParam",
    "InputAudioBufferClearEvent",
    "InputAudioBufferClearEventParam",
    "InputAudioBufferClearedEvent",
    "InputAudioBufferCommitEvent",
    "InputAudioBufferCommitEventParam",
    "InputAudioBufferCommittedEvent",
    "InputAudioBufferSpeechStartedEvent",
    "InputAudioBufferSpeechStoppedEvent",
    "RateLimitsUpdatedEvent",
    "RealtimeClientEvent",
    "RealtimeClientEventParam",
    "RealtimeConnectParams",
    "RealtimeResponse",
    "RealtimeResponseStatus",
    "RealtimeResponseUsage",
    "RealtimeServerEvent",
    "ResponseAudioDeltaEvent",
    "ResponseAudioDoneEvent",
    "ResponseAudioTranscriptDeltaEvent",
    "ResponseAudioTranscriptDoneEvent",
    "ResponseCancelEvent",
    "ResponseCancelEventParam",
    "ResponseContentPartAddedEvent",
    "ResponseContentPartDoneEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseCreatedEvent",
    "ResponseDoneEvent",
    "ResponseFunctionCallArgumentsDeltaEvent",
    "ResponseFunctionCallArgumentsDoneEvent",
    "ResponseOutputItemAddedEvent",
    "ResponseOutputItemDoneEvent",
    "ResponseTextDeltaEvent",
    "ResponseTextDoneEvent",
    "Session",
    "SessionCreateParams",
    "SessionCreateResponse",
    "SessionCreatedEvent",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
    "TranscriptionSession",
    "TranscriptionSessionCreateParams",
    "TranscriptionSessionUpdate",
    "TranscriptionSessionUpdateParam",
    "TranscriptionSessionUpdatedEvent",
]

_MODULES = {
    "ConversationCreatedEvent": "conversation_created_event",
    "ConversationItem": "conversation_item",
    "ConversationItemContent": "conversation_item_content",
    "ConversationItemContentParam": "conversation_item_content_param",
    "ConversationItemCreateEvent": "conversation_item_create_event",
    "ConversationItemCreateEventParam": "conversation_item_create_event_param",
    "ConversationItemCreatedEvent": "conversation_item_created_event",
    "ConversationItemDeleteEvent": "conversation_item_delete_event",
    "ConversationItemDeleteEventParam": "conversation_item_delete_event_param",
    "ConversationItemDeletedEvent": "conversation_item_deleted_event",
    "ConversationItemInputAudioTranscriptionCompletedEvent": "conversation_item_input_audio_transcription_completed_event",
    "ConversationItemInputAudioTranscriptionDeltaEvent": "conversation_item_input_audio_transcription_delta_event",
    "ConversationItemInputAudioTranscriptionFailedEvent": "conversation_item_input_audio_transcription_failed_event",
    "ConversationItemParam": "conversation_item_param",
    "ConversationItemRetrieveEvent": "conversation_item_retrieve_event",
    "ConversationItemRetrieveEventParam": "conversation_item_retrieve_event_param",
    "ConversationItemTruncateEvent": "conversation_item_truncate_event",
    "ConversationItemTruncateEventParam": "conversation_item_truncate_event_param",
    "ConversationItemTruncatedEvent": "conversation_item_truncated_event",
    "ConversationItemWithReference": "conversation_item_with_reference",
    "ConversationItemWithReferenceParam": "conversation_item_with_reference_param",
    "ErrorEvent": "error_event",
    "InputAudioBufferAppendEvent": "input_audio_buffer_append_event",
    "InputAudioBufferAppendEventParam": "input_audio_buffer_append_event_param",
    "InputAudioBufferClearEvent": "input_audio_buffer_clear_event",
    "InputAudioBufferClearEventParam": "input_audio_buffer_clear_event_param",
    "InputAudioBufferClearedEvent": "input_audio_buffer_cleared_event",
    "InputAudioBufferCommitEvent": "input_audio_buffer_commit_event",
    "InputAudioBufferCommitEventParam": "input_audio_buffer_commit_event_param",
    "InputAudioBufferCommittedEvent": "input_audio_buffer_committed_event",
    "InputAudioBufferSpeechStartedEvent": "input_audio_buffer_speech_started_event",
    "InputAudioBufferSpeechStoppedEvent": "input_audio_buffer_speech_stopped_event",
    "RateLimitsUpdatedEvent": "rate_limits_updated_event",
    "RealtimeClientEvent": "realtime_client_event",
    "RealtimeClientEventParam": "realtime_client_event_param",
    "RealtimeConnectParams": "realtime_connect_params",
    "RealtimeResponse": "realtime_response",
    "RealtimeResponseStatus": "realtime_response_status",
    "RealtimeResponseUsage": "realtime_response_usage",
    "RealtimeServerEvent": "realtime_server_event",
    "ResponseAudioDeltaEvent": "response_audio_delta_event",
    "ResponseAudioDoneEvent": "response_audio_done_event",
    "ResponseAudioTranscriptDeltaEvent": "response_audio_transcript_delta_event",
    "ResponseAudioTranscriptDoneEvent": "response_audio_transcript_done_event",
    "ResponseCancelEvent": "response_cancel_event",
    "ResponseCancelEventParam": "response_cancel_event_param",
    "ResponseContentPartAddedEvent": "response_content_part_added_event",
    "ResponseContentPartDoneEvent": "response_content_part_done_event",
    "ResponseCreateEvent": "response_create_event",
    "ResponseCreateEventParam": "response_create_event_param",
    "ResponseCreatedEvent": "response_created_event",
    "ResponseDoneEvent": "response_done_event",
    "ResponseFunctionCallArgumentsDeltaEvent": "response_function_call_arguments_delta_event",
    "ResponseFunctionCallArgumentsDoneEvent": "response_function_call_arguments_done_event",
    "ResponseOutputItemAddedEvent": "response_output_item_added_event",
    "ResponseOutputItemDoneEvent": "response_output_item_done_event",
    "ResponseTextDeltaEvent": "response_text_delta_event",
    "ResponseTextDoneEvent": "response_text_done_event",
    "Session": "session",
    "SessionCreateParams": "session_create_params",
    "SessionCreateResponse": "session_create_response",
    "SessionCreatedEvent": "session_created_event",
    "SessionUpdateEvent": "session_update_event",
    "SessionUpdateEventParam": "session_update_event_param",
    "SessionUpdatedEvent": "session_updated_event",
    "TranscriptionSession": "transcription_session",
    "TranscriptionSessionCreateParams": "transcription_session_create_params",
    "TranscriptionSessionUpdate": "transcription_session_update",
    "TranscriptionSessionUpdateParam": "transcription_session_update_param",
    "TranscriptionSessionUpdatedEvent": "transcription_session_updated_event",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
