# Generated from openapi.json.
"""The request dict `PythonGraderParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["PythonGraderParam"]


class PythonGraderParam(TypedDict, total=False):
    """Request form of `PythonGrader`."""

    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
