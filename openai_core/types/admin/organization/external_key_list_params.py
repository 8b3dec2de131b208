# Generated from overlays/3.57.0.json.
"""Parameters of `admin.organization.external_keys.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["ExternalKeyListParams"]


class ExternalKeyListParams(TypedDict, total=False):
    """What `client.admin.organization.external_keys.list()` takes."""

    after: str | Omit | None
    limit: int | Omit
    order: Literal["asc", "desc"] | Omit
    purpose: Literal["ekm", "psp_decryption"] | Omit
