"""An event-loop thread that runs coroutines for threads that block. Who shares it: see lease.py and process.py.

The thread is owned by an anyio blocking portal; calls are handed over more cheaply than by `BlockingPortal.call`: a
caller appends to a deque, wakes the loop once for all calls that wait there, and blocks on a bare lock. What the
coroutines do is no business of this module.
"""

from __future__ import annotations

import contextlib
import functools
import logging
import sys
import threading
import weakref
from collections import deque
from collections.abc import Awaitable, Callable
from contextvars import Context, ContextVar, copy_context
from threading import get_ident
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, Protocol, TypeVar

from openai_core.net.per_loop import own_loops

from .executor import OutlivingExecutor
from .gate import Gate, wait
from .process import STOP_GRACE, Backend, alive, is_exiting, is_portal_thread, threads
from .real_threads import allocate_lock, are_replaced, start_new_thread

if TYPE_CHECKING:
    import asyncio

    import anyio
    import trio
    from anyio.from_thread import BlockingPortal

__all__ = ["Call", "Portal", "raise_error"]

T = TypeVar("T")
P = ParamSpec("P")

_CLOSED_GRACE = 0.25
"""Seconds that calls in progress have to end by themselves once the last client is closed."""
INTERRUPT_GRACE = 0.5
"""Seconds that an interrupted caller waits for its coroutine to clean up before it returns anyway."""

_logger = logging.getLogger("openai_sync")


class Closable(Protocol):
    """A resource that has to be closed in its event loop."""

    async def aclose(self) -> None: ...


class Call:
    """A coroutine that runs in the portal, and its outcome."""

    __slots__ = ("args", "cancelled", "context", "done", "ended", "error", "fn", "is_cleanup", "kwargs", "started",
                 "task", "value")  # fmt: skip

    def __init__(
        self,
        fn: Callable[..., Awaitable[Any]],
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        *,
        is_cleanup: bool = False,
    ) -> None:
        self.fn = fn
        self.args = args
        self.kwargs = kwargs
        self.context = copy_context()
        self.is_cleanup = is_cleanup
        self.started = False
        self.cancelled = False
        self.ended = False
        self.value: Any = None
        self.error: BaseException | None = None
        self.task: asyncio.Task[None] | trio.CancelScope | None = None
        # Not reused: an interrupted wait leaves a lock in an unknown state, and a new one costs 50 ns.
        self.done = allocate_lock()
        self.done.acquire()


