"""Conversations of a tool run with either API: the next request, and the function calls in an answer.

The resources and `openai_core.streaming.tool_runs` send the requests and receive the answers.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Iterable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from ..errors import UnparsedOutputError
from ..sentinels import omit
from .chat import ChatParsing, SentParams
from .coercion import non_empty_text, value_at
from .function_tools import AnsweringItem
from .normalize import normalize_completion, normalize_response
from .responses import ResponseParsing
from .tool_loop import ToolCallRequest, ToolResult, ToolRun
from .tool_turns import ToolTurns

if TYPE_CHECKING:
    from ..types.chat import ParsedChatCompletion
    from ..types.responses import ParsedResponse

__all__ = ["ChatDialogue", "Dialogue", "ResponseDialogue"]

AnswerT = TypeVar("AnswerT")


class Dialogue(ABC, Generic[AnswerT]):
    """One conversation.

    Args:
        given: the parameters of the call; the options of the tool run are removed from them.

    Raises:
        SchemaError: strict mode cannot express a tool.
        ValueError: an option is out of range.
    """

    def __init__(self, given: dict[str, Any]) -> None:
        self.turns: ToolTurns[AnswerT] = ToolTurns(given)
        self._given = given
        self._waiting: AnswerT | None = None  # whose calls are still to run

    @property
    def run(self) -> ToolRun[AnswerT]:
        """The turns so far."""
        return self.turns.run

    @abstractmethod
    def request(self) -> SentParams:
        """The parameters of the next request."""

    @abstractmethod
    def calls_of(self, answer: AnswerT) -> list[ToolCallRequest]:
        """The functions that an answer calls."""

    @abstractmethod
    def _answer_items(self, answer: AnswerT) -> Iterable[dict[str, Any]]:
        """The messages or input items of an answer, as they are sent back."""

    @abstractmethod
    def _result_item(self, result: ToolResult) -> dict[str, Any]:
        """The message or input item of a result."""

    async def finish(self, ask: Callable[[SentParams], Awaitable[AnswerT]]) -> ToolRun[AnswerT]:
        """Continue until an answer calls no function.

        Args:
            ask: sends a request, and returns its answer.

        Raises:
            MaxTurnsError, DeadlineExceededError: a limit was reached before that.
        """
        while await self.advance(ask) is not None:
            pass
        return self.run

    async def advance(self, ask: Callable[[SentParams], Awaitable[AnswerT]]) -> AnswerT | None:
        """Run the functions that the last answer calls, then ask for the next. None: the last one called nothing.

        The functions that an answer calls run in the next call of `advance`, so that it can be looked at before.

        Args:
            ask: sends a request, and returns its answer.

        Raises:
            MaxTurnsError, DeadlineExceededError: a limit was reached.
        """
        if self._waiting is not None:
            answer, self._waiting = self._waiting, None
            await self.add_answer(answer)
        if not self.turns.has_next():
            return None
        with self.turns.asking():
            self._waiting = await ask(self.request())
        return self._waiting

    async def add_answer(self, answer: AnswerT) -> list[ToolResult]:
        """Add an answer to the history, run the functions that it calls, and add their results."""
        history = self.run.history
        history.extend(self._answer_items(answer))
        results = await self.turns.step(answer, self.calls_of(answer))
        history.extend(map(self._result_item, results))
        return results


class ChatDialogue(Dialogue["ParsedChatCompletion[Any]"]):
    """A conversation with chat completions."""

    def __init__(self, given: dict[str, Any]) -> None:
        super().__init__(given)
        self.format: Any = given.get("response_format", omit)
        """The `response_format` of the call."""
        self.parsing = ChatParsing(self.format, self.turns.tools)
        self.run.history.extend(given["messages"])

    def request(self) -> SentParams:
        sent = self.parsing.sent({**self._given, "messages": self.run.history})
        sent.parse = self.parsing.parse_unless_calls
        return sent

    def calls_of(self, answer: ParsedChatCompletion[Any]) -> list[ToolCallRequest]:
        return [
            ToolCallRequest(call.id, call.function.name, call.function.arguments)
            for call in self._message(answer).tool_calls or ()
            if call.type == "function"
        ]

    def _message(self, answer: ParsedChatCompletion[Any]) -> Any:
        """The message of an answer, whose calls have ids, so that their results can be told apart.

        Raises:
            UnparsedOutputError: it has none.
        """
        choices = normalize_completion(answer)
        if not choices:
            raise UnparsedOutputError(
                f"run_tools() got an answer without a message: {answer.to_json(indent=None)[:500]}", completion=answer
            )
        message = choices[0].message
        for place, call in enumerate(message.tool_calls or ()):
            call.id = non_empty_text(value_at(call, "id")) or f"call_{len(self.run.history)}_{place}"
        return message

    def _answer_items(self, answer: ParsedChatCompletion[Any]) -> Iterable[dict[str, Any]]:
        fields = _without_null(self._message(answer), "parsed", "annotations")  # no message of a request has these
        for call in fields.get("tool_calls", ()):
            call.pop("index", None)  # only deltas have it
            function = call.get("function")
            if isinstance(function, dict):
                cast("dict[str, Any]", function).pop("parsed_arguments", None)
        return [fields]

    def _result_item(self, result: ToolResult) -> dict[str, Any]:
        return {"role": "tool", "tool_call_id": result.call.id, "content": result.output}


class ResponseDialogue(Dialogue["ParsedResponse[Any]"]):
    """A conversation with responses."""

    def __init__(self, given: dict[str, Any]) -> None:
        super().__init__(given)
        self.format: Any = given.pop("text_format", omit)
        """The `text_format` of the call."""
        self.parsing = ResponseParsing(self.format, self.turns.tools)
        asked = given.get("input", ())
        self.run.history.extend([{"role": "user", "content": asked}] if isinstance(asked, str) else asked)

    def request(self) -> SentParams:
        sent = self.parsing.sent({**self._given, "input": self.run.history})
        sent.parse = self.parsing.parse_unless_calls
        return sent

    def calls_of(self, answer: ParsedResponse[Any]) -> list[ToolCallRequest]:
        others = self._other_calls()
        calls: list[ToolCallRequest] = []
        for item in self._items(answer):
            if item.type == "function_call":
                calls.append(ToolCallRequest(item.call_id, item.name, item.arguments))
            elif item.type in others:
                calls.append(ToolCallRequest(item.call_id, others[item.type], item.to_json(indent=None)))
        return calls

    def _other_calls(self) -> dict[str, str]:
        """The types of items, other than calls of functions, that a tool answers, and the names of the tools."""
        return {tool.answers: tool.name for tool in self.turns.functions if tool.answers != "function_call"}

    def _items(self, answer: ParsedResponse[Any]) -> list[Any]:
        """The output of an answer, whose calls have ids, so that their results can be told apart."""
        items, others = normalize_response(answer), self._other_calls()
        for place, item in enumerate(items):
            if item.type == "function_call" or item.type in others:
                own = non_empty_text(value_at(item, "call_id")) or non_empty_text(value_at(item, "id"))
                item.call_id = own or f"call_{len(self.run.history)}_{place}"
        return items

    def _answer_items(self, answer: ParsedResponse[Any]) -> Iterable[dict[str, Any]]:
        for item in self._items(answer):
            fields = _without_null(item, "parsed_arguments")
            if fields.get("type") == "message":
                for part in fields.get("content", ()):
                    part.pop("parsed", None)
            yield fields

    def _result_item(self, result: ToolResult) -> dict[str, Any]:
        if isinstance(result.value, AnsweringItem):
            return result.value
        return {"type": "function_call_output", "call_id": result.call.id, "output": result.output}


def _without_null(fields: Any, *others: str) -> dict[str, Any]:
    """The fields of an item, without those that are null and without `others`."""
    return {key: value for key, value in fields.to_dict().items() if value is not None and key not in others}
