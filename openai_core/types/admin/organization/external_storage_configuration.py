# Generated from overlays/3.57.0.json.
"""The struct `ExternalStorageConfiguration` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from .aws_external_storage_provider import AwsExternalStorageProvider
from .azure_external_storage_provider import AzureExternalStorageProvider
from .gcp_external_storage_provider import GcpExternalStorageProvider
from .oci_external_storage_provider import OciExternalStorageProvider

__all__ = ["ExternalStorageConfiguration", "Provider"]

Provider: TypeAlias = (
    AwsExternalStorageProvider | AzureExternalStorageProvider | GcpExternalStorageProvider | OciExternalStorageProvider
)


class ExternalStorageConfiguration(Model):
    """The answer of `client.admin.organization.external_storage.retrieve()`."""

    id: str
    created_at: int
    """Unix seconds."""
    geography: str
    object: Literal["organization.external_storage"]
    project_id: str
    provider: Provider
    status: Literal["pending", "validated", "degraded", "unhealthy"]
