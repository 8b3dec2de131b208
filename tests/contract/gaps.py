"""What the official package has and this project has not, or has otherwise, each with the reason.

A row that no longer applies fails the test.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from openai_core._codegen.table import Table

__all__ = ["FIELDS", "METHODS", "PARAMETERS", "REQUIRED"]

METHODS: Final[Mapping[str, str]] = {}
"""Methods, of both clients."""

PARAMETERS: Final[Mapping[str, str]] = {}
"""Parameters of methods that are there."""

_EXCEPTIONS: Final = Table.load().data["exceptions"]

FIELDS: Final[Mapping[str, str]] = _EXCEPTIONS["fields"]
"""Fields, by patterns."""

REQUIRED: Final[Mapping[str, str]] = _EXCEPTIONS["required"]
"""Fields that are required where they are optional in the official package, or the other way round."""
