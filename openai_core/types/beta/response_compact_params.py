# Generated from overlays/3.57.0.json and openapi.json.
"""Parameters of `beta.responses.compact()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required

from typing_extensions import TypedDict

from ...sentinels import Omit
from ..shared.chat_model import ChatModel
from .beta_response_input_item_param import BetaResponseInputItemParam

__all__ = ["Image", "PromptCacheOptions", "ResponseCompactParams"]


class PromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class Image(TypedDict, total=False):
    context_compression: Literal["auto", "enabled", "disabled"]


class ResponseCompactParams(TypedDict, total=False):
    """The conversation to shorten."""

    betas: Sequence[Literal["responses_multi_agent=v1"]] | Omit
    model: Required[
        str
        | ChatModel
        | Literal[
            "o1-pro",
            "o1-pro-2025-03-19",
            "o3-pro",
            "o3-pro-2025-06-10",
            "o3-deep-research",
            "o3-deep-research-2025-06-26",
            "o4-mini-deep-research",
            "o4-mini-deep-research-2025-06-26",
            "computer-use-preview",
            "computer-use-preview-2025-03-11",
            "gpt-5.5-pro",
            "gpt-5.5-pro-2026-04-23",
            "gpt-5-codex",
            "gpt-5-pro",
            "gpt-5-pro-2025-10-06",
            "gpt-5.1-codex-max",
            "gpt-daybreak-blue-latest",
            "gpt-daybreak-red-latest",
            "gpt-5.6-cyber",
        ]
        | None
    ]
    input: str | Sequence[BetaResponseInputItemParam] | Omit | None
    previous_response_id: str | Omit | None
    instructions: str | Omit | None
    prompt_cache_key: str | Omit | None
    """At most 64 characters."""
    prompt_cache_retention: Literal["in_memory", "24h"] | Omit | None
    """Deprecated: use `prompt_cache_options`."""
    prompt_cache_options: PromptCacheOptions | Omit | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | Omit | None
    image: Image | Omit
