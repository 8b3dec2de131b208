"""Choices of chunks with the types that accumulating relies on, whatever the server sent."""

from __future__ import annotations

from types import NoneType
from typing import Any, Final, cast

from ...model import Model
from ...model.meta import new_instance
from ...structured.received import index_of, json_text, models_in, text_of, value_at, word_of
from ...types.chat.chat_completion import ChoiceLogprobs
from ...types.chat.chat_completion_chunk import Choice, ChoiceDelta, ChoiceDeltaToolCall

__all__ = ["settled_choices"]

_TEXT: Final = frozenset({str, NoneType})


def settled_choices(choices: Any) -> list[Choice]:
    """The choices of a chunk; those of unusual shape as changed copies, as a chunk stays what the server sent.

    In all of them `index` is an int, `delta` an object, a text is a str or None, and so on, with one exception: a tool
    call that was sent without a usable index has None.
    """
    if choices.__class__ is list:
        for choice in choices:
            if not _is_usual(choice):
                break
        else:
            return cast("list[Choice]", choices)
    return [_settled(choice, place) for place, choice in enumerate(models_in(choices))]


def _is_usual(choice: Any) -> bool:
    """Whether a choice has the declared types wherever accumulating relies on them. Quick: asked of every one."""
    try:
        delta = choice.delta
        if (
            choice.index.__class__ is not int
            or choice.finish_reason.__class__ not in _TEXT
            or delta.content.__class__ not in _TEXT
            or delta.refusal.__class__ not in _TEXT
        ):
            return False
        logprobs, calls = choice.logprobs, delta.tool_calls
    except AttributeError:
        return False
    if logprobs is not None and not _has_lists(logprobs):
        return False
    return calls is None or (calls.__class__ is list and all(map(_is_usual_call, calls)))


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


def _settled(choice: Any, place: int) -> Choice:
    index = index_of(value_at(choice, "index"))
    logprobs = value_at(choice, "logprobs")
    made: Any = choice.model_copy()
    made.index = place if index is None else index
    made.finish_reason = word_of(value_at(choice, "finish_reason"))
    made.logprobs = _settled_logprobs(logprobs) if isinstance(logprobs, Model) else None
    made.delta = _settled_delta(value_at(choice, "delta"))
    return cast("Choice", made)


def _settled_logprobs(logprobs: Any) -> ChoiceLogprobs:
    content, refusal = (models_in(value_at(logprobs, name)) or None for name in ("content", "refusal"))
    return new_instance(ChoiceLogprobs, {"content": content, "refusal": refusal})


def _settled_delta(delta: Any) -> ChoiceDelta:
    if not isinstance(delta, Model):
        text = delta if isinstance(delta, str) else None
        return new_instance(ChoiceDelta, {} if text is None else {"content": text})
    made: Any = delta.model_copy()
    for name in ("content", "refusal"):
        text = value_at(delta, name)
        setattr(made, name, None if text is None else text_of(text))
    made.role = word_of(value_at(delta, "role"))
    made.tool_calls = list(map(_settled_call, models_in(value_at(delta, "tool_calls")))) or None
    return cast("ChoiceDelta", made)


def _settled_call(call: Any) -> ChoiceDeltaToolCall:
    made: Any = call.model_copy()
    made.index = index_of(value_at(call, "index"))
    made.id = word_of(value_at(call, "id"))
    made.type = word_of(value_at(call, "type"))
    function = value_at(call, "function")
    if isinstance(function, Model):
        inner: Any = function.model_copy()
        inner.name = word_of(value_at(function, "name"))
        arguments = value_at(function, "arguments")
        inner.arguments = None if arguments is None else json_text(arguments)
        made.function = inner
    else:
        made.function = None
    return cast("ChoiceDeltaToolCall", made)
