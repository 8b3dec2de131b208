# Generated from openapi.json.
"""The struct `CodeInterpreterToolCallDelta` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model
from .code_interpreter_logs import CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = ["CodeInterpreter", "CodeInterpreterOutput", "CodeInterpreterToolCallDelta"]

CodeInterpreterOutput: TypeAlias = CodeInterpreterLogs | CodeInterpreterOutputImage


class CodeInterpreter(Model):
    input: str | None = None
    outputs: list[CodeInterpreterOutput] | None = None


class CodeInterpreterToolCallDelta(Model, tag_field="type", tag="code_interpreter"):
    """The kind `code_interpreter` of `ToolCallDelta`."""

    index: int
    id: str | None = None
    type: Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: CodeInterpreter | None = None
