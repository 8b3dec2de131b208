"""What a user's program may write to get answers of types of its own. Checked by mypy and pyright, not run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_type

from openai_core import AsyncOpenAI, function_tool
from openai_core.types.chat import ParsedChatCompletion
from openai_core.types.responses import ParsedResponse

client = AsyncOpenAI(api_key="k")


@dataclass
class Event:
    name: str


@function_tool
def add(a: int, b: int) -> int:
    return a + b


async def chat() -> None:
    completion = await client.chat.completions.parse(
        model="gpt-5", messages=[{"role": "user", "content": "hi"}], response_format=Event
    )
    assert_type(completion, ParsedChatCompletion[Event])
    assert_type(completion.choices[0].message.parsed, Event | None)


async def responses() -> None:
    response = await client.responses.parse(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(response, ParsedResponse[Event])
    assert_type(response.output_parsed, Event | None)


async def run() -> None:
    ran = await client.responses.run_tools(model="gpt-5", input="hi", text_format=Event, tools=[add])
    assert_type(ran.final, ParsedResponse[Event])
    assert_type(add(1, 2), int)
