# Generated from openapi.json.
"""Parameters of `admin.organization.projects.certificates.list()`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit

__all__ = ["CertificateListParams"]


class CertificateListParams(TypedDict, total=False):
    """What `client.admin.organization.projects.certificates.list()` takes."""

    limit: int | Omit
    """20 by default."""
    after: str | Omit
    order: Literal["asc", "desc"] | Omit
    """`"desc"` by default."""
