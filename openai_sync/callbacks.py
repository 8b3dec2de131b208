"""Callbacks of blocking methods: they are called in worker threads, where they may block."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Any, Final

from openai_core.worker_threads import run_function

__all__ = ["CALLBACK_PARAMETERS", "in_worker_thread", "with_callbacks_in_threads"]

CALLBACK_PARAMETERS: Final = frozenset({"on_progress", "on_reconnecting", "on_step"})
"""Parameters that are callbacks."""


def with_callbacks_in_threads(arguments: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call, with callbacks that may block and may use the client that calls them."""
    return arguments | {
        name: in_worker_thread(arguments[name])
        for name in CALLBACK_PARAMETERS & arguments.keys()
        if callable(arguments[name])
    }


def in_worker_thread(callback: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    """The coroutine function that calls `callback` in a worker thread; a coroutine function unchanged."""
    if inspect.iscoroutinefunction(callback):
        return callback  # it asked for the event loop

    @wraps(callback)  # so that its parameters can be looked at
    async def call(*args: Any) -> Any:
        result: Any = await run_function(callback, *args)
        return await result if inspect.isawaitable(result) else result

    return call
