"""What chunks say of each choice, with the types that accumulating relies on, whatever the server sent."""

from __future__ import annotations

from types import NoneType
from typing import Any, Final, TypeAlias, cast

from ...model import Model
from ...model.meta import new_instance
from ...structured.coercion import index_of, json_text, models_in, non_empty_text, text_of, value_at
from ...types.chat.chat_completion import ChoiceLogprobs
from ...types.chat.chat_completion_chunk import Choice, ChoiceDelta, ChoiceDeltaToolCall

__all__ = ["Piece", "pieces_of"]

_TEXT: Final = frozenset({str, NoneType})


Piece: TypeAlias = tuple[
    int, str | None, ChoiceLogprobs | None, ChoiceDelta, str | None, str | None, list[ChoiceDeltaToolCall] | None
]
"""What a chunk says of one choice: index, finish reason, log probabilities, delta, content, refusal and tool calls.

A plain tuple, with each field of a model read once, since every token has one. A tool call that was sent without a
usable index has None for it.
"""


def pieces_of(choices: Any) -> list[Piece]:
    """What the choices of a chunk say. Those of unusual shape are normalized in copies: a chunk stays what was sent."""
    pieces: list[Piece] = []
    if choices.__class__ is list:
        for choice in choices:
            piece = _usual(choice)
            if piece is None:
                break
            pieces.append(piece)
        else:
            return pieces
    return [_normalized(choice, place) for place, choice in enumerate(models_in(choices, Choice))]


def _usual(choice: Any) -> Piece | None:
    """The piece in a choice that has the declared types wherever accumulating relies on them; else None."""
    try:
        delta = choice.delta
        index, reason, logprobs = choice.index, choice.finish_reason, choice.logprobs
        content, refusal, calls = delta.content, delta.refusal, delta.tool_calls
    except AttributeError:
        return None
    if (
        index.__class__ is not int
        or not (reason is None or reason.__class__ is str)
        or not (content is None or content.__class__ is str)
        or not (refusal is None or refusal.__class__ is str)
        or not (logprobs is None or _has_lists(logprobs))
        or not (calls is None or (calls.__class__ is list and all(map(_is_usual_call, calls))))
    ):
        return None
    return index, reason, logprobs, delta, content, refusal, calls


def _has_lists(logprobs: Any) -> bool:
    return isinstance(logprobs, Model) and all(
        value_at(logprobs, name).__class__ in (list, NoneType) for name in ("content", "refusal")
    )


def _is_usual_call(call: Any) -> bool:
    try:
        function = call.function
        return (
            call.index.__class__ is int
            and call.id.__class__ in _TEXT
            and (function is None or (function.arguments.__class__ in _TEXT and function.name.__class__ in _TEXT))
        )
    except AttributeError:
        return False


def _normalized(choice: Any, place: int) -> Piece:
    index = index_of(value_at(choice, "index"))
    logprobs = value_at(choice, "logprobs")
    sent = value_at(choice, "delta")
    if sent is None:  # a whole message, of servers that stream an answer that they had already
        sent = next(iter(models_in(value_at(choice, "message"), ChoiceDelta)), None)
    delta: Any = _normalized_delta(sent)
    return (
        place if index is None else index,
        non_empty_text(value_at(choice, "finish_reason")),
        _normalized_logprobs(logprobs) if isinstance(logprobs, Model) else None,
        delta,
        delta.content,
        delta.refusal,
        delta.tool_calls,
    )


def _normalized_logprobs(logprobs: Any) -> ChoiceLogprobs:
    content, refusal = (models_in(value_at(logprobs, name)) or None for name in ("content", "refusal"))
    return cast("ChoiceLogprobs", new_instance(ChoiceLogprobs, {"content": content, "refusal": refusal}))


def _normalized_delta(delta: Any) -> ChoiceDelta:
    if not isinstance(delta, Model):
        text = delta if isinstance(delta, str) else None
        return cast("ChoiceDelta", new_instance(ChoiceDelta, {} if text is None else {"content": text}))
    made: Any = delta.model_copy()
    for name in ("content", "refusal"):
        text = value_at(delta, name)
        setattr(made, name, None if text is None else text_of(text))
    made.role = non_empty_text(value_at(delta, "role"))
    made.tool_calls = list(map(_normalized_call, models_in(value_at(delta, "tool_calls"), ChoiceDeltaToolCall))) or None
    return cast("ChoiceDelta", made)


def _normalized_call(call: Any) -> ChoiceDeltaToolCall:
    made: Any = call.model_copy()
    made.index = index_of(value_at(call, "index"))
    made.id = non_empty_text(value_at(call, "id"))
    made.type = non_empty_text(value_at(call, "type"))
    function = value_at(call, "function")
    if isinstance(function, Model):
        inner: Any = function.model_copy()
        inner.name = non_empty_text(value_at(function, "name"))
        arguments = value_at(function, "arguments")
        inner.arguments = None if arguments is None else json_text(arguments)
        made.function = inner
    else:
        made.function = None
    return cast("ChoiceDeltaToolCall", made)
