"""Accumulates the tool calls of a message, and decides which call a delta continues."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...structured.coercion import value_at
from ...types.chat.chat_completion_chunk import ChoiceDeltaToolCall
from ..accumulators import ObjectAccumulator, TextAccumulator
from ..structure import PartialText

__all__ = ["CallState", "ToolCalls"]


class CallState:
    """One tool call of a message."""

    __slots__ = (
        "arguments",
        "first_step",
        "id",
        "index",
        "is_done",
        "is_function",
        "name",
        "parsed",
        "partial",
        "rest",
        "sent_index",
    )

    def __init__(self, step: int, index: int, sent_index: int | None) -> None:
        self.first_step = step
        self.index = index
        """Its place among the calls: the index that the server sent, unless another call has it or there was none."""
        self.sent_index = sent_index
        """The index that the server sent; None if it sent none."""
        self.id: str | None = None
        self.name = ""
        self.arguments = TextAccumulator()
        self.partial = PartialText(self.arguments)
        self.rest = ObjectAccumulator()
        self.parsed: object | None = None
        self.is_done = False
        self.is_function = True
        """Whether a function is called, and not a custom tool or one of another kind."""

    def add(self, step: int, call: ChoiceDeltaToolCall) -> None:
        """Add a delta of the call."""
        function = call.function
        arguments = None if function is None else function.arguments
        is_plain = type(call) is ChoiceDeltaToolCall and call.type is None
        if is_plain and call.id is None and (function is None or function.name is None):
            if arguments is not None:
                self._grow(step, arguments)
            return
        if arguments is not None and not (self.is_complete and arguments == self.arguments.whole):
            self._grow(step, arguments)  # else all of it was said again, as the id or name is
        part: dict[str, Any] = call.to_dict(mode="python")
        inner: dict[str, Any] = part.pop("function", None) or {}
        inner.pop("arguments", None)
        name = inner.pop("name", None)
        if name and name != self.name:
            self.name += name
        if self.id is not None:
            part.pop("id", None)
        elif call.id:
            self.id = call.id
        part.pop("index", None)
        if function is not None:
            self.is_function = True
        elif not self.name and (call.type not in (None, "function") or "custom" in part):
            self.is_function = False
        self.rest.merge(step, {**part, "function": inner} if inner else part)

    def _grow(self, step: int, arguments: str) -> None:
        self.arguments.add(step, arguments)
        if arguments:
            self.is_done = False

    @property
    def is_complete(self) -> bool:
        """Whether the arguments are whole."""
        return self.partial.is_whole

    def at(self, step: int) -> dict[str, Any]:
        """The call as of the end of `step`."""
        made: dict[str, Any] = {"type": None, **self.rest.at(step), "index": self.index}
        made["type"] = made["type"] or ("function" if self.is_function else "custom")
        if not self.is_function:
            return made
        made["function"] = {
            **(made.get("function") or {}),
            "name": self.name,
            "arguments": self.arguments.at(step) or "",
        }
        return made


class ToolCalls:
    """The tool calls of a message.

    A call is identified by its index. Where that is missing or the same for several calls, it is identified by its
    id, and without one by its name: a delta that names a function after a call whose arguments are whole begins
    another.
    """

    __slots__ = ("_by_id", "_by_index", "_states", "current")

    def __init__(self) -> None:
        self._states: dict[int, CallState] = {}
        self._by_index: dict[int, CallState] = {}
        self._by_id: dict[str, CallState] = {}
        self.current: CallState | None = None
        """The call that was received last, and may continue."""

    def __bool__(self) -> bool:
        return bool(self._states)

    def in_order(self, step: int | None = None) -> Iterable[CallState]:
        """The calls by their index, only those that had begun by the end of `step` if there is one."""
        for _, state in sorted(self._states.items()):
            if step is None or state.first_step <= step:
                yield state

    def add(self, step: int, call: ChoiceDeltaToolCall) -> CallState:
        """Add a delta. Returns its call."""
        function = call.function
        name = None if function is None else function.name
        if function is None and type(call) is not ChoiceDeltaToolCall:
            name = value_at(value_at(call, "custom"), "name")
        state = self.current
        if state is None or call.id or name or call.index != state.sent_index:
            state = self._find(call.index, call.id, name, None if function is None else function.arguments)
            if state is None:
                state = self._begin(step, call.index)
            if call.id:
                self._by_id.setdefault(call.id, state)
            self.current = state
        state.add(step, call)
        return state

    def _find(self, index: int | None, id: str | None, name: str | None, arguments: str | None) -> CallState | None:
        """The call that a delta continues; None if it begins one."""
        by_index = self.current if index is None else self._by_index.get(index)
        by_id = self._by_id.get(id) if id else None
        if by_id is not None:
            # Where the same id comes at a second index, the index distinguishes calls, and the id does not.
            begins = by_id is not by_index and index is not None and by_id.sent_index is not None
            return by_index if begins and name and by_id.is_complete else by_id
        if by_index is None:
            last = self.current
            if last is None or last.sent_index is not None or name or (id and last.id):
                return None
            assert index is not None, "without an index, the current call would have been found"
            last.sent_index = index  # which it was begun without
            self._by_index[index] = last
            return last
        known = by_index
        if id and known.id:
            return None if name or (arguments and known.is_complete) else known
        if name and known.name and (name != known.name or arguments) and known.is_complete:
            return None
        return known

    def _begin(self, step: int, sent_index: int | None) -> CallState:
        index = sent_index
        if index is None or index in self._states:
            index = max(self._states, default=-1) + 1
        state = self._states[index] = CallState(step, index, sent_index)
        if sent_index is not None:
            self._by_index[sent_index] = state
        return state
