"""Conversations in which tools are run, with either API: what to send next, and what an answer calls for.

The resources and `openai_core.streaming.tool_runs` send the requests and receive the answers.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..sentinels import omit
from .chat import ChatParsing, SentParams
from .responses import ResponseParsing
from .tool_loop import ToolCallRequest, ToolResult, ToolRun
from .tool_turns import ToolTurns

if TYPE_CHECKING:
    from ..types.chat import ParsedChatCompletion
    from ..types.responses import ParsedResponse

__all__ = ["ChatDialogue", "Dialogue", "ResponseDialogue"]

AnswerT = TypeVar("AnswerT")


class Dialogue(ABC, Generic[AnswerT]):
    """One conversation, as far as it has come.

    Args:
        given: the parameters of the call; those that are for the tools are taken out.

    Raises:
        SchemaError: a tool that strict mode cannot express.
        ValueError: an option that makes no sense.
    """

    def __init__(self, given: dict[str, Any]) -> None:
        self.turns: ToolTurns[AnswerT] = ToolTurns(given)
        self._given = given

    @property
    def run(self) -> ToolRun[AnswerT]:
        """All that was done."""
        return self.turns.run

    @abstractmethod
    def request(self) -> SentParams:
        """The parameters of the next request."""

    @abstractmethod
    def calls_of(self, answer: AnswerT) -> list[ToolCallRequest]:
        """The functions that an answer calls."""

    @abstractmethod
    def _said(self, answer: AnswerT) -> Iterable[dict[str, Any]]:
        """What the model said, as it is sent back."""

    @abstractmethod
    def _told(self, result: ToolResult) -> dict[str, Any]:
        """What the model is told of a call."""

    async def finish(self, ask: Callable[[SentParams], Awaitable[AnswerT]]) -> ToolRun[AnswerT]:
        """Go on until an answer calls nothing.

        Args:
            ask: sends a request, and gives its answer.

        Raises:
            MaxTurnsError, DeadlineExceededError: it came to no end in time.
        """
        while self.turns.go_on():
            with self.turns.asking():
                answer = await ask(self.request())
            await self.take(answer)
        return self.run

    async def take(self, answer: AnswerT) -> list[ToolResult]:
        """Note an answer, run the functions that it calls, and note what they gave."""
        history = self.run.history
        history.extend(self._said(answer))
        results = await self.turns.step(answer, self.calls_of(answer))
        history.extend(map(self._told, results))
        return results


class ChatDialogue(Dialogue["ParsedChatCompletion[Any]"]):
    """A conversation by chat completions."""

    def __init__(self, given: dict[str, Any]) -> None:
        super().__init__(given)
        self.format: Any = given.get("response_format", omit)
        """What the call was given as the type of the content."""
        self.parsing = ChatParsing(self.format, self.turns.tools)
        self.run.history.extend(given["messages"])

    def request(self) -> SentParams:
        sent = self.parsing.sent({**self._given, "messages": self.run.history})
        sent.parse = self.parsing.parse_unless_calls
        return sent

    def calls_of(self, answer: ParsedChatCompletion[Any]) -> list[ToolCallRequest]:
        return [
            ToolCallRequest(call.id, call.function.name, call.function.arguments)
            for call in answer.choices[0].message.tool_calls or ()
            if call.type == "function"
        ]

    def _said(self, answer: ParsedChatCompletion[Any]) -> Iterable[dict[str, Any]]:
        said = _without_null(answer.choices[0].message, "parsed", "annotations")  # which no message that is sent has
        for call in said.get("tool_calls", ()):
            call.pop("index", None)  # what pieces of a call say
            call.get("function", {}).pop("parsed_arguments", None)
        return [said]

    def _told(self, result: ToolResult) -> dict[str, Any]:
        return {"role": "tool", "tool_call_id": result.call.id, "content": result.output}


class ResponseDialogue(Dialogue["ParsedResponse[Any]"]):
    """A conversation by responses."""

    def __init__(self, given: dict[str, Any]) -> None:
        super().__init__(given)
        self.format: Any = given.pop("text_format", omit)
        """What the call was given as the type of the text."""
        self.parsing = ResponseParsing(self.format, self.turns.tools)
        asked = given.get("input", ())
        self.run.history.extend([{"role": "user", "content": asked}] if isinstance(asked, str) else asked)

    def request(self) -> SentParams:
        sent = self.parsing.sent({**self._given, "input": self.run.history})
        sent.parse = self.parsing.parse_unless_calls
        return sent

    def calls_of(self, answer: ParsedResponse[Any]) -> list[ToolCallRequest]:
        return [
            ToolCallRequest(item.call_id, item.name, item.arguments)
            for item in answer.output or ()
            if item.type == "function_call"
        ]

    def _said(self, answer: ParsedResponse[Any]) -> Iterable[dict[str, Any]]:
        for item in answer.output or ():
            said = _without_null(item, "parsed_arguments")
            if said.get("type") == "message":
                for part in said.get("content", ()):
                    part.pop("parsed", None)
            yield said

    def _told(self, result: ToolResult) -> dict[str, Any]:
        return {"type": "function_call_output", "call_id": result.call.id, "output": result.output}


def _without_null(said: Any, *others: str) -> dict[str, Any]:
    """What the model said as JSON, without fields that are null, and `others`."""
    return {key: value for key, value in said.to_dict().items() if value is not None and key not in others}
