"""Accumulates one choice of a chat completion."""

from __future__ import annotations

from typing import Any, Final

from ...types.chat.chat_completion_chunk import Choice, ChoiceDelta, ChoiceDeltaToolCall
from ...types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ..accumulators import LatestValue, ListAccumulator, ObjectAccumulator, TextAccumulator
from ..structure import PartialText

__all__ = ["CallState", "ChoiceState"]

_APART: Final = frozenset({"content", "refusal", "tool_calls"})
"""Fields of a message that have accumulators of their own."""


class CallState:
    """One tool call of a message."""

    __slots__ = ("arguments", "first_step", "name", "parsed", "partial", "rest")

    def __init__(self, step: int) -> None:
        self.first_step = step
        self.name = ""
        self.arguments = TextAccumulator()
        self.partial = PartialText(self.arguments)
        self.rest = ObjectAccumulator()
        self.parsed: object | None = None

    def add(self, step: int, call: ChoiceDeltaToolCall) -> None:
        """Add a delta of the call."""
        function = call.function
        if function is not None and function.arguments is not None:
            self.arguments.add(step, function.arguments)
        if call.id is None and call.type is None and (function is None or function.name is None):
            return
        part: dict[str, Any] = call.to_dict(mode="python")
        inner: dict[str, Any] = part.pop("function", None) or {}
        inner.pop("arguments", None)
        name = inner.pop("name", None)
        self.name += name or ""
        self.rest.merge(step, {**part, "function": inner} if inner else part)

    def at(self, step: int) -> dict[str, Any]:
        """The call as of the end of `step`."""
        made: dict[str, Any] = {"type": "function", **self.rest.at(step)}
        made["function"] = {
            **(made.get("function") or {}),
            "name": self.name,
            "arguments": self.arguments.at(step) or "",
        }
        return made


class ChoiceState:
    """One choice: its texts, tool calls and log probabilities."""

    __slots__ = (
        "_texts",
        "calls",
        "content",
        "current_call",
        "finish",
        "first_step",
        "index",
        "is_done",
        "logprobs_content",
        "logprobs_refusal",
        "parsed",
        "partial",
        "rest",
    )

    def __init__(self, index: int, step: int) -> None:
        self.index = index
        self.first_step = step
        self.content = TextAccumulator()
        self.partial = PartialText(self.content)
        self.finish: LatestValue[str] = LatestValue()
        self.calls: dict[int, CallState] = {}
        self.current_call: int | None = None
        """The index of the tool call that was received last, and may continue."""
        self.logprobs_content: ListAccumulator[ChatCompletionTokenLogprob] = ListAccumulator()
        self.logprobs_refusal: ListAccumulator[ChatCompletionTokenLogprob] = ListAccumulator()
        self.rest = ObjectAccumulator()
        self.parsed: Any = None
        self.is_done = False
        self._texts = {"content": self.content, "refusal": TextAccumulator()}

    def text(self, name: str) -> TextAccumulator:
        """The text of `content` or `refusal`."""
        return self._texts[name]

    def add(self, step: int, choice: Choice) -> int | None:
        """Add a delta of the choice. Returns the index of the tool call that it completes, if any."""
        if choice.finish_reason is not None:
            self.finish.set(step, choice.finish_reason)
        if choice.logprobs is not None:
            self.logprobs_content.extend(step, choice.logprobs.content or [])
            self.logprobs_refusal.extend(step, choice.logprobs.refusal or [])
        delta = choice.delta
        if delta is None:  # pyright: ignore[reportUnnecessaryComparison] - servers leave out more than they may
            return None
        if delta.content is not None:
            self.content.add(step, delta.content)
        if delta.refusal is not None:
            self._texts["refusal"].add(step, delta.refusal)
        ended = None
        for call in delta.tool_calls or ():
            known = self.calls.get(call.index)
            if known is None:
                known = self.calls[call.index] = CallState(step)
            known.add(step, call)
            if self.current_call is not None and self.current_call != call.index:
                ended = self.current_call
            self.current_call = call.index
        if delta.role is not None or delta.function_call is not None or delta.__class__ is not ChoiceDelta:
            self._add_rest(step, delta)
        return ended

    def _add_rest(self, step: int, delta: Any) -> None:
        part: dict[str, Any] = delta.to_dict(mode="python")
        self.rest.merge(step, {name: value for name, value in part.items() if name not in _APART})

    def at(self, step: int) -> dict[str, Any]:
        """The choice as of the end of `step`, without models and values of the caller's types."""
        message: dict[str, Any] = {"role": "assistant", **self.rest.at(step)}
        for name, text in self._texts.items():
            message[name] = text.at(step)
        calls = [call.at(step) for _, call in sorted(self.calls.items()) if call.first_step <= step]
        if calls:
            message["tool_calls"] = calls
        return {"index": self.index, "finish_reason": self.finish.at(step), "message": message}
