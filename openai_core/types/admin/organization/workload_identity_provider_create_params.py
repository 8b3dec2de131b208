# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.workload_identity_providers.create()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscovery",
    "VerificationUploadedJwks",
    "WorkloadIdentityProviderCreateParams",
]


class AttributeTransformation(TypedDict):
    attribute: str
    expression: str


class VerificationDiscovery(TypedDict):
    discovery_url: str | None
    type: Literal["discovery"]


class VerificationUploadedJwks(TypedDict):
    jwks: Mapping[str, object]
    type: Literal["uploaded_jwks"]


Verification: TypeAlias = VerificationDiscovery | VerificationUploadedJwks


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """What `client.admin.organization.workload_identity_providers.create()` takes."""

    audience: Required[str]
    issuer: Required[str]
    name: Required[str]
    type: Required[Literal["oidc"]]
    attribute_transformations: Sequence[AttributeTransformation] | Omit
    description: str | Omit
    enabled: bool | Omit
    verification: Verification | Omit
