# Generated from openapi.json.
"""The struct `CodeInterpreterLogs`."""

from __future__ import annotations

from typing import Literal

from .....model import Model

__all__ = ["CodeInterpreterLogs"]


class CodeInterpreterLogs(Model, tag_field="type", tag="logs"):
    """The kind `logs` of `CodeInterpreterOutput`."""

    index: int
    type: Literal["logs"] = "logs"
    logs: str | None = None
