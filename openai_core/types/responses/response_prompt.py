# Generated from openapi.json.
"""The struct `ResponsePrompt` and its parts."""

from __future__ import annotations

from typing import TypeAlias

from ...model import Model
from .response_input_file import ResponseInputFile
from .response_input_image import ResponseInputImage
from .response_input_text import ResponseInputText

__all__ = ["ResponsePrompt", "Variables"]

Variables: TypeAlias = str | ResponseInputText | ResponseInputImage | ResponseInputFile


class ResponsePrompt(Model):
    """A stored prompt template, and what to fill in."""

    id: str
    version: str | None = None
    variables: dict[str, Variables] | None = None
