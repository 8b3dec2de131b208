"""What a JSON value is, for type checkers and in messages."""

from __future__ import annotations

from typing import Any, Final, TypeGuard

__all__ = ["JSON_NAMES", "is_array", "is_object"]

JSON_NAMES: Final[dict[Any, str]] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    int: "an integer",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}
"""What messages call the values of each type."""


def is_object(value: Any) -> TypeGuard[dict[str, Any]]:
    """Whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Whether a JSON value is an array."""
    return isinstance(value, list)
