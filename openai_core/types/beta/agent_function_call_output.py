# Generated from overlays/3.57.0.json.
"""The union `AgentFunctionCallOutput`."""

from __future__ import annotations

from typing import TypeAlias

from .input_content import InputContent

__all__ = ["AgentFunctionCallOutput"]

AgentFunctionCallOutput: TypeAlias = str | list[InputContent]
"""An agent function call output, of any kind."""
