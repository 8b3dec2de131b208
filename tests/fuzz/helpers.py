"""What helpers make of the events and answers of a server: any JSON gives values, or an error that says why.

An input is a line of settings, and then one JSON text a line: the events of a stream, or one answer.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import msgspec

from openai_core import OpenAIError, function_tool, type_tool
from openai_core.model.decoding import DecodeError, NotJSONError, decoder_for
from openai_core.sentinels import omit
from openai_core.streaming.assistants.router import RunRouter
from openai_core.streaming.chat.state import ChatCompletionStreamState
from openai_core.streaming.responses.state import ResponseStreamState
from openai_core.streaming.termination import ending_of
from openai_core.structured.chat import ChatParsing
from openai_core.structured.responses import ResponseParsing
from openai_core.structured.tool_dialogue import ChatDialogue, Dialogue, ResponseDialogue

__all__ = ["assistant_events", "chat_answers", "chat_events", "response_answers", "response_events"]


class Answer(msgspec.Struct):
    """What is asked for where the settings say so."""

    a: int = 0


@function_tool
def f(a: int = 0) -> int:
    """A function without required arguments."""
    return a


@function_tool
async def g(a: int) -> int:
    """A function with a required argument."""
    return a


def chat_events(data: bytes) -> None:
    """The chunks of a chat completion."""
    from openai_core.types.chat import ChatCompletionChunk

    settings, lines = _read(data)
    tools: Any = [f, g, type_tool(Answer)] if settings & 1 else omit
    state: ChatCompletionStreamState[Any] = ChatCompletionStreamState(
        response_format=Answer if settings & 2 else omit, input_tools=tools
    )
    if settings & 4:
        state.parse_leniently()
    state.is_followed_to_its_end = bool(settings & 8)
    ending = ending_of("chat.ChatCompletionChunk", {"n": 2 if settings & 16 else 1})
    assert ending is not None
    given: list[Any] = []
    with _Expected():
        for line, chunk in _decoded(ChatCompletionChunk, lines):
            ending.observe([(b"", line)])
            given += state.handle_chunk(chunk)
        given += state.finish()
    _look(given)
    ending.is_reached([(b"", line) for line in lines])
    with _Expected():
        _look([state.current_completion_snapshot])
        _look([state.get_final_completion()])


def response_events(data: bytes) -> None:
    """The events of a response."""
    from openai_core.types.responses import ResponseStreamEvent

    settings, lines = _read(data)
    tools: Any = [f, g] if settings & 1 else omit
    state: ResponseStreamState[Any] = ResponseStreamState(
        text_format=Answer if settings & 2 else omit, input_tools=tools
    )
    if settings & 4:
        state.parse_leniently()
    handle = state.handler(after=1 if settings & 8 else None)
    given: list[Any] = []
    for _, event in _decoded(ResponseStreamEvent, lines):
        with _Expected():
            given += handle(event)
        with _Expected():
            _look([state.current_response_snapshot])
    _look(given)
    with _Expected():
        final = state.get_final_response()
        _look([final, final.output_text, final.output_parsed])


def assistant_events(data: bytes) -> None:
    """The events of a run."""
    from openai_core.types.beta import AssistantStreamEvent

    router = RunRouter()
    for _, event in _decoded(AssistantStreamEvent, _read(data)[1]):
        with _Expected():
            for _, arguments in router.route(event):
                _look(list(arguments()))
        _look([router.message_snapshot, router.step_snapshot, router.run])
    _look([*router.messages(), *router.steps()])


def chat_answers(data: bytes) -> None:
    """A chat completion, parsed and as a turn of a conversation with tools."""
    from openai_core.types.chat import ParsedChatCompletion

    settings, lines = _read(data)
    asked: Any = Answer if settings & 2 else omit
    for _, answer in _decoded(ParsedChatCompletion[Any], lines[:1]):
        with _Expected():
            _look([ChatParsing(asked, [f, g, type_tool(Answer)]).parse(answer)])
    for _, answer in _decoded(ParsedChatCompletion[Any], lines[:1]):
        given = {"messages": [], "tools": [f, g], "response_format": asked, "max_turns": 1}
        _run(ChatDialogue(given), answer, ChatParsing(asked, [f, g]).parse_unless_calls)


def response_answers(data: bytes) -> None:
    """A response, parsed and as a turn of a conversation with tools."""
    from openai_core.types.responses import ParsedResponse

    settings, lines = _read(data)
    asked: Any = Answer if settings & 2 else omit
    for _, answer in _decoded(ParsedResponse[Any], lines[:1]):
        with _Expected():
            parsed = ResponseParsing(asked, [f, g]).parse(answer)
            _look([parsed, parsed.output_text, parsed.output_parsed])
    for _, answer in _decoded(ParsedResponse[Any], lines[:1]):
        given = {"input": "x", "tools": [f, g], "text_format": asked, "max_turns": 1}
        _run(ResponseDialogue(given), answer, ResponseParsing(asked, [f, g]).parse_unless_calls)


def _run(dialogue: Dialogue[Any], answer: Any, parse: Callable[[Any], Any]) -> None:
    async def ask(_: Any) -> Any:
        return parse(answer)

    with _Expected():
        asyncio.run(dialogue.finish(ask))
    _look(dialogue.run.history)
    for item in dialogue.run.history:
        if item.get("role") == "tool":
            assert item["tool_call_id"], "the result of a call without an id"


class _Expected:
    """Expects nothing but the errors that helpers document, each with a message."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: Any, error: BaseException | None, traceback: Any) -> bool:
        if not isinstance(error, OpenAIError) and type(error) is not RuntimeError:
            return False
        assert str(error), "an error without a message"
        for name in ("text", "usage", "finish_reason"):
            getattr(error, name, None)
        return True


def _read(data: bytes) -> tuple[int, list[bytes]]:
    settings, _, rest = data.partition(b"\n")
    return sum(settings), [line for line in rest.split(b"\n") if line]


def _decoded(kind: Any, lines: Iterable[bytes]) -> Iterator[tuple[bytes, Any]]:
    """The values that are of a kind; others end a stream, and a helper does not see them."""
    decode = decoder_for(kind)
    for line in lines:
        try:
            yield line, decode(line)
        except (DecodeError, NotJSONError):
            return


def _look(values: Iterable[Any]) -> None:
    """Look at values as a program would: at each field, snapshots included."""
    for value in values:
        repr(value)
        dump = getattr(value, "to_dict", None)
        if dump is None:
            continue
        try:
            dump()
        except ValueError as exc:
            assert "deep" in str(exc)  # noqa: PT017  (most have none)


HELPERS: Final = (chat_events, response_events, assistant_events, chat_answers, response_answers)
"""The targets."""
