"""What every resource is: a name for some endpoints, and the two other forms in which they can be called."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from inspect import CO_VARKEYWORDS, Signature
from types import FunctionType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Concatenate,
    Final,
    Generic,
    ParamSpec,
    SupportsIndex,
    TypeVar,
)

from ..calls.own_errors import generated_entry, with_own_errors
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

__all__ = [
    "Resource",
    "ResourceView",
    "as_raw",
    "as_streamed",
    "as_streamed_binary",
    "asking",
    "deprecated",
    "without_warning",
]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound="Resource")
R_co = TypeVar("R_co", bound="Resource", covariant=True)
F = TypeVar("F", bound="Callable[..., object]")

_SHOWN: Final = 8
"""The most names that the `repr` of a resource lists."""
_HAND_WRITTEN: Final = f"{__package__}._methods"
_OURS: Final = frozenset({"openai_core", "openai_sync"})


class Resource:
    """A group of endpoints. Costs nothing to make; safe to use from many tasks, loops and threads at once."""

    _written: ClassVar[dict[str, Any]] = {}
    """The attributes of each class as they were written, whatever programs put in their places later."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def __init_subclass__(cls) -> None:
        explain_methods(cls)
        methods = {name: method for name, method in vars(cls).items() if isinstance(method, FunctionType)}
        for method in methods.values():
            _show_parameters(method)
        if _is_generated(cls):
            for name, method in methods.items():
                setattr(cls, name, _as_deprecated(generated_entry(_silent(method), cls), method))
            for name, method in _hand_written(cls).items():
                setattr(cls, name, _as_deprecated(with_own_errors(_silent(method), cls), method))
        cls._written = dict(vars(cls))

    def __repr__(self) -> str:
        names = [name for name in dir(type(self)) if not name.startswith(("_", "with_"))]
        more = ", …" if len(names) > _SHOWN else ""
        return f"<{type(self).__name__}: {', '.join(names[:_SHOWN])}{more}>"

    if not TYPE_CHECKING:  # to which a name that is missing is a mistake

        def __getattr__(self, name: str) -> object:
            raise no_such_name(self, name)


class _Source:
    """What tools find behind a method as its `__wrapped__`: the signature that `**params` stands for, made when asked.

    Behind it, in its turn as `__wrapped__`, is the method as it is written, in a namespace that has all names of its
    annotations.
    """

    __slots__ = ("__wrapped__", "_response")

    def __init__(self, written: FunctionType, response: str | None = None) -> None:
        self.__wrapped__ = written
        self._response = response

    @property
    def __signature__(self) -> Signature:
        from ._signatures import response_signature, signature_of

        signature = signature_of(self.__wrapped__)
        return signature if self._response is None else response_signature(signature, self._response)


class _Documentation(str):
    """A docstring that `help` and its like show with the parameters of the method, made when they ask for it."""

    __slots__ = ("_source",)

    _source: _Source

    def __str__(self) -> str:
        from ._signatures import documentation_of

        return documentation_of(self._source.__wrapped__, str.__str__(self))

    def expandtabs(self, tabsize: SupportsIndex = 8) -> str:
        """What `inspect.getdoc`, and so whoever shows docstrings, begins with."""
        return str(self).expandtabs(tabsize)


def _is_generated(kind: type) -> bool:
    """Whether the methods in a class statement are generated, rather than written by hand here or by a program."""
    return kind.__module__.startswith(f"{__package__}.") and not kind.__module__.startswith(_HAND_WRITTEN)


def _hand_written(kind: type) -> dict[str, FunctionType]:
    """The public methods that a generated class has of its hand-written bases."""
    found: dict[str, FunctionType] = {}
    for base in reversed(kind.__mro__[1:]):
        if base.__module__.startswith(_HAND_WRITTEN):
            found |= {name: each for name, each in vars(base).items() if isinstance(each, FunctionType)}
    return {name: each for name, each in found.items() if name[0] != "_" and name not in vars(kind)}


