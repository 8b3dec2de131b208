"""Read fields of models and of mappings, whatever their values are: what hooks see was checked by nobody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

__all__ = ["get", "items", "listed", "text"]


def get(value: Any, name: str) -> Any:
    """A field of a model or of a mapping; None if there is none."""
    # Not Mapping: what is asked for this most often is a model, and asking an abstract class takes the longest of all.
    if isinstance(value, dict):
        return cast("dict[str, Any]", value).get(name)
    return getattr(value, name, None)


def text(value: Any, name: str) -> str | None:
    """The field if it is a string, else None."""
    found = get(value, name)
    return found if isinstance(found, str) else None


def items(value: Any, name: str) -> Sequence[Any]:
    """The field if it is a list, else an empty one."""
    return listed(get(value, name))


def listed(value: Any) -> Sequence[Any]:
    """The value, if it is a list; else nothing."""
    return value if isinstance(value, list) else ()  # pyright: ignore[reportUnknownVariableType]
