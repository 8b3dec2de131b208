"""The union `TranslationCreateResponse`."""

from __future__ import annotations

from typing import TypeAlias

from .translation import Translation
from .translation_verbose import TranslationVerbose

__all__ = ["TranslationCreateResponse"]

TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
"""A translation in either of its forms, by `response_format`."""
