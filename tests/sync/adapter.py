"""Run one async test body through the sync facade: each blocking call becomes awaitable in a worker thread."""

from __future__ import annotations

import functools
import inspect
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextvars import ContextVar
from typing import Any, TypeVar

import anyio
import anyio.to_thread

import openai_sync
from openai_sync.facade import SyncObject
from openai_sync.fanout.fan_out import FanOut
from openai_sync.fanout.run import FanOutRun
from openai_sync.inline import InlineIterator, InlineObject
from openai_sync.owner import Owner
from openai_sync.pagination import BaseSyncPage
from openai_sync.streaming import Stream

__all__ = ["SyncWorldClient"]

T = TypeVar("T")

_END: Any = object()
_running: ContextVar[object] = ContextVar("_running", default=None)


class Adapted:
    """An object of the facade, used as its asynchronous original would be."""

    def __init__(self, facade: Any) -> None:
        self.__dict__["facade"] = facade

    def __repr__(self) -> str:
        return repr(self.facade)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.facade, name)
        if not inspect.isroutine(value):
            return adapt(value)
        make = Pending if _awaits(self.facade, name) else _call
        owner: Owner = self.facade._owner
        return lambda *args, **kwargs: make(functools.partial(value, *map(_plain, args), **kwargs), owner)

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(self.facade, name, value)

    async def __aenter__(self) -> Any:
        return adapt(await _in_thread(self.facade.__enter__, self.facade._owner))

    async def __aexit__(self, *exc: object) -> Any:
        with anyio.CancelScope(shield=True):
            return await _in_thread(functools.partial(self.facade.__exit__, *exc), self.facade._owner)


class SyncWorldClient(Adapted):
    """A client of the facade that tests use as if it were an `AsyncOpenAI`."""

    def __init__(self, client: openai_sync.OpenAI) -> None:
        super().__init__(client)


class AdaptedStream(Adapted):
    """A stream: cancelling who waits for an event closes it, as in the asynchronous world."""

    def __aiter__(self) -> AsyncIterator[Any]:
        return AdaptedIterator(iter(self.facade), self.facade._owner, self.facade._feed.abandon)

    async def __anext__(self) -> Any:
        return await _next(self.facade, self.facade._owner, self.facade._feed.abandon)


class AdaptedConnection(Adapted):
    """A websocket: leaving a loop over it leaves it open."""

    def __aiter__(self) -> AsyncIterator[Any]:
        return AdaptedIterator(iter(self.facade), self.facade._owner)


class AdaptedSender(Adapted):
    """What sends events by name, and can be called: that begins nothing, so it is not awaited."""

    def __call__(self, *args: Any, **options: Any) -> Any:
        return adapt(self.facade(*args, **options))


class AdaptedHelper:
    """A stream that accumulates, or what opens one: all that it does may block."""

    def __init__(self, facade: Any) -> None:
        self.facade = facade

    def __getattr__(self, name: str) -> Any:
        value = getattr(self.facade, name)
        if not inspect.isroutine(value):
            return adapt(value)
        return lambda *args, **kwargs: Pending(functools.partial(value, *args, **kwargs), None)

    def __aiter__(self) -> AsyncIterator[Any]:
        return AdaptedIterator(iter(self.facade), None)

    async def __anext__(self) -> Any:
        return await _next(self.facade, None, None)

    async def __aenter__(self) -> Any:
        return adapt(await _in_thread(self.facade.__enter__, None))

    async def __aexit__(self, *exc: object) -> Any:
        with anyio.CancelScope(shield=True):
            return await _in_thread(functools.partial(self.facade.__exit__, *exc), None)


class AdaptedPage:
    """A page: its fields and methods are those of the page, what fetches is awaited."""

    def __init__(self, facade: BaseSyncPage[Any]) -> None:
        self.facade = facade

    def __repr__(self) -> str:
        return repr(self.facade)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.facade, name)

    def __eq__(self, other: object) -> bool:
        return bool(self.facade == _plain(other))

    __hash__ = None  # type: ignore[assignment]

    @property
    def _owner(self) -> Any:
        source = self.facade.__dict__.get("_source")
        return None if source is None else source[1]

    def get_next_page(self) -> Pending:
        return Pending(self.facade.get_next_page, self._owner)

    def iter_pages(self) -> AsyncIterator[Any]:
        return AdaptedIterator(self.facade.iter_pages(), self._owner)

    def __aiter__(self) -> AsyncIterator[Any]:
        return AdaptedIterator(iter(self.facade), self._owner)


class AdaptedInlineIterator(AsyncIterator[Any]):
    """An iterator over what is derived of a stream, which is asked for it when a loop begins."""

    def __init__(self, facade: InlineIterator[Any]) -> None:
        self.facade = facade

    def __aiter__(self) -> AsyncIterator[Any]:
        return AdaptedIterator(iter(self.facade), None)

    async def __anext__(self) -> Any:
        return await anext(AdaptedIterator(self.facade, None))


