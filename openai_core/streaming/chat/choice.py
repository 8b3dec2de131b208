"""One of the answers of a chat completion, as it grows. Pure."""

from __future__ import annotations

from typing import Any, Final

from ...types.chat.chat_completion_chunk import Choice, ChoiceDelta, ChoiceDeltaToolCall
from ...types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ..accumulators import GrowingDict, GrowingList, GrowingText, Latest
from ..structure import PartialText

__all__ = ["CallState", "ChoiceState"]

_APART: Final = frozenset({"content", "refusal", "tool_calls"})
"""Fields of a message that grow by themselves, not with all else of it."""


class CallState:
    """One tool call of a message."""

    __slots__ = ("arguments", "first_step", "name", "parsed", "partial", "rest")

    def __init__(self, step: int) -> None:
        self.first_step = step
        self.name = ""
        self.arguments = GrowingText()
        self.partial = PartialText(self.arguments)
        self.rest = GrowingDict()
        self.parsed: object | None = None

    def add(self, step: int, call: ChoiceDeltaToolCall) -> None:
        """Add what came of it."""
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
        """The call at the end of `step`."""
        made: dict[str, Any] = {"type": "function", **self.rest.at(step)}
        made["function"] = {
            **(made.get("function") or {}),
            "name": self.name,
            "arguments": self.arguments.at(step) or "",
        }
        return made


class ChoiceState:
    """One answer: its texts, calls and probabilities in the pieces that came."""

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
        self.content = GrowingText()
        self.partial = PartialText(self.content)
        self.finish: Latest[str] = Latest()
        self.calls: dict[int, CallState] = {}
        self.current_call: int | None = None
        """The call whose arguments came last, and may go on."""
        self.logprobs_content: GrowingList[ChatCompletionTokenLogprob] = GrowingList()
        self.logprobs_refusal: GrowingList[ChatCompletionTokenLogprob] = GrowingList()
        self.rest = GrowingDict()
        self.parsed: Any = None
        self.is_done = False
        self._texts = {"content": self.content, "refusal": GrowingText()}

    def text(self, name: str) -> GrowingText:
        """The content, or the refusal."""
        return self._texts[name]

    def add(self, step: int, choice: Choice) -> int | None:
        """Add what came of it. Gives the index of the tool call that ended by that, if one did."""
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
        """The answer at the end of `step`, without what is made of models and of types of the caller's."""
        message: dict[str, Any] = {"role": "assistant", **self.rest.at(step)}
        for name, text in self._texts.items():
            message[name] = text.at(step)
        calls = [call.at(step) for _, call in sorted(self.calls.items()) if call.first_step <= step]
        if calls:
            message["tool_calls"] = calls
        return {"index": self.index, "finish_reason": self.finish.at(step), "message": message}
