# Generated from overlays/3.57.0.json.
"""Parameters of `beta.agents.vaults.create()`."""

from __future__ import annotations

from collections.abc import Mapping

from typing_extensions import TypedDict

from ....sentinels import Omit

__all__ = ["VaultCreateParams"]


class VaultCreateParams(TypedDict, total=False):
    """What `client.beta.agents.vaults.create()` takes."""

    metadata: Mapping[str, str] | Omit | None
    name: str | Omit
