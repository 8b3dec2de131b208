"""The alias `FileContent`."""

from __future__ import annotations

from typing import TypeAlias

__all__ = ["FileContent"]

FileContent: TypeAlias = str
"""The content of a file as text."""
