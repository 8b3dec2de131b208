"""Clients for programs that block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_core.lazy import lazy_exports

if TYPE_CHECKING:
    from .azure import AzureOpenAI as AzureOpenAI
    from .bedrock import BedrockOpenAI as BedrockOpenAI
    from .client import Client as Client
    from .client import OpenAI as OpenAI

__all__ = ["AzureOpenAI", "BedrockOpenAI", "Client", "OpenAI"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {"AzureOpenAI": "azure", "BedrockOpenAI": "bedrock", "Client": "client", "OpenAI": "client"},
)
