# Generated from openapi.json.
"""Parameters of `admin.organization.projects.certificates.deactivate()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["CertificateDeactivateParams"]


class CertificateDeactivateParams(TypedDict, total=False):
    """What `client.admin.organization.projects.certificates.deactivate()` takes."""

    certificate_ids: Required[Sequence[str]]
    """1 to 10 items."""
