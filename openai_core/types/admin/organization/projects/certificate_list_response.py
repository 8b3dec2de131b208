# Generated from openapi.json.
"""The struct `CertificateListResponse`."""

from __future__ import annotations

from typing import Literal

from .....model import Model
from .certificate_activate_response import CertificateDetails

__all__ = ["CertificateDetails", "CertificateListResponse"]


class CertificateListResponse(Model):
    """One item of `client.admin.organization.projects.certificates.list()`."""

    object: Literal["organization.project.certificate"]
    id: str
    name: str | None = None
    created_at: int
    """Unix seconds."""
    certificate_details: CertificateDetails
    active: bool
