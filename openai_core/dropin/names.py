"""Where names of the official package stand here: private modules that programs import from, and what is missing.

Only tables. What they do to imports is in finder.py and stand_ins.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..version import INTERFACE as INTERFACE

__all__ = ["BORROWED", "CONNECTIONS", "EXPORTED", "INTERFACE", "MARKS", "MISSING", "PRIVATE", "SECOND_NAMES"]

_STAND_INS: Final = "openai_core.dropin.stand_ins"
_RAW: Final = {
    "APIResponse": "openai_sync.calls.raw",
    "AsyncAPIResponse": "openai_core.calls.raw",
    "AsyncResponseContextManager": "openai_core.calls.raw",
    "AsyncStreamedBinaryAPIResponse": "openai_core.calls.raw",
    "BaseAPIResponse": "openai_core.calls.raw",
    "ResponseContextManager": "openai_sync.calls.raw",
    "StreamedBinaryAPIResponse": "openai_sync.calls.raw",
}
_SENTINELS: Final[dict[str, str]] = dict.fromkeys(
    ("NOT_GIVEN", "NotGiven", "Omit", "not_given", "omit"), "openai_core.sentinels"
)
_STREAMS: Final = {"AsyncStream": "openai_core.streaming", "Stream": "openai_sync.streaming"}
_PAGES: Final[dict[str, str]] = dict.fromkeys(
    ("AsyncPaginator", "BaseAsyncPage", "BasePage", "BaseSyncPage", "PageInfo"), "openai_sync.pagination"
)
_LIMITS: Final = {
    "DEFAULT_CONNECTION_LIMITS": "openai_core.client.default_clients",
    "DEFAULT_MAX_RETRIES": "openai_core.client.default_clients",
    "DEFAULT_TIMEOUT": "openai_core.http.timeout",
}
_ERRORS: Final[dict[str, str]] = dict.fromkeys(
    (
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "ContentFilterFinishReasonError",
        "InternalServerError",
        "InvalidWebhookSignatureError",
        "LengthFinishReasonError",
        "NotFoundError",
        "OAuthError",
        "OpenAIError",
        "PermissionDeniedError",
        "RateLimitError",
        "SubjectTokenProviderError",
        "UnprocessableEntityError",
    ),
    "openai_core.errors",
)
_WEBSOCKET_ERRORS: Final[dict[str, str]] = dict.fromkeys(
    ("WebSocketConnectionClosedError", "WebSocketQueueFullError"), "openai_core.realtime.errors"
)

_PARSING: Final[dict[str, str]] = dict.fromkeys(
    ("ResponseFormatT", "is_basemodel_type", "parse_chat_completion", "type_to_response_format_param"),
    "openai_core.lib.response_format",
)

PRIVATE: Final[Mapping[str, Mapping[str, str]]] = {
    "openai._base_client": {
        "AsyncAPIClient": "openai_core.client.base",
        "DefaultAioHttpClient": "openai_core.client.default_clients",
        "DefaultAsyncHttpxClient": "openai_core.client.default_clients",
        "DefaultHttpxClient": "openai_core.client.default_clients",
        "SyncAPIClient": _STAND_INS,
        "make_request_options": _STAND_INS,
        **_LIMITS,
        **_PAGES,
    },
    "openai._client": {
        "AsyncClient": "openai_core.client",
        "AsyncOpenAI": "openai_core.client",
        "Client": "openai_sync.client",
        "OpenAI": "openai_sync.client",
    },
    "openai._compat": {
        "cached_property": "functools",
        **dict.fromkeys(("model_copy", "model_dump", "model_parse"), _STAND_INS),
    },
    "openai._constants": {"RAW_RESPONSE_HEADER": _STAND_INS, **_LIMITS},
    "openai._exceptions": {**_ERRORS, **_WEBSOCKET_ERRORS},
    "openai._extras": {},
    "openai._extras._common": {"MissingDependencyError": _STAND_INS},
    "openai._legacy_response": {
        "HttpxBinaryResponseContent": "openai_core.calls.binary",
        "LegacyAPIResponse": _STAND_INS,
        "MissingStreamClassError": _STAND_INS,
    },
    "openai._models": {
        "BaseModel": "openai_core.dropin.classes",
        "FinalRequestOptions": "openai_core.dropin.request_options",
        "construct_type": _STAND_INS,
        "construct_type_unchecked": _STAND_INS,
    },
    "openai._response": {
        "MissingStreamClassError": _STAND_INS,
        "StreamAlreadyConsumed": "openai_core.calls.raw",
        **_RAW,
    },
    "openai._streaming": {
        "SSEDecoder": "openai_core.dropin.event_decoder",
        "ServerSentEvent": "openai_core.http.sse",
        **_STREAMS,
    },
    "openai._types": {
        "Body": _STAND_INS,
        "FileTypes": "openai_core.types.file_types",
        "Headers": _STAND_INS,
        "NoneType": "openai_core.sentinels",
        "ProxiesTypes": "openai_core.client.default_clients",
        "Query": _STAND_INS,
        "ModelT": _STAND_INS,
        "RequestOptions": "openai_core.calls.options",
        "Response": _STAND_INS,
        "ResponseT": _STAND_INS,
        "SequenceNotStr": _STAND_INS,
        "Timeout": "openai_core.http.timeout",
        "Transport": "openai_core.http.transports.base",
        **_SENTINELS,
    },
    "openai._utils": {
        "file_from_path": "openai_core.http.forms.files",
        "is_given": "openai_core.sentinels",
        **dict.fromkeys(("is_dict", "is_list", "is_mapping"), _STAND_INS),
    },
    "openai._version": {"__title__": "openai_core.version"},
    "openai.lib._old_api": {"APIRemovedInV1": "openai_sync.removed"},
    "openai.lib._parsing": _PARSING,
    "openai.lib._parsing._completions": _PARSING,
    "openai.lib._parsing._responses": {
        "parse_response": "openai_core.lib.response_format",
        "type_to_text_format_param": "openai_core.lib.response_format",
    },
    "openai.lib._pydantic": {
        "is_basemodel_type": "openai_core.lib.response_format",
        "to_strict_json_schema": "openai_core.structured.type_schema",
    },
    "openai.lib._tools": {
        "pydantic_function_tool": "openai_core.structured.tools",
        "pydantic_responses_function_tool": "openai_core.structured.tools",
    },
    "openai.lib.streaming._assistants": {
        "AssistantEventHandler": "openai_sync.lib.streaming",
        "AssistantEventHandlerT": "openai_sync.lib.streaming",
        "AssistantStreamManager": "openai_sync.lib.streaming",
        "AsyncAssistantEventHandler": "openai_core.lib.streaming",
        "AsyncAssistantEventHandlerT": "openai_core.lib.streaming",
        "AsyncAssistantStreamManager": "openai_core.lib.streaming",
    },
    "openai.lib.streaming.chat._completions": {
        "AsyncChatCompletionStream": "openai_core.lib.streaming.chat",
        "AsyncChatCompletionStreamManager": "openai_core.lib.streaming.chat",
        "ChatCompletionStream": "openai_sync.lib.streaming.chat",
        "ChatCompletionStreamManager": "openai_sync.lib.streaming.chat",
        "ChatCompletionStreamState": "openai_core.lib.streaming.chat",
    },
    "openai.lib.streaming.responses._responses": {
        "AsyncResponseStream": "openai_core.lib.streaming.responses",
        "AsyncResponseStreamManager": "openai_core.lib.streaming.responses",
        "ResponseStream": "openai_sync.lib.streaming.responses",
        "ResponseStreamManager": "openai_sync.lib.streaming.responses",
        "ResponseStreamState": "openai_core.lib.streaming.responses",
    },
    "openai.version": {},
}
"""Modules made for the drop-in alone: their names, and the module that defines each."""

SECOND_NAMES: Final[Mapping[str, str]] = {
    "openai_core.streaming.chat.events": "openai.lib.streaming.chat._events",
    "openai_core.streaming.responses.events": "openai.lib.streaming.responses._events",
}
"""Modules of ours that are modules of the official package too, besides those of types."""

EXPORTED: Final[Mapping[str, frozenset[str]]] = {
    "openai_core.errors": frozenset(_ERRORS),
    "openai_core.realtime.errors": frozenset(_WEBSOCKET_ERRORS),
    "openai_core.streaming.stream": frozenset({"AsyncStream"}),
    "openai_sync.streaming.stream": frozenset({"Stream"}),
}
"""Modules with classes that tell the package `openai` itself as their module, and the names of those."""

_SENDERS: Final = {
    name: f"senders.{name}"
    for name in (
        "RealtimeConversationItemResource",
        "RealtimeConversationResource",
        "RealtimeInputAudioBufferResource",
        "RealtimeOutputAudioBufferResource",
        "RealtimeResponseResource",
        "RealtimeSessionResource",
    )
}
_LIVE_SENDERS: Final = {
    "DecisionItemResource": "live_senders.LiveDecisionItemResource",
    "DecisionResource": "live_senders.LiveDecisionResource",
    "ResponseItemResource": "live_senders.LiveResponseItemResource",
    "ResponseResource": "live_senders.LiveResponseResource",
    "SessionCommentaryResource": "live_senders.LiveSessionCommentaryResource",
    "SessionInputAudioResource": "live_senders.LiveSessionInputAudioResource",
    "SessionInstructionsResource": "live_senders.LiveSessionInstructionsResource",
    "SessionOutputAudioFixtureResource": "live_senders.LiveSessionOutputAudioFixtureResource",
    "SessionOutputAudioResource": "live_senders.LiveSessionOutputAudioResource",
    "SessionThinkingResource": "live_senders.LiveSessionThinkingResource",
}


def _connections(module: str, official: str, ours: str, senders: Mapping[str, str]) -> dict[str, str]:
    """The class of a connection, what opens it, and what it sends by name."""
    own = {f"{official}{kind}": f"{module}.{ours}{kind}" for kind in ("Connection", "ConnectionManager")}
    return {**own, **senders}


CONNECTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "openai.resources.beta.realtime.realtime": _connections(
        "connections",
        "Realtime",
        "BetaRealtime",
        {**_SENDERS, "RealtimeTranscriptionSessionResource": "senders.RealtimeTranscriptionSessionResource"},
    ),
    "openai.resources.beta.responses.responses": _connections(
        "connections",
        "Responses",
        "BetaResponses",
        {"ResponsesResponseResource": "responses_senders.BetaResponsesResponseResource"},
    ),
    "openai.resources.live.forks": _connections(
        "live_connections",
        "Forks",
        "Forks",
        {
            **{f"Forks{name}": place for name, place in _LIVE_SENDERS.items()},
            "ForksSessionResource": "live_senders.ForksSessionResource",
        },
    ),
    "openai.resources.live.live": _connections(
        "live_connections",
        "Live",
        "Live",
        {
            **{f"Live{name}": place for name, place in _LIVE_SENDERS.items()},
            "LiveSessionResource": "live_senders.LiveSessionResource",
        },
    ),
    "openai.resources.live.sideband": _connections(
        "live_connections",
        "Sideband",
        "Sideband",
        {
            **{f"Sideband{name}": place for name, place in _LIVE_SENDERS.items()},
            **{
                f"Sideband{name}": f"live_senders.Sideband{name}"
                for name in (
                    "SessionInputAudioResource",
                    "SessionResource",
                    "TransportDtmfResource",
                    "TransportResource",
                )
            },
        },
    ),
    "openai.resources.realtime.realtime": _connections("connections", "Realtime", "Realtime", _SENDERS),
    "openai.resources.realtime.translations.translations": _connections(
        "live_connections",
        "Translations",
        "Translations",
        {
            name: f"live_senders.{name}"
            for name in ("TranslationsSessionInputAudioBufferResource", "TranslationsSessionResource")
        },
    ),
    "openai.resources.responses.responses": _connections(
        "connections",
        "Responses",
        "Responses",
        {"ResponsesResponseResource": "responses_senders.ResponsesResponseResource"},
    ),
}
"""Classes of connections by the modules of resources that the official package has them in: their names, and where they
stand here, below `openai_sync.websockets`. The asynchronous ones have `Async` before their names, and stand in
`openai_core.realtime`."""

_FORMATS: Final = "openai_core.lib.response_format"

BORROWED: Final[Mapping[str, Mapping[str, str]]] = {
    "openai.resources.chat.completions.completions": {
        "_parse_chat_completion": f"{_FORMATS}.parse_chat_completion",
        "_type_to_response_format": f"{_FORMATS}.type_to_response_format_param",
    },
    "openai.resources.responses.responses": {
        "_type_to_text_format_param": f"{_FORMATS}.type_to_text_format_param",
    },
}
"""Private names in modules of resources. The official package had them up to version 2; LlamaIndex has the model keep
to a schema only where it finds the one for chat completions."""

MARKS: Final = (
    "_agents_sdk_normalized_usage",
    "_agents_sdk_raw_usage",
    "_agents_sdk_request_completed_without_usage",
    "_agents_sdk_request_count",
    "_agents_sdk_request_usages",
)
"""Attributes that packages hang on models past their `__setattr__`."""

MISSING: Final[Mapping[str, str]] = {}
"""Public names and modules of the official package that do not exist here, and why."""
