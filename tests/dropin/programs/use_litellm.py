"""Completion and stream with litellm, through its openai provider."""

from __future__ import annotations

import asyncio

import litellm
from pydantic import BaseModel


class Person(BaseModel):
    """Somebody."""

    name: str
    age: int


async def in_a_loop() -> None:
    """The same, async."""
    answer = await litellm.acompletion(**ASK)
    print("async:", answer.choices[0].message.content)
    stream = await litellm.acompletion(**ASK, stream=True)
    print("async stream:", "".join([chunk.choices[0].delta.content or "" async for chunk in stream]))


ASK = {"model": "openai/gpt-4.1-mini", "messages": [{"role": "user", "content": "Good morning"}]}
answer = litellm.completion(**ASK)
print("chat:", answer.choices[0].message.content, answer.usage.completion_tokens > 0)
chunks = [chunk.choices[0].delta.content or "" for chunk in litellm.completion(**ASK, stream=True)]
print("stream:", "".join(chunks), len(chunks) > 1)
asyncio.run(in_a_loop())
print("typed:", litellm.completion(**ASK, response_format=Person).choices[0].message.content)
print("embeddings:", len(litellm.embedding(model="openai/text-embedding-3-small", input=["a", "b"]).data))
router = litellm.Router([{"model_name": "any", "litellm_params": {"model": ASK["model"]}}])
print("router:", router.completion(model="any", messages=ASK["messages"]).choices[0].message.content)
