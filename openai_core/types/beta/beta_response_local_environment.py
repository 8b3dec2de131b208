# Generated from openapi.json.
"""The struct `BetaResponseLocalEnvironment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaResponseLocalEnvironment"]


class BetaResponseLocalEnvironment(Model, tag_field="type", tag="local"):
    """Says that commands were run on the application's own machine."""

    type: Literal["local"] = "local"
