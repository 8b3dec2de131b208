"""Locks that a forked child finds free, whatever other threads of its parent did in that moment.

A fork copies locks as they are, but only the thread that forks: a lock that another thread held would never be
released in the child, and whoever takes it there would wait for ever.
"""

from __future__ import annotations

import os
import threading
import weakref
from threading import get_ident
from time import monotonic
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from threading import Lock

__all__ = ["new_event", "new_lock", "new_reentrant_lock"]

_SETTLING: Final = 1.0
"""The most seconds that a fork waits for all locks whose work is to be finished first."""

_locks: Final[weakref.WeakSet[Any]] = weakref.WeakSet()
_settling: Final[weakref.WeakSet[Any]] = weakref.WeakSet()
_taken: Final[dict[int, list[Any]]] = {}  # by the thread that forks


def new_lock(*, settles: bool = False) -> Lock:
    """A `threading.Lock` that is free in a forked child.

    Args:
        settles: whether a fork waits for its release, a second at most. For what is done soon, and would be left half
            done in the child, or holds locks of other libraries meanwhile. Never for what may call a program, or wait
            for a server.
    """
    lock = threading.Lock()
    (_settling if settles else _locks).add(lock)
    return lock


def new_reentrant_lock(*, settles: bool = False) -> threading.RLock:
    """The same as a `threading.RLock`, which a signal handler may take inside of what it has interrupted."""
    lock = threading.RLock()
    (_settling if settles else _locks).add(lock)
    return lock


def new_event() -> threading.Event:
    """A `threading.Event` that can be set and asked in a forked child; nobody waits for it there."""
    event = threading.Event()
    _locks.add(event)
    return event


def _settle() -> None:
    taken, held = list[Any](), list[Any]()
    for lock in list(_settling):
        (taken if lock.acquire(blocking=False) else held).append(lock)
    end = monotonic() + _SETTLING
    taken += [lock for lock in held if lock.acquire(timeout=max(0.0, end - monotonic()))]
    _taken[get_ident()] = taken


def _release() -> None:
    for lock in _taken.pop(get_ident(), ()):
        lock.release()


def _free_in_child() -> None:
    taken = _taken.pop(get_ident(), [])
    _taken.clear()
    for lock in taken:
        lock.release()
    for lock in [*_locks, *(lock for lock in _settling if not any(lock is one for one in taken))]:
        lock._at_fork_reinit()  # as threading, logging and concurrent.futures do with theirs


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=_settle, after_in_parent=_release, after_in_child=_free_in_child)
