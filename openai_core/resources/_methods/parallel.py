"""Do one thing to many items, a few at a time."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from ...checked_numbers import checked_number

__all__ = ["check_limit", "in_parallel"]

T = TypeVar("T")
R = TypeVar("R")


def check_limit(method: str, limit: int) -> None:
    """Refuse a limit with which nothing would ever be done.

    Raises:
        TypeError: it is not a whole number.
        ValueError: it is less than 1.
    """
    checked_number(f"max_concurrency of {method}()", limit, least=1, whole=True)


async def in_parallel(do: Callable[[T], Awaitable[R]], items: Iterable[T], limit: int) -> dict[int, R]:
    """Call `do` with each item, at most `limit` at a time; an item is taken when there is room for it.

    The first failure cancels the calls that are under way, and is raised as it is. `items` is asked in the event loop.

    Returns:
        What each call gave, by the index of its item.
    """
    import anyio

    results: dict[int, R] = {}
    failures: list[Exception] = []
    numbered = enumerate(items)

    async def work() -> None:
        for index, item in numbered:
            results[index] = await do(item)

    async def work_or_stop() -> None:
        try:
            await work()
        except Exception as exc:
            failures.append(exc)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(limit):
            group.start_soon(work_or_stop)
    if failures:
        raise failures[0]
    return results
