"""asyncio's thread pool, made to last until the last thread has ended, and not only the main thread."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures.thread import ThreadPoolExecutor  # can no longer be imported when the main thread has ended
from typing import ParamSpec, TypeVar

__all__ = ["OutlivingExecutor"]

T = TypeVar("T")
P = ParamSpec("P")


class OutlivingExecutor(ThreadPoolExecutor):
    """asyncio's pool for blocking work such as name look-ups; usable while other threads outlive the main thread.

    The standard pool takes nothing more once the main thread has ended.
    """

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        try:
            return super().submit(fn, *args, **kwargs)
        except RuntimeError:
            future: Future[T] = Future()
            threading.Thread(target=_fulfil, args=(future, functools.partial(fn, *args, **kwargs)), daemon=True).start()
            return future


def _fulfil(future: Future[T], fn: Callable[[], T]) -> None:
    if future.set_running_or_notify_cancel():
        try:
            future.set_result(fn())
        except BaseException as exc:
            future.set_exception(exc)
