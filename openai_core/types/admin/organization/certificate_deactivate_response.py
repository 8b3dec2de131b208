# Generated from openapi.json.
"""The struct `CertificateDeactivateResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .certificate_activate_response import CertificateDetails

__all__ = ["CertificateDeactivateResponse", "CertificateDetails"]


class CertificateDeactivateResponse(Model):
    """One item of `client.admin.organization.certificates.deactivate()`."""

    object: Literal["organization.certificate"]
    id: str
    name: str | None = None
    created_at: int
    """Unix seconds."""
    certificate_details: CertificateDetails
    active: bool
