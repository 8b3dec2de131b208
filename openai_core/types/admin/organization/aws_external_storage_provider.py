# Generated from overlays/3.57.0.json.
"""The struct `AwsExternalStorageProvider`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["AwsExternalStorageProvider"]


class AwsExternalStorageProvider(Model, tag_field="type", tag="aws"):
    """The kind `aws` of `ExternalStorageRegisteredDataProvider`."""

    account_id: str
    bucket: str
    external_id: str
    region: str
    role_arn: str
    type: Literal["aws"] = "aws"
