# Generated from openapi.json.
"""The struct `PythonGrader`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["PythonGrader"]


class PythonGrader(Model, tag_field="type", tag="python"):
    """The kind `python` of `Grader`."""

    type: Literal["python"] = "python"
    name: str
    source: str
    image_tag: str | None = None
