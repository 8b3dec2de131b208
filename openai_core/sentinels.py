"""Values that stand for "this argument was not given". None is a value of the API; these are not."""

from __future__ import annotations

from types import NoneType
from typing import Final, Literal, TypeGuard, TypeVar, final

__all__ = ["NOT_GIVEN", "NoneType", "NotGiven", "Omit", "is_given", "not_given", "omit"]

T = TypeVar("T")


@final
class NotGiven:
    """Type of `NOT_GIVEN`: an option left to its default, where None would mean something else.

    A request parameter set to it is left out of the request, as with `omit`.
    """

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "NOT_GIVEN"

    def __reduce__(self) -> str:
        return "NOT_GIVEN"


@final
class Omit:
    """Type of `omit`: a request parameter or header that is left out, also where a default would be sent."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


NOT_GIVEN: Final = NotGiven()
"""The one `NotGiven` of common use; any other instance means the same."""
not_given: Final = NOT_GIVEN
"""`NOT_GIVEN` by its newer name."""
omit: Final = Omit()
"""The one `Omit` of common use; any other instance means the same."""


def is_given(value: T | NotGiven | Omit) -> TypeGuard[T]:
    """Whether `value` is neither `NOT_GIVEN` nor `omit`."""
    return not isinstance(value, NotGiven | Omit)
