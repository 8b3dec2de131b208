"""The requests of a run, read one at a time and only when there is room for them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Callable, Iterable, Iterator
from typing import Any, cast

from .requests import Request

__all__ = ["END", "NOT_YET", "Source"]

END: Any = object()
"""There are no more."""
NOT_YET: Any = object()
"""The next one has to be awaited."""


class Source:
    """Reads requests from an iterable or an async iterable. For one task at a time.

    An async iterable that has `next_batch` is read by that: a coroutine that gives one or more requests, or raises
    `StopAsyncIteration`. If it also has a true `is_read_early`, more is read before it is needed.

    Raises:
        TypeError: it is neither.
    """

    __slots__ = ("_async", "_fault", "_next_batch", "_sync", "ended", "is_async", "is_read_early")

    def __init__(self, requests: Iterable[Request[Any]] | AsyncIterable[Request[Any]]) -> None:
        given: Any = requests
        self._async: AsyncIterator[Any] | None = None
        self._next_batch: Callable[[], Awaitable[list[Any]]] | None = None
        self._sync: Iterator[Any] = iter(())
        self._fault: TypeError | None = None
        self.ended = False
        """Whether all was read."""
        self.is_async = False
        """Whether requests have to be awaited."""
        self.is_read_early = False
        """Whether reading takes several turns of the event loop, see `ReadAhead`."""
        if isinstance(given, Request):
            raise TypeError("fanout() needs an iterable of requests; got one request, so put it in a list")
        if hasattr(given, "__aiter__"):
            self.is_async = True
            self._async = aiter(cast("AsyncIterable[Any]", given))
            self._next_batch = getattr(self._async, "next_batch", None)
            self.is_read_early = getattr(self._async, "is_read_early", False)
        elif hasattr(given, "__iter__"):
            self._sync = iter(cast("Iterable[Any]", given))
        else:
            raise TypeError(f"fanout() needs an iterable or async iterable of requests; got {type(given).__name__}")

    def take(self) -> Any:
        """The next request, `END`, or `NOT_YET` if it has to be awaited: then call `wait`.

        Raises:
            TypeError: what came is no request.
            Exception: whatever the iterable raises.
        """
        found: Any = next(self._sync, END)
        if isinstance(found, Request):
            return found  # pyright: ignore[reportUnknownVariableType]
        if found is not END:
            return _checked(found)
        if self.is_async and not self.ended:
            return NOT_YET
        self.ended = True
        return END

    async def wait(self) -> list[Request[Any]]:
        """The next request, or a few that come together; empty at the end.

        Raises:
            TypeError: what came is no request.
            Exception: whatever the iterable raises.
        """
        assert self._async is not None, "take() said NOT_YET"
        if self._fault is not None:
            raise self._fault
        try:
            found = [await anext(self._async)] if self._next_batch is None else await self._next_batch()
        except StopAsyncIteration:
            self.ended = True
            return []
        checked: list[Request[Any]] = []
        for each in found:
            try:
                checked.append(_checked(each))
            except TypeError as exc:
                if not checked:
                    raise
                self._fault = exc  # raised once those before it are taken
                break
        return checked

    async def aclose(self) -> None:
        """End an iteration that was not read to its end."""
        close = getattr(self._async, "aclose", None)
        if close is not None and not self.ended:
            await close()


def _checked(found: Any) -> Request[Any]:
    request: Any = found
    if not isinstance(found, Request):
        raise TypeError(
            f"fanout() got {type(found).__name__} for a request; make one with openai_core.fanout.chat(...), "
            "responses(...), embeddings(...) or call(function, ...)"
        )
    return cast("Request[Any]", request)
