# Generated from openapi.json.
"""The struct `CodeInterpreterToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .....model import Model

__all__ = [
    "CodeInterpreter",
    "CodeInterpreterOutput",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
    "CodeInterpreterToolCall",
]


class CodeInterpreterOutputLogs(Model, tag_field="type", tag="logs"):
    type: Literal["logs"] = "logs"
    logs: str


class CodeInterpreterOutputImageImage(Model):
    file_id: str


class CodeInterpreterOutputImage(Model, tag_field="type", tag="image"):
    type: Literal["image"] = "image"
    image: CodeInterpreterOutputImageImage


CodeInterpreterOutput: TypeAlias = CodeInterpreterOutputLogs | CodeInterpreterOutputImage


class CodeInterpreter(Model):
    input: str
    outputs: list[CodeInterpreterOutput]


class CodeInterpreterToolCall(Model, tag_field="type", tag="code_interpreter"):
    """The kind `code_interpreter` of `ToolCall`."""

    id: str
    type: Literal["code_interpreter"] = "code_interpreter"
    code_interpreter: CodeInterpreter
