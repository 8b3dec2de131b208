"""Values that a name and a type alone do not tell: what the document asks of texts and numbers beyond their type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

__all__ = ["corrected"]

_VALUES: Final[Mapping[str, Any]] = {}
"""By the name of a parameter or field anywhere, or by `method:name` for one method only."""


def corrected(method: str, name: str, value: Any) -> Any:
    """A value with all that the table says put in, at any depth."""
    if f"{method}:{name}" in _VALUES:
        return _VALUES[f"{method}:{name}"]
    if isinstance(value, dict):
        return {key: corrected(method, key, item) for key, item in value.items()}
    if isinstance(value, list):
        return [corrected(method, name, item) for item in value]
    known = _VALUES.get(name, value)
    return known if type(known) is type(value) else value
