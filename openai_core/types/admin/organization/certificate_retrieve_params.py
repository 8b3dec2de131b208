# Generated from openapi.json.
"""Parameters of `admin.organization.certificates.retrieve()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["CertificateRetrieveParams"]


class CertificateRetrieveParams(TypedDict, total=False):
    """What `client.admin.organization.certificates.retrieve()` takes."""

    include: Sequence[Literal["content"]] | Omit
