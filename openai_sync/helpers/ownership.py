"""Who owns a helper that belongs to no client: a share of the portal of its own, given back when it is dropped."""

from __future__ import annotations

import os
from typing import Any

from ..client.client import BACKEND_VARIABLE
from ..owner import Owner
from ..process import Backend

__all__ = ["own"]


class _NothingOpen:
    """Stands where a client does: there is nothing to close."""

    async def close(self) -> None: ...


def own(portal_backend: Backend | None) -> Owner:
    """An owner for one object.

    Args:
        portal_backend: `asyncio` or `trio`. Default: as for clients.

    Raises:
        ValueError: it is neither.
    """
    backend: Any = portal_backend or os.environ.get(BACKEND_VARIABLE, "").strip() or "asyncio"
    return Owner(_NothingOpen(), backend)
