# Generated from openapi.json.
"""The alias `ResponseInputMessageContentListParam`."""

from __future__ import annotations

from typing import TypeAlias

from .response_input_content_param import ResponseInputContentParam

__all__ = ["ResponseInputContentParam", "ResponseInputMessageContentListParam"]

ResponseInputMessageContentListParam: TypeAlias = list[ResponseInputContentParam]
"""Request form of `ResponseInputMessageContentList`."""
