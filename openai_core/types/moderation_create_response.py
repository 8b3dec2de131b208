# Generated from openapi.json.
"""The struct `ModerationCreateResponse`."""

from __future__ import annotations

from ..model import Model
from .moderation import Moderation

__all__ = ["ModerationCreateResponse"]


class ModerationCreateResponse(Model):
    """The verdicts for one request, in the order of its inputs."""

    id: str
    model: str
    results: list[Moderation]
