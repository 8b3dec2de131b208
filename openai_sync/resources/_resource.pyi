"""What every resource of the facade is, in its two forms; and how type checkers see the methods of the second."""

from collections.abc import Callable
from typing import Concatenate, Generic, ParamSpec, TypeVar, type_check_only

from openai_sync.calls.raw import (
    APIResponse,
    LegacyAPIResponse,
    ResponseContextManager,
    StreamedBinaryAPIResponse,
)
from openai_sync.facade import SyncObject

__all__ = ["Resource", "ResourceView"]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R", bound=Resource)
R_co = TypeVar("R_co", bound=Resource, covariant=True)

class Resource(SyncObject):
    """A group of endpoints. Costs nothing to make; safe to use from many threads at once."""

class ResourceView(SyncObject, Generic[R_co]):
    """A resource whose calls give responses instead of values: what `with_raw_response` and its like are."""

# At run time the views are twins, whose methods are made from those of the core.

@type_check_only
def as_raw(
    method: Callable[Concatenate[R, P], T],
) -> Callable[Concatenate[ResourceView[R], P], LegacyAPIResponse[T]]: ...
@type_check_only
def as_streamed(
    method: Callable[Concatenate[R, P], T],
) -> Callable[Concatenate[ResourceView[R], P], ResponseContextManager[APIResponse[T]]]: ...
@type_check_only
def as_streamed_binary(
    method: Callable[Concatenate[R, P], T],
) -> Callable[Concatenate[ResourceView[R], P], ResponseContextManager[StreamedBinaryAPIResponse[bytes]]]: ...
