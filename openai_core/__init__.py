"""A client for the OpenAI API, async-first: asyncio and trio, over aiohttp, httpx or httptools.

Every name is imported when it is first used, so that `import openai_core` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import lazy_exports

if TYPE_CHECKING:
    from . import types as types
    from .audio.errors import AudioUnavailableError as AudioUnavailableError
    from .calls.binary import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from .calls.options import CallOptions as CallOptions
    from .calls.options import RequestOptions as RequestOptions
    from .calls.raw import AsyncAPIResponse as AsyncAPIResponse
    from .calls.raw import LegacyAPIResponse as LegacyAPIResponse
    from .client.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .client.bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from .client.client import AsyncClient as AsyncClient
    from .client.client import AsyncOpenAI as AsyncOpenAI
    from .client.default_clients import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from .client.default_clients import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES
    from .client.default_clients import DefaultAioHttpClient as DefaultAioHttpClient
    from .client.default_clients import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from .client.default_clients import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from .client.default_clients import DefaultHttpx2Client as DefaultHttpx2Client
    from .client.default_clients import DefaultHttpxClient as DefaultHttpxClient
    from .client.default_clients import ProxiesTypes as ProxiesTypes
    from .client.settings import ClientChanges as ClientChanges
    from .client.settings import ClientSettings as ClientSettings
    from .client.settings import DataResidency as DataResidency
    from .computer_use.drivers import AsyncComputerDriver as AsyncComputerDriver
    from .computer_use.toolset import AsyncComputerToolset as AsyncComputerToolset
    from .deadline import Deadline as Deadline
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APIResponseValidationError as APIResponseValidationError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import BadRequestError as BadRequestError
    from .errors import ConflictError as ConflictError
    from .errors import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from .errors import DeadlineExceededError as DeadlineExceededError
    from .errors import IncompleteStreamError as IncompleteStreamError
    from .errors import InternalServerError as InternalServerError
    from .errors import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from .errors import LengthFinishReasonError as LengthFinishReasonError
    from .errors import NotFoundError as NotFoundError
    from .errors import OAuthError as OAuthError
    from .errors import OpenAIError as OpenAIError
    from .errors import OutputParsingError as OutputParsingError
    from .errors import PermissionDeniedError as PermissionDeniedError
    from .errors import PollTimeoutError as PollTimeoutError
    from .errors import RateLimitError as RateLimitError
    from .errors import RepeatedPageError as RepeatedPageError
    from .errors import StreamIdleTimeoutError as StreamIdleTimeoutError
    from .errors import UnparsedOutputError as UnparsedOutputError
    from .errors import UnprocessableEntityError as UnprocessableEntityError
    from .http.forms.files import file_from_path as file_from_path
    from .http.limits import ResponseLimits as ResponseLimits
    from .http.retry import RetryPolicy as RetryPolicy
    from .http.timeout import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from .http.timeout import Timeout as Timeout
    from .http.transports.base import Transport as Transport
    from .lib.streaming import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from .model import BaseModel as BaseModel
    from .model import Model as Model
    from .net.settings import TLSSettings as TLSSettings
    from .net.settings import TransportSettings as TransportSettings
    from .pagination import AsyncConversationCursorPage as AsyncConversationCursorPage
    from .pagination import AsyncCursorPage as AsyncCursorPage
    from .pagination import AsyncNextCursorPage as AsyncNextCursorPage
    from .pagination import AsyncPage as AsyncPage
    from .pagination import AsyncTokenPage as AsyncTokenPage
    from .realtime.errors import ActiveResponseError as ActiveResponseError
    from .realtime.errors import PreviousResponseNotFoundError as PreviousResponseNotFoundError
    from .realtime.errors import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from .realtime.errors import WebSocketQueueFullError as WebSocketQueueFullError
    from .sentinels import NOT_GIVEN as NOT_GIVEN
    from .sentinels import NoneType as NoneType
    from .sentinels import NotGiven as NotGiven
    from .sentinels import Omit as Omit
    from .sentinels import not_given as not_given
    from .sentinels import omit as omit
    from .streaming import AsyncStream as AsyncStream
    from .structured.function_tools import FunctionTool as FunctionTool
    from .structured.function_tools import function_tool as function_tool
    from .structured.strict import SchemaError as SchemaError
    from .structured.tool_loop import MaxTurnsError as MaxTurnsError
    from .structured.tool_loop import ToolResult as ToolResult
    from .structured.tool_loop import ToolRun as ToolRun
    from .structured.tool_loop import ToolStep as ToolStep
    from .structured.tools import pydantic_function_tool as pydantic_function_tool
    from .structured.tools import pydantic_responses_function_tool as pydantic_responses_function_tool
    from .structured.tools import responses_type_tool as responses_type_tool
    from .structured.tools import type_tool as type_tool
    from .types.file_types import FileTypes as FileTypes
    from .types.websocket_connection_options import WebsocketConnectionOptions as WebsocketConnectionOptions
    from .types.websocket_reconnection import ReconnectingEvent as ReconnectingEvent
    from .types.websocket_reconnection import ReconnectingOverrides as ReconnectingOverrides
    from .uploads import UploadCheckpoint as UploadCheckpoint
    from .uploads import UploadProgress as UploadProgress
    from .version import VERSION as VERSION
    from .version import __title__ as __title__
    from .version import __version__ as __version__

_EXPORTS = {
    ".audio.errors": ("AudioUnavailableError",),
    ".calls.binary": ("HttpxBinaryResponseContent",),
    ".calls.options": ("CallOptions", "RequestOptions"),
    ".calls.raw": ("AsyncAPIResponse", "LegacyAPIResponse"),
    ".client.azure": ("AsyncAzureOpenAI",),
    ".client.bedrock": ("AsyncBedrockOpenAI",),
    ".client.client": ("AsyncClient", "AsyncOpenAI"),
    ".client.default_clients": (
        "DEFAULT_CONNECTION_LIMITS",
        "DEFAULT_MAX_RETRIES",
        "DefaultAioHttpClient",
        "DefaultAsyncHttpx2Client",
        "DefaultAsyncHttpxClient",
        "DefaultHttpx2Client",
        "DefaultHttpxClient",
        "ProxiesTypes",
    ),
    ".client.settings": ("ClientChanges", "ClientSettings", "DataResidency"),
    ".computer_use.drivers": ("AsyncComputerDriver",),
    ".computer_use.toolset": ("AsyncComputerToolset",),
    ".deadline": ("Deadline",),
    ".errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseValidationError",
        "APIStatusError",
        "APITimeoutError",
        "AuthenticationError",
        "BadRequestError",
        "ConflictError",
        "ContentFilterFinishReasonError",
        "DeadlineExceededError",
        "IncompleteStreamError",
        "InternalServerError",
        "InvalidWebhookSignatureError",
        "LengthFinishReasonError",
        "NotFoundError",
        "OAuthError",
        "OpenAIError",
        "OutputParsingError",
        "PermissionDeniedError",
        "PollTimeoutError",
        "RateLimitError",
        "RepeatedPageError",
        "StreamIdleTimeoutError",
        "UnparsedOutputError",
        "UnprocessableEntityError",
    ),
    ".http.forms.files": ("file_from_path",),
    ".http.limits": ("ResponseLimits",),
    ".http.retry": ("RetryPolicy",),
    ".http.timeout": ("DEFAULT_TIMEOUT", "Timeout"),
    ".http.transports.base": ("Transport",),
    ".lib.streaming": ("AsyncAssistantEventHandler",),
    ".model": ("BaseModel", "Model"),
    ".net.settings": ("TLSSettings", "TransportSettings"),
    ".pagination": (
        "AsyncConversationCursorPage",
        "AsyncCursorPage",
        "AsyncNextCursorPage",
        "AsyncPage",
        "AsyncTokenPage",
    ),
    ".realtime.errors": (
        "ActiveResponseError",
        "PreviousResponseNotFoundError",
        "WebSocketConnectionClosedError",
        "WebSocketQueueFullError",
    ),
    ".sentinels": ("NOT_GIVEN", "NoneType", "NotGiven", "Omit", "not_given", "omit"),
    ".streaming": ("AsyncStream",),
    ".structured.function_tools": ("FunctionTool", "function_tool"),
    ".structured.strict": ("SchemaError",),
    ".structured.tool_loop": ("MaxTurnsError", "ToolResult", "ToolRun", "ToolStep"),
    ".structured.tools": (
        "pydantic_function_tool",
        "pydantic_responses_function_tool",
        "responses_type_tool",
        "type_tool",
    ),
    ".types.file_types": ("FileTypes",),
    ".types.websocket_connection_options": ("WebsocketConnectionOptions",),
    ".types.websocket_reconnection": ("ReconnectingEvent", "ReconnectingOverrides"),
    ".uploads": ("UploadCheckpoint", "UploadProgress"),
    ".version": ("VERSION", "__title__", "__version__"),
}
"""The public names by the modules that define them. The imports above say the same to type checkers."""

_MODULES = {name: module for module, names in _EXPORTS.items() for name in names}

if not TYPE_CHECKING:
    __all__ = sorted([*_MODULES, "types"])

__getattr__, __dir__ = lazy_exports(__name__, _MODULES)