def _show_parameters(outermost: Any) -> None:
    """Let tools find the parameters of a method that `explain_methods` has seen."""
    method, written = outermost, _behind(outermost)
    while isinstance(written, FunctionType) and _behind(written) is not None:
        method, written = written, _behind(written)
    if isinstance(written, _Source):  # the method has another name, too
        return
    source = _Source(written)
    setattr(method, "__wrapped__", source)  # noqa: B010  # type checkers know no such attribute of functions
    if method.__doc__ and "**" not in method.__doc__ and method.__code__.co_flags & CO_VARKEYWORDS:
        documentation = _Documentation(method.__doc__)
        documentation._source = source
        outermost.__doc__ = method.__doc__ = documentation


def _behind(method: Any) -> Any:
    """What a method wraps; None if nothing."""
    return getattr(method, "__wrapped__", None)


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
    name = silent.__name__

    @wraps(silent)
    async def call(view: ResourceView[R], /, *args: P.args, **kwargs: P.kwargs) -> LegacyAPIResponse[T]:
        resource = view._resource
        if _is_replaced(resource, name, method):
            response: Any = await getattr(resource, name)(*args, **asking(kwargs, "true"))
        else:
            try:
                response = await silent(type(resource)(resource._caller.raw), *args, **kwargs)
            except TypeError as error:
                from ..calls.endpoint import shorten

                shorten(error)
                raise
        raw: LegacyAPIResponse[T] = response
        return raw

    call.__dict__["form"] = name, "true"
    return _as_deprecated(_giving(call, "LegacyAPIResponse[{}]"), method)


def as_streamed(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncAPIResponse[T]]]:
    """The method, returning the response before its body is read. For an overloaded one: of its first overload."""
    silent = _silent(method)
    name = silent.__name__

    @wraps(silent)
    def call(
        view: ResourceView[R], /, *args: P.args, **kwargs: P.kwargs
    ) -> AsyncResponseContextManager[AsyncAPIResponse[T]]:
        from ..calls.raw import AsyncResponseContextManager

        resource = view._resource
        if _is_replaced(resource, name, method):
            return AsyncResponseContextManager(lambda: getattr(resource, name)(*args, **asking(kwargs, "stream")))
        target = type(resource)(resource._caller.streamed)
        return AsyncResponseContextManager(lambda: silent(target, *args, **kwargs))

    call.__dict__["form"] = name, "stream"
    return _as_deprecated(_giving(call, "AsyncResponseContextManager[AsyncAPIResponse[{}]]"), method)


def _giving(call: F, response: str) -> F:
    """Let tools find the type of the response in a method's signature."""
    described: Any = call
    plain = described
    while isinstance(plain, FunctionType):
        plain = _behind(plain)
    if isinstance(plain, _Source):  # which is that of the method in its plain form, too
        described.__wrapped__ = _Source(plain.__wrapped__, response)
    return call


def as_streamed_binary(
    method: Callable[Concatenate[R, P], Awaitable[T]],
) -> Callable[Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[bytes]]]:
    """As `as_streamed`, for a method whose body is bytes: the response can be streamed to a file."""
    streamed: Any = _giving(as_streamed(method), "AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[bytes]]")
    binary: Callable[
        Concatenate[ResourceView[R], P], AsyncResponseContextManager[AsyncStreamedBinaryAPIResponse[bytes]]
    ]
    binary = streamed
    return binary


def _is_replaced(resource: Resource, name: str, method: Callable[..., object]) -> bool:
    """Whether a program, such as a tracer, has put something in the place of a resource's method."""
    return getattr(type(resource), name) is not method or name in vars(resource)


def asking(kwargs: Mapping[str, Any], mode: str) -> dict[str, Any]:
    """The arguments of a call with the header that asks for the response: `true` for one that was read, or `stream`.

    So a method that was replaced is called for raw responses too, and can see that the call is for one.
    """
    from ..calls.raw_header import RAW_RESPONSE_HEADER

    headers: Any = kwargs.get("extra_headers")
    return {**kwargs, "extra_headers": {**(headers or {}), RAW_RESPONSE_HEADER: mode}}


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
