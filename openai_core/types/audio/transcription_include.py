# Generated from openapi.json.
"""The enumeration `TranscriptionInclude`."""

from __future__ import annotations

from typing import Literal, TypeAlias

__all__ = ["TranscriptionInclude"]

TranscriptionInclude: TypeAlias = Literal["logprobs"]
"""What a transcript can have besides its text."""
