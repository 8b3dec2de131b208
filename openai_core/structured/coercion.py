"""What servers send in place of the declared values, as the values that the helpers rely on.

Decoding keeps a value of another type as it came. Wherever a helper needs a text, a name, an index or a list of
objects, it takes them from here, so that what it does next cannot fail on a type.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, TypeVar, cast

from ..model import Model
from ..model.decoding import encode_json

__all__ = ["index_of", "is_text", "json_text", "models_in", "non_empty_text", "text_of", "value_at"]

ModelT = TypeVar("ModelT", bound=Model)

_TEXTS: Final = ("text", "value", "refusal", "output_text")
"""The fields of a part of a content that may have its text."""


def text_of(value: object) -> str:
    """The text that a value stands for: itself; its parts joined, if it is a list of parts; or else its JSON.

    Nothing for null, and for parts without a text, such as images.
    """
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, list):
        parts = cast("list[object]", value)
        if all(isinstance(part, str) or part is None or value_at(part, "type") is not None for part in parts):
            return "".join(map(_text_of_part, parts))
    elif value_at(value, "type") is not None:
        return _text_of_part(value)
    return json_text(value)  # pyright: ignore[reportUnknownArgumentType]


def is_text(value: object) -> bool:
    """Whether `text_of` gives all that a value has to say: it is no list that has parts besides texts."""
    return not isinstance(value, list) or all(
        part is None or isinstance(part, str) or any(value_at(part, name) is not None for name in _TEXTS)
        for part in cast("list[object]", value)
    )


def _text_of_part(part: object) -> str:
    if part is None or isinstance(part, str):
        return part or ""
    for name in _TEXTS:
        text = value_at(part, name)
        if isinstance(text, str):
            return text
        if text is not None:
            return _text_of_part(text)
    return ""


def json_text(value: object) -> str:
    """A value as JSON text, unless it is a text already; nothing for null. For arguments of calls.

    Raises:
        ValueError: it is nested too deeply.
    """
    if isinstance(value, str):
        return value
    return "" if value is None else encode_json(value).decode()


def non_empty_text(value: object) -> str | None:
    """A name, id, role or reason; None for null and for the empty string, which servers send for none."""
    return json_text(value) or None


def index_of(value: object) -> int | None:
    """An index, also one that was sent as a text or a float; None if it is none."""
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 31 else None


def models_in(value: object, of: type[ModelT] | None = None) -> list[Any]:
    """The objects in a list, or the one object in place of a list. Anything else is left out.

    Args:
        value: what the server sent.
        of: the class of an object that was sent in place of a list of them.
    """
    if isinstance(value, list):
        return [item for item in cast("list[object]", value) if isinstance(item, Model)]
    if of is not None and isinstance(value, Mapping):
        return [of.model_construct(**{str(name): item for name, item in cast("Mapping[object, Any]", value).items()})]
    return [value] if isinstance(value, Model) else []


def value_at(of: object, name: str) -> Any:
    """A field of an object, whether it was decoded into a class or not; None if there is none."""
    if isinstance(of, Mapping):
        return cast("Mapping[str, Any]", of).get(name)
    return getattr(of, name, None) if isinstance(of, Model) else None
