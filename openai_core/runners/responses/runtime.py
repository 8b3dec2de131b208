"""How a run calls functions and clients, and runs calls at once: in an event loop here, blocking in `openai_sync`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from ...callbacks import is_cancellation
from ...worker_threads import call_function

if TYPE_CHECKING:
    from anyio import CapacityLimiter
    from anyio.abc import TaskGroup

__all__ = ["AsyncRuntime", "Runtime", "TaskPool"]


class TaskPool(Protocol):
    """Calls that run at the same time, inside a context that waits for them.

    A call that fails ends no other. Its exception is raised by the next `start` or `join`.
    """

    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> bool | None: ...
    async def start(self, work: Callable[[], Awaitable[object]]) -> None:
        """Begin a call, as soon as there is room for it."""
        ...

    async def join(self) -> None:
        """Wait for all calls."""
        ...


class Runtime(Protocol):
    """How a run calls what it was given."""

    async def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a function of the program."""
        ...

    async def create(self, client: Any, params: dict[str, Any]) -> Any:
        """Send a request."""
        ...

    def stream(self, client: Any, params: dict[str, Any]) -> AbstractAsyncContextManager[Any]:
        """Send a request for a stream of events, which has `get_final_response`."""
        ...

    def task_pool(self, limit: int) -> TaskPool:
        """A pool in which at most `limit` calls run at once."""
        ...

    def lock(self) -> AbstractAsyncContextManager[Any]:
        """A lock for the calls of a pool."""
        ...


class AsyncRuntime:
    """The runtime of asynchronous clients: functions and requests are awaited in the event loop."""

    async def call(self, function: Callable[..., Any], *args: Any) -> Any:
        """Call a coroutine function in the event loop, any other in a worker thread."""
        return await call_function(function, *args)

    async def create(self, client: Any, params: dict[str, Any]) -> Any:
        """Send a request."""
        return await client.responses.create(**params)

    def stream(self, client: Any, params: dict[str, Any]) -> AbstractAsyncContextManager[Any]:
        """Send a request for a stream of events."""
        manager: AbstractAsyncContextManager[Any] = client.responses.stream(**params)
        return manager

    def task_pool(self, limit: int) -> TaskPool:
        """A pool of tasks."""
        return _AsyncTaskPool(limit)

    def lock(self) -> AbstractAsyncContextManager[Any]:
        """A lock for tasks."""
        import anyio

        return anyio.Lock()


class _AsyncTaskPool:
    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._failed: list[BaseException] = []
        self._running = 0
        self._group: TaskGroup
        self._room: CapacityLimiter

    async def __aenter__(self) -> Self:
        import anyio

        self._room = anyio.CapacityLimiter(self._limit)
        self._ended = anyio.Condition()
        self._group = anyio.create_task_group()
        await self._group.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> bool | None:
        if isinstance(exc, Exception):  # what was begun is let finish, and the group has nothing to wrap
            await self._group.__aexit__(None, None, None)
            return None
        return await self._group.__aexit__(kind, exc, traceback)

    async def start(self, work: Callable[[], Awaitable[object]]) -> None:
        self._raise_failed()
        token = object()
        await self._room.acquire_on_behalf_of(token)
        self._running += 1
        self._group.start_soon(self._run, work, token)

    async def _run(self, work: Callable[[], Awaitable[object]], token: object) -> None:
        try:
            await work()
        except BaseException as exc:
            if isinstance(exc, GeneratorExit) or is_cancellation(exc):
                raise
            self._failed.append(exc)
        finally:
            self._room.release_on_behalf_of(token)
            self._running -= 1
        async with self._ended:
            self._ended.notify_all()

    async def join(self) -> None:
        async with self._ended:
            while self._running:
                await self._ended.wait()
        self._raise_failed()

    def _raise_failed(self) -> None:
        if self._failed:
            raise self._failed[0]
