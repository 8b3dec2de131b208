# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.vaults.credentials.list()`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from typing_extensions import TypedDict

from .....sentinels import Omit
from ..vault_status_filter_param import VaultStatusFilterParam

__all__ = ["CredentialListParams"]


class CredentialListParams(TypedDict, total=False):
    """What `client.beta.agents.vaults.credentials.list()` takes."""

    after: str | Omit
    limit: int | Omit
    metadata: Mapping[str, str] | Omit
    order: Literal["asc", "desc"] | Omit
    status: VaultStatusFilterParam | Omit
