"""Tokens that a call took: what the server says, in whichever of its forms, or an estimate by the text that came."""

from __future__ import annotations

from typing import Any, Final

import msgspec

from .fields import get, listed

__all__ = ["Usage", "estimated_usage", "text_length", "usage_of"]

_BYTES_PER_TOKEN: Final = 4


class Usage(msgspec.Struct, frozen=True, kw_only=True):
    """Tokens that a call took."""

    input_tokens: int = 0
    """Those of the input."""
    output_tokens: int = 0
    """Those of the output."""
    cached_tokens: int = 0
    """Those of the input that were in the server's cache."""
    cache_write_tokens: int = 0
    """Those of the input that were put into it."""
    reasoning_tokens: int = 0
    """Those of the output that are reasoning."""
    estimated: bool = False
    """Whether the server did not say, and four bytes were taken for a token."""

    @property
    def total_tokens(self) -> int:
        """Input and output."""
        return self.input_tokens + self.output_tokens


def usage_of(value: Any) -> Usage | None:
    """The usage that an answer, or an event of a stream, reports; None if it reports none."""
    usage = get(value, "usage")
    if usage is None:
        usage = get(get(value, "response"), "usage")
        if usage is None:
            return None
    given, made = get(usage, "prompt_tokens"), get(usage, "completion_tokens")
    source, target = ("input", "output") if given is None and made is None else ("prompt", "completion")
    if source == "input":
        given, made = get(usage, "input_tokens"), get(usage, "output_tokens")
    of_input, of_output = get(usage, f"{source}_tokens_details"), get(usage, f"{target}_tokens_details")
    found = Usage(
        input_tokens=_count(given),
        output_tokens=_count(made),
        cached_tokens=0 if of_input is None else _count(get(of_input, "cached_tokens")),
        cache_write_tokens=0 if of_input is None else _count(get(of_input, "cache_write_tokens")),
        reasoning_tokens=0 if of_output is None else _count(get(of_output, "reasoning_tokens")),
    )
    return found if found.input_tokens or found.output_tokens else None


def text_length(event: Any) -> int:
    """The characters of text that an event of a stream adds to the answer."""
    delta = get(event, "delta")
    if isinstance(delta, str):
        return len(delta)
    length = 0
    for choice in listed(get(event, "choices")):
        delta = get(choice, "delta")
        for text in (get(delta, "content"), get(delta, "refusal"), get(choice, "text")):
            length += len(text) if isinstance(text, str) else 0
        for call in listed(get(delta, "tool_calls")):
            arguments = get(get(call, "function"), "arguments")
            length += len(arguments) if isinstance(arguments, str) else 0
    return length


def estimated_usage(sent: int, received: int) -> Usage | None:
    """An estimate by the bytes of the request and the characters of text that came; None if none came."""
    if not received:
        return None
    return Usage(
        input_tokens=-(-sent // _BYTES_PER_TOKEN), output_tokens=-(-received // _BYTES_PER_TOKEN), estimated=True
    )


def _count(value: Any) -> int:
    return value if isinstance(value, int) and value > 0 else 0
