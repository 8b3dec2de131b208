"""A run with a tool call, a stream and typed output with pydantic-ai, on Responses and on Chat Completions."""

from __future__ import annotations

import asyncio

from pydantic import BaseModel
from pydantic_ai import Agent, ToolOutput
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


async def main() -> None:
    """Run an agent in each of the APIs."""
    for kind in (OpenAIChatModel, OpenAIResponsesModel):
        model = kind("gpt-4.1-mini")
        agent = Agent(model, instructions="Be short.")

        @agent.tool_plain
        def weather(city: str) -> str:
            """Tell the weather in a city."""
            return f"rain in {city}"

        result = await agent.run('What does weather({"city": "Paris"}) say?')
        print(kind.__name__, result.output, result.usage.requests)
        async with agent.run_stream("Good morning") as streamed:
            texts = [text async for text in streamed.stream_text(delta=True, debounce_by=None)]
        print("streamed:", "".join(texts), len(texts) > 1)
        typed = Agent(model, output_type=ToolOutput(Person))
        person = (await typed.run("Ada is 36")).output
        print("typed:", type(person).__name__)


asyncio.run(main())
