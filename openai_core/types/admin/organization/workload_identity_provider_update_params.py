# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.workload_identity_providers.update()`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit
from .workload_identity_provider_create_params import AttributeTransformation

__all__ = [
    "AttributeTransformation",
    "Verification",
    "VerificationDiscoveryVerificationParam",
    "VerificationUploadedJwksVerificationParam",
    "WorkloadIdentityProviderUpdateParams",
]


class VerificationDiscoveryVerificationParam(TypedDict):
    discovery_url: str | None
    type: Literal["discovery"]


class VerificationUploadedJwksVerificationParam(TypedDict):
    jwks: Mapping[str, object]
    type: Literal["uploaded_jwks"]


Verification: TypeAlias = VerificationDiscoveryVerificationParam | VerificationUploadedJwksVerificationParam


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.workload_identity_providers.update()` takes."""

    attribute_transformations: Sequence[AttributeTransformation] | Omit
    audience: str | Omit
    description: str | Omit | None
    enabled: bool | Omit
    issuer: str | Omit
    name: str | Omit
    verification: Verification | Omit
