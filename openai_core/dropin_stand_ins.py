"""Private names of the official package that programs import, where nothing here is the same thing already."""

from __future__ import annotations

from collections.abc import Mapping
from types import GenericAlias
from typing import Any, NoReturn, TypeAlias

from openai_sync.client import OpenAI
from openai_sync.facade import twin_of

from .base_client import AsyncAPIClient
from .decoding import convert
from .sentinels import Omit

__all__ = ["Body", "Headers", "Query", "SyncAPIClient", "annotation_only", "construct_type"]

Body: TypeAlias = object
Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]

SyncAPIClient: Any = twin_of(AsyncAPIClient)
assert issubclass(OpenAI, SyncAPIClient), "every client is one"


def construct_type(*, type_: Any, value: object, metadata: object = None) -> Any:
    """Convert `value`, made of dicts, lists and scalars, to `type_`. What does not fit stays as it is."""
    return convert(type_, value)


def annotation_only(name: str, module: str, why: str) -> type:
    """A class that may stand in annotations. Making one, or a subclass, says why it cannot be used."""
    message = f"{module}.{name} can only be used in annotations here: {why}"

    def refuse(cls: type, *args: object, **kwargs: object) -> NoReturn:
        raise ImportError(message, name=name)

    namespace = {
        "__class_getitem__": classmethod(GenericAlias),
        "__doc__": message,
        "__init_subclass__": classmethod(refuse),
        "__module__": module,
        "__new__": refuse,
    }
    return type(name, (), namespace)
