# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.vaults.credentials.update()`."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from .....sentinels import Omit
from .credential_auth_rotate_param import CredentialAuthRotateParam

__all__ = ["CredentialUpdateParams"]


class CredentialUpdateParams(TypedDict, total=False):
    """What `client.beta.agents.vaults.credentials.update()` takes."""

    auth: CredentialAuthRotateParam | Omit
    metadata: Mapping[str, str] | Omit
