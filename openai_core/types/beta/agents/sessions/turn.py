# Generated from overlays/3.57.0.json.
"""The struct `Turn` and its parts."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from ...session_turn_error import SessionTurnError
from ...token_usage import TokenUsage

__all__ = ["PromptCacheOptions", "Turn"]


class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]


class Turn(Model):
    """The answer of `client.beta.agents.sessions.turns.retrieve()`."""

    id: str
    agent_id: str
    completed_at: int | None = None
    """Unix seconds; None until it is complete."""
    created_at: int
    """Unix seconds."""
    error: SessionTurnError | None = None
    object: Literal["agent.session.turn"]
    session_id: str
    started_at: int | None = None
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    subagent_id: str | None = None
    usage: TokenUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None
