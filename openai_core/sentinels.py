"""Values that stand for "this argument was not given". None is a value of the API; these are not."""

from __future__ import annotations

from types import NoneType
from typing import Any, Final, Literal, TypeGuard, TypeVar, final

# NoneType: a public name of the official package, which `dropin/names.py` looks for here.
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

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return _only_instances(cls)


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

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        return _only_instances(cls)


NOT_GIVEN: Final = NotGiven()
"""The one `NotGiven` of common use; any other instance means the same."""
not_given: Final = NOT_GIVEN
"""`NOT_GIVEN` by its newer name."""
omit: Final = Omit()
"""The one `Omit` of common use; any other instance means the same."""


def is_given(value: T | NotGiven | Omit) -> TypeGuard[T]:
    """Whether `value` is neither `NOT_GIVEN` nor `omit`."""
    return not isinstance(value, NotGiven | Omit)


def _only_instances(cls: type[Any]) -> Any:
    """What pydantic knows of a sentinel in an annotation: its instances pass, and JSON has none."""
    from pydantic_core import PydanticOmit, core_schema

    def no_json_schema(schema: Any, handler: Any) -> Any:
        raise PydanticOmit

    return core_schema.is_instance_schema(cls, metadata={"pydantic_js_functions": [no_json_schema]})
