"""Moderations: a text is flagged for a category if one of its words is in it."""

from __future__ import annotations

import re
from typing import Any

from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call, optional, required
from ..engine.json_values import is_object
from .replies import text_of

__all__ = ["create"]

CATEGORIES: dict[str, tuple[str, ...]] = {
    "harassment": ("idiot",),
    "harassment/threatening": ("threaten",),
    "hate": ("hate",),
    "hate/threatening": (),
    "illicit": ("steal",),
    "illicit/violent": ("bomb",),
    "self-harm": (),
    "self-harm/intent": (),
    "self-harm/instructions": (),
    "sexual": (),
    "sexual/minors": (),
    "violence": ("kill", "violence"),
    "violence/graphic": ("gore",),
}
FLAGGED, CLEAR = 0.95, 0.0001


def create(call: Call) -> Answer:
    """POST /moderations"""
    body = call.json()
    given = required(body, "input", (str, list))
    results = [_result(text) for text in _texts(given)]
    model = optional(body, "model", str, default="omni-moderation-latest")
    return json_answer({"id": call.state.new_id("modr-"), "model": model, "results": results})


def _texts(given: str | list[Any]) -> list[str]:
    if isinstance(given, str):
        return [given]
    if given and all(isinstance(each, str) for each in given):
        return given
    if given and all(is_object(each) and each.get("type") in ("text", "image_url") for each in given):
        # Parts of one message make one result.
        return [text_of(given)]
    raise Refusal(400, "'input' is neither texts nor parts of the types 'text' and 'image_url'", param="input")


def _result(text: str) -> dict[str, Any]:
    found = set(re.findall(r"[a-z]+", text.lower()))
    hits = {name: not found.isdisjoint(words) for name, words in CATEGORIES.items()}
    return {
        "flagged": any(hits.values()),
        "categories": hits,
        "category_scores": {name: FLAGGED if hit else CLEAR for name, hit in hits.items()},
        "category_applied_input_types": {name: ["text"] if hit else [] for name, hit in hits.items()},
    }
