"""The client: its settings, its resources, and the clients of other hosts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .azure import AsyncAzureOpenAI as AsyncAzureOpenAI
    from .bedrock import AsyncBedrockOpenAI as AsyncBedrockOpenAI
    from .client import AsyncClient as AsyncClient
    from .client import AsyncOpenAI as AsyncOpenAI

__all__ = ["AsyncAzureOpenAI", "AsyncBedrockOpenAI", "AsyncClient", "AsyncOpenAI"]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AsyncAzureOpenAI": "azure",
        "AsyncBedrockOpenAI": "bedrock",
        "AsyncClient": "client",
        "AsyncOpenAI": "client",
    },
)
