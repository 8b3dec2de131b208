# Generated from openapi.json.
"""The alias `ResponseInputMessageContentList`."""

from __future__ import annotations

from typing import TypeAlias

from .response_input_content import ResponseInputContent

__all__ = ["ResponseInputMessageContentList"]

ResponseInputMessageContentList: TypeAlias = list[ResponseInputContent]
"""The parts of an input message."""
