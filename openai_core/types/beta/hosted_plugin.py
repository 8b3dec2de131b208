# Generated from overlays/3.57.0.json.
"""The struct `HostedPlugin`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["HostedPlugin"]


class HostedPlugin(Model):
    """What `plugins` of `EnvironmentInfo` holds."""

    description: str
    name: str
    type: Literal["inline"]
