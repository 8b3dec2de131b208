"""What a model says to a program that takes it for a dict."""

from __future__ import annotations

from typing import Any

import msgspec

from .meta import field_table, missing_attribute

__all__ = ["DictMethod", "NotSubscriptableError", "not_subscriptable"]


class DictMethod:
    """A method of dicts that models lack: reading it says so. A field of that name replaces it."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type[Any]) -> Any:
        if instance is not None:
            raise missing_attribute(instance, self._name)
        raise AttributeError(
            f"type object {owner.__name__!r} has no attribute {self._name!r}", name=self._name, obj=owner
        )


class NotSubscriptableError(TypeError, msgspec.ValidationError):
    """Raised for `model[key]`.

    msgspec takes a class with `__getitem__` for a mapping, and asks an instance for its keys that is to become another
    struct; the answer has to be one of its own errors.
    """


def not_subscriptable(model: Any, key: object) -> NotSubscriptableError:
    """The error for `model[key]`."""
    cls: type[Any] = model.__class__
    if isinstance(key, str) and key.isidentifier() and hasattr(model, key):
        hint = f"use the attribute .{key}"
    else:
        names = ", ".join(field.name for field in field_table(cls).fields if not field.extra)
        hint = f"its fields are attributes: {names or 'none'}"
    return NotSubscriptableError(f"{cls.__name__!r} object is not subscriptable with {key!r}; {hint}")
