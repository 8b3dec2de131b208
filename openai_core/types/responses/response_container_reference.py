# Generated from openapi.json.
"""The struct `ResponseContainerReference`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseContainerReference"]


class ResponseContainerReference(Model, tag_field="type", tag="container_reference"):
    """The container in which commands were run."""

    type: Literal["container_reference"] = "container_reference"
    container_id: str
