"""What a user's program may write to get answers of types of its own. Checked by mypy and pyright, not run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias, TypedDict, assert_type

from openai_core import AsyncOpenAI, ToolResult, ToolRun, ToolStep, function_tool
from openai_core.lib.streaming.chat import AsyncChatCompletionStream, AsyncChatCompletionStreamManager
from openai_core.lib.streaming.responses import (
    AsyncResponseStream,
    AsyncResponseStreamManager,
    ResponseStreamEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
)
from openai_core.lib.streaming.tools import AsyncToolRunStream
from openai_core.types.chat import ChatCompletionChunk, ChatCompletionMessageParam, ParsedChatCompletion
from openai_core.types.responses import ParsedResponse

client = AsyncOpenAI(api_key="k")


@dataclass
class Event:
    name: str


class Place(TypedDict):
    name: str


FinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]


@function_tool
def add(a: int, b: int) -> int:
    return a + b


async def chat() -> None:
    completion = await client.chat.completions.parse(
        model="gpt-5", messages=[{"role": "user", "content": "hi"}], response_format=Event
    )
    assert_type(completion, ParsedChatCompletion[Event])
    assert_type(completion.choices[0].message.parsed, Event | None)


async def chat_of_other_types(messages: list[ChatCompletionMessageParam]) -> None:
    completions = client.chat.completions
    place = await completions.parse(model="gpt-5", messages=messages, response_format=Place)
    assert_type(place.choices[0].message.parsed, Place | None)
    events = await completions.parse(model="gpt-5", messages=messages, response_format=list[Event])
    assert_type(events.choices[0].message.parsed, list[Event] | None)
    # A union is no `type[T]`, for which checkers find different types; it is accepted.
    await completions.parse(model="m", messages=messages, response_format=Event | Place)
    plain = await completions.parse(model="m", messages=messages, response_format={"type": "json_object"})
    assert_type(plain, ParsedChatCompletion[Any])
    assert_type(await completions.parse(model="m", messages=messages), ParsedChatCompletion[Any])
    async with completions.stream(model="m", messages=messages) as stream:
        assert_type(await stream.get_final_completion(), ParsedChatCompletion[Any])


async def responses() -> None:
    response = await client.responses.parse(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(response, ParsedResponse[Event])
    assert_type(response.output_parsed, Event | None)


async def run() -> None:
    ran = await client.responses.run_tools(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(ran.final, ParsedResponse[Event])
    assert_type(add(1, 2), int)


async def chat_stream() -> None:
    messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "hi"}]
    manager = client.chat.completions.stream(model="gpt-5", messages=messages, response_format=Event, tools=[add])
    assert_type(manager, AsyncChatCompletionStreamManager[Event])
    async with manager as stream:
        assert_type(stream, AsyncChatCompletionStream[Event])
        async for event in stream:
            if event.type == "content.done":
                assert_type(event.parsed, Event | None)
            elif event.type == "content.delta":
                assert_type(event.delta, str)
            elif event.type == "chunk":
                assert_type(event.chunk, ChatCompletionChunk)
        assert_type((await stream.get_final_completion()).choices[0].message.parsed, Event | None)
        assert_type(stream.current_completion_snapshot.choices[0].finish_reason, FinishReason)


async def response_stream() -> None:
    manager = client.responses.stream(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(manager, AsyncResponseStreamManager[Event])
    async with manager as stream:
        assert_type(stream, AsyncResponseStream[Event])
        async for event in stream:
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
        assert_type((await stream.get_final_response()).output_parsed, Event | None)
        assert_type(stream.current_response_snapshot, ParsedResponse[Event])


async def run_stream(messages: list[ChatCompletionMessageParam]) -> None:
    async with client.responses.run_tools_stream(
        model="gpt-5", input="hi", text_format=Event, tools=[add], on_step=lambda step: step.answer.output_parsed
    ) as stream:
        assert_type(stream, AsyncToolRunStream[ResponseStreamEvent[Event], ParsedResponse[Event]])
        async for event in stream:
            if event.type == "response.output_text.done":
                assert_type(event.parsed, Event | None)
            elif event.type == "tool_run.result":
                assert_type(event.result, ToolResult)
            elif event.type == "tool_run.step":
                assert_type(event.step, ToolStep[ParsedResponse[Event]])
        assert_type(await stream.get_final_run(), ToolRun[ParsedResponse[Event]])
    async with client.chat.completions.run_tools_stream(model="gpt-5", messages=messages, tools=[add]) as chat_stream:
        async for step in chat_stream.steps():
            assert_type(step, ToolStep[ParsedChatCompletion[Any]])
        async for chat_event in chat_stream:
            if chat_event.type == "content.delta":
                assert_type(chat_event.delta, str)
            elif chat_event.type == "tool_run.call":
                assert_type(chat_event.call.name, str)
