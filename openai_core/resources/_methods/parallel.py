"""Runs a coroutine function for many items with limited concurrency."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from ...callbacks import is_cancellation
from ...number_checks import checked_number

__all__ = ["check_limit", "in_parallel"]

T = TypeVar("T")
R = TypeVar("R")


def check_limit(method: str, limit: int) -> None:
    """Check a concurrency limit.

    Raises:
        TypeError: the limit is not a whole number.
        ValueError: the limit is less than 1.
    """
    checked_number(f"max_concurrency of {method}()", limit, least=1, whole=True)


async def in_parallel(do: Callable[[T], Awaitable[R]], items: Iterable[T], limit: int) -> dict[int, R]:
    """Call `do` with each item, at most `limit` at a time; an item is taken when a call can start.

    The first failure cancels the running calls, and is raised unchanged. `items` is iterated in the event loop.

    Returns:
        The result of each call, by the index of its item.
    """
    import anyio

    results: dict[int, R] = {}
    failures: list[BaseException] = []
    numbered = enumerate(items)

    async def work() -> None:
        for index, item in numbered:
            results[index] = await do(item)

    async def work_or_stop() -> None:
        try:
            await work()
        except BaseException as exc:
            if is_cancellation(exc):
                raise
            failures.append(exc)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(limit):
            group.start_soon(work_or_stop)
    if failures:
        raise failures[0]
    return results
