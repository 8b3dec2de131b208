"""Calls of functions in the events of a session, and the answers to them. Runs and sends nothing: see stream.py."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

import msgspec

from ...structured.agent_tools import tool_output

if TYPE_CHECKING:
    from ...types.beta.agent_session_event import AgentSessionEvent
    from ...types.beta.agent_session_input_message_param import InputContentParam

__all__ = [
    "AgentToolError",
    "AsyncToolHandler",
    "FunctionCall",
    "PendingCalls",
    "ToolHandler",
    "ToolOutput",
]

ToolOutput: TypeAlias = "str | Mapping[str, Any] | Iterable[InputContentParam] | None"
"""What a handler returns: a text, an object that is sent as JSON, parts of content, or nothing."""
ToolHandler: TypeAlias = "Callable[[dict[str, Any]], ToolOutput]"
"""A function that answers the calls of a tool; it gets the arguments that the model wrote."""
AsyncToolHandler: TypeAlias = "Callable[[dict[str, Any]], ToolOutput | Awaitable[ToolOutput]]"
"""The same, or a coroutine function."""
_FAILED: Final = "the tool failed"
"""What the model is sent; the exception may hold what it must not see."""


@dataclass(frozen=True)
class AgentToolError:
    """A call that failed; the model saw no more than that."""

    error: Exception
    """What was raised."""
    tool_name: str
    session_id: str
    turn_id: str
    call_id: str
    stage: Literal["arguments", "execution", "output"]
    """What failed: reading the arguments, the handler, or what it returned."""


@dataclass(frozen=True)
class FunctionCall:
    """A call that a handler is to answer."""

    session_id: str
    turn_id: str
    call_id: str
    name: str
    given: object

    def arguments(self) -> dict[str, Any]:
        """The arguments.

        Raises:
            ValueError: they are no JSON object.
        """
        given = msgspec.json.decode(self.given) if isinstance(self.given, str) else self.given
        if not isinstance(given, dict):
            raise ValueError(f"the arguments of a call are a JSON object; got {type(given).__name__}")
        return dict(cast("dict[str, Any]", given))

    def answer(self, output: object) -> dict[str, Any]:
        """The event for the session that answers the call with what the handler returned.

        Raises:
            TypeError: that cannot be sent.
        """
        return self._result(success=True, output=tool_output(output))

    def failure(self) -> dict[str, Any]:
        """The event for the session that says that the call failed."""
        return self._result(success=False, error=_FAILED)

    def error(self, error: Exception, stage: Literal["arguments", "execution", "output"]) -> AgentToolError:
        """The report of why it failed."""
        return AgentToolError(error, self.name, self.session_id, self.turn_id, self.call_id, stage)

    def _result(self, **fields: Any) -> dict[str, Any]:
        kind = "agent.session.input.tool_result"
        return {"type": kind, "turn_id": self.turn_id, "call_id": self.call_id, **fields}


class PendingCalls:
    """Which calls are to be answered now. Each is given once, however often the events report it.

    Args:
        names: the functions that have handlers; calls of others are left to the program.
    """

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        self._seen: set[tuple[str, str]] = set()
        self._required: set[tuple[str, str]] = set()
        self._to_run: list[FunctionCall] = []
        self._refused: dict[tuple[str, str], tuple[FunctionCall, dict[str, Any]]] = {}
        self._to_resend: list[tuple[FunctionCall, dict[str, Any]]] = []

    def accept(self, event: AgentSessionEvent) -> None:
        """Take the next event."""
        if event.type == "agent.session.turn.item.added":
            if event.item.type == "function_call":
                self._add(event.session_id, event.item)
        elif event.type == "agent.session.requires_action":
            for action in event.session.required_actions:
                if action.type == "function_call":
                    self._require(event.session.id, action)

    def _add(self, session_id: str, call: Any) -> None:
        key = (call.turn_id, call.call_id)
        if call.name in self.names and key not in self._seen:
            self._seen.add(key)
            # The program has the event too: neither it nor the handler is to change what the other one sees.
            given = deepcopy(call.arguments)
            self._to_run.append(FunctionCall(session_id, call.turn_id, call.call_id, call.name, given))

    def _require(self, session_id: str, call: Any) -> None:
        key = (call.turn_id, call.call_id)
        self._required.add(key)
        self._add(session_id, call)
        if key in self._refused:
            self._to_resend.append(self._refused.pop(key))

    def next_call(self) -> FunctionCall | None:
        """A call whose handler is to be run."""
        return self._to_run.pop(0) if self._to_run else None

    def next_answer(self) -> tuple[FunctionCall, dict[str, Any]] | None:
        """An answer that is to be sent again, and its call."""
        return self._to_resend.pop(0) if self._to_resend else None

    def may_come_too_early(self, call: FunctionCall, answer: dict[str, Any]) -> bool:
        """Whether an answer that the server refused is one that it did not wait for yet. Then it is kept until it does.

        The event with the call may overtake the session's coming to wait for its answer; the session then says so in
        `requires_action`.
        """
        key = (call.turn_id, call.call_id)
        if key in self._required:
            return False
        self._refused[key] = (call, answer)
        return True
