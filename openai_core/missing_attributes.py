"""The error for an attribute that an object lacks, with the step that was left out before, or with what to use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NoReturn

__all__ = ["LackedName", "entering_gives", "lack_names", "no_attribute", "visible_names"]


def no_attribute(thing: object, name: str, hint: str = "") -> AttributeError:
    """The error for `__getattr__` to raise.

    Names that begin with an underscore get no hint: copy, pickle, inspect and notebooks ask for those.

    Args:
        hint: a clause on what the program left out, or what to use.
    """
    more = f"; {hint}" if hint and not name.startswith("_") else ""
    return AttributeError(
        f"{type(thing).__name__!r} object has no attribute {name!r}{more}",
        name=name,
        obj=None if more else thing,  # or else tracebacks would end in Python's own suggestion as well
    )


def entering_gives(what: str, kind: type, name: str) -> str:
    """The hint of a context manager that was not entered, for an attribute of what entering it gives.

    Args:
        what: what entering it gives, in words.
        kind: the class of that.
        name: the attribute.
    """
    then = f"; the {what} that it gives has {name}" if hasattr(kind, name) else f", and use the {what} that it gives"
    return f"enter it in a 'with' block ('async with' for an asynchronous client){then}"


class LackedName:
    """A name that programs look for in a class that lacks it: reading it says what to use.

    It is no attribute, to `hasattr` either, and what a class below has of that name replaces it. Unlike a
    `__getattr__`, it leaves other attributes as fast as they are.
    """

    __slots__ = ("hint", "name")

    def __init__(self, name: str, hint: str) -> None:
        self.name = name
        self.hint = hint
        """What to use, as a clause."""

    def __repr__(self) -> str:
        return f"<none; {self.hint}>"

    def __get__(self, thing: object, kind: type) -> NoReturn:
        if thing is None:
            raise AttributeError(f"type object {kind.__name__!r} has no attribute {self.name!r}", name=self.name)
        # As `no_attribute` does, in less time: programs ask whether answers have these names.
        raise AttributeError(
            f"{type(thing).__name__!r} object has no attribute {self.name!r}; {self.hint}", name=self.name
        )


def lack_names(kind: type[Any], table: Mapping[str, str]) -> None:
    """Explain in a class that it lacks names. Its `__dir__` should be `visible_names`.

    Args:
        kind: the class.
        table: the names, and what to use in place of each. Those that the class has stay as they are.
    """
    for name, hint in table.items():
        if not hasattr(kind, name):
            type.__setattr__(kind, name, LackedName(name, hint))


def visible_names(self: object) -> list[str]:
    """What `dir` gives of an object, without the names that its class lacks."""
    kind = type(self)
    lacked = {name for base in kind.__mro__ for name, value in vars(base).items() if isinstance(value, LackedName)}
    return [name for name in object.__dir__(self) if name not in lacked or hasattr(kind, name)]
