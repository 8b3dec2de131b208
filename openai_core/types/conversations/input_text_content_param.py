"""The type `InputTextContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_input_text_param import ResponseInputTextParam

__all__ = ["InputTextContentParam"]

InputTextContentParam: TypeAlias = ResponseInputTextParam
"""Request form of `InputTextContent`."""
