# Generated from openapi.json.
"""The struct `CertificateDeleteResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["CertificateDeleteResponse"]


class CertificateDeleteResponse(Model):
    """The answer of `client.admin.organization.certificates.delete()`."""

    object: Literal["certificate.deleted"]
    id: str
