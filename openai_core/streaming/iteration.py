"""A loop over a stream, which closes the stream when it is left early."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

from .read_errors import BusyStreamError

__all__ = ["Iteration"]

T = TypeVar("T")


class Iteration(Generic[T]):
    """One `async for` over a stream. It is dropped when the loop is left, which closes the stream.

    It reads the stream's own batches, without another coroutine for each event.
    """

    __slots__ = ("_refused", "_stream")

    def __init__(self, stream: Any) -> None:
        self._stream = stream  # an `AsyncStream[T]`
        self._refused = False  # as the stream is read by another task, whose it stays

    def __aiter__(self) -> Iteration[T]:
        return self

    async def __anext__(self) -> T:
        stream = self._stream
        item: T
        for item in stream._items:
            return item
        try:
            batch = await stream._next_items()
        except BusyStreamError:
            self._refused = True
            raise
        items: Iterator[T] = iter(batch)
        stream._items = items
        return next(items)

    def __del__(self) -> None:
        stream = self._stream
        if not stream._ended and stream.closes_on_break and not self._refused:
            stream._left = True
            stream.abandon()
