"""The error for an attribute that an object lacks, with the step that was left out before, or with what to use."""

from __future__ import annotations

__all__ = ["entering_gives", "no_attribute"]


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
