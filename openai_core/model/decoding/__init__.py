"""From JSON to typed values and back. Types come from elsewhere; nothing here sends or receives.

Decoding is lenient unless asked to be strict: what a server sends beyond, below or beside the declared types is kept,
so that encoding gives it back. The fast path is msgspec's own decoder; a decoder learns the unknown fields it meets.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..meta import ModelMeta, field_table
from .encode import IteratorInBody, check_iterators, encode_json, encode_reusable, materialize_iterators
from .errors import DecodeError, NotJSONError
from .introspection import cached_by_type

__all__ = [
    "DecodeError",
    "IteratorInBody",
    "NotJSONError",
    "check_iterators",
    "convert",
    "decode_json",
    "decoder_for",
    "encode_json",
    "encode_reusable",
    "materialize_iterators",
]


def decoder_for(cast_to: Any, *, strict: bool = False) -> Callable[[bytes], Any]:
    """The function that decodes JSON text to `cast_to`. Cached; safe to call from any thread.

    Args:
        cast_to: A model class (parametrised, if generic), msgspec struct, dataclass, TypedDict, pydantic model, builtin
            type, or a union or container of these.
        strict: Whether a value of a wrong type, a missing field or an unknown tag raises. Otherwise they are kept as
            they came; missing fields read as None, unknown members of a union are `UnknownVariant`.

    Returns:
        A function of one argument, the text as bytes. It raises `NotJSONError` for what is not JSON, and `DecodeError`
        for JSON of another kind than asked for (an array for a model), nested too deeply, or (when strict) wrong.

    Raises:
        TypeError: a name in the annotations of a class does not exist.
    """
    return _find_decoder(cast_to, strict)


def _make_decoder(cast_to: Any, strict: bool) -> Callable[[bytes], Any]:
    # Here, not above: a program that has not decoded anything yet does not need them.
    from .learned import make_lenient_decoder, make_strict_decoder

    return make_strict_decoder(cast_to) if strict else make_lenient_decoder(cast_to)


_find_decoder = cached_by_type(_make_decoder)


def decode_json(cast_to: Any, data: bytes, *, strict: bool = False) -> Any:
    """Decode the JSON text `data` to `cast_to`; see `decoder_for`.

    Raises:
        NotJSONError: `data` is not JSON.
        DecodeError: it is JSON of another kind than `cast_to`, or (when strict) differs from it anywhere.
    """
    return decoder_for(cast_to, strict=strict)(data)


def convert(cast_to: Any, obj: Any, *, strict: bool = False) -> Any:
    """Convert `obj`, made of dicts, lists and scalars as JSON gives them, to `cast_to`; see `decoder_for`.

    Raises:
        DecodeError: `obj` is of another kind than `cast_to`, or (when strict) differs from it anywhere.
    """
    from .context import Context
    from .learned import convert_root
    from .prepare import convert_fast

    if isinstance(cast_to, ModelMeta) and field_table(cast_to).tag_field is None:
        made = convert_fast(cast_to, obj, strict=strict)
        if made is not None:
            return made
    return convert_root(cast_to, obj, Context(strict=strict))
