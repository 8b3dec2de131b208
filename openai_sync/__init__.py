"""A client for the OpenAI API for programs that block: `openai_core`, called without `await`.

Every public name of `openai_core` is here too; each name is imported when first asked for.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_core import DEFAULT_TIMEOUT as DEFAULT_TIMEOUT
    from openai_core import NOT_GIVEN as NOT_GIVEN
    from openai_core import VERSION as VERSION
    from openai_core import APIConnectionError as APIConnectionError
    from openai_core import APIError as APIError
    from openai_core import APIResponseValidationError as APIResponseValidationError
    from openai_core import APIStatusError as APIStatusError
    from openai_core import APITimeoutError as APITimeoutError
    from openai_core import AsyncAPIResponse as AsyncAPIResponse
    from openai_core import AsyncClient as AsyncClient
    from openai_core import AsyncConversationCursorPage as AsyncConversationCursorPage
    from openai_core import AsyncCursorPage as AsyncCursorPage
    from openai_core import AsyncNextCursorPage as AsyncNextCursorPage
    from openai_core import AsyncOpenAI as AsyncOpenAI
    from openai_core import AsyncPage as AsyncPage
    from openai_core import AsyncStream as AsyncStream
    from openai_core import AuthenticationError as AuthenticationError
    from openai_core import BadRequestError as BadRequestError
    from openai_core import BaseModel as BaseModel
    from openai_core import CallOptions as CallOptions
    from openai_core import ConflictError as ConflictError
    from openai_core import ContentFilterFinishReasonError as ContentFilterFinishReasonError
    from openai_core import DataResidency as DataResidency
    from openai_core import HttpxBinaryResponseContent as HttpxBinaryResponseContent
    from openai_core import InternalServerError as InternalServerError
    from openai_core import InvalidWebhookSignatureError as InvalidWebhookSignatureError
    from openai_core import LengthFinishReasonError as LengthFinishReasonError
    from openai_core import Model as Model
    from openai_core import NotFoundError as NotFoundError
    from openai_core import NotGiven as NotGiven
    from openai_core import OAuthError as OAuthError
    from openai_core import Omit as Omit
    from openai_core import OpenAIError as OpenAIError
    from openai_core import PermissionDeniedError as PermissionDeniedError
    from openai_core import RateLimitError as RateLimitError
    from openai_core import RequestOptions as RequestOptions
    from openai_core import RetryPolicy as RetryPolicy
    from openai_core import Timeout as Timeout
    from openai_core import TLSSettings as TLSSettings
    from openai_core import Transport as Transport
    from openai_core import TransportSettings as TransportSettings
    from openai_core import UnprocessableEntityError as UnprocessableEntityError
    from openai_core import WebSocketConnectionClosedError as WebSocketConnectionClosedError
    from openai_core import WebSocketQueueFullError as WebSocketQueueFullError
    from openai_core import __title__ as __title__
    from openai_core import __version__ as __version__
    from openai_core import file_from_path as file_from_path
    from openai_core import not_given as not_given
    from openai_core import omit as omit
    from openai_core import types as types

    from .client import Client as Client
    from .client import OpenAI as OpenAI
    from .pagination import SyncConversationCursorPage as SyncConversationCursorPage
    from .pagination import SyncCursorPage as SyncCursorPage
    from .pagination import SyncNextCursorPage as SyncNextCursorPage
    from .pagination import SyncPage as SyncPage
    from .response import APIResponse as APIResponse
    from .response import LegacyAPIResponse as LegacyAPIResponse
    from .streaming import Stream as Stream

__all__ = [
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "VERSION",
    "APIConnectionError",
    "APIError",
    "APIResponse",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAPIResponse",
    "AsyncClient",
    "AsyncConversationCursorPage",
    "AsyncCursorPage",
    "AsyncNextCursorPage",
    "AsyncOpenAI",
    "AsyncPage",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseModel",
    "CallOptions",
    "Client",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DataResidency",
    "HttpxBinaryResponseContent",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LegacyAPIResponse",
    "LengthFinishReasonError",
    "Model",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestOptions",
    "RetryPolicy",
    "Stream",
    "SyncConversationCursorPage",
    "SyncCursorPage",
    "SyncNextCursorPage",
    "SyncPage",
    "TLSSettings",
    "Timeout",
    "Transport",
    "TransportSettings",
    "UnprocessableEntityError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__title__",
    "__version__",
    "file_from_path",
    "not_given",
    "omit",
    "types",
]

_OWN = {
    "APIResponse": "response",
    "Client": "client",
    "LegacyAPIResponse": "response",
    "OpenAI": "client",
    "Stream": "streaming",
    "SyncConversationCursorPage": "pagination",
    "SyncCursorPage": "pagination",
    "SyncNextCursorPage": "pagination",
    "SyncPage": "pagination",
}
"""The names that `openai_core` has not, or has for another class, and their modules."""


def __getattr__(name: str) -> object:
    try:
        if name in _OWN:
            found: object = getattr(import_module(f".{_OWN[name]}", __name__), name)
        elif name in __all__:
            found = getattr(import_module("openai_core"), name)
        elif name.startswith("_"):
            raise ModuleNotFoundError(name=f"{__name__}.{name}")
        else:
            found = import_module(f".{name}", __name__)
    except ModuleNotFoundError as exc:
        if exc.name != f"{__name__}.{name}":
            raise
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}", name=name) from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
