# Generated from openapi.json.
"""The alias `Metadata`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

__all__ = ["Metadata"]

Metadata: TypeAlias = Mapping[str, str]
"""Notes to keep with an object: up to 16 pairs, keys of up to 64 and values of up to 512 characters."""
