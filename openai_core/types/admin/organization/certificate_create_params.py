# Generated from openapi.json.
"""Parameters of `admin.organization.certificates.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["CertificateCreateParams"]


class CertificateCreateParams(TypedDict, total=False):
    """What `client.admin.organization.certificates.create()` takes."""

    name: str | Omit
    certificate: Required[str]
