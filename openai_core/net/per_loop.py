"""Give every event loop its own transport, and close it before the loop ends. Sends nothing itself."""

from __future__ import annotations

import contextlib
import os
import sys
import weakref
from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from .settings import TransportSettings

__all__ = ["Closable", "LoopTransports", "is_own_loop", "own_loops", "running_library", "running_loop"]


class Closable(Protocol):
    """What is made for each event loop, such as an HTTP transport."""

    async def aclose(self) -> None:
        """Close all connections. May be called again."""
        ...


def running_library() -> Literal["asyncio", "trio"]:
    """Say which event loop is running in this thread. Imports none.

    Raises:
        RuntimeError: none is.
    """
    if _running_in_trio():
        return "trio"
    running_loop()
    return "asyncio"


def is_own_loop() -> bool:
    """Whether the library itself runs the event loop that is running, as behind a client that blocks."""
    return running_loop() in own_loops


class LoopTransports:
    """The transports of one client: one for each event loop it is used in.

    To be shared by threads and loops, in turn and at once. Nothing is made before it is needed. When a loop ends as
    `asyncio.run` and `trio.run` end it, its transport is closed inside it. A forked child starts anew. When this
    object is dropped, the connections are closed by their loops; whoever uses a response must hold on to it.
    """

    def __init__(self, factory: Callable[[], Closable], settings: TransportSettings | None = None) -> None:
        """Remember how to make a transport.

        Args:
            factory: Called inside the event loop that the transport is for.
            settings: How connections of other protocols than HTTP are made, which no transport makes.
        """
        self.factory = factory
        self.settings = settings
        self._closed = False
        self._entries: dict[Any, _Entry] = {}
        self._sleeping: dict[Any, set[Any]] = {}  # by loop, where there is no transport
        _instances.add(self)
        weakref.finalize(self, _close_all_soon, self._entries).atexit = False

    def current(self) -> Any:
        """Return the transport of the running event loop, made at the first call in it.

        Raises:
            RuntimeError: no event loop is running, or the transports were closed.
        """
        entry = self._entries.get(running_loop())
        return self._new() if entry is None else entry.transport

    @property
    def is_closed(self) -> bool:
        """Whether `aclose` was called."""
        return self._closed

    async def aclose(self) -> None:
        """Close all transports, for good: this loop's before returning, the others' as soon as their loops get to it.

        May be called again. A transport whose loop has stopped without ending is left to that loop.
        """
        self._closed = True
        loop = running_loop()
        here = self._entries.pop(loop, None)
        _close_all_soon(self._entries)
        for other, waiting in list(self._sleeping.items()):
            for scope in list(waiting):
                if other is loop:
                    scope.cancel()
                else:
                    _call_soon(other, scope.cancel)
        if here is not None:
            await here.aclose()

    async def sleep(self, seconds: float) -> bool:
        """Wait, but not once `aclose` is called. Returns whether the transports are still open."""
        import anyio

        if self._closed:
            return False
        loop = running_loop()
        entry = self._entries.get(loop)  # a client that has only opened websockets has none, and needs none for this
        waiting = self._sleeping.setdefault(loop, set()) if entry is None else entry.waiting
        with anyio.CancelScope() as scope:
            waiting.add(scope)
            try:
                await anyio.sleep(seconds)
            finally:
                waiting.discard(scope)
                if entry is None and not waiting:
                    self._sleeping.pop(loop, None)
        return not self._closed

    def cancel_before_close(self, thing: Any) -> set[Any]:
        """Have `thing.cancel()` called before this loop's transport is closed. Returns the set to take it out of."""
        self.current()
        waiting = self._entries[running_loop()].waiting
        waiting.add(thing)
        return waiting

    def cancel_at_close(self, thing: Any) -> set[Any]:
        """Have `thing.cancel()` called when this loop's transport was closed. Returns the set to take it out of."""
        self.current()
        to_cancel = self._entries[running_loop()].to_cancel
        to_cancel.add(thing)
        return to_cancel

    def _new(self) -> Closable:
        if self._closed:
            raise RuntimeError("cannot send a request: the client is closed; make a new one")
        for loop, entry in list(self._entries.items()):
            if entry.is_dead():  # its loop was closed without ending its generators
                self._entries.pop(loop, None)
        loop = running_loop()
        transport = self.factory()
        kind = _TrioEntry if _running_in_trio() else _AsyncioEntry
        self._entries[loop] = kind(transport, loop, self._entries)
        return transport

    def __repr__(self) -> str:
        return f"<LoopTransports {'closed' if self._closed else f'for {len(self._entries)} event loops'}>"


class _Entry:
    """The transport of one loop, and what makes that loop close it."""

    transport: Any
    waiting: set[Any]
    """What is cancelled before it is closed."""
    to_cancel: set[Any]
    """What is cancelled once it is closed."""

    def is_dead(self) -> bool:
        raise AssertionError("a subclass knows its loop")

    def close_soon(self) -> None:
        """Have the loop close the transport. From any thread, without waiting."""
        raise AssertionError("a subclass knows its loop")

    async def aclose(self) -> None:
        """Close the transport, from inside its loop."""
        raise AssertionError("a subclass knows its loop")


