# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.external_storage.create()`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

__all__ = ["ExternalStorageCreateParams", "Provider", "ProviderAws", "ProviderAzure", "ProviderGcp", "ProviderOci"]


class ProviderAws(TypedDict):
    bucket: str
    role_arn: str
    type: Literal["aws"]


class ProviderAzure(TypedDict):
    account_name: str
    container: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"]


class ProviderGcp(TypedDict):
    bucket: str
    type: Literal["gcp"]
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str


class ProviderOci(TypedDict):
    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"]


Provider: TypeAlias = ProviderAws | ProviderAzure | ProviderGcp | ProviderOci


class ExternalStorageCreateParams(TypedDict, total=False):
    """What `client.admin.organization.external_storage.create()` takes."""

    project_id: Required[str]
    provider: Required[Provider]
