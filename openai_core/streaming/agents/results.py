"""The result of a turn of a session, collected from its events. Reads and sends nothing: see stream.py."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, cast

from typing_extensions import TypeVar as TypeVarWithDefault

from ...errors import OpenAIError

if TYPE_CHECKING:
    from ...types.beta.agent_session import RequiredAction
    from ...types.beta.agent_session_event import AgentSessionEvent
    from ...types.beta.agent_session_item import AgentSessionMessage
    from ...types.beta.agents.sessions.turn import Turn

__all__ = [
    "AgentOutputParseError",
    "AgentTurnResult",
    "AgentTurnResultError",
    "ResultErrorReason",
    "TurnCollector",
]

OutputT = TypeVarWithDefault("OutputT", default=Any)
ParseT = TypeVar("ParseT")

ResultErrorReason = Literal["failed", "cancelled", "requires_action", "incomplete", "observation_failed"]
"""Why there is no result: the turn or the session failed; the turn was cancelled; the session waits for something that
no handler gives; the events ended before the turn did; or they could not be read."""

_WORDS: Final[dict[str, str]] = {
    "failed": "the turn failed",
    "cancelled": "the turn was cancelled",
    "requires_action": "the session waits for an action that no handler takes; send it with sessions.events.create()",
    "incomplete": "the events ended before the turn did",
    "observation_failed": "the events of the turn could not be followed",
}
_ENDED: Final[dict[str, Literal["failed", "cancelled", "completed"]]] = {
    "agent.session.turn.completed": "completed",
    "agent.session.turn.failed": "failed",
    "agent.session.turn.cancelled": "cancelled",
}
_BEGUN: Final = frozenset({"agent.session.turn.created", "agent.session.turn.in_progress"})


@dataclass(frozen=True)
class AgentTurnResult(Generic[OutputT]):
    """What a completed turn of a session said."""

    turn: Turn
    """The turn, as of its last event."""
    messages: list[AgentSessionMessage]
    """The final messages of the agent, in order; its commentary is left out."""
    output_parsed: OutputT | None = None
    """The output as the `output_type` of the call, if there was one."""

    @property
    def session_id(self) -> str:
        """The session of the turn."""
        return self.turn.session_id

    @property
    def turn_id(self) -> str:
        """The turn."""
        return self.turn.id

    @property
    def output_text(self) -> str:
        """The texts of all messages together."""
        return "".join(text for message in self.messages for text in _texts_of(message))

    def parse(self, output_type: type[ParseT]) -> AgentTurnResult[ParseT]:
        """The same result, with its output parsed into a type. Of several texts, each must fit; the first is taken.

        Raises:
            SchemaError: `output_type` is no type that can be parsed into.
            AgentOutputParseError: there is no text, or one does not fit the type.
        """
        from ...structured.type_schema import TypeSchema, type_schema_of

        type_schema: TypeSchema[ParseT] = type_schema_of(output_type, "output_type")
        try:
            parsed = [type_schema.parse(text) for message in self.messages for text in _texts_of(message)]
            if not parsed:
                raise ValueError("the turn has no final text")
        except ValueError as exc:
            raise AgentOutputParseError(self) from exc
        return cast("AgentTurnResult[ParseT]", replace(cast("AgentTurnResult[Any]", self), output_parsed=parsed[0]))


class AgentOutputParseError(OpenAIError):
    """The turn is complete, but its output does not fit the `output_type`; `result` has it unparsed."""

    def __init__(self, result: AgentTurnResult[Any]) -> None:
        super().__init__(
            f"the output of turn {result.turn_id} does not fit its type; it is there as text in result.output_text"
        )
        self.result = result

    def __reduce__(self) -> tuple[Any, ...]:
        return AgentOutputParseError, (self.result,)


class AgentTurnResultError(OpenAIError):
    """A turn has no result; `reason` says why, and the other attributes what was received.

    Args:
        reason: see `ResultErrorReason`.
        turn: as received last; None if it had not begun.
        session_id: of the session; None if it is not known.
        messages: the final messages up to then.
        required_actions: what the session waits for.
    """

    def __init__(
        self,
        reason: ResultErrorReason,
        *,
        turn: Turn | None,
        session_id: str | None,
        messages: list[AgentSessionMessage],
        required_actions: list[RequiredAction],
    ) -> None:
        where = f"session {session_id}" if turn is None else f"turn {turn.id} of session {session_id}"
        error = turn.error if turn is not None and reason == "failed" else None
        said = "" if error is None else f": {error.code}: {error.message}"
        super().__init__(f"no result of {where}: {_WORDS.get(reason, reason)}{said}")
        self.reason: ResultErrorReason = reason
        self.turn = turn
        self.session_id = session_id
        self.turn_id = None if turn is None else turn.id
        self.messages = messages
        self.required_actions = required_actions

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (self.reason, self.turn, self.session_id, self.messages, self.required_actions)


def _restored(reason: Any, turn: Any, session_id: Any, messages: Any, required_actions: Any) -> AgentTurnResultError:
    return AgentTurnResultError(
        reason, turn=turn, session_id=session_id, messages=messages, required_actions=required_actions
    )


class TurnCollector:
    """Follows the first turn of a session's own that begins in the events; those of subagents are not its own.

    Args:
        session_id: the session; None to take it from the events.
        handled: the names of the functions whose calls are answered.
    """

    def __init__(self, session_id: str | None, handled: Collection[str]) -> None:
        self.session_id = session_id
        self.turn: Turn | None = None
        """The turn, as received last; None before it begins."""
        self.is_idle = False
        """Whether the session has come to rest after the turn began, or has failed: nothing of the turn follows."""
        self._handled = handled
        self._messages: dict[str, AgentSessionMessage] = {}
        self._outcome: Literal["failed", "cancelled", "completed", "requires_action"] | None = None
        self._required: list[RequiredAction] = []

    def accept(self, event: AgentSessionEvent) -> None:
        """Take the next event."""
        kind = event.type
        if kind in _BEGUN or kind in _ENDED:
            self._take_turn(kind, cast("Any", event).turn)
        elif kind == "agent.session.turn.item.done":
            self._take_item(cast("Any", event).item)
        else:
            session = getattr(event, "session", None)
            if session is not None:
                self._take_session(kind, session)

    def _take_turn(self, kind: str, turn: Turn) -> None:
        if self.turn is None:
            if kind in _ENDED or turn.subagent_id is not None:
                return  # of a turn before, or of somebody else
        elif self.turn.id != turn.id:
            return
        self.turn = turn
        self.session_id = turn.session_id
        self._outcome, self._required = _ENDED.get(kind), []

    def _take_item(self, item: Any) -> None:
        if self.turn is None or item.type != "message" or item.turn_id != self.turn.id:
            return
        if item.role == "assistant" and item.status == "completed" and item.phase in (None, "final_answer"):
            from ...types.beta.agent_session_item import AgentSessionMessage

            self._messages[item.id] = AgentSessionMessage.model_validate(item.to_dict())

    def _take_session(self, kind: str, session: Any) -> None:
        self.session_id = session.id
        if kind == "agent.session.failed":
            self.is_idle = True
            if self._outcome is None:
                self._outcome = "failed"
        elif self.turn is None:
            return
        elif kind == "agent.session.idle":
            self.is_idle = self._outcome is not None  # else it was idle before the turn, and is told so late
        elif kind == "agent.session.requires_action":
            self._required = [each for each in session.required_actions if not self._is_handled(each)]
            if self._required and self._outcome is None:
                self._outcome = "requires_action"
        elif self._outcome == "requires_action" and kind == "agent.session.in_progress":
            self._outcome, self._required = None, []  # somebody else has acted

    def _is_handled(self, action: Any) -> bool:
        return action.type == "function_call" and action.name in self._handled

    @property
    def has_result(self) -> bool:
        """Whether `result` would return or raise the same whatever followed."""
        return self.is_idle or self._outcome in ("failed", "cancelled", "requires_action")

    def result(self) -> AgentTurnResult[Any]:
        """The result of the turn, not parsed.

        Raises:
            AgentTurnResultError: there is none.
        """
        outcome = self._outcome
        if outcome != "completed":
            raise self.error("incomplete" if outcome is None else outcome)
        assert self.turn is not None, "a turn is there before it is completed"
        return AgentTurnResult(self.turn, list(self._messages.values()))

    def error(self, reason: ResultErrorReason) -> AgentTurnResultError:
        """The error that there is no result, for a reason, with what was received."""
        return AgentTurnResultError(
            reason,
            turn=self.turn,
            session_id=self.session_id,
            messages=list(self._messages.values()),
            required_actions=self._required,
        )


def _texts_of(message: AgentSessionMessage) -> list[str]:
    return [part.text for part in message.content if part.type != "input_image"]
