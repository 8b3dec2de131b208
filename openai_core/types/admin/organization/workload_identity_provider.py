# Generated from overlays/3.57.0.json.
"""The struct `WorkloadIdentityProvider` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProvider",
]


class AttributeTransformation(Model):
    attribute: str
    expression: str


class VerificationDiscovery(Model, tag_field="type", tag="discovery"):
    discovery_url: str | None = None
    type: Literal["discovery"] = "discovery"


class VerificationUploadedJwks(Model, tag_field="type", tag="uploaded_jwks"):
    jwks: dict[str, object]
    type: Literal["uploaded_jwks"] = "uploaded_jwks"


Verification: TypeAlias = VerificationDiscovery | VerificationUploadedJwks


class WorkloadIdentityProvider(Model):
    """The answer of `client.admin.organization.workload_identity_providers.retrieve()`."""

    id: str
    attribute_transformations: list[AttributeTransformation]
    audience: str
    created_at: int
    """Unix seconds."""
    description: str | None = None
    enabled: bool
    issuer: str
    name: str
    object: Literal["organization.workload_identity_provider"]
    type: Literal["oidc"]
    updated_at: int
    verification: Verification
