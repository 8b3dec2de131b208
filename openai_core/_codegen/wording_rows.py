"""The rows of `wording.toml` and `field_wording.toml` that a definition may have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from .type_graph import Key

__all__ = ["rows_of"]

# The package whose types are those of another one in a preview: that one, and what their names begin with.
_PREVIEWS: Final = {"beta": ("responses", "Beta")}


def rows_of(key: Key) -> Iterator[str]:
    """The rows that a definition may have: by module, by package, by name; then those of what it is a preview of."""
    module, name = key
    package, _, last = module.rpartition(".")
    yield from (f"{module}.{name}", f"{package}.{name}", name)
    if package in _PREVIEWS:
        package, prefix = _PREVIEWS[package]
        yield from rows_of((f"{package}.{last.removeprefix(prefix.lower() + '_')}", name.removeprefix(prefix)))
