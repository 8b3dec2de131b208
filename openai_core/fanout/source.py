"""The requests of a run, read one at a time and only when there is room for them."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator
from typing import Any, cast

from .requests import Request

__all__ = ["END", "NOT_YET", "Source"]

END: Any = object()
"""There are no more."""
NOT_YET: Any = object()
"""The next one has to be awaited."""


class Source:
    """Reads requests from an iterable or an async iterable. For one task at a time.

    Raises:
        TypeError: it is neither.
    """

    __slots__ = ("_async", "_sync", "ended")

    def __init__(self, requests: Iterable[Request[Any]] | AsyncIterable[Request[Any]]) -> None:
        given: Any = requests
        self._async: AsyncIterator[Any] | None = None
        self._sync: Iterator[Any] = iter(())
        self.ended = False
        """Whether all was read."""
        if isinstance(given, Request):
            raise TypeError("fanout() needs an iterable of requests; got one request, so put it in a list")
        if hasattr(given, "__aiter__"):
            self._async = aiter(cast("AsyncIterable[Any]", given))
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
        if self._async is not None:
            return END if self.ended else NOT_YET
        found = next(self._sync, END)
        if isinstance(found, Request):
            return found
        if found is END:
            self.ended = True
            return END
        return _checked(found)

    async def wait(self) -> Any:
        """The next request, or `END`.

        Raises:
            TypeError: what came is no request.
            Exception: whatever the iterable raises.
        """
        assert self._async is not None, "take() said NOT_YET"
        try:
            found = await anext(self._async)
        except StopAsyncIteration:
            self.ended = True
            return END
        return _checked(found)

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
