# Generated from openapi.json.
"""The union `AllModels`."""

from __future__ import annotations

from typing import TypeAlias

from .chat_model import ChatModel
from .responses_model import ResponsesModel

__all__ = ["AllModels"]

AllModels: TypeAlias = str | ChatModel | ResponsesModel
"""Models of all APIs known by name; others may be passed as plain strings."""
