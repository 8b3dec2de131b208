"""What a user's blocking program may write to get answers of types of its own. Checked, not run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, TypedDict, assert_type

from openai_core import function_tool
from openai_core.lib.streaming.responses import ResponseStreamEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent
from openai_core.types.chat import ChatCompletionChunk, ChatCompletionMessageParam, ParsedChatCompletion
from openai_core.types.responses import ParsedResponse
from openai_sync import OpenAI, ToolResult, ToolRun, ToolStep
from openai_sync.lib.streaming.chat import ChatCompletionStream, ChatCompletionStreamManager
from openai_sync.lib.streaming.responses import ResponseStream, ResponseStreamManager
from openai_sync.lib.streaming.tools import ToolRunStream

client = OpenAI(api_key="k")


@dataclass
class Event:
    name: str


class Place(TypedDict):
    name: str


FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]


@function_tool
def add(a: int, b: int) -> int:
    return a + b


def chat() -> None:
    completion = client.chat.completions.parse(
        model="gpt-5", messages=[{"role": "user", "content": "hi"}], response_format=Event
    )
    assert_type(completion, ParsedChatCompletion[Event])
    assert_type(completion.choices[0].message.parsed, Event | None)


def chat_of_other_types(messages: list[ChatCompletionMessageParam]) -> None:
    completions = client.chat.completions
    place = completions.parse(model="gpt-5", messages=messages, response_format=Place)
    assert_type(place.choices[0].message.parsed, Place | None)
    events = completions.parse(model="gpt-5", messages=messages, response_format=list[Event])
    assert_type(events.choices[0].message.parsed, list[Event] | None)
    # A union is no `type[T]`, for which checkers find different types; it is accepted.
    completions.parse(model="m", messages=messages, response_format=Event | Place)
    plain = completions.parse(model="m", messages=messages, response_format={"type": "json_object"})
    assert_type(plain, ParsedChatCompletion[Any])
    assert_type(completions.parse(model="m", messages=messages), ParsedChatCompletion[Any])
    with completions.stream(model="m", messages=messages) as stream:
        assert_type(stream.get_final_completion(), ParsedChatCompletion[Any])


def responses() -> None:
    response = client.responses.parse(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(response, ParsedResponse[Event])
    assert_type(response.output_parsed, Event | None)


def run() -> None:
    ran = client.responses.run_tools(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(ran.final, ParsedResponse[Event])
    assert_type(add(1, 2), int)


def chat_stream() -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]
    manager = client.chat.completions.stream(model="gpt-5", messages=messages, response_format=Event, tools=[add])
    assert_type(manager, ChatCompletionStreamManager[Event])
    with manager as stream:
        assert_type(stream, ChatCompletionStream[Event])
        for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Event | None)
            elif event.type == "content.delta":
                assert_type(event.delta, str)
            elif event.type == "chunk":
                assert_type(event.chunk, ChatCompletionChunk)
        assert_type((stream.get_final_completion()).choices[0].message.parsed, Event | None)
        assert_type(stream.current_completion_snapshot.choices[0].finish_reason, FinishReason)


def response_stream() -> None:
    manager = client.responses.stream(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(manager, ResponseStreamManager[Event])
    with manager as stream:
        assert_type(stream, ResponseStream[Event])
        for event in stream:
            if event.type == "response.output_text.done":
                assert_type(event, ResponseTextDoneEvent[Event])
                assert_type(event.parsed, Event | None)
            elif event.type == "response.output_text.delta":
                assert_type(event, ResponseTextDeltaEvent)
                assert_type(event.snapshot, str)
            elif event.type == "response.completed":
                assert_type(event.response.output_parsed, Event | None)
            elif event.type == "response.refusal.done":
                assert_type(event.refusal, str)
        assert_type((stream.get_final_response()).output_parsed, Event | None)
        assert_type(stream.current_response_snapshot, ParsedResponse[Event])


def run_stream(messages: list[ChatCompletionMessageParam]) -> None:
    with client.responses.run_tools_stream(
        model="gpt-5", input="hi", text_format=Event, tools=[add], on_step=lambda step: step.answer.output_parsed
    ) as stream:
        assert_type(stream, ToolRunStream[ResponseStreamEvent[Event], ParsedResponse[Event]])
        for event in stream:
            if event.type == "response.output_text.done":
                assert_type(event.parsed, Event | None)
            elif event.type == "tool_run.result":
                assert_type(event.result, ToolResult)
            elif event.type == "tool_run.step":
                assert_type(event.step, ToolStep[ParsedResponse[Event]])
        assert_type(stream.get_final_run(), ToolRun[ParsedResponse[Event]])
    with client.chat.completions.run_tools_stream(model="gpt-5", messages=messages, tools=[add]) as chat_stream:
        for step in chat_stream.steps():
            assert_type(step, ToolStep[ParsedChatCompletion[Any]])
        for chat_event in chat_stream:
            if chat_event.type == "content.delta":
                assert_type(chat_event.delta, str)
            elif chat_event.type == "tool_run.call":
                assert_type(chat_event.call.name, str)
