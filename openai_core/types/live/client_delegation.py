# Generated from overlays/3.57.0.json.
"""The struct `ClientDelegation`."""

from __future__ import annotations

from typing import Literal

from ...model import Model

__all__ = ["ClientDelegation"]


class ClientDelegation(Model, tag_field="type", tag="client"):
    """The kind `client` of `Delegation`."""

    type: Literal["client"] = "client"
    acknowledgement_delay_ms: int | None = None
