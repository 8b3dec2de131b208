"""Values as JSON has them."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["json_bytes", "json_value"]


def json_bytes(value: Any) -> bytes:
    """The shortest JSON of a value, which may have models in it.

    Raises:
        TypeError: it has something else that is not JSON.
    """
    return json.dumps(value, default=_fields, ensure_ascii=False, separators=(",", ":")).encode()


def json_value(value: Any) -> Any:
    """A copy made of dicts, lists, texts and numbers alone.

    Raises:
        TypeError: it has something that is not JSON.
    """
    return json.loads(json_bytes(value))


def _fields(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        return value.to_dict()
    raise TypeError(
        f"a value of type {type(value).__name__} cannot be written as JSON; give dicts, lists, texts and numbers"
    )
