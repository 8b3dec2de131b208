# Generated from openapi.json.
"""The struct `Assistant` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model
from ..shared.metadata import Metadata
from .assistant_response_format_option import AssistantResponseFormatOption
from .assistant_tool import AssistantTool

__all__ = ["Assistant", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]


class ToolResourcesCodeInterpreter(Model):
    file_ids: list[str] | None = None
    """At most 20 items."""


class ToolResourcesFileSearch(Model):
    vector_store_ids: list[str] | None = None
    """At most 1 items."""


class ToolResources(Model):
    code_interpreter: ToolResourcesCodeInterpreter | None = None
    file_search: ToolResourcesFileSearch | None = None


class Assistant(Model):
    """A model with instructions, tools and files, which runs on threads."""

    id: str
    object: Literal["assistant"]
    created_at: int
    """Unix seconds."""
    name: str | None = None
    """At most 256 characters."""
    description: str | None = None
    """At most 512 characters."""
    model: str
    instructions: str | None = None
    """At most 256,000 characters."""
    tools: list[AssistantTool]
    """At most 128 items."""
    tool_resources: ToolResources | None = None
    metadata: Metadata | None = None
    temperature: float | None = None
    """0 to 2; 1 by default."""
    top_p: float | None = None
    """0 to 1; 1 by default."""
    response_format: AssistantResponseFormatOption | None = None
