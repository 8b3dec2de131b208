"""Threads of the operating system, also where gevent or eventlet has put greenlets in their place.

An event loop needs a thread of its own: in a greenlet it would run in the thread of the caller, where no other event
loop could run at the same time. And who waits for that thread must let the other greenlets of its own thread run.
"""

from __future__ import annotations

import _thread
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import Any, Final

__all__ = ["allocate_lock", "are_replaced", "start_new_thread"]

_modules: Final = sys.modules


def are_replaced() -> bool:
    """Whether threads of this process are greenlets."""
    return _greenlets() is not None


def start_new_thread(run: Callable[[], object]) -> None:
    """Start a thread of the operating system.

    Raises:
        RuntimeError: there can be no more.
    """
    greenlets = _greenlets()
    start: Any = _thread.start_new_thread if greenlets is None else greenlets.original("start_new_thread")
    start(run, ())


def allocate_lock() -> Any:
    """A lock that one thread acquires and another one releases; waiting for it lets other greenlets run."""
    if "gevent.monkey" in _modules or "eventlet.patcher" in _modules:
        greenlets = _greenlets()
        if greenlets is not None:
            return _GreenletLock(greenlets)
    return _thread.allocate_lock()


class _TimedOut(Exception):
    """What eventlet is to raise at the end of a timeout."""


class _Gevent:
    @staticmethod
    def original(name: str) -> Any:
        return _modules["gevent.monkey"].get_original("_thread", name)

    @staticmethod
    def wait_readable(descriptor: int, timeout: float | None) -> None:
        sockets: Any = import_module("gevent.socket")
        with suppress(sockets.timeout):
            sockets.wait_read(descriptor, timeout)


class _Eventlet:
    @staticmethod
    def original(name: str) -> Any:
        return getattr(_modules["eventlet.patcher"].original("_thread"), name)

    @staticmethod
    def wait_readable(descriptor: int, timeout: float | None) -> None:
        hubs: Any = import_module("eventlet.hubs")
        with suppress(_TimedOut):
            hubs.trampoline(descriptor, read=True, timeout=timeout, timeout_exc=_TimedOut)


def _greenlets() -> type[_Gevent | _Eventlet] | None:
    """The library whose greenlets have replaced threads, if one has."""
    gevent: Any = _modules.get("gevent.monkey")
    if gevent is not None and gevent.is_object_patched("_thread", "start_new_thread"):
        return _Gevent
    eventlet: Any = _modules.get("eventlet.patcher")
    if eventlet is not None and eventlet.is_monkey_patched("thread"):
        return _Eventlet
    return None


class _GreenletLock:
    """A lock of the operating system, with a pipe that reports its release to the greenlet that waits for it."""

    __slots__ = ("_greenlets", "_guard", "_lock", "_write_end")

    def __init__(self, greenlets: type[_Gevent | _Eventlet]) -> None:
        self._greenlets = greenlets
        self._lock = greenlets.original("allocate_lock")()
        self._guard = greenlets.original("allocate_lock")()
        self._write_end: int | None = None

    def acquire(self, blocking: bool = True, timeout: float = -1) -> bool:
        if self._lock.acquire(False):
            return True
        if not blocking:
            return False
        read_end, write_end = os.pipe()
        try:
            with self._guard:
                self._write_end = write_end
            if not self._lock.acquire(False):  # else it was released before there was a pipe to tell so
                self._greenlets.wait_readable(read_end, None if timeout < 0 else timeout)
                return bool(self._lock.acquire(False))
            return True
        finally:
            with self._guard:
                self._write_end = None
            os.close(read_end)
            os.close(write_end)

    def release(self) -> None:
        self._lock.release()
        with self._guard:
            if self._write_end is not None:
                os.write(self._write_end, b".")
