# Generated from openapi.json.
"""The struct `ModelDeleted`."""

from __future__ import annotations

from ..model import Model

__all__ = ["ModelDeleted"]


class ModelDeleted(Model):
    """Confirms that a fine-tuned model is gone."""

    id: str
    deleted: bool
    object: str
