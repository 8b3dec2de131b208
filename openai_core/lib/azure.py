"""The client for Azure and what belongs to it. It is all defined in `openai_core.client.azure`."""

from __future__ import annotations

from ..client.azure import API_KEY_SENTINEL as API_KEY_SENTINEL
from ..client.azure import AsyncAzureADTokenProvider as AsyncAzureADTokenProvider
from ..client.azure import AsyncAzureOpenAI as AsyncAzureOpenAI
from ..client.azure import AzureADTokenProvider as AzureADTokenProvider
from ..client.azure import BaseAzureClient as BaseAzureClient
from ..client.azure import MutuallyExclusiveAuthError as MutuallyExclusiveAuthError

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]
