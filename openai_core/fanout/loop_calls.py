"""Call functions in a running event loop from other threads, on asyncio and trio."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from ..net.per_loop import running_library

__all__ = ["thread_safe_call_soon"]


def thread_safe_call_soon() -> Callable[[Callable[[], object]], None]:
    """What has the running loop call a function soon: from any thread, and to no effect once the loop has ended."""
    if running_library() == "trio":
        import trio

        soon: Callable[[Callable[[], object]], object] = trio.lowlevel.current_trio_token().run_sync_soon
        ended: type[Exception] = trio.RunFinishedError
    else:
        import asyncio

        soon = asyncio.get_running_loop().call_soon_threadsafe
        ended = RuntimeError

    def call(fn: Callable[[], object]) -> None:
        with suppress(ended):
            soon(fn)

    return call
