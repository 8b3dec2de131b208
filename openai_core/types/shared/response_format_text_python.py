# Generated from openapi.json.
"""The struct `ResponseFormatTextPython`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFormatTextPython"]


class ResponseFormatTextPython(Model):
    """Has the model answer in Python code."""

    type: Literal["python"]
