"""The type `OutputTextContent`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_output_text import ResponseOutputText

__all__ = ["OutputTextContent"]

OutputTextContent: TypeAlias = ResponseOutputText
"""An output text content."""
