"""Private names of the official package that programs import, where nothing here is the same thing already."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from openai_sync.client.client import OpenAI
from openai_sync.facade import twin_of

from ..client.base import AsyncAPIClient
from ..model.decoding import convert
from ..sentinels import Omit

__all__ = [
    "Body",
    "Headers",
    "Query",
    "SyncAPIClient",
    "construct_type",
    "show_private_attributes",
]

Body: TypeAlias = object
Headers: TypeAlias = Mapping[str, str | Omit]
Query: TypeAlias = Mapping[str, object]

SyncAPIClient: Any = twin_of(AsyncAPIClient)
assert issubclass(OpenAI, SyncAPIClient), "every client is one"


def show_private_attributes() -> None:
    """Give clients the private attributes of the official ones that programs read."""

    def base_url(client: Any) -> Any:
        from ..client.default_clients import library

        return library.URL(client.base_url)

    def custom_query(client: Any) -> Any:
        return client.default_query

    kinds: tuple[Any, ...] = (AsyncAPIClient, SyncAPIClient)
    for kind in kinds:
        kind._base_url = property(base_url)
        kind._custom_query = property(custom_query)


def construct_type(*, type_: Any, value: object, metadata: object = None) -> Any:
    """Convert `value`, made of dicts, lists and scalars, to `type_`. What does not fit stays as it is."""
    return convert(type_, value)
