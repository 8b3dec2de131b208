"""`BedrockOpenAI`: `AsyncBedrockOpenAI` called without `await`."""

from __future__ import annotations

from typing import Any

from openai_core.client.bedrock import AsyncBedrockOpenAI, BedrockClientSettings
from openai_core.client.client import AsyncOpenAI
from openai_core.client.settings import takes

from ..facade import make_twin, use_as_twin
from ..process import Backend
from .client import OpenAI

__all__ = ["BedrockOpenAI"]

_Twin: Any = make_twin(AsyncBedrockOpenAI)
assert issubclass(_Twin, OpenAI), "clients are twins of clients"


class BedrockOpenAI(_Twin):  # type: ignore[misc]
    """A client of Amazon Bedrock for programs that block. The twin of `AsyncBedrockOpenAI`; see `OpenAI`.

    Args:
        portal_backend: `asyncio` or `trio`: what the event-loop thread runs on. Default: `OPENAI_PORTAL_BACKEND`,
            or asyncio.
        **settings: see `BedrockClientSettings`, which describes each; `http_client` may be an `httpx.Client`.

    Raises:
        OpenAIError, TypeError, ValueError: as for `AsyncBedrockOpenAI`.
    """

    @takes(BedrockClientSettings)
    def __init__(self, *, portal_backend: Backend | None = None, **settings: Any) -> None:
        super().__init__(portal_backend=portal_backend, **settings)

    @classmethod
    def _source_class(cls) -> type[AsyncOpenAI]:
        return AsyncBedrockOpenAI


use_as_twin(AsyncBedrockOpenAI, BedrockOpenAI)
