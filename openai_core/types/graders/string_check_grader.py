# Generated from openapi.json.
"""The struct `StringCheckGrader`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["StringCheckGrader"]


class StringCheckGrader(Model, tag_field="type", tag="string_check"):
    """The kind `string_check` of `TestingCriterion`."""

    type: Literal["string_check"] = "string_check"
    name: str
    input: str
    reference: str
    operation: Literal["eq", "ne", "like", "ilike"]
