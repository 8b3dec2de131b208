# Generated from openapi.json.
"""The struct `Completion`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .completion_choice import CompletionChoice
from .completion_usage import CompletionUsage

__all__ = ["Completion"]


class Completion(Model):
    """The answer of `client.completions.create()`."""

    id: str
    choices: list[CompletionChoice]
    created: int
    """Unix seconds."""
    model: str
    system_fingerprint: str | None = None
    object: Literal["text_completion"]
    usage: CompletionUsage | None = None
