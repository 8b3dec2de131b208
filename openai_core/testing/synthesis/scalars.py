"""Texts, numbers and times that look like what a field's name says. The same name and salt give the same value."""

from __future__ import annotations

import json
from typing import Any, Final

__all__ = ["PIXEL", "best_literal", "number", "text", "whole_number"]

EPOCH: Final = 1_700_000_000
PIXEL: Final = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
"""A PNG image of one pixel, in base64."""

_PREFIXES: Final = {
    "assistant": "asst_",
    "call": "call_",
    "container": "cntr_",
    "conversation": "conv_",
    "file": "file-",
    "fine_tuning_job": "ftjob-",
    "fine_tuning.job": "ftjob-",
    "item": "item_",
    "message": "msg_",
    "organization": "org-",
    "project": "proj_",
    "response": "resp_",
    "run": "run_",
    "step": "step_",
    "thread.message": "msg_",
    "thread.run": "run_",
    "thread.run.step": "step_",
    "tool_call": "call_",
    "vector_store": "vs_",
    "vector_store.file": "file-",
    "vector_store.file_batch": "vsfb_",
    "vector_store.files_batch": "vsfb_",
}
"""How ids begin, by what they are the ids of; others begin with the first word of that."""
_TEXTS: Final = {
    "arguments": json.dumps({"city": "Paris"}),
    "b64_json": PIXEL,
    "image_b64": PIXEL,
    "partial_image_b64": PIXEL,
    "audio": "AAAA",
    "chunk": "AAAA",
    "content_type": "text/plain",
    "country": "FR",
    "currency": "usd",
    "data": "AAAA",
    "diff": "+hello",
    "email": "someone@example.com",
    "encrypted_content": "AAAA",
    "file_data": "data:text/plain;base64,aGVsbG8=",
    "filename": "notes.txt",
    "finish_reason": "stop",
    "image_url": f"data:image/png;base64,{PIXEL}",
    "input_reference": PIXEL,
    "ip_address": "127.0.0.1",
    "language": "en",
    "mime_type": "text/plain",
    "model": "gpt-4o-mini",
    "path": "notes.txt",
    "pattern": "^[a-z]+$",
    "result": PIXEL,
    "role": "assistant",
    "size": "1024x1024",
    "timezone": "Europe/Paris",
    "token": "hello",
    "version": "1",
}
_WHOLE: Final = {
    "bytes": 5,
    "chunk_overlap_tokens": 400,
    "dimensions": 8,
    "expires_in_seconds": 3600,
    "height": 1024,
    "max_chunk_size_tokens": 800,
    "max_completion_tokens": 1024,
    "max_output_tokens": 1024,
    "max_prompt_tokens": 1024,
    "max_tokens": 1024,
    "minutes": 20,
    "seconds": 3600,
    "timeout_ms": 1000,
    "width": 1024,
}
_NUMBERS: Final = {"logprob": -0.125, "temperature": 1.0, "top_p": 1.0}
_BEST: Final = ("completed", "succeeded", "processed", "active", "list")


def best_literal(values: tuple[Any, ...]) -> Any:
    """The value of an enumeration that a program would like to see: of states the happy end, otherwise the first."""
    return next((value for value in _BEST if value in values), values[0])


def text(name: str, salt: int, of: str = "") -> str:
    """A text for a field.

    Args:
        name: the field's name in JSON.
        salt: distinguishes texts of the same name; only ids differ by it.
        of: for a field `id`, what it is the id of, such as `vector_store`.
    """
    if name in _TEXTS:
        return _TEXTS[name]
    if name == "id":
        return _id(of or "object", salt)
    if name.endswith(("_id", "_ids")):
        return _id(name.removesuffix("s").removesuffix("_id"), salt)
    if name == "url" or name.endswith(("_url", "_uri", "_urls")):
        return "https://localhost/" + name
    if name == "date" or name.endswith("_date"):
        return "2024-01-01"
    if name.endswith("_at"):
        return "2024-01-01T00:00:00Z"
    return name


def _id(of: str, salt: int) -> str:
    last = of.replace(".", "_").rpartition("_")[2]
    prefix = _PREFIXES.get(of) or _PREFIXES.get(last) or of.replace(".", "_") + "_"
    return f"{prefix}{salt % 10**12:012d}"


def whole_number(name: str, salt: int) -> int:
    """A whole number for a field; times are in seconds since 1970."""
    if _is_time(name):
        return EPOCH + salt % 1000 + (3600 if name.startswith("expire") else 0)
    if name in _WHOLE:
        return _WHOLE[name]
    if name.endswith("index"):
        return 0
    return 1


def _is_time(name: str) -> bool:
    return name.endswith(("_at", "_time")) or name == "created"


def number(name: str, salt: int) -> float:
    """A number for a field; times are in seconds since 1970."""
    if _is_time(name):
        return float(whole_number(name, salt))
    return _NUMBERS.get(name, 0.5)
