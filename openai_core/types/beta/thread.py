# Generated from openapi.json.
"""The struct `Thread`."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.metadata import Metadata
from .assistant import ToolResources, ToolResourcesCodeInterpreter, ToolResourcesFileSearch

__all__ = ["Thread", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class Thread(Model):
    """A conversation that assistants run on."""

    id: str
    object: Literal["thread"]
    created_at: int
    """Unix seconds."""
    tool_resources: ToolResources | None = None
    metadata: Metadata | None = None
