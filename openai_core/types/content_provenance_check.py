# Generated from openapi.json.
"""The struct `ContentProvenanceCheck` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..model import Model

__all__ = ["ContentProvenanceCheck", "Result", "ResultC2PA", "ResultSynthID"]


class ResultC2PA(Model, tag_field="type", tag="c2pa"):
    type: Literal["c2pa"] = "c2pa"
    outcome: Literal["detected", "not_detected"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    issuer: str | None = None
    model: str | None = None
    generated_at: str | None = None


class ResultSynthID(Model, tag_field="type", tag="synthid"):
    type: Literal["synthid"] = "synthid"
    outcome: Literal["detected", "not_detected"]
    model: str | None = None
    generated_at: str | None = None


Result: TypeAlias = ResultC2PA | ResultSynthID


class ContentProvenanceCheck(Model):
    """The answer of `client.content_provenance_checks.create()`."""

    object: Literal["content_provenance_check"]
    created_at: int
    """Unix seconds."""
    results: list[Result]
