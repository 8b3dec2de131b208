# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.external_keys.create()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = [
    "ExternalKeyCreateParams",
    "ExternalKeyCreateParamsEither",
    "V1OrganizationExternalKeysPostRequestAws",
    "V1OrganizationExternalKeysPostRequestAzure",
    "V1OrganizationExternalKeysPostRequestGcp",
    "V1OrganizationExternalKeysPostRequestOci",
]


class V1OrganizationExternalKeysPostRequestAws(TypedDict, total=False):
    """What `client.admin.organization.external_keys.create()` takes."""

    external_id: Required[str]
    kms_arn: Required[str]
    name: Required[str]
    role_arn: Required[str]
    type: Required[Literal["aws"]]
    purpose: Literal["ekm", "psp_decryption"] | Omit


class V1OrganizationExternalKeysPostRequestGcp(TypedDict, total=False):
    """What `client.admin.organization.external_keys.create()` takes."""

    audience: Required[str]
    kms_key_location: Required[str]
    kms_key_name: Required[str]
    kms_key_ring_name: Required[str]
    kms_project_id: Required[str]
    name: Required[str]
    type: Required[Literal["gcp"]]
    workload_identity_pool_id: Required[str]
    workload_identity_project_number: Required[str]
    workload_identity_provider_id: Required[str]
    kms_key_version: str | Omit
    purpose: Literal["ekm", "psp_decryption"] | Omit


class V1OrganizationExternalKeysPostRequestAzure(TypedDict, total=False):
    """What `client.admin.organization.external_keys.create()` takes."""

    key_name: Required[str]
    name: Required[str]
    tenant_id: Required[str]
    type: Required[Literal["azure"]]
    vault_uri: Required[str]
    key_version: str | Omit
    purpose: Literal["ekm", "psp_decryption"] | Omit


class V1OrganizationExternalKeysPostRequestOci(TypedDict, total=False):
    """What `client.admin.organization.external_keys.create()` takes."""

    key_ocid: Required[str]
    name: Required[str]
    region: Required[str]
    type: Required[Literal["oci"]]
    vault_ocid: Required[str]
    key_version_ocid: str | Omit
    purpose: Literal["ekm", "psp_decryption"] | Omit


class ExternalKeyCreateParamsEither(TypedDict, total=False):
    """What `client.admin.organization.external_keys.create()` takes."""

    external_id: str | Omit
    kms_arn: str | Omit
    name: Required[str]
    role_arn: str | Omit
    type: Required[Literal["aws", "gcp", "azure", "oci"]]
    purpose: Literal["ekm", "psp_decryption"] | Omit
    audience: str | Omit
    kms_key_location: str | Omit
    kms_key_name: str | Omit
    kms_key_ring_name: str | Omit
    kms_project_id: str | Omit
    workload_identity_pool_id: str | Omit
    workload_identity_project_number: str | Omit
    workload_identity_provider_id: str | Omit
    kms_key_version: str | Omit
    key_name: str | Omit
    tenant_id: str | Omit
    vault_uri: str | Omit
    key_version: str | Omit
    key_ocid: str | Omit
    region: str | Omit
    vault_ocid: str | Omit
    key_version_ocid: str | Omit


ExternalKeyCreateParams: TypeAlias = (
    V1OrganizationExternalKeysPostRequestAws
    | V1OrganizationExternalKeysPostRequestGcp
    | V1OrganizationExternalKeysPostRequestAzure
    | V1OrganizationExternalKeysPostRequestOci
)
"""What `client.admin.organization.external_keys.create()` takes."""
