# Generated from openapi.json.
"""The struct `ResponseFormatTextGrammar`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFormatTextGrammar"]


class ResponseFormatTextGrammar(Model):
    """Has the model answer in text that follows a grammar."""

    type: Literal["grammar"]
    grammar: str
