# Generated from overlays/3.57.0.json.
"""The struct `DecisionInputJSON`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["DecisionInputJSON"]


class DecisionInputJSON(Model, tag_field="type", tag="input_json"):
    """The kind `input_json` of `DecisionQuestionInputPart`."""

    data: list[dict[str, object]] | dict[str, object]
    type: Literal["input_json"] = "input_json"
