"""Images: a real one, of one pixel."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..engine.answers import DONE, Answer, EventAnswer, event, json_answer
from ..engine.calls import Call
from ..synthesis.scalars import PIXEL

__all__ = ["edit", "generate", "vary"]

URL = f"data:image/png;base64,{PIXEL}"
USAGE = {
    "input_tokens": 8,
    "output_tokens": 272,
    "total_tokens": 280,
    "input_tokens_details": {"text_tokens": 8, "image_tokens": 0},
}


def generate(call: Call) -> Answer:
    """POST /images/generations"""
    return _stream(call, "image_generation") if call.given.get("stream") else _images(call)


def edit(call: Call) -> Answer:
    """POST /images/edits"""
    return _stream(call, "image_edit") if call.given.get("stream") else _images(call)


def vary(call: Call) -> Answer:
    """POST /images/variations"""
    return _images(call)


def _images(call: Call) -> Answer:
    given = call.given
    model = given.get("model") or "dall-e-2"
    as_url = (given.get("response_format") or ("url" if model.startswith("dall-e") else "b64_json")) == "url"
    image: dict[str, Any] = {"url": URL} if as_url else {"b64_json": PIXEL}
    if model == "dall-e-3":
        image["revised_prompt"] = given["prompt"]
    answer = {"created": call.state.now(), "data": [image] * (given.get("n") or 1)}
    return json_answer(answer if as_url else answer | _look(given) | {"usage": USAGE})


def _look(given: dict[str, Any]) -> dict[str, Any]:
    """How the image is; what was left to the model is decided."""
    wanted = {
        "background": ("transparent", "opaque"),
        "output_format": ("png", "webp", "jpeg"),
        "quality": ("low", "medium", "high"),
        "size": ("1024x1024", "1024x1536", "1536x1024"),
    }
    usual = {"background": "opaque", "output_format": "png", "quality": "high", "size": "1024x1024"}
    return {name: given[name] if given.get(name) in values else usual[name] for name, values in wanted.items()}


def _stream(call: Call, kind: str) -> Answer:
    shared = {"created_at": call.state.now(), "b64_json": PIXEL, **_look(call.given)}
    return EventAnswer(list(_events(kind, call.given.get("partial_images") or 0, shared)))


def _events(kind: str, partial: int, shared: dict[str, Any]) -> Iterator[bytes]:
    for index in range(partial):
        name = f"{kind}.partial_image"
        yield event({"type": name, "partial_image_index": index, **shared}, name)
    yield event({"type": f"{kind}.completed", **shared, "usage": USAGE}, f"{kind}.completed")
    yield DONE
