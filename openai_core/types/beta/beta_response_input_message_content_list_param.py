# Generated from openapi.json.
"""The alias `BetaResponseInputMessageContentListParam`."""

from __future__ import annotations

from typing import TypeAlias

from .beta_response_input_content_param import BetaResponseInputContentParam

__all__ = ["BetaResponseInputContentParam", "BetaResponseInputMessageContentListParam"]

BetaResponseInputMessageContentListParam: TypeAlias = list[BetaResponseInputContentParam]
"""Request form of `BetaResponseInputMessageContentList`."""
