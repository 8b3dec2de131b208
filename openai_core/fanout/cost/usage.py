"""The tokens that an answer took, read from the value that it was decoded to: cheaper than to decode it again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from msgspec import UNSET

from .tokens import Usage, read_usage

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["usage_in"]


def usage_in(value: Any, content: bytes | None) -> Usage | None:
    """The tokens that an answer says it took; None if it does not say.

    Args:
        value: the answer.
        content: what it was decoded from, which is read if the value is of a type, or has a value, that is unexpected.
    """
    read = _readers.get(value.__class__) or _reader_of(value)
    try:
        found = read(value)
    except AttributeError:
        found = None
    return read_usage(content) if found is None else found


# What may be missing is read as it is stored, in attributes that begin with `_slot_`; by its name it takes a call each.


def _chat(value: Any) -> Usage | None:
    truncated = False
    for choice in value.choices:
        if choice.finish_reason == "length":
            truncated = True
    usage = value._slot_usage
    details = usage._slot_prompt_tokens_details
    cached = 0 if details is UNSET or details is None else _cached(details._slot_cached_tokens)
    return _usage(usage.prompt_tokens, usage.completion_tokens, cached, truncated)


def _response(value: Any) -> Usage | None:
    usage = value._slot_usage
    details = usage.input_tokens_details
    cached = 0 if details is None else _cached(details.cached_tokens)
    return _usage(usage.input_tokens, usage.output_tokens, cached, value._slot_status == "incomplete")


# By attribute, which takes half as long as by `type`; this is done for each answer.


def _cached(given: Any) -> int:
    """A number of tokens, which may be missing; -1 for what is none."""
    if given is None or given is UNSET:
        return 0
    return given if given.__class__ is int else -1


def _usage(sent: Any, made: Any, cached: int, truncated: bool) -> Usage | None:
    if sent.__class__ is int and made.__class__ is int and sent >= 0 <= made and cached >= 0:
        return Usage(sent, made, cached, truncated)
    return None


def _unknown(value: Any) -> Usage | None:
    return None


_BY_NAME: Final[dict[tuple[str, str], Callable[[Any], Usage | None]]] = {
    ("ChatCompletion", "openai_core.types.chat"): _chat,
    ("Response", "openai_core.types.responses"): _response,
}
_readers: Final[dict[type[Any], Callable[[Any], Usage | None]]] = {}
"""By type; one entry for each type of answer."""


def _reader_of(value: Any) -> Callable[[Any], Usage | None]:
    kind: type[Any] = value.__class__
    found: Callable[[Any], Usage | None] = _unknown
    for base in kind.__mro__:  # by name, so that no types are imported for it
        for (name, module), read in _BY_NAME.items():
            if base.__name__ == name and base.__module__.startswith(module):
                found = read
    if len(_readers) < 256:
        _readers[kind] = found
    return found
