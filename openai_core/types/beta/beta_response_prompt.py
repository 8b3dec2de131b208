# Generated from openapi.json.
"""The struct `BetaResponsePrompt` and its parts."""

from __future__ import annotations

from typing import TypeAlias

from ...model import Model
from .beta_response_input_file import BetaResponseInputFile
from .beta_response_input_image import BetaResponseInputImage
from .beta_response_input_text import BetaResponseInputText

__all__ = ["BetaResponsePrompt", "Variables"]

Variables: TypeAlias = str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile


class BetaResponsePrompt(Model):
    """A stored prompt template, and what to fill in."""

    id: str
    version: str | None = None
    variables: dict[str, Variables] | None = None
