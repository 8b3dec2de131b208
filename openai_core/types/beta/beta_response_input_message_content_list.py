# Generated from openapi.json.
"""The alias `BetaResponseInputMessageContentList`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_content import BetaResponseInputContent

__all__ = ["BetaResponseInputMessageContentList"]

BetaResponseInputMessageContentList: TypeAlias = list[BetaResponseInputContent]
"""The parts of an input message."""
