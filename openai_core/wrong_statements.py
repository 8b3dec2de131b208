"""`with`, `async with`, `for` and `[0]` with an object that needs another statement: the errors say which one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, NoReturn, TypeVar

__all__ = ["refuse_asynchronous_statements", "refuse_plain_statements"]

KindT = TypeVar("KindT", bound="type[Any]")


def refuse_plain_statements(kind: KindT) -> KindT:
    """Have instances of an asynchronous class raise TypeErrors that name the statement to use.

    A decorator, of which type checkers see nothing: to them the statement is a mistake already.
    """
    return _refuse(kind, {"__aenter__": ("__enter__", "__exit__"), "__aiter__": ("__iter__", "__getitem__")})


def refuse_asynchronous_statements(kind: KindT) -> KindT:
    """The same for a class of blocking callers.

    `async for` gets Python's own error: whoever asks an object for `__aiter__` would take it for an asynchronous one.
    """
    return _refuse(kind, {"__enter__": ("__aenter__", "__aexit__"), "__iter__": ("__getitem__",)})


def _refuse(kind: KindT, statements: dict[str, tuple[str, ...]]) -> KindT:
    for asked, refused in statements.items():
        for name in refused if hasattr(kind, asked) else ():
            if not hasattr(kind, name):
                setattr(kind, name, _REFUSALS[name])
    return kind


def _enter(thing: object) -> NoReturn:
    raise TypeError(f"cannot use {type(thing).__name__} in 'with'; use 'async with', or openai_sync")


def _async_enter(thing: object) -> NoReturn:
    raise TypeError(f"cannot use {type(thing).__name__} in 'async with'; use 'with', or openai_core")


def _exit(thing: object, *exc: object) -> None:
    """Python looks for it before it enters a block."""


def _iterate(thing: object) -> NoReturn:
    raise TypeError(f"cannot iterate over {_a(thing)} with 'for'; use 'async for'")


def _index(thing: object, index: object) -> NoReturn:
    loop = "async for" if hasattr(thing, "__aiter__") else "for"
    raise TypeError(f"cannot index {_a(thing)}; iterate over it with '{loop}'")


def _a(thing: object) -> str:
    name = type(thing).__name__
    return f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"


_REFUSALS: Final[dict[str, Callable[..., Any]]] = {
    "__enter__": _enter,
    "__exit__": _exit,
    "__aenter__": _async_enter,
    "__aexit__": _exit,
    "__iter__": _iterate,
    "__getitem__": _index,
}
