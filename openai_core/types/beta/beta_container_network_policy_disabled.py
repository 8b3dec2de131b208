# Generated from openapi.json.
"""The struct `BetaContainerNetworkPolicyDisabled`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaContainerNetworkPolicyDisabled"]


class BetaContainerNetworkPolicyDisabled(Model, tag_field="type", tag="disabled"):
    """No network access at all."""

    type: Literal["disabled"] = "disabled"
