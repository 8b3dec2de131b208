"""The struct `ResponseApplyPatchToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model
from .response_function_tool_call import Caller, CallerDirect, CallerProgram

__all__ = [
    "Caller",
    "CallerDirect",
    "CallerProgram",
    "Operation",
    "OperationCreateFile",
    "OperationDeleteFile",
    "OperationUpdateFile",
    "ResponseApplyPatchToolCall",
]


class OperationCreateFile(Model, tag_field="type", tag="create_file"):
    diff: str
    path: str
    type: Literal["create_file"] = "create_file"


class OperationDeleteFile(Model, tag_field="type", tag="delete_file"):
    path: str
    type: Literal["delete_file"] = "delete_file"


class OperationUpdateFile(Model, tag_field="type", tag="update_file"):
    diff: str
    path: str
    type: Literal["update_file"] = "update_file"


Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile


class ResponseApplyPatchToolCall(Model, tag_field="type", tag="apply_patch_call"):
    """The model's wish to have one file patched."""

    id: str
    call_id: str
    operation: Operation
    status: Literal["in_progress", "completed"]
    type: Literal["apply_patch_call"] = "apply_patch_call"
    caller: Caller | None = None
    created_by: str | None = None
