# Generated from openapi.json.
"""The struct `ContainerNetworkPolicyDisabled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ContainerNetworkPolicyDisabled"]


class ContainerNetworkPolicyDisabled(Model, tag_field="type", tag="disabled"):
    """No network access at all."""

    type: Literal["disabled"] = "disabled"
