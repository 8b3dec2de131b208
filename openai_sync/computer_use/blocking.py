"""Blocking drivers, clients and callbacks in the form that the asynchronous toolsets await."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, overload

__all__ = ["BlockingClient", "BlockingDriver", "awaitable"]


@overload
def awaitable(function: None) -> None: ...
@overload
def awaitable(function: Callable[..., Any]) -> Callable[..., Awaitable[Any]]: ...
def awaitable(function: Callable[..., Any] | None) -> Callable[..., Awaitable[Any]] | None:
    """The coroutine function for a blocking one. It never suspends."""
    if function is None:
        return None

    async def call(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    call.__wrapped__ = function  # type: ignore[attr-defined]  # whose signature counts
    return call


class BlockingDriver:
    """A blocking driver whose methods are coroutine methods.

    Args:
        driver: the driver.
        what: the class of toolsets for asynchronous drivers, for errors.

    Raises:
        ValueError: a method of it is a coroutine function.
    """

    def __init__(self, driver: Any, what: str) -> None:
        self._driver = driver
        kind: Any = driver.__class__
        for name in dir(kind):
            if not name.startswith("_") and inspect.iscoroutinefunction(getattr(driver, name, None)):
                raise ValueError(f"{name}() of {kind.__name__} is a coroutine function; use {what}")

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._driver, name)
        return awaitable(value) if callable(value) else value


class BlockingClient:
    """A blocking client, as far as a toolset uses one.

    Raises:
        ValueError: it is an asynchronous client.
    """

    def __init__(self, client: Any) -> None:
        create = client.responses.create
        if inspect.iscoroutinefunction(inspect.unwrap(create)):
            raise ValueError(f"a blocking toolset needs a blocking client, not {type(client).__name__}")
        self.responses = _Responses(create)


class _Responses:
    def __init__(self, create: Callable[..., Any]) -> None:
        self.create = awaitable(create)
