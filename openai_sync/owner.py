"""What the twins of one client share: its lease of the portal, and the client that is closed after the last of them."""

from __future__ import annotations

import weakref
from typing import Any, Protocol

from .lease import Lease
from .portal import Portal
from .process import Backend

__all__ = ["Owner", "Twin"]


class Twin(Protocol):
    """What an owner knows of a synchronous object: that it stands for an asynchronous one."""

    _async: Any


class Owner:
    """Shared by the twins of one client: its lease of the portal, and the client to close when no twin is left."""

    __slots__ = ("__weakref__", "lease", "resources", "websockets")

    def __init__(self, client: Any, backend: Backend) -> None:
        self.lease = Lease(backend)
        self.resources: weakref.WeakValueDictionary[int, Twin] = weakref.WeakValueDictionary()
        """The twins of resources by the `id` of their originals, which live as long."""
        self.websockets: weakref.WeakSet[Any] = weakref.WeakSet()
        """The websockets that the client opened, as they are in the portal: they end with it."""
        weakref.finalize(self, _release, self.lease, client).atexit = False

    @property
    def portal(self) -> Portal:
        """The running portal; started if need be."""
        return self.lease.portal


def _release(lease: Lease, client: Any) -> None:
    """Close a client that is not referenced any more, and release its portal. Called by the garbage collector."""
    portal = lease.current
    if portal is None:
        if lease.is_held:  # by a call that was interrupted
            lease.release()
        return

    async def close() -> None:
        try:
            await client._close_connections()
        finally:
            lease.release()

    portal.post(close)
