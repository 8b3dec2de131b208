"""Run what blocks in worker threads, so that work inside work never waits for the thread that it keeps.

anyio has 40 threads for an event loop, unless told otherwise. A tool that calls a client whose key comes from a
callable would need a second of them while it holds the first, and 40 such tools would wait for each other for ever.
Programs may hold all of them as well, with functions that wait for a client. So nothing here takes from those.
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import isawaitable, iscoroutinefunction
from typing import TYPE_CHECKING, Any, Final, TypeVar, TypeVarTuple, Unpack

if TYPE_CHECKING:
    import anyio

__all__ = ["call_function", "run_function", "run_io"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_IO_THREADS: Final = 40
"""The most threads of one event loop that read files: enough for all disks, and few enough for many uploads at once."""
_io_limiter: Any = None


async def run_function(fn: Callable[[Unpack[Ts]], T], *args: *Ts, abandon_on_cancel: bool = False) -> T:
    """Call a function of the program in a worker thread, where it may block, and use a client.

    It never waits for a thread: there are as many as functions are running at once, and what limits those, such as
    `max_concurrency` of tools, limits the threads. Threads are kept for a while, and used again.

    Args:
        fn: the function. On trio it must not be a coroutine function.
        args: its arguments.
        abandon_on_cancel: whether it goes on by itself when the caller is cancelled; if not, the caller waits for it.
    """
    from anyio import CapacityLimiter, to_thread

    return await to_thread.run_sync(fn, *args, abandon_on_cancel=abandon_on_cancel, limiter=CapacityLimiter(1))


async def call_function(fn: Callable[..., Any], *args: Any) -> Any:
    """Call a function of the program: a coroutine function in the event loop, others in a worker thread.

    If one of those returns an awaitable, as a function around a coroutine function does, that is awaited here.
    """
    if iscoroutinefunction(fn) or iscoroutinefunction(getattr(fn, "__call__", None)):  # noqa: B004
        return await fn(*args)
    (result,) = await run_function(_in_tuple, fn, args)
    return await result if isawaitable(result) else result


def _in_tuple(fn: Callable[..., Any], args: tuple[Any, ...]) -> tuple[Any]:
    """Call a function, and put what it returns where trio does not see that it is a coroutine, which it refuses."""
    return (fn(*args),)


async def run_io(fn: Callable[[Unpack[Ts]], T], *args: *Ts) -> T:
    """Call a function of this project that reads files, and that calls none of the program's.

    At most 40 run at once in an event loop; they are done soon, so that waiting for one of their threads ends.
    """
    from anyio import to_thread

    return await to_thread.run_sync(fn, *args, limiter=_limiter_of_loop())


def _limiter_of_loop() -> anyio.CapacityLimiter:
    global _io_limiter
    if _io_limiter is None:
        from anyio.lowlevel import RunVar

        _io_limiter = RunVar[Any]("threads for files")
    found: anyio.CapacityLimiter | None = _io_limiter.get(None)
    if found is None:
        from anyio import CapacityLimiter

        found = CapacityLimiter(_IO_THREADS)
        _io_limiter.set(found)
    return found
