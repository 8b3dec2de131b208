# Generated from openapi.json.
"""The struct `BetaEasyInputMessage`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from .beta_response_input_message_content_list import BetaResponseInputMessageContentList

__all__ = ["BetaEasyInputMessage"]


class BetaEasyInputMessage(Model):
    """A message in short form: a role and some content."""

    role: Literal["user", "assistant", "system", "developer"]
    content: str | BetaResponseInputMessageContentList
    phase: Literal["commentary", "final_answer"] | None = None
    type: Literal["message"] | None = None
