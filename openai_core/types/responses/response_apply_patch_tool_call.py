# Generated from openapi.json.
"""The struct `ResponseApplyPatchToolCall` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

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


class CallerDirect(Model, tag_field="type", tag="direct"):
    type: Literal["direct"] = "direct"


class CallerProgram(Model, tag_field="type", tag="program"):
    type: Literal["program"] = "program"
    caller_id: str


Caller: TypeAlias = CallerDirect | CallerProgram


class OperationCreateFile(Model, tag_field="type", tag="create_file"):
    type: Literal["create_file"] = "create_file"
    path: str
    diff: str


class OperationDeleteFile(Model, tag_field="type", tag="delete_file"):
    type: Literal["delete_file"] = "delete_file"
    path: str


class OperationUpdateFile(Model, tag_field="type", tag="update_file"):
    type: Literal["update_file"] = "update_file"
    path: str
    diff: str


Operation: TypeAlias = OperationCreateFile | OperationDeleteFile | OperationUpdateFile


class ResponseApplyPatchToolCall(Model, tag_field="type", tag="apply_patch_call"):
    """The model's wish to have one file patched."""

    type: Literal["apply_patch_call"] = "apply_patch_call"
    id: str
    call_id: str
    caller: Caller | None = None
    status: Literal["in_progress", "completed"]
    operation: Operation
    created_by: str | None = None
