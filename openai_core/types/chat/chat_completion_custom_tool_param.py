# Generated from openapi.json.
"""The request dict `ChatCompletionCustomToolParam` and its parts."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = [
    "ChatCompletionCustomToolParam",
    "Custom",
    "CustomFormat",
    "CustomFormatGrammar",
    "CustomFormatGrammarGrammar",
    "CustomFormatText",
]


class CustomFormatText(TypedDict):
    type: Literal["text"]


class CustomFormatGrammarGrammar(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]


class CustomFormatGrammar(TypedDict):
    type: Literal["grammar"]
    grammar: CustomFormatGrammarGrammar


CustomFormat: TypeAlias = CustomFormatText | CustomFormatGrammar


class Custom(TypedDict, total=False):
    name: Required[str]
    description: str
    format: CustomFormat


class ChatCompletionCustomToolParam(TypedDict):
    """A tool whose input is free text, or text that follows a grammar."""

    type: Literal["custom"]
    custom: Custom