class AdaptedIterator(AsyncIterator[Any]):
    """An iterator whose steps run in worker threads."""

    def __init__(self, items: Iterator[Any], owner: Owner | None, abandon: Callable[[], None] | None = None) -> None:
        self._items = items
        self._owner = owner
        self._abandon = abandon

    async def __anext__(self) -> Any:
        return await _next(self._items, self._owner, self._abandon)


class AdaptedFanOut:
    """`client.fanout`: beginning a run sends nothing, so it is not awaited."""

    def __init__(self, facade: FanOut) -> None:
        self.facade = facade

    def __call__(self, requests: Any, **options: Any) -> AdaptedRun:
        return AdaptedRun(self.facade(requests, **options))

    def embed(self, texts: Any, **options: Any) -> Pending:
        return Pending(functools.partial(self.facade.embed, texts, **options), self.facade._owner)


class AdaptedRun:
    """A run of a fan-out: its results are waited for in worker threads."""

    def __init__(self, facade: FanOutRun[Any]) -> None:
        self.facade = facade

    def __repr__(self) -> str:
        return repr(self.facade)

    def __aiter__(self) -> AsyncIterator[Any]:
        return AdaptedIterator(iter(self.facade), self.facade._owner, self.facade._feed.abandon)

    async def __anext__(self) -> Any:
        return await _next(self.facade, self.facade._owner, self.facade._feed.abandon)

    async def close(self) -> None:
        await _in_thread(self.facade.close, self.facade._owner)

    async def __aenter__(self) -> AdaptedRun:
        return self

    async def __aexit__(self, *exc: object) -> None:
        with anyio.CancelScope(shield=True):
            await self.close()

    def drain(self) -> None:
        self.facade.drain()

    def statistics(self) -> Any:
        return self.facade.statistics()


class Pending:
    """A blocking call that was not made yet: `await` it, enter what it returns, or iterate over it."""

    def __init__(self, fn: Callable[[], Any], owner: Owner | None) -> None:
        self._fn = fn
        self._owner = owner
        self._entered: Any = None

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._run().__await__()

    async def _run(self) -> Any:
        return adapt(await _in_thread(self._fn, self._owner))

    async def __aenter__(self) -> Any:
        self._entered = await _in_thread(self._fn, self._owner)
        return adapt(await _in_thread(self._entered.__enter__, self._owner))

    async def __aexit__(self, *exc: object) -> Any:
        with anyio.CancelScope(shield=True):
            return await _in_thread(functools.partial(self._entered.__exit__, *exc), self._owner)

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for item in await self._run():
            yield item


def adapt(value: Any) -> Any:
    """What the test body sees of a value that the facade gave."""
    if isinstance(value, Stream):
        return AdaptedStream(value)
    if isinstance(value, InlineObject):
        return AdaptedHelper(value)
    if isinstance(value, BaseSyncPage):
        return AdaptedPage(value)
    if isinstance(value, openai_sync.OpenAI):
        return SyncWorldClient(value)
    if isinstance(value, FanOut):
        return AdaptedFanOut(value)
    if isinstance(value, SyncObject):
        if hasattr(value, "__next__"):
            return AdaptedConnection(value)
        return AdaptedSender(value) if callable(value) else Adapted(value)
    if isinstance(value, InlineIterator):
        return AdaptedInlineIterator(value)
    if type(value).__module__ == "openai_sync.feed":
        return AdaptedIterator(value, value._owner, value._feed.abandon)
    return value


def _plain(value: Any) -> Any:
    return value.facade if isinstance(value, Adapted | AdaptedPage) else value


def _call(fn: Callable[[], Any], owner: Owner) -> Any:
    return adapt(fn())


def _awaits(facade: Any, name: str) -> bool:
    """Whether the method of the asynchronous original is one to be awaited."""
    original = getattr(type(facade._async), name, None)
    if original is None:
        return False
    if hasattr(original, "__deprecated__"):
        original = original.__wrapped__  # behind the function that warns
    returned = getattr(original, "__annotations__", {}).get("return", "")
    return inspect.iscoroutinefunction(original) or str(returned).startswith("AsyncPaginator")


async def _next(items: Any, owner: Owner | None, abandon: Callable[[], None] | None) -> Any:
    try:
        item = await _in_thread(functools.partial(next, items, _END), owner)
    except anyio.get_cancelled_exc_class():
        if abandon is not None:
            abandon()
        raise
    if item is _END:
        raise StopAsyncIteration
    return adapt(item)


async def _in_thread(fn: Callable[[], T], owner: Owner | None) -> T:
    """Block a worker thread; if cancelled, cancel what it waits for, as Ctrl-C would."""
    mark = object()

    def run() -> T:
        _running.set(mark)  # the portal's coroutines see the context of their callers
        return fn()

    try:
        return await anyio.to_thread.run_sync(run, abandon_on_cancel=True)
    except anyio.get_cancelled_exc_class():
        portal = None if owner is None else owner.lease.current
        if portal is not None:
            portal.call_soon(functools.partial(_cancel_calls, portal, mark))
        raise


def _cancel_calls(portal: Any, mark: object) -> None:
    for call in [call for call in portal._calls if call.context.get(_running) is mark]:
        portal.cancel_call(call)
