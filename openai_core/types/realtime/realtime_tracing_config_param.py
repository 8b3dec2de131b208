# Generated from openapi.json.
"""The union `RealtimeTracingConfigParam` and its members."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

__all__ = ["RealtimeTracingConfigParam", "TracingConfiguration"]


class TracingConfiguration(TypedDict, total=False):
    workflow_name: str
    group_id: str
    metadata: Mapping[str, object]


RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | TracingConfiguration
"""Request form of `RealtimeTracingConfig`."""
