"""The type `InputTextContent`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_input_text import ResponseInputText

__all__ = ["InputTextContent"]

InputTextContent: TypeAlias = ResponseInputText
"""An input text content."""
