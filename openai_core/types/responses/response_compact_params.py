# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `responses.compact()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared.responses_model import ResponsesModel
from .response_input_item_param import ResponseInputItemParam

__all__ = ["Image", "PromptCacheOptions", "ResponseCompactParams"]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParams(TypedDict, total=False):
    """The conversation to shorten."""

    model: Required[ResponsesModel | str | None]
    input: str | Sequence[ResponseInputItemParam] | Omit | None
    previous_response_id: str | Omit | None
    instructions: str | Omit | None
    prompt_cache_key: str | Omit | None
    """At most 64 characters."""
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    """Deprecated: use `prompt_cache_options`."""
    prompt_cache_options: PromptCacheOptions | Omit | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None
    image: Image | Omit
