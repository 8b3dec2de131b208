# Generated from openapi.json.
"""The union `CustomToolInputFormat` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]


class Text(TypedDict):
    type: Literal["text"]


class Grammar(TypedDict):
    type: Literal["grammar"]
    syntax: Literal["lark", "regex"]
    definition: str


CustomToolInputFormat: TypeAlias = Text | Grammar
"""The form of a custom tool's input: free text, or text that follows a grammar."""
