"""The struct `ResponseFormatTextGrammar`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseFormatTextGrammar"]


class ResponseFormatTextGrammar(Model):
    """A response format text grammar."""

    type: Literal["grammar"]
    grammar: str
