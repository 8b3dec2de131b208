# Generated from overlays/3.57.0.json.
"""The struct `GcpExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["GcpExternalStorageProvider"]


class GcpExternalStorageProvider(Model, tag_field="type", tag="gcp"):
    """The kind `gcp` of `ExternalStorageRegisteredDataProvider`."""

    audience: str
    bucket: str
    region: str
    type: Literal["gcp"] = "gcp"
    workload_identity_pool_id: str
    workload_identity_project_number: str
    workload_identity_provider_id: str
