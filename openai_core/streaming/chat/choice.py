"""Accumulates one choice of a chat completion."""

from __future__ import annotations

from typing import Any, Final

from ...types.chat.chat_completion_chunk import ChoiceDelta
from ...types.chat.chat_completion_token_logprob import ChatCompletionTokenLogprob
from ..accumulators import LatestValue, ListAccumulator, ObjectAccumulator, TextAccumulator
from ..structure import PartialText
from .calls import CallState, ToolCalls
from .normalize import Piece

__all__ = ["ChoiceState"]

_NO_CALLS: Final[list[CallState]] = []
_APART: Final = frozenset({"content", "refusal", "tool_calls"})
"""Fields of a message that have accumulators of their own."""


class ChoiceState:
    """One choice: its texts, tool calls and log probabilities."""

    __slots__ = (
        "_texts",
        "calls",
        "content",
        "finish",
        "first_step",
        "index",
        "is_done",
        "is_held",
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
        self.calls = ToolCalls()
        self.logprobs_content: ListAccumulator[ChatCompletionTokenLogprob] = ListAccumulator()
        self.logprobs_refusal: ListAccumulator[ChatCompletionTokenLogprob] = ListAccumulator()
        self.rest = ObjectAccumulator()
        self.parsed: Any = None
        self.is_done = False
        """Whether the events were given that say that it is complete."""
        self.is_held = False
        """Whether these events wait for the end of the stream, since more may follow."""
        self._texts = {"content": self.content, "refusal": TextAccumulator()}

    def text(self, name: str) -> TextAccumulator:
        """The text of `content` or `refusal`."""
        return self._texts[name]

    def add(self, step: int, piece: Piece) -> list[CallState]:
        """Add what a chunk says of the choice. Returns the tool calls that it continues, in order."""
        _, reason, logprobs, delta, content, refusal, calls = piece
        if reason:
            self.finish.set(step, reason)
        if logprobs is not None:
            self.logprobs_content.extend(step, logprobs.content or [])
            self.logprobs_refusal.extend(step, logprobs.refusal or [])
        if content is not None:
            self.content.add(step, content)
        if refusal is not None:
            self._texts["refusal"].add(step, refusal)
        if type(delta) is not ChoiceDelta or delta.role is not None or delta.function_call is not None:
            self._add_rest(step, delta)
        return _NO_CALLS if calls is None else [self.calls.add(step, call) for call in calls]

    @property
    def has_output(self) -> bool:
        """Whether anything came that a caller asked for."""
        return bool(self.calls) or any(text.whole for text in self._texts.values())

    def _add_rest(self, step: int, delta: Any) -> None:
        part: dict[str, Any] = delta.to_dict(mode="python")
        self.rest.merge(step, {name: value for name, value in part.items() if name not in _APART})

    def at(self, step: int) -> dict[str, Any]:
        """The choice as of the end of `step`, without models and values of the caller's types."""
        message: dict[str, Any] = {"role": "assistant", **self.rest.at(step)}
        message["role"] = message["role"] or "assistant"
        for name, text in self._texts.items():
            message[name] = text.at(step)
        calls = [call.at(step) for call in self.calls.in_order(step)]
        if calls:
            message["tool_calls"] = calls
        return {"index": self.index, "finish_reason": self.finish.at(step), "message": message}
