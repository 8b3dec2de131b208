# Generated from openapi.json.
"""The struct `CodeInterpreterTool`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["CodeInterpreterTool"]


class CodeInterpreterTool(Model, tag_field="type", tag="code_interpreter"):
    """The kind `code_interpreter` of `AssistantTool`."""

    type: Literal["code_interpreter"] = "code_interpreter"
