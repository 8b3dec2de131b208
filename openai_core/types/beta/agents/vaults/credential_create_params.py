# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.vaults.credentials.create()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from typing_extensions import TypedDict

from .....sentinels import Omit
from .credential_auth_create_param import CredentialAuthCreateParam

__all__ = ["CredentialCreateParams"]


class CredentialCreateParams(TypedDict, total=False):
    """What `client.beta.agents.vaults.credentials.create()` takes."""

    auth: Required[CredentialAuthCreateParam]
    name: Required[str]
    metadata: Mapping[str, str] | Omit
