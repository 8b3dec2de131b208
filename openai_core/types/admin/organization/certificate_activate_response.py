# Generated from openapi.json.
"""The struct `CertificateActivateResponse` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["CertificateActivateResponse", "CertificateDetails"]


class CertificateDetails(Model):
    valid_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""


class CertificateActivateResponse(Model):
    """One item of `client.admin.organization.certificates.activate()`."""

    object: Literal["organization.certificate"]
    id: str
    name: str | None = None
    created_at: int
    """Unix seconds."""
    certificate_details: CertificateDetails
    active: bool
