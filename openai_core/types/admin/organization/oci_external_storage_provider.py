# Generated from overlays/3.57.0.json.
"""The struct `OciExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["OciExternalStorageProvider"]


class OciExternalStorageProvider(Model, tag_field="type", tag="oci"):
    """The kind `oci` of `ExternalStorageRegisteredDataProvider`."""

    bucket: str
    region: str
    tenancy_ocid: str
    type: Literal["oci"] = "oci"
