# Generated from overlays/3.57.0.json.
"""The struct `ExternalStorageDeleted`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["ExternalStorageDeleted"]


class ExternalStorageDeleted(Model):
    """The answer of `client.admin.organization.external_storage.delete()`."""

    id: str
    deleted: bool
    object: Literal["organization.external_storage.deleted"]
