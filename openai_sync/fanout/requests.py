"""Requests that call functions of programs that block."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Any, ParamSpec, TypeVar

from openai_core.fanout.requests import FunctionRequest, Request
from openai_core.worker_threads import run_function

from ..facade import SyncObject

__all__ = ["call"]

P = ParamSpec("P")
T = TypeVar("T")


def call(fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Request[T]:
    """A call of any function: a method of the client, or a function of your own, which runs in a worker thread.

    A method of a client's resource makes one attempt a try, like the other requests: the fan-out decides what is tried
    again. A function of your own may do as it likes; what it raises is judged in the same way, and what is no error
    of the API is not tried again. Each runs in a thread of its own, so the fan-out's `concurrency` limits how many
    there are.
    """
    return FunctionRequest(None, _asynchronous(fn), args, kwargs)


def _asynchronous(fn: Callable[..., Any]) -> Callable[..., Any]:
    given: Any = fn
    owner: Any = getattr(given, "__self__", None)
    if isinstance(owner, SyncObject):
        method: Callable[..., Any] = getattr(owner._async, given.__name__)
        return method
    if inspect.iscoroutinefunction(fn):
        return fn

    async def run(*args: Any, **kwargs: Any) -> Any:
        return await run_function(partial(fn, *args, **kwargs))

    return run
