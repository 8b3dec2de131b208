# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.vaults.update()`."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["VaultUpdateParams"]


class VaultUpdateParams(TypedDict, total=False):
    """What `client.beta.agents.vaults.update()` takes."""

    metadata: Mapping[str, str] | Omit
    name: str | Omit | None
