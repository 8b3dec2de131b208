# Generated from openapi.json.
"""The struct `Certificate` and its parts."""

from __future__ import annotations

from typing import Literal

from ....model import Model

__all__ = ["Certificate", "CertificateDetails"]


class CertificateDetails(Model):
    valid_at: int | None = None
    """Unix seconds."""
    expires_at: int | None = None
    """Unix seconds."""
    content: str | None = None


class Certificate(Model):
    """The answer of `client.admin.organization.certificates.retrieve()`."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    id: str
    name: str | None = None
    created_at: int
    """Unix seconds."""
    certificate_details: CertificateDetails
    active: bool | None = None
