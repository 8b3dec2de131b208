"""The portals of the process: which are alive, how they end at exit, and resetting them in a forked child.

What is kept here is kept for the whole process, as an event-loop thread belongs to it and not to a client.
"""

from __future__ import annotations

import atexit
import os
import threading
from threading import get_ident
from typing import Final, Literal, Protocol

from .real_threads import allocate_lock

__all__ = [
    "STOP_GRACE",
    "Backend",
    "RunningPortal",
    "alive",
    "is_exiting",
    "is_portal_thread",
    "lock",
    "park_if_exiting",
    "portals",
    "threads",
]

Backend = Literal["asyncio", "trio"]
"""The event loop that the facade runs on."""


class RunningPortal(Protocol):
    """What the process does with a portal: end it at exit, and disown it in a forked child."""

    closed: bool
    """Whether it accepts no more calls."""
    is_foreign: bool
    """Whether it belongs to the process before a fork."""

    def stop(self) -> None:
        """Accept no more calls, and let the thread end. Does not wait."""
        ...

    def join(self, timeout: float) -> None:
        """Wait for the end of the thread, at most `timeout` seconds."""
        ...

    def wait_started(self, timeout: float) -> None:
        """Wait for the thread to run or to have failed, at most `timeout` seconds."""
        ...


STOP_GRACE: Final = 1.0
"""Seconds that a closing portal gives to cancelled calls and to clean-up."""

lock: Final = threading.RLock()
"""Guards `portals` and the leases of a portal. Never held while waiting for a portal's thread to call."""
portals: Final[dict[Backend, RunningPortal]] = {}
"""Portals that accept new leases."""
alive: Final[set[RunningPortal]] = set()
"""Portals whose thread has not ended."""
threads: Final[set[int]] = set()
"""The idents of their threads."""
_exiting = False


def is_exiting() -> bool:
    """Whether the interpreter is exiting, and every portal was closed."""
    return _exiting


def park_if_exiting() -> None:
    """Block forever in a daemon thread of an exiting interpreter: an error there would only be printed to stderr."""
    if _exiting and threading.current_thread() is not threading.main_thread():
        forever = allocate_lock()
        forever.acquire()
        forever.acquire()


def is_portal_thread() -> bool:
    """Whether the caller runs in the thread of a portal, where blocking would stop every call."""
    return get_ident() in threads


def _close_at_exit() -> None:
    # Runs after all non-daemon threads have ended: no call of theirs is cut off.
    global _exiting
    with lock:
        _exiting = True
        ending = {*alive, *portals.values()}
        portals.clear()
    for portal in ending:
        portal.stop()
    for portal in ending:
        portal.join(3 * STOP_GRACE)


def _forget_in_child() -> None:
    # The threads exist in the parent only. The lock is ours: the forking thread took it before.
    for portal in (*alive, *portals.values()):
        portal.closed = portal.is_foreign = True
    alive.clear()
    portals.clear()
    threads.clear()
    lock.release()


def _hold_still() -> None:
    # A child forked while a portal starts would have its modules half imported, with nobody to finish them.
    lock.acquire()
    for portal in {*alive, *portals.values()}:
        portal.wait_started(STOP_GRACE)


atexit.register(_close_at_exit)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_hold_still, after_in_parent=lock.release, after_in_child=_forget_in_child)
