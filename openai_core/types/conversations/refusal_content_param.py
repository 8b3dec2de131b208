"""The type `RefusalContentParam`."""

from __future__ import annotations

from typing import TypeAlias

from ..responses.response_output_refusal_param import ResponseOutputRefusalParam

__all__ = ["RefusalContentParam"]

RefusalContentParam: TypeAlias = ResponseOutputRefusalParam
"""Request form of `RefusalContent`."""
