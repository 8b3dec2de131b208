"""The type `OutputTextContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_output_text_param import ResponseOutputTextParam

__all__ = ["OutputTextContentParam"]

OutputTextContentParam: TypeAlias = ResponseOutputTextParam
"""Request form of `OutputTextContent`."""
