"""Videos: a job that goes one step further at every look, and then has content."""

from __future__ import annotations

from typing import Any

from ..engine import objects
from ..engine.answers import Answer, PlainAnswer, Refusal, json_answer
from ..engine.calls import Call, inner
from ..synthesis.scalars import PIXEL

__all__ = ["content", "create", "delete", "edit", "extend", "listing", "remix", "retrieve"]

KIND = "video"
HOUR = 3600
TYPES = {"video": "video/mp4", "thumbnail": "image/webp", "spritesheet": "image/jpeg"}
_MP4 = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat"
"""A film without a picture."""
_STEPS = {"queued": ("in_progress", 50), "in_progress": ("completed", 100)}


def create(call: Call) -> Answer:
    """POST /videos"""
    return _made(call, call.given)


def remix(call: Call) -> Answer:
    """POST /videos/{video_id}/remix"""
    source = objects.find(call, KIND, call.args[0])
    return _made(call, source | call.given, source["id"])


def edit(call: Call) -> Answer:
    """POST /videos/edits"""
    return _made(call, call.given, _referred(call))


def extend(call: Call) -> Answer:
    """POST /videos/extensions"""
    return _made(call, call.given, _referred(call))


def retrieve(call: Call) -> Answer:
    """GET /videos/{video_id}"""
    video = objects.find(call, KIND, call.args[0])
    if video["status"] in _STEPS:
        video["status"], video["progress"] = _STEPS[video["status"]]
    if video["status"] == "completed" and video["completed_at"] is None:
        video.update(completed_at=call.state.now(), expires_at=video["created_at"] + HOUR)
    return json_answer(video)


def listing(call: Call) -> Answer:
    """GET /videos"""
    return objects.listing(call, KIND)


def delete(call: Call) -> Answer:
    """DELETE /videos/{video_id}"""
    return objects.deleted(call, KIND, call.args[0])


def content(call: Call) -> Answer:
    """GET /videos/{video_id}/content"""
    video = objects.find(call, KIND, call.args[0])
    if video["status"] != "completed":
        raise Refusal(404, f"the video {video['id']!r} is {video['status']}; it has content when it is completed")
    variant = call.given.get("variant") or "video"
    body = _MP4 + video["id"].encode() if variant == "video" else PIXEL.encode()
    return PlainAnswer(body, content_type=TYPES[variant])


def _made(call: Call, given: dict[str, Any], source: str | None = None) -> Answer:
    fields = {
        "model": given.get("model") or "sora-2",
        "prompt": given["prompt"],
        "seconds": str(given.get("seconds") or "4"),
        "size": given.get("size") or "720x1280",
        "status": "queued",
        "progress": 0,
        "completed_at": None,
        "expires_at": None,
        "error": None,
        "remixed_from_video_id": source,
    }
    return json_answer(objects.add(call, KIND, "video_", fields))


def _referred(call: Call) -> str | None:
    """The id of the video that a request starts from; None if it was uploaded."""
    video = inner(call.given, "video")
    return str(objects.find(call, KIND, video["id"])["id"]) if video else None
