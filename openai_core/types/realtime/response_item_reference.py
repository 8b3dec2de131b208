# Generated from overlays/3.57.0.json.
"""The struct `ResponseItemReference`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ResponseItemReference"]


class ResponseItemReference(Model):
    """A response item reference."""

    id: str
    type: Literal["item_reference"]
