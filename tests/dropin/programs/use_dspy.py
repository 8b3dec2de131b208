"""Predictions, typed and with tools, a stream, and embeddings with DSPy."""

from __future__ import annotations

import asyncio
import os
from typing import Any

import dspy

SERVER = {"api_base": os.environ["OPENAI_BASE_URL"], "api_key": os.environ["OPENAI_API_KEY"]}


class Person(dspy.Signature):
    """Find the person in a text."""

    text: str = dspy.InputField()
    name: str = dspy.OutputField()
    age: int = dspy.OutputField()


def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"rain in {city}"


async def in_a_loop() -> None:
    """A prediction, and its text as it comes."""
    found = await dspy.Predict(Person).acall(text="Ada is 36.")
    print("async:", type(found.name).__name__, type(found.age).__name__)
    streamed: Any = dspy.streamify(dspy.Predict(Person))
    chunks = [type(item).__name__ async for item in streamed(text="Ada is 36.")]
    print("stream:", len(chunks) > 1, chunks[-1])


model = dspy.LM("openai/gpt-4.1-mini", cache=False, **SERVER)
print("chat:", model("Good morning"))
print("responses:", dspy.LM("openai/gpt-4.1-mini", model_type="responses", cache=False, **SERVER)("Good evening"))
with dspy.context(lm=model, adapter=dspy.JSONAdapter()):
    found = dspy.Predict(Person)(text="Ada is 36.")
    print("typed:", type(found.name).__name__, type(found.age).__name__)
    print("usage:", sum(entry["usage"]["total_tokens"] for entry in model.history) > 0)
    calls = dspy.Predict("question: str, tools: list[dspy.Tool] -> outputs: dspy.ToolCalls")
    asked = calls(question="What is the weather?", tools=[dspy.Tool(weather)])
    print("tool:", [call.name for call in asked.outputs.tool_calls][:1])
    asyncio.run(in_a_loop())
embedder = dspy.Embedder("openai/text-embedding-3-small", caching=False, **SERVER)
vectors = embedder(["a", "b"])
print("embeddings:", vectors.shape[0], vectors.shape[1] > 1)
