# Generated from openapi.json.
"""Parameters of `responses.retrieve()`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from ...sentinels import Omit
from .response_includable import ResponseIncludable

__all__ = [
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]


class ResponseRetrieveParamsBase(TypedDict, total=False):
    """What `client.responses.retrieve()` takes whether or not it streams."""

    include: Sequence[ResponseIncludable] | Omit
    starting_after: int | Omit
    """Sequence number of the last event already seen."""
    include_obfuscation: bool | Omit


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParamsBase, total=False):
    """A request for a stored response as it is now."""

    stream: Literal[False] | Omit | None


class ResponseRetrieveParamsStreaming(ResponseRetrieveParamsBase, total=False):
    """A request for a stored response's events, from any point on."""

    stream: Required[Literal[True]]


ResponseRetrieveParams: TypeAlias = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming
"""What `client.responses.retrieve()` takes."""
