# Generated from openapi.json.
"""The struct `ContainerRetrieveResponse`."""

from __future__ import annotations

from typing import Literal

from ..model import Model
from .container_create_response import ExpiresAfter, NetworkPolicy

__all__ = ["ContainerRetrieveResponse", "ExpiresAfter", "NetworkPolicy"]


class ContainerRetrieveResponse(Model):
    """The answer of `client.containers.retrieve()`."""

    id: str
    object: str
    name: str
    created_at: int
    """Unix seconds."""
    status: str
    last_active_at: int | None = None
    """Unix seconds."""
    expires_after: ExpiresAfter | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: NetworkPolicy | None = None
