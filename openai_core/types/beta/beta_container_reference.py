# Generated from openapi.json.
"""The struct `BetaContainerReference`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["BetaContainerReference"]


class BetaContainerReference(Model, tag_field="type", tag="container_reference"):
    """A container that exists already."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
