"""A run with a tool call with openai-agents, on Responses and on Chat Completions, whole and streamed."""

from __future__ import annotations

import asyncio

from agents import Agent, ModelSettings, Runner, function_tool, set_default_openai_api, set_tracing_disabled


@function_tool
def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"rain in {city}"


async def main() -> None:
    """Run the agent in each of the APIs."""
    for api in ("responses", "chat_completions"):
        set_default_openai_api(api)
        agent = Agent(
            name="Forecaster",
            model="gpt-4.1-mini",
            instructions="Be short.",
            tools=[weather],
            model_settings=ModelSettings(tool_choice="required"),  # in the first turn; then the model is free
        )
        result = await Runner.run(agent, "What is the weather?")
        print(api, [type(item).__name__ for item in result.new_items], result.final_output)
        streamed = Runner.run_streamed(agent, "What is the weather?")
        kinds = {event.type async for event in streamed.stream_events()}
        print(api, "streamed", sorted(kinds), streamed.final_output)


set_tracing_disabled(True)
asyncio.run(main())
