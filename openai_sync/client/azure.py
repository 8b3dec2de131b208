"""`AzureOpenAI`: `AsyncAzureOpenAI` called without `await`."""

from __future__ import annotations

from typing import Any

from openai_core.client.azure import AsyncAzureOpenAI, AzureSettings, BaseAzureClient
from openai_core.client.client import AsyncOpenAI
from openai_core.client.settings import takes

from ..facade import make_twin, use_as_twin
from ..process import Backend
from .client import OpenAI

__all__ = ["AzureOpenAI"]

use_as_twin(BaseAzureClient, BaseAzureClient)  # it has nothing to await
_Twin: Any = make_twin(AsyncAzureOpenAI)
assert issubclass(_Twin, OpenAI), "clients are twins of clients"


class AzureOpenAI(_Twin):  # type: ignore[misc]
    """A client of Azure OpenAI for programs that block. The twin of `AsyncAzureOpenAI`; see `OpenAI`.

    Args:
        portal_backend: `asyncio` or `trio`: what the event-loop thread runs on. Default: `OPENAI_PORTAL_BACKEND`,
            or asyncio.
        **settings: see `AzureSettings`, which describes each; `http_client` may be an `httpx.Client`.

    Raises:
        OpenAIError, TypeError, ValueError: as for `AsyncAzureOpenAI`.
    """

    @takes(AzureSettings)
    def __init__(self, *, portal_backend: Backend | None = None, **settings: Any) -> None:
        super().__init__(portal_backend=portal_backend, **settings)

    @classmethod
    def _source_class(cls) -> type[AsyncOpenAI]:
        return AsyncAzureOpenAI


use_as_twin(AsyncAzureOpenAI, AzureOpenAI)
