# Generated from overlays/3.57.0.json.
"""The struct `AzureExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["AzureExternalStorageProvider"]


class AzureExternalStorageProvider(Model, tag_field="type", tag="azure"):
    """The kind `azure` of `ExternalStorageRegisteredDataProvider`."""

    account_name: str
    container: str
    region: str
    resource_group: str
    subscription_id: str
    tenant_id: str
    type: Literal["azure"] = "azure"
