"""An asynchronous context manager, entered and left by a thread that blocks, that lives in one task of the portal.

What it enters may belong to a task, as task groups and cancel scopes do; two calls of the portal would be two tasks.
"""

from __future__ import annotations

import functools
from contextlib import AbstractAsyncContextManager
from typing import Any, Final

import anyio

from .gate import wait
from .lease import Lease
from .portal import Call, raise_error
from .real_threads import allocate_lock

__all__ = ["PortalContext"]

_GRACE: Final = 2.0
"""Seconds that an interrupted caller waits until what it entered is closed."""


class PortalContext:
    """One context manager's life in the portal. `enter` and `leave` it once, from any thread."""

    def __init__(self, lease: Lease, manager: AbstractAsyncContextManager[Any]) -> None:
        self._lease = lease
        self._manager = manager
        self._entered = allocate_lock()
        self._entered.acquire()
        self._leaving: anyio.Event | None = None
        self._call: Call | None = None

    def enter(self) -> None:
        """Enter it, and wait until that is done.

        Raises:
            RuntimeError: it was entered before.
            Exception: what entering raised.
        """
        if self._call is not None:
            raise RuntimeError(f"{self._manager!r} was entered before; make another one")
        self._call = Call(self._live, (), {})
        self._lease.portal.submit(self._call)
        try:
            wait(self._entered)
        except BaseException:
            self._cancel(self._call)
            raise
        if self._call.error is not None and self._leaving is None:
            raise_error(self._call.error)

    def leave(self) -> None:
        """Leave it, and wait until that is done.

        Raises:
            Exception: what leaving raised.
        """
        call = self._call
        assert call is not None, "entered before"
        if self._leaving is not None:
            self._lease.portal.call_soon(self._leaving.set)
        try:
            wait(call.done)
        except BaseException:
            self._cancel(call)
            raise
        if call.error is not None:
            raise_error(call.error)

    def _cancel(self, call: Call) -> None:
        portal = self._lease.portal
        portal.call_soon(functools.partial(portal.cancel_call, call))
        call.done.acquire(timeout=_GRACE)

    async def _live(self) -> None:
        try:
            async with self._manager:
                self._leaving = anyio.Event()
                self._entered.release()
                await self._leaving.wait()
        finally:
            if self._leaving is None:
                self._entered.release()
