# Generated from openapi.json.
"""Parameters of `admin.organization.certificates.activate()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

__all__ = ["CertificateActivateParams"]


class CertificateActivateParams(TypedDict, total=False):
    """What `client.admin.organization.certificates.activate()` takes."""

    certificate_ids: Required[Sequence[str]]
    """1 to 10 items."""
