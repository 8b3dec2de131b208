"""The type `RefusalContent`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_output_refusal import ResponseOutputRefusal

__all__ = ["RefusalContent"]

RefusalContent: TypeAlias = ResponseOutputRefusal
"""A refusal content."""