class _AsyncioEntry(_Entry):
    """Uses that a loop closes the async generators that were begun in it: at its end, or when they are dropped."""

    __slots__ = ("_guard", "_loop", "to_cancel", "transport", "waiting")

    def __init__(self, transport: Closable, loop: Any, entries: dict[Any, _Entry]) -> None:
        self.transport = transport
        self.waiting = set()
        self.to_cancel = set()
        self._loop = loop
        self._guard: AsyncGenerator[None] | None = _close_at_end(transport, self.waiting, self.to_cancel, loop, entries)
        with contextlib.suppress(StopIteration):  # how a step to the first yield ends, when nothing was awaited
            self._guard.__anext__().send(None)

    def is_dead(self) -> bool:
        dead: bool = self._loop.is_closed()
        return dead

    def close_soon(self) -> None:
        self._guard = None

    def after_fork(self) -> None:
        # Left as it is, the generator would be finalised when the interpreter ends, by a loop that has ended before.
        if self._guard is not None:
            with contextlib.suppress(StopIteration, RuntimeError):  # it ends at once, or was running when forked
                self._guard.aclose().send(None)

    async def aclose(self) -> None:
        try:
            await _close(self.transport, self.waiting, self.to_cancel)
        finally:
            if self._guard is not None:
                with contextlib.suppress(RuntimeError):  # the loop is ending and has begun to close it
                    await self._guard.aclose()


async def _close_at_end(
    transport: Closable, waiting: set[Any], to_cancel: set[Any], loop: Any, entries: dict[Any, _Entry]
) -> AsyncGenerator[None]:
    process = os.getpid()
    try:
        yield
    finally:
        if os.getpid() == process:
            entries.pop(loop, None)
            await _close(transport, waiting, to_cancel)


async def _close(transport: Closable, waiting: set[Any], to_cancel: set[Any]) -> None:
    for thing in list(waiting):
        thing.cancel()
    try:
        await transport.aclose()
    finally:
        for thing in list(to_cancel):
            thing.cancel()


class _TrioEntry(_Entry):
    """Uses a system task: trio would report a generator that is dropped."""

    __slots__ = ("_finished", "_released", "_token", "to_cancel", "transport", "waiting")

    def __init__(self, transport: Closable, token: Any, entries: dict[Any, _Entry]) -> None:
        import trio

        self.transport = transport
        self.waiting = set()
        self.to_cancel = set()
        self._token = token
        self._finished = False
        self._released = trio.Event()
        trio.lowlevel.spawn_system_task(self._close_at_end, entries, name="close the connections of a client")

    def is_dead(self) -> bool:
        return self._finished

    def close_soon(self) -> None:
        import trio

        with contextlib.suppress(trio.RunFinishedError):
            self._token.run_sync_soon(self._released.set)

    async def aclose(self) -> None:
        try:
            await _close(self.transport, self.waiting, self.to_cancel)
        finally:
            self._released.set()

    async def _close_at_end(self, entries: dict[Any, _Entry]) -> None:
        import trio

        try:
            await self._released.wait()
        finally:
            self._finished = True
            entries.pop(self._token, None)
            with trio.CancelScope(shield=True), contextlib.suppress(Exception):  # an error here would end the whole run
                await _close(self.transport, self.waiting, self.to_cancel)


# Finding the loop. This runs for every request, so what was found once is kept.

_in_trio_run: Callable[[], bool] | None = None
_trio_token: Callable[[], Any] | None = None
_asyncio_loop: Callable[[], Any] | None = None


def _running_in_trio() -> bool:
    return (_in_trio_run is not None or _find_trio()) and _in_trio_run()  # type: ignore[misc]


def running_loop() -> Any:
    """Return an object that stands for the running event loop: asyncio's itself, or trio's token.

    Raises:
        RuntimeError: none is running in this thread.
    """
    if (_in_trio_run is not None or "trio" in sys.modules) and _running_in_trio():  # first: it may be asyncio's guest
        return _trio_token()  # type: ignore[misc]
    loop = None if _asyncio_loop is None and not _find_asyncio() else _asyncio_loop()  # type: ignore[misc]
    if loop is None:
        raise RuntimeError("no event loop is running in this thread; call this from a coroutine on asyncio or trio")
    return loop


def _find_trio() -> bool:
    global _in_trio_run, _trio_token
    lowlevel: Any = getattr(sys.modules.get("trio"), "lowlevel", None)
    if not hasattr(lowlevel, "in_trio_run"):  # not imported, just being imported by another thread, or too old
        return False
    _trio_token, _in_trio_run = lowlevel.current_trio_token, lowlevel.in_trio_run
    return True


def _find_asyncio() -> bool:
    global _asyncio_loop
    events = sys.modules.get("asyncio.events")
    _asyncio_loop = getattr(events, "_get_running_loop", None)
    return _asyncio_loop is not None


# Letting go


def _call_soon(loop: Any, fn: Callable[[], object]) -> None:
    """Have a loop call a function, from any thread, unless it has ended."""
    call = loop.call_soon_threadsafe if hasattr(loop, "call_soon_threadsafe") else loop.run_sync_soon
    with contextlib.suppress(RuntimeError):
        call(fn)


def _close_all_soon(entries: dict[Any, _Entry]) -> None:
    while entries:
        with contextlib.suppress(KeyError):  # another thread's loop ends just now
            entries.popitem()[1].close_soon()


own_loops: weakref.WeakSet[Any] = weakref.WeakSet()
"""Event loops of asyncio that the library itself runs, and that watch sockets."""
_instances: weakref.WeakSet[LoopTransports] = weakref.WeakSet()
_of_parent: list[_Entry] = []


def _after_fork_in_child() -> None:
    # The child shares the parent's sockets, and even its epoll: closing them here, be it by the garbage collector,
    # would reach into the parent. So they are kept as they are, for good.
    for instance in list(_instances):
        _of_parent.extend(instance._entries.values())
        instance._entries.clear()
        instance._sleeping.clear()
    for entry in _of_parent:
        if isinstance(entry, _AsyncioEntry):
            entry.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork_in_child)
