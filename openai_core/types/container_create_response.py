# Generated from openapi.json.
"""The struct `ContainerCreateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ..model import Model

__all__ = ["ContainerCreateResponse", "ExpiresAfter", "NetworkPolicy"]


class ExpiresAfter(Model):
    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


class NetworkPolicy(Model):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


class ContainerCreateResponse(Model):
    """The answer of `client.containers.create()`."""

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
