# Generated from openapi.json.
"""The union `CustomToolInputFormat` and its members."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ...model import Model

__all__ = ["CustomToolInputFormat", "Grammar", "Text"]


class Text(Model, tag_field="type", tag="text"):
    type: Literal["text"] = "text"


class Grammar(Model, tag_field="type", tag="grammar"):
    type: Literal["grammar"] = "grammar"
    syntax: Literal["lark", "regex"]
    definition: str


CustomToolInputFormat: TypeAlias = Text | Grammar
"""The form of a custom tool's input: free text, or text that follows a grammar."""
