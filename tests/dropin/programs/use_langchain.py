"""Chat, stream, tools and embeddings with langchain-openai."""

from __future__ import annotations

import asyncio

from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings


@tool
def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"rain in {city}"


async def in_a_loop(model: ChatOpenAI) -> None:
    """The same, async."""
    answer = await model.ainvoke("Good evening")
    print("async:", answer.content)
    print("async stream:", "".join([chunk.text async for chunk in model.astream("Good night")]))


model = ChatOpenAI(model="gpt-4.1-mini")
answer = model.invoke("Good morning")
print("chat:", answer.content, answer.usage_metadata["output_tokens"] > 0)
chunks = [chunk.text for chunk in model.stream("Good afternoon")]
print("stream:", "".join(chunks), len(chunks) > 1)
called = model.bind_tools([weather], tool_choice="required").invoke("What is the weather?").tool_calls
print("tool:", called[0]["name"], weather.invoke(called[0]).content)
vectors = OpenAIEmbeddings(model="text-embedding-3-small", check_embedding_ctx_length=False).embed_documents(["a", "b"])
print("embeddings:", len(vectors), len(vectors[0]) > 1)
asyncio.run(in_a_loop(model))
print("module:", type(model.root_client).__module__)
