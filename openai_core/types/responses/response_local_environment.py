# Generated from openapi.json.
"""The struct `ResponseLocalEnvironment`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseLocalEnvironment"]


class ResponseLocalEnvironment(Model, tag_field="type", tag="local"):
    """Says that commands were run on the application's own machine."""

    type: Literal["local"] = "local"
