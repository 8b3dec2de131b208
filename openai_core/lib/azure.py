"""The client for Azure and what belongs to it. It is all defined in `openai_core.azure`."""

from __future__ import annotations

from ..azure import API_KEY_SENTINEL as API_KEY_SENTINEL
from ..azure import AsyncAzureADTokenProvider as AsyncAzureADTokenProvider
from ..azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from ..azure import AzureADTokenProvider as AzureADTokenProvider
from ..azure import BaseAzureClient as BaseAzureClient
from ..azure import MutuallyExclusiveAuthError as MutuallyExclusiveAuthError

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]
