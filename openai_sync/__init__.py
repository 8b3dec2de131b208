"""A client for the OpenAI API for programs that block: `openai_core`, called without `await`.

Every public name of `openai_core` is here too; each name is imported when first asked for. Resources can be called
without a client, as in `openai_sync.models.list()`; they take their settings from variables of this module.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

import openai_core as _core
from openai_core.lazy import no_such_name

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    import httpx

    from openai_core import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from openai_core import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from openai_core import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from openai_core import NOT_GIVEN as NOT_GIVEN
    from openai_core import VERSION as VERSION
    from openai_core import ActiveResponseError as ActiveResponseError
    from openai_core import APIConnectionError as APIConnectionError
    from openai_core import APIError as APIError
    from openai_core import APIResponseValidationError as APIResponseValidationError
    from openai_core import APIStatusError as APIStatusError
    from openai_core import APITimeoutError as APITimeoutError
    from openai_core import AsyncAPIResponse as AsyncAPIResponse
    from openai_core import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from openai_core import AsyncAzureOpenAI as AsyncAzureOpenAI
    from openai_core import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from openai_core import AsyncClient as AsyncClient
    from openai_core import AsyncComputerDriver as AsyncComputerDriver
    from openai_core import AsyncComputerToolset as AsyncComputerToolset
    from openai_core import AsyncConversationCursorPage as AsyncConversationCursorPage
    from openai_core import AsyncCursorPage as AsyncCursorPage
    from openai_core import AsyncNextCursorPage as AsyncNextCursorPage
    from openai_core import AsyncOpenAI as AsyncOpenAI
    from openai_core import AsyncPage as AsyncPage
    from openai_core import AsyncStream as AsyncStream
    from openai_core import AsyncTokenPage as AsyncTokenPage
    from openai_core import AudioUnavailableError as AudioUnavailableError
    from openai_core import AuthenticationError as AuthenticationError
    from openai_core import BadRequestError as BadRequestError
    from openai_core import BaseModel as BaseModel
    from openai_core import CallOptions as CallOptions
    from openai_core import ClientChanges as ClientChanges
    from openai_core import ClientSettings as ClientSettings
    from openai_core import ConflictError as ConflictError
    from openai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from openai_core import DataResidency as DataResidency
    from openai_core import Deadline as Deadline
    from openai_core import DeadlineExceededError as DeadlineExceededError
    from openai_core import DefaultAioHttpClient as DefaultAioHttpClient
    from openai_core import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from openai_core import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from openai_core import DefaultHttpx2Client as DefaultHttpx2Client
    from openai_core import DefaultHttpxClient as DefaultHttpxClient
    from openai_core import FileTypes as FileTypes
    from openai_core import FunctionTool as FunctionTool
    from openai_core import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from openai_core import IncompleteStreamError as IncompleteStreamError
    from openai_core import InternalServerError as InternalServerError
    from openai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from openai_core import LengthFinishReasonError as LengthFinishReasonError
    from openai_core import MaxTurnsError as MaxTurnsError
    from openai_core import Model as Model
    from openai_core import NoneType as NoneType
    from openai_core import NotFoundError as NotFoundError
    from openai_core import NotGiven as NotGiven
    from openai_core import OAuthError as OAuthError
    from openai_core import Omit as Omit
    from openai_core import OpenAIError as OpenAIError
    from openai_core import OutputParsingError as OutputParsingError
    from openai_core import PermissionDeniedError as PermissionDeniedError
    from openai_core import PollTimeoutError as PollTimeoutError
    from openai_core import PreviousResponseNotFoundError as PreviousResponseNotFoundError
    from openai_core import ProxiesTypes as ProxiesTypes
    from openai_core import RateLimitError as RateLimitError
    from openai_core import ReconnectingEvent as ReconnectingEvent
    from openai_core import ReconnectingOverrides as ReconnectingOverrides
    from openai_core import RepeatedPageError as RepeatedPageError
    from openai_core import RequestOptions as RequestOptions
    from openai_core import ResponseLimits as ResponseLimits
    from openai_core import RetryPolicy as RetryPolicy
    from openai_core import SchemaError as SchemaError
    from openai_core import StreamIdleTimeoutError as StreamIdleTimeoutError
    from openai_core import Timeout as Timeout
    from openai_core import TLSSettings as TLSSettings
    from openai_core import ToolResult as ToolResult
    from openai_core import ToolRun as ToolRun
    from openai_core import ToolStep as ToolStep
    from openai_core import Transport as Transport
    from openai_core import TransportSettings as TransportSettings
    from openai_core import UnparsedOutputError as UnparsedOutputError
    from openai_core import UnprocessableEntityError as UnprocessableEntityError
    from openai_core import UploadCheckpoint as UploadCheckpoint
    from openai_core import UploadProgress as UploadProgress
    from openai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from openai_core import WebsocketConnectionOptions as WebsocketConnectionOptions
    from openai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from openai_core import __title__ as __title__
    from openai_core import __version__ as __version__
    from openai_core import file_from_path as file_from_path
    from openai_core import function_tool as function_tool
    from openai_core import not_given as not_given
    from openai_core import omit as omit
    from openai_core import pydantic_function_tool as pydantic_function_tool
    from openai_core import pydantic_responses_function_tool as pydantic_responses_function_tool
    from openai_core import responses_type_tool as responses_type_tool
    from openai_core import type_tool as type_tool
    from openai_core import types as types
    from openai_core.calls.options import TimeoutLike
    from openai_core.client.settings import KeyProvider

    from .calls.raw import APIResponse as APIResponse
    from .calls.raw import LegacyAPIResponse as LegacyAPIResponse
    from .client.azure import AzureOpenAI as AzureOpenAI
    from .client.bedrock import BedrockOpenAI as BedrockOpenAI
    from .client.client import Client as Client
    from .client.client import OpenAI as OpenAI
    from .lib.computer import ComputerDriver as ComputerDriver
    from .lib.computer import ComputerToolset as ComputerToolset
    from .lib.streaming import AssistantEventHandler as AssistantEventHandler
    from .pagination import SyncConversationCursorPage as SyncConversationCursorPage
    from .pagination import SyncCursorPage as SyncCursorPage
    from .pagination import SyncNextCursorPage as SyncNextCursorPage
    from .pagination import SyncPage as SyncPage
    from .pagination import SyncTokenPage as SyncTokenPage
    from .streaming import Stream as Stream

# Settings of calls without a client, such as `openai_sync.chat.completions.create(...)`; they are to be assigned.

api_key: str | KeyProvider | None = None
admin_api_key: str | None = None
organization: str | None = None
project: str | None = None
webhook_secret: str | None = None
base_url: str | httpx.URL | None = None
if TYPE_CHECKING:
    timeout: float | TimeoutLike | None
max_retries: int = 2
default_headers: Mapping[str, str] | None = None
default_query: Mapping[str, object] | None = None
http_client: Any = None
api_type: Literal["openai", "azure", "amazon-bedrock"] | None = None
"""Which client the calls go through. Default: Azure's if there are settings for Azure only, otherwise OpenAI's."""
api_version: str | None = None
azure_endpoint: str | None = None
azure_ad_token: str | None = None
azure_ad_token_provider: Callable[[], str] | None = None
bedrock_token_provider: Callable[[], str] | None = None

if TYPE_CHECKING:
    _client = OpenAI()
    admin = _client.admin
    audio = _client.audio
    batches = _client.batches
    beta = _client.beta
    chat = _client.chat
    completions = _client.completions
    containers = _client.containers
    content_provenance_checks = _client.content_provenance_checks
    conversations = _client.conversations
    decisions = _client.decisions
    embeddings = _client.embeddings
    evals = _client.evals
    files = _client.files
    fine_tuning = _client.fine_tuning
    images = _client.images
    live = _client.live
    models = _client.models
    moderations = _client.moderations
    realtime = _client.realtime
    responses = _client.responses
    safety = _client.safety
    skills = _client.skills
    uploads = _client.uploads
    vector_stores = _client.vector_stores
    videos = _client.videos
    webhooks = _client.webhooks

_OWN = {
    "APIResponse": "calls.raw",
    "AssistantEventHandler": "lib.streaming",
    "AzureOpenAI": "client.azure",
    "BedrockOpenAI": "client.bedrock",
    "Client": "client.client",
    "ComputerDriver": "lib.computer",
    "ComputerToolset": "lib.computer",
    "LegacyAPIResponse": "calls.raw",
    "OpenAI": "client.client",
    "Stream": "streaming",
    "SyncConversationCursorPage": "pagination",
    "SyncCursorPage": "pagination",
    "SyncNextCursorPage": "pagination",
    "SyncPage": "pagination",
    "SyncTokenPage": "pagination",
}
"""The names that `openai_core` does not have, or has for another class, by the modules that define them."""

_NAMES: list[str] = sorted({*getattr(_core, "__all__"), *_OWN})  # noqa: B009
"""The public names; the imports above say the same to type checkers."""

if not TYPE_CHECKING:
    __all__ = _NAMES

_RESOURCES = {
    "admin",
    "audio",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "decisions",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "images",
    "live",
    "models",
    "moderations",
    "realtime",
    "responses",
    "safety",
    "skills",
    "uploads",
    "vector_stores",
    "videos",
    "webhooks",
}
"""What can be called without a client: `module_client` makes one of the settings above."""


def __getattr__(name: str) -> object:
    if name == "timeout":
        # Not stored: what was never assigned is the client's default, whereas None would be no limit.
        return _core.DEFAULT_TIMEOUT
    found = _find(name)
    globals()[name] = found
    return found


def _find(name: str) -> object:
    if name in _RESOURCES:
        return import_module(".module_client", __name__).ResourceProxy(name)
    if name == "_reset_client":
        return import_module(".module_client", __name__).reset_client
    if name in _OWN:
        return getattr(import_module(f".{_OWN[name]}", __name__), name)
    if name in _NAMES:
        return getattr(_core, name)
    if not name.startswith("_"):
        try:
            return import_module(f".{name}", __name__)
        except ModuleNotFoundError as exc:
            if exc.name != f"{__name__}.{name}":
                raise
        removed = import_module(".removed", __name__)
        if name in removed.REPLACEMENTS:
            return removed.RemovedName(name, __name__)
    raise no_such_name(sys.modules[__name__], name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_NAMES, *_RESOURCES, "timeout"})
