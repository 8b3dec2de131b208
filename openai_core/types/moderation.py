# Generated from openapi.json.
"""The struct `Moderation` and its parts."""

from __future__ import annotations

from typing import Literal

from msgspec import field

from ..model import Model

__all__ = ["Categories", "CategoryAppliedInputTypes", "CategoryScores", "Moderation"]


class Categories(Model):
    hate: bool
    hate_threatening: bool = field(name="hate/threatening")
    harassment: bool
    harassment_threatening: bool = field(name="harassment/threatening")
    illicit: bool | None = None
    illicit_violent: bool | None = field(default=None, name="illicit/violent")
    self_harm: bool = field(name="self-harm")
    self_harm_intent: bool = field(name="self-harm/intent")
    self_harm_instructions: bool = field(name="self-harm/instructions")
    sexual: bool
    sexual_minors: bool = field(name="sexual/minors")
    violence: bool
    violence_graphic: bool = field(name="violence/graphic")


class CategoryScores(Model):
    hate: float
    hate_threatening: float = field(name="hate/threatening")
    harassment: float
    harassment_threatening: float = field(name="harassment/threatening")
    illicit: float
    illicit_violent: float = field(name="illicit/violent")
    self_harm: float = field(name="self-harm")
    self_harm_intent: float = field(name="self-harm/intent")
    self_harm_instructions: float = field(name="self-harm/instructions")
    sexual: float
    sexual_minors: float = field(name="sexual/minors")
    violence: float
    violence_graphic: float = field(name="violence/graphic")


class CategoryAppliedInputTypes(Model):
    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]] = field(name="hate/threatening")
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]] = field(name="harassment/threatening")
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]] = field(name="illicit/violent")
    self_harm: list[Literal["text", "image"]] = field(name="self-harm")
    self_harm_intent: list[Literal["text", "image"]] = field(name="self-harm/intent")
    self_harm_instructions: list[Literal["text", "image"]] = field(name="self-harm/instructions")
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]] = field(name="sexual/minors")
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]] = field(name="violence/graphic")


class Moderation(Model):
    """The verdict on one input."""

    flagged: bool
    categories: Categories
    category_scores: CategoryScores
    category_applied_input_types: CategoryAppliedInputTypes
