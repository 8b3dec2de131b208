"""A client's lease of the portal: acquired at the first call, counted, acquired again after a fork, released."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import ParamSpec, TypeVar

from .portal import Backend, Portal
from .process import is_exiting, lock, park_if_exiting, portals

__all__ = ["Lease"]

T = TypeVar("T")
P = ParamSpec("P")


class Lease:
    """A lease of a portal: acquired at the first call, and again after a fork; given back by `release`."""

    __slots__ = ("__weakref__", "_held", "_usable", "backend")

    def __init__(self, backend: Backend = "asyncio") -> None:
        if backend not in ("asyncio", "trio"):
            raise ValueError(f"portal_backend={backend!r} is not known; use 'asyncio' or 'trio'")
        self.backend: Backend = backend
        self._held: Portal | None = None
        self._usable: Portal | None = None  # the same, once it runs

    def __repr__(self) -> str:
        return f"<Lease {self._held or self.backend}>"

    @property
    def portal(self) -> Portal:
        """The running portal; started if need be.

        Raises:
            RuntimeError: the interpreter is exiting.
            LookupError: the backend is not installed.
        """
        return self.current or self._acquire()

    @property
    def current(self) -> Portal | None:
        """The portal if this lease holds a running one; nothing is started."""
        portal = self._usable
        return None if portal is None or portal.closed else portal

    def run(self, fn: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`Portal.run` in the portal of this lease."""
        portal = self._usable
        if portal is None or portal.closed:
            portal = self._acquire()
        return portal.run(fn, *args, **kwargs)

    def release(self) -> None:
        """Release the portal. The last lease ends its thread, without waiting for it. May be called again."""
        with lock:
            portal, self._held, self._usable = self._held, None, None
            if portal is not None:
                _release(portal)

    def _acquire(self) -> Portal:
        with lock:
            if self._held is None or self._held.closed:
                self._held = _acquire(self.backend)
            portal = self._held
        try:
            portal.wait_ready()
        except BaseException:
            self.release()
            raise
        self._usable = portal
        return portal


def _acquire(backend: Backend) -> Portal:
    park_if_exiting()
    if is_exiting():
        raise RuntimeError("call made after the interpreter began to exit; its event loop is already closed")
    portal = portals.get(backend)
    if portal is None or portal.closed:
        portal = Portal(backend)
        portal.start()
        portals[backend] = portal
    portal.users += 1
    return portal


def _release(portal: Portal) -> None:
    portal.users -= 1
    if portal.users == 0 and not portal.closed:
        portals.pop(portal.backend, None)
        portal.stop()
