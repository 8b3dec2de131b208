"""Twins whose coroutines run in the thread that calls them, without an event loop: those of the stream helpers.

Such a class awaits nothing but the stream that it reads from and the functions that it was given (see
`openai_core.streaming.helper`). Its twin gives it blocking ones instead, so that its coroutines never suspend. What it
does with each event thereby happens in the caller's thread, when the caller asks for it: snapshots are those of the
event at hand, and handlers are called where the program runs.
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, TypeVar

from openai_core.streaming.helper import DerivedIterator
from openai_core.wrong_statements import refuse_asynchronous_statements

from .facade import described_by, twin_of

if TYPE_CHECKING:
    from typing import Self

__all__ = ["BlockingSource", "InlineIterator", "InlineObject", "opening", "run_inline"]

T = TypeVar("T")


def run_inline(running: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine that never suspends, and return what it returns.

    Raises:
        RuntimeError: it suspended.
    """
    try:
        running.send(None)
    except StopIteration as done:
        value: T = done.value
        return value
    running.close()
    raise RuntimeError("a blocking stream awaited something that needs an event loop; use the asynchronous client")


def run_next(running: Coroutine[Any, Any, T]) -> T:
    """The same for the coroutine of an `__anext__`; raises StopIteration at the end."""
    try:
        return run_inline(running)
    except StopAsyncIteration:
        raise StopIteration from None


class BlockingSource:
    """A blocking stream in the form that coroutines read from: awaiting its events blocks the thread.

    Args:
        stream: any iterable; `close` and attributes of a response are used if they are there.
    """

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.take = (stream if hasattr(stream, "__next__") else iter(stream)).__next__
        """Waits for the next item in the thread that calls it; raises StopIteration at the end."""

    def __repr__(self) -> str:
        return repr(self._stream)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    async def __anext__(self) -> Any:
        try:
            return self.take()
        except StopIteration:
            raise StopAsyncIteration from None

    async def close(self) -> None:
        """Close the stream, if it can be closed."""
        close = getattr(self._stream, "close", None)
        if close is not None:
            close()


def opening(request: Any) -> Callable[..., Awaitable[BlockingSource]]:
    """The coroutine function for a blocking one that gives a stream, or for the stream itself."""

    async def open_stream(*args: Any) -> BlockingSource:
        return BlockingSource(request(*args) if callable(request) else request)

    return open_stream


def _calling(function: Callable[..., T]) -> Callable[..., Awaitable[T]]:
    async def call(*args: Any) -> T:
        return function(*args)

    return call


_ADAPTERS: Final[dict[str, Callable[[Any], Any]]] = {
    "raw_stream": BlockingSource,
    "api_request": opening,
    "ask": opening,
    "send": opening,
    "run_tools": _calling,
}
"""What parameters of asynchronous constructors get in place of what a blocking caller gives for them."""


class InlineObject:
    """An asynchronous object over blocking parts, called without `await`. For one thread at a time.

    Takes the arguments of the asynchronous class; streams and functions among them are blocking ones.
    """

    _twin_of: ClassVar[Any]
    _async: Any

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        bound = inspect.signature(self._twin_of).bind(*args, **kwargs)
        for name, value in bound.arguments.items():
            if name in _ADAPTERS:
                bound.arguments[name] = _ADAPTERS[name](value)
            elif isinstance(value, InlineObject):
                bound.arguments[name] = value._async
        self._async = self._twin_of(*bound.args, **bound.kwargs)

    def __init_subclass__(cls) -> None:
        refuse_asynchronous_statements(cls)

    @classmethod
    def _over(cls, source: Any) -> Self:
        """The twin of an object whose parts are blocking already."""
        made = cls.__new__(cls)
        made._async = source
        return made

    def __repr__(self) -> str:
        return repr(self._async).replace(type(self._async).__name__, type(self).__name__, 1)

    @classmethod
    def _member(cls, name: str, value: Any) -> tuple[str, Any] | None:
        """The member of a twin for one of its original; None if it has none."""
        if name == "__anext__":
            return "__next__", _next(value)
        if name in _SPECIAL_METHODS:
            name = _SPECIAL_METHODS[name]
        elif name.startswith("_"):
            return None
        if inspect.isfunction(value):
            return name, _method(value)
        return name, property(_getter(name, value.__doc__)) if isinstance(value, property) else value


_SPECIAL_METHODS: Final = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__"}


def _method(fn: Callable[..., Any]) -> Callable[..., Any]:
    is_coroutine = inspect.iscoroutinefunction(fn)

    @described_by(fn)
    def method(self: InlineObject, /, *args: Any, **kwargs: Any) -> Any:
        value = fn(self._async, *args, **kwargs)
        return _converted(self, run_inline(value) if is_coroutine else value)

    return method


def _next(fn: Callable[..., Any]) -> Callable[..., Any]:
    def __next__(self: InlineObject) -> Any:
        return run_next(fn(self._async))

    return __next__


def _getter(name: str, doc: str | None) -> Callable[[InlineObject], Any]:
    def get(self: InlineObject) -> Any:
        return _converted(self, getattr(self._async, name))

    get.__name__, get.__doc__ = name, doc
    return get


def _class(value: object) -> Any:
    return type(value)


def _converted(twin: InlineObject, value: Any) -> Any:
    """What a blocking caller gets for a value of the asynchronous object."""
    kind = _class(value)
    if not hasattr(kind, "__anext__"):
        return value
    if value is twin._async:
        return twin
    return InlineIterator(value) if kind is DerivedIterator else twin_of(kind)._over(value)


class InlineIterator(Generic[T]):
    """Iterates over an asynchronous iterator whose steps never suspend. Dropping it closes nothing."""

    def __init__(self, items: AsyncIterator[T]) -> None:
        self._items: Any = items

    def __iter__(self) -> Self:
        self._items.__aiter__()  # which raises if events were lost
        return self

    def __next__(self) -> T:
        item: T = run_next(self._items.__anext__())
        return item
