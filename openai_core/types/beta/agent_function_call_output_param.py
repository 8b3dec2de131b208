# Generated from overlays/3.57.0.json.
"""The union `AgentFunctionCallOutputParam`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from .input_content_param import InputContentParam, InputContentParamInputImage, InputContentParamInputText

__all__ = ["AgentFunctionCallOutputParam", "InputContentParamInputImage", "InputContentParamInputText"]

AgentFunctionCallOutputParam: TypeAlias = str | Sequence[InputContentParam]
"""Request form of `AgentFunctionCallOutput`."""
