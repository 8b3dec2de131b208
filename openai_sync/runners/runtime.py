"""What runs need of a program that blocks: calling its functions, its client, and several calls at once in threads."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from inspect import isawaitable, iscoroutine
from types import TracebackType
from typing import Any, Self

from openai_core.forks import new_lock
from openai_core.runners.decisions import AwaitableError

from ..inline import run_inline

__all__ = ["BlockingRuntime", "call"]


async def call(function: Callable[..., Any], *args: Any) -> Any:
    """Call a function of the program in the thread of the run.

    Raises:
        AwaitableError: it gave an awaitable, which nothing here can wait for.
    """
    result = function(*args)
    if isawaitable(result):
        if iscoroutine(result):
            result.close()
        raise AwaitableError("a function of a blocking run gave an awaitable; use the asynchronous runner")
    return result


class BlockingRuntime:
    """The runtime of blocking clients. Its coroutines never suspend."""

    call = staticmethod(call)

    async def create(self, client: Any, params: dict[str, Any]) -> Any:
        """Send a request."""
        return await call(partial(client.responses.create, **params))

    def stream(self, client: Any, params: dict[str, Any]) -> _Stream:
        """Send a request for a stream of events."""
        return _Stream(client.responses.stream(**params))

    def task_pool(self, limit: int) -> _ThreadPool:
        """A pool of threads."""
        return _ThreadPool(limit)

    def lock(self) -> _Lock:
        """A lock for threads."""
        return _Lock()


class _Stream:
    """A stream of events, as coroutines read it."""

    def __init__(self, manager: Any) -> None:
        self._manager = manager
        self._stream: Any = None

    async def __aenter__(self) -> Self:
        self._stream = self._manager.__enter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._manager.__exit__(kind, exc, traceback)

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Any:
        try:
            return next(self._stream)
        except StopIteration:
            raise StopAsyncIteration from None

    async def get_final_response(self) -> Any:
        return self._stream.get_final_response()


class _ThreadPool:
    """Calls that run at the same time in threads. Only the thread of the run starts and joins them."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._room = threading.Semaphore(limit)
        self._pool: ThreadPoolExecutor | None = None
        self._calls: list[Future[object]] = []

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._pool is not None:
            self._pool.shutdown()  # waits

    async def start(self, work: Callable[[], Awaitable[object]]) -> None:
        self._raise_failed()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._limit, thread_name_prefix="openai-tool")
        self._room.acquire()
        self._calls.append(self._pool.submit(self._run, work))

    def _run(self, work: Callable[[], Awaitable[object]]) -> object:
        try:
            return run_inline(_awaited(work))
        finally:
            self._room.release()

    async def join(self) -> None:
        errors = [call.exception() for call in self._calls]  # waits for all before any is raised
        for error in errors:
            if error is not None:
                raise error

    def _raise_failed(self) -> None:
        for call in self._calls:
            if call.done() and (error := call.exception()) is not None:
                raise error


async def _awaited(work: Callable[[], Awaitable[object]]) -> object:
    return await work()


class _Lock:
    def __init__(self) -> None:
        self._lock = new_lock()

    async def __aenter__(self) -> None:
        self._lock.acquire()

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._lock.release()