class Portal:
    """An event-loop thread and the calls that run in it. Use it through a `Lease`."""

    def __init__(self, backend: Backend) -> None:
        self.backend: Backend = backend
        self.leases: set[object] = set()
        """Who uses it. A set, so that what was interrupted can be done again. The last to leave ends the thread."""
        self.closed = False
        """Whether it accepts no more calls: it is ending, has ended, or belongs to the process before a fork."""
        self.is_foreign = False
        """Whether it belongs to the process before a fork; then `closed` is true too."""
        self.blocking: BlockingPortal | None = None
        """The anyio portal that owns the loop, for other code that wants to run in it."""
        self.open: weakref.WeakSet[Closable] = weakref.WeakSet()
        """Streams and responses to close before the loop ends. Added to by any thread."""
        self._startup_error: BaseException | None = None
        self._ready = Gate()
        self._over = Gate()
        self._launching = allocate_lock()
        self._pending: deque[Call] = deque()
        self._drained = 0
        self._woken_for = -1
        self._calls: set[Call] = set()
        self._soon: Callable[[Callable[[], object]], object]
        self._spawn: Callable[[Call], None]
        self._idle: anyio.Event | None = None
        self._stopping = False
        self._thread = threading.Thread(target=self._thread_main, name=f"openai-sync-{backend}", daemon=True)

    def __repr__(self) -> str:
        state = "closed" if self.closed else "running" if self._ready.is_open else "starting"
        return f"<Portal {self.backend} {state} | {len(self.leases)} users, {len(self._calls)} calls>"

    # Calling, from any thread but the portal's own

    def run(self, fn: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs) -> T:
        """Run a coroutine function in the portal and block until it is done.

        The coroutine sees a copy of the caller's context variables. If a signal handler raises in the blocked caller
        (`KeyboardInterrupt`), the coroutine is cancelled, given `INTERRUPT_GRACE` seconds to clean up, and what it
        may still have returned is closed.

        Raises:
            RuntimeError: called from the portal's own thread, which would wait for itself; or the portal was closed.
        """
        if is_portal_thread():
            raise RuntimeError(
                f"blocking call of {_name(fn)}() from the thread of the event loop that would run it; it would wait for"
                " itself; in a callback that runs there, await the method of AsyncOpenAI instead; in __del__, which the"
                " garbage collector may call in any thread, start a thread that makes the call"
            )
        call = Call(fn, args, kwargs)
        try:
            self.submit(call)
            wait(call.done)
        except BaseException:
            self._interrupt(call)
            raise
        error = call.error
        if error is None:
            value: T = call.value
            return value
        try:
            raise error.with_traceback(_coroutine_frames(error))
        finally:
            del error, call  # or exception, traceback and this frame would keep each other alive

    def submit(self, call: Call) -> None:
        """Start `call` in the portal and return at once; its lock `done` is released when it ends."""
        self._pending.append(call)
        # A signal handler may make a call between any two steps of this, and what was woken may run: so the note that
        # the loop was woken is written last, and is worth nothing once the loop has begun to look.
        drained = self._drained
        if self._woken_for != drained:
            try:
                self._soon(self._drain)
            except RuntimeError:
                assert self.closed, "the loop ends only after the portal has closed"
            self._woken_for = drained
        if self.closed:
            self._refuse_pending()

    def post(self, fn: Callable[..., Awaitable[object]], /, *args: Any) -> None:
        """Schedule a coroutine function that cleans up. Nobody waits for it, and its errors are logged.

        Safe in finalisers: takes no lock, may be called in any thread at any point, and does nothing after the end.
        """
        if self.closed:
            return
        try:
            self.submit(Call(fn, args, {}, is_cleanup=True))
        except BaseException:
            self._soon(self._drain)
            raise

    def call_soon(self, fn: Callable[[], object]) -> None:
        """Schedule a function in the thread of the loop; does nothing after the end. Takes no lock."""
        if self.closed:
            return
        try:
            self._soon(fn)
        except RuntimeError:
            assert self.closed, "the loop ends only after the portal has closed"

    def _interrupt(self, call: Call) -> None:
        self.call_soon(functools.partial(self.cancel_call, call))
        if (call.ended or call.done.acquire(timeout=INTERRUPT_GRACE)) and call.error is None:
            # It finished in the very moment of the interrupt: nobody will ever see, let alone close, its result.
            close = getattr(call.value, "aclose", None)
            if close is not None:
                self.post(close)

    # Inside the loop's thread

    def _drain(self) -> None:
        # First the count, then the queue: a call appended after its last look at the queue wakes the loop again.
        self._drained += 1
        pending = self._pending
        while pending:
            call = pending.popleft()
            self._calls.add(call)
            self._spawn(call)

    def _refuse_pending(self) -> None:
        while self._pending:
            try:
                call = self._pending.popleft()
            except IndexError:
                return
            call.error = RuntimeError(f"{_name(call.fn)}() was called while the interpreter or the client was closing")
            if not is_exiting():
                call.done.release()

    def cancel_call(self, call: Call) -> None:
        """Cancel a call. Runs in the thread of the loop; the task may take time to end."""
        # The interrupt may have hit before the loop was woken: without this, nothing would.
        self._drain()
        call.cancelled = True
        # A task cancelled before its first step would never get to `_finish`; so that step looks for itself.
        if call.started and call.task is not None:
            call.task.cancel()

    def _finish(self, call: Call) -> None:
        call.task = None
        call.ended = True
        self._calls.discard(call)
        if self._idle is not None and not self._calls:
            self._idle.set()
        # At exit only daemon threads can still be waiting. Woken up, they would print a traceback; so they are left.
        if not is_exiting():
            call.done.release()

    def _fail(self, call: Call, error: BaseException) -> None:
        call.error = error
        if call.is_cleanup and isinstance(error, Exception):
            _logger.debug("%s() failed while cleaning up", _name(call.fn), exc_info=error)

    def _asyncio_spawner(self) -> Callable[[Call], None]:
        import asyncio

        loop = asyncio.get_running_loop()
        loop.set_default_executor(OutlivingExecutor())
        if sys.platform != "win32" and not are_replaced():  # else it does not watch sockets, or they are no plain ones
            own_loops.add(loop)
        self._soon = loop.call_soon_threadsafe
        library = _async_library_variable()

        async def execute(call: Call) -> None:
            if library is not None:
                library.set("asyncio")  # the caller's context may say otherwise
            try:
                call.started = True
                if call.cancelled:
                    raise asyncio.CancelledError
                call.value = await call.fn(*call.args, **call.kwargs)
            except asyncio.CancelledError:
                self._fail(call, _cancelled_error(call))
            except BaseException as exc:
                self._fail(call, exc)
            finally:
                self._finish(call)
                del call  # an exception's frames may lead here, and the call to the exception

        # No cancel scope a call: one costs as much as the rest of the hop. A task can be cancelled as it is.
        def spawn(call: Call) -> None:
            call.task = loop.create_task(execute(call), context=call.context)

        return spawn

    def _trio_spawner(self, nursery: trio.Nursery) -> Callable[[Call], None]:
        import trio

        self._soon = trio.lowlevel.current_trio_token().run_sync_soon

        async def execute(call: Call) -> None:
            call.task = scope = trio.CancelScope()
            call.started = True
            if call.cancelled:
                scope.cancel()
            try:
                with scope:
                    call.value = await call.fn(*call.args, **call.kwargs)
                if scope.cancelled_caught:
                    self._fail(call, _cancelled_error(call))
            except trio.Cancelled:
                self._fail(call, _cancelled_error(call))
                raise
            except BaseException as exc:
                self._fail(call, exc)
            finally:
                self._finish(call)
                del call  # an exception's frames may lead here, and the call to the exception

        def spawn(call: Call) -> None:
            call.context.run(nursery.start_soon, execute, call)

        return spawn

    # Lifetime

    def start(self) -> None:
        """Start the thread, unless it was started; RuntimeError if no more can be. See `wait_ready`."""
        if not self._ready.is_open:
            # Signal handlers run in the main thread alone. So what must not be interrupted half-way runs in another.
            start_new_thread(self._launch)

    def _launch(self) -> None:
        if not self._launching.acquire(blocking=False):
            return
        alive.add(self)
        try:
            if are_replaced():
                start_new_thread(self._thread_main)
            else:
                self._thread.start()
        except RuntimeError as exc:
            self._startup_error = exc
            self._end()

    def wait_ready(self) -> None:
        """Block until the loop runs.

        Raises:
            LookupError: the backend is not installed.
            RuntimeError: no more threads can be started.
        """
        self._ready.wait()
        if self._startup_error is not None:
            raise self._startup_error

    def wait_started(self, timeout: float) -> None:
        """Wait until the thread has got as far as `wait_ready` waits for, at most `timeout` seconds."""
        self._ready.wait(timeout)

    def stop(self) -> None:
        """Accept no more calls, cancel running ones, and let the thread end. Does not wait: see `join`.

        May be called again, by whoever was interrupted in it.
        """
        self.closed = True
        if self.blocking is not None:  # else `_serve` sees the flag
            with contextlib.suppress(RuntimeError):  # the loop has ended
                self._soon(self._stop_soon)

    def join(self, timeout: float) -> None:
        """Wait for the end of the thread, at most `timeout` seconds."""
        if self._over.wait(timeout) and self._thread.ident is not None:
            self._thread.join(timeout)

    def _stop_soon(self) -> None:
        assert self.blocking is not None, "_serve sets it before the loop runs what is passed to it"
        if self._stopping:
            return
        self._stopping = True
        stop = Call(self.blocking.stop, (), {}, is_cleanup=True)
        self._calls.add(stop)
        self._spawn(stop)

    def _thread_main(self) -> None:
        # In a forked child this frame is never unwound. So whatever is reachable from `self` is never finalised there,
        # where closing a transport would reach into the epoll instance that is shared with the parent.
        import anyio

        threads.add(get_ident())
        try:
            # A fresh context: the thread that happened to make the first call may be inside another event loop.
            Context().run(functools.partial(anyio.run, self._main, backend=self.backend))
        except BaseException as exc:
            if not self._ready.is_open:
                self._startup_error = exc
            elif threading.main_thread().is_alive() or not isinstance(exc, RuntimeError):
                raise
            else:  # Python 3.12.1 gives asyncio no thread any more to end its pool in; the loop is closed
                _logger.debug("the event loop ended with the interpreter: %s", exc)
        finally:
            threads.discard(get_ident())
            self._end()

    def _end(self) -> None:
        self.closed = True
        alive.discard(self)
        self._ready.open()
        self._over.open()

    async def _main(self) -> None:
        from anyio.from_thread import BlockingPortal

        if self.backend == "trio":
            import trio

            async with trio.open_nursery() as nursery:
                self._spawn = self._trio_spawner(nursery)
                async with BlockingPortal() as self.blocking:
                    await self._serve(self.blocking)
                nursery.cancel_scope.cancel()
        else:
            self._spawn = self._asyncio_spawner()
            async with BlockingPortal() as self.blocking:
                await self._serve(self.blocking)

    async def _serve(self, blocking: BlockingPortal) -> None:
        import anyio

        self._ready.open()
        if not self.closed:  # stopped before it was ready
            await blocking.sleep_until_stopped()
        self._refuse_pending()
        with anyio.move_on_after(_CLOSED_GRACE):  # calls of clients that were closed end by themselves, and say why
            await self._wait_idle()
        for call in list(self._calls):
            if not call.is_cleanup:
                self.cancel_call(call)
        with anyio.move_on_after(STOP_GRACE):
            await self._wait_idle()
            async with anyio.create_task_group() as group:
                for still_open in tuple(self.open):
                    group.start_soon(_close_quietly, still_open)
        self._refuse_pending()

    async def _wait_idle(self) -> None:
        import anyio

        if self._calls:
            self._idle = anyio.Event()
            await self._idle.wait()


def raise_error(error: BaseException) -> NoReturn:
    """Raise the error of a task of the portal, without the frame of the task itself."""
    try:
        raise error.with_traceback(_coroutine_frames(error))
    finally:
        del error


def _coroutine_frames(error: BaseException) -> TracebackType | None:
    traceback = error.__traceback__  # whose outermost frame is `execute`, the portal's machinery
    return traceback and traceback.tb_next


def _name(fn: Callable[..., object]) -> str:
    return getattr(fn, "__qualname__", None) or type(fn).__name__


def _cancelled_error(call: Call) -> BaseException:
    return RuntimeError(f"{_name(call.fn)}() was cancelled because its event loop was closed or its caller interrupted")


async def _close_quietly(still_open: Closable) -> None:
    try:
        await still_open.aclose()
    except Exception as exc:
        _logger.debug("closing %r failed", still_open, exc_info=exc)


def _async_library_variable() -> ContextVar[str | None] | None:
    try:
        from sniffio import current_async_library_cvar
    except ImportError:  # newer anyio does without
        return None
    return current_async_library_cvar
