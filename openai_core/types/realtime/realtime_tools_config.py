# Generated from openapi.json.
"""The alias `RealtimeToolsConfig`."""

from __future__ import annotations

from typing import TypeAlias

from .realtime_tools_config_union import RealtimeToolsConfigUnion

__all__ = ["RealtimeToolsConfig"]

RealtimeToolsConfig: TypeAlias = list[RealtimeToolsConfigUnion]
"""The tools that the model may call."""
