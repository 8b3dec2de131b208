# Generated from openapi.json.
"""Parameters of `admin.organization.certificates.update()`."""

from __future__ import annotations

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["CertificateUpdateParams"]


class CertificateUpdateParams(TypedDict, total=False):
    """What `client.admin.organization.certificates.update()` takes."""

    name: str | Omit
