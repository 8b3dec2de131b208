# Generated from overlays/3.57.0.json.
"""The request dict `ClientDelegationParam`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

__all__ = ["ClientDelegationParam"]


class ClientDelegationParam(TypedDict, total=False):
    """Request form of `ClientDelegation`."""

    type: Required[Literal["client"]]
    acknowledgement_delay_ms: int
