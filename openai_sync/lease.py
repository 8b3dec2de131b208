"""A client's lease of the portal: acquired at the first call, counted, acquired again after a fork, released."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Final, ParamSpec, TypeVar, cast

from .portal import Portal
from .process import Backend, is_exiting, lock, park_if_exiting, portals
from .real_threads import are_replaced

__all__ = ["Lease"]

T = TypeVar("T")
P = ParamSpec("P")

_portals: Final = cast("dict[Backend, Portal]", portals)  # only `_portal` adds to them


class Lease:
    """A lease of a portal: acquired at the first call, and again after a fork; given back by `release`."""

    __slots__ = ("__weakref__", "_held", "_usable", "backend")

    def __init__(self, backend: Backend = "asyncio") -> None:
        if backend not in ("asyncio", "trio"):
            raise ValueError(f"portal_backend={backend!r} is not known; use 'asyncio' or 'trio'")
        if backend == "trio" and are_replaced():
            raise RuntimeError(
                "portal_backend='trio' does not work where gevent or eventlet has replaced threads by greenlets, as "
                "they take away what trio waits with; use portal_backend='asyncio'"
            )
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

    @property
    def is_held(self) -> bool:
        """Whether there is something to `release`."""
        return self._held is not None

    def run(self, fn: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """`Portal.run` in the portal of this lease."""
        portal = self._usable
        if portal is None or portal.closed:
            portal = self._acquire()
        return portal.run(fn, *args, **kwargs)

    def release(self) -> None:
        """Release the portal. The last lease ends its thread, without waiting for it. May be called again."""
        with lock:
            portal = self._held
            if portal is None:
                return
            portal.leases.discard(self)
            if not portal.leases and not portal.is_foreign:
                portal.stop()
            # Last: whoever was interrupted before, or the finaliser after them, does all of it again.
            self._held = self._usable = None

    def _acquire(self) -> Portal:
        # A signal handler may raise between any two of these steps, or make a call itself: each may be done again, and
        # `release` undoes them all from the moment that the portal is held.
        try:
            with lock:
                portal = self._held
                if portal is None or portal.closed:
                    if portal is not None and not portal.is_foreign:
                        portal.stop()  # who did that may have been interrupted in it
                    self._held = portal = _portal(self.backend)
                portal.leases.add(self)
                portal.start()
            portal.wait_ready()
        except Exception:  # it cannot start; what an interrupt left is used by the next call
            self.release()
            raise
        self._usable = portal
        return portal


def _portal(backend: Backend) -> Portal:
    """The portal that new leases share; its thread is not started yet if it is a new one."""
    park_if_exiting()
    if is_exiting():
        raise RuntimeError(
            "call made after the interpreter began to exit; its event loop is already closed. Where an atexit handler "
            "makes it, import openai_sync before that handler is registered, so that it runs first"
        )
    portal = _portals.get(backend)
    if portal is None or portal.closed:
        made = Portal(backend)
        known = _portals.pop(backend, None)
        # A signal handler that made a call in between has made one too.
        portal = _portals.setdefault(backend, made if known is None or known.closed else known)
    return portal
