"""What every resource is: a name for some endpoints, and the two other forms in which they can be called."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, Final, Generic, ParamSpec, TypeVar

from ..lazy import explain_methods, no_such_name

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated

    from ..calls.caller import Caller
    from ..calls.raw import (
        AsyncAPIResponse,
        AsyncResponseContextManager,
        AsyncStreamedBinaryAPIResponse,
        LegacyAPIResponse,
    )

__all__ = ["Resource", "ResourceView", "as_raw", "as_streamed", "as_streamed_binary", "deprecated", "without_warning"]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound="Resource")
R_co = TypeVar("R_co", bound="Resource", covariant=True)
F = TypeVar("F", bound="Callable[..., object]")

_OURS: Final = frozenset({"openai_core", "openai_sync"})


class Resource:
    """A group of endpoints. Costs nothing to make; safe to use from many tasks, loops and threads at once."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __init_subclass__(cls) -> None:
        explain_methods(cls)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"

    if not TYPE_CHECKING:  # to which a name that is missing is a mistake

        def __getattr__(self, name: str) -> object:
            raise no_such_name(self, name)


class ResourceView(Generic[R_co]):
    """A resource whose calls give responses instead of values: what `with_raw_response` and its like are."""

    def __init__(self, resource: R_co) -> None:
        self._resource = resource

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


def as_raw(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], Awaitable[LegacyAPIResponse[T]]]:
    """The method in the form that gives a `LegacyAPIResponse`. For an overloaded one: of its first overload."""
    silent = _silent(method)

    @wraps(silent)
    async def call(view: ResourceView[R], /, *args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[T]:
        resource = view._resource
        response: Any = await silent(type(resource)(resource._caller.raw), *args, **kwargs)
        raw: LegacyAPIResponse[T] = response
        return raw

    return _as_deprecated(call, method)


def as_streamed(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncAPIResponse[T]]]:
    """The method in the form whose response is received later. For an overloaded one: of its first overload."""
    silent = _silent(method)

    @wraps(silent)
    def call(
        view: ResourceView[R], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncResponseContextManager[AsyncAPIResponse[T]]:
        from ..calls.raw import AsyncResponseContextManager

        resource = view._resource
        target = type(resource)(resource._caller.streamed)
        return AsyncResponseContextManager(lambda: silent(target, *args, **kwargs))

    return _as_deprecated(call, method)


def as_streamed_binary(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[bytes]]]:
    """As `as_streamed`, for a method whose body is bytes: the response can be streamed to a file."""
    streamed: Any = as_streamed(method)
    binary: Callable[
        Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[bytes]]
    ]
    binary = streamed
    return binary


# Methods that are about to go


if not TYPE_CHECKING:

    def deprecated(message):
        """Have each call of a method warn where it is made. To type checkers this is PEP 702's decorator.

        Python's own would warn where a coroutine is run, which behind the facade is in another thread.
        """

        def mark(method):
            @wraps(method)
            def warning(*args, **kwargs):
                from warnings import warn

                warn(message, DeprecationWarning, stacklevel=_levels_to_caller())
                return method(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return mark


def _levels_to_caller() -> int:
    """How many frames above its caller the user's own is."""
    levels = 1
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] in _OURS:
        frame = frame.f_back
        levels += 1
    return levels


def without_warning(method: F) -> F:
    """A method of an object, for the library's own use: the user was warned of the method that uses it."""
    bound: Any = method
    quiet: F = _silent(bound.__func__).__get__(bound.__self__)
    return quiet


def _silent(method: F) -> F:
    """The method without the warning of its deprecation."""
    given: Any = method
    plain: F = given.__wrapped__ if hasattr(given, "__deprecated__") else given
    return plain


def _as_deprecated(call: F, method: Callable[..., object]) -> F:
    """`call` with the warning that `method` has."""
    message: str | None = getattr(method, "__deprecated__", None)
    if message is None:
        return call
    mark: Any = deprecated
    marked: F = mark(message)(call)
    return marked
