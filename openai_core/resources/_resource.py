"""What every resource is: a name for some endpoints, and the two other forms in which they can be called."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar

if TYPE_CHECKING:
    from ..http.caller import Caller
    from ..http.raw import (
        AsyncAPIResponse,
        AsyncResponseContextManager,
        AsyncStreamedBinaryAPIResponse,
        LegacyAPIResponse,
    )

__all__ = ["Resource", "ResourceView", "as_raw", "as_streamed", "as_streamed_binary"]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound="Resource")


class Resource:
    """A group of endpoints. Costs nothing to make; safe to use from many tasks, loops and threads at once."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class ResourceView(Generic[R]):
    """A resource whose calls give responses instead of values: what `with_raw_response` and its like are."""

    def __init__(self, resource: R) -> None:
        self._resource = resource

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def as_raw(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], Awaitable[LegacyAPIResponse[T]]]:
    """The method in the form that gives a `LegacyAPIResponse`. For an overloaded one: of its first overload."""

    @wraps(method)
    async def call(view: ResourceView[R], /, *args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[T]:
        resource = view._resource
        response: Any = await method(type(resource)(resource._caller.raw), *args, **kwargs)
        raw: LegacyAPIResponse[T] = response
        return raw

    return call


def as_streamed(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncAPIResponse[T]]]:
    """The method in the form whose response is received later. For an overloaded one: of its first overload."""

    @wraps(method)
    def call(
        view: ResourceView[R], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncResponseContextManager[AsyncAPIResponse[T]]:
        from ..http.raw import AsyncResponseContextManager

        resource = view._resource
        target = type(resource)(resource._caller.streamed)
        return AsyncResponseContextManager(lambda: method(target, *args, **kwargs))

    return call


def as_streamed_binary(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[T]]]:
    """As `as_streamed`, for a method whose body is bytes: the response can be streamed to a file."""
    streamed: Any = as_streamed(method)
    binary: Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[T]]]
    binary = streamed
    return binary
