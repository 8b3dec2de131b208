# Generated from openapi.json.
"""The struct `RealtimeMcpListTools` and its parts."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["RealtimeMcpListTools", "Tool"]


class Tool(Model):
    name: str
    description: str | None = None
    input_schema: dict[str, object]
    annotations: dict[str, object] | None = None


class RealtimeMcpListTools(Model, tag_field="type", tag="mcp_list_tools"):
    """The kind `mcp_list_tools` of `ConversationItem`."""

    type: Literal["mcp_list_tools"] = "mcp_list_tools"
    id: str | None = None
    server_label: str
    tools: list[Tool]
