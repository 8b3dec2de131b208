# Generated from overlays/3.57.0.json.
"""The union `DecisionInputPartUnionParam`."""

from __future__ import annotations

from typing import TypeAlias

from .decision_input_image_param import DecisionInputImageParam
from .decision_input_text_param import DecisionInputTextParam
from .shared_params.decision_input_json import DecisionInputJSON

__all__ = ["DecisionInputPartUnionParam"]

DecisionInputPartUnionParam: TypeAlias = DecisionInputTextParam | DecisionInputImageParam | DecisionInputJSON
"""A decision input part union, of any kind."""
