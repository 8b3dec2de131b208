"""Chat, stream, tools, typed answers and embeddings with LlamaIndex."""

from __future__ import annotations

import asyncio
import os

from llama_index.core.llms import ChatMessage
from llama_index.core.prompts import PromptTemplate
from llama_index.core.tools import FunctionTool
from llama_index.embeddings.openai import OpenAIEmbedding
from llama_index.llms.openai import OpenAI
from pydantic import BaseModel


class Person(BaseModel):
    """Somebody in a text."""

    name: str
    age: int


def weather(city: str) -> str:
    """Tell the weather in a city."""
    return f"rain in {city}"


def said(text: str) -> list[ChatMessage]:
    return [ChatMessage(role="user", content=text)]


async def in_a_loop() -> None:
    """The same, async."""
    print("async:", (await model.achat(said("Good evening"))).message.content)
    stream = await model.astream_chat(said("Good night"))
    print("async stream:", "".join([chunk.delta or "" async for chunk in stream]))
    found = [item async for item in await model.astream_structured_predict(Person, FIND, text="Ada is 36.")]
    print("async typed stream:", len(found) > 1, repr(found[-1]))


FIND = PromptTemplate("Find the person in: {text}")


SERVER = os.environ["OPENAI_BASE_URL"]  # LlamaIndex has a variable of its own for it
model = OpenAI(model="gpt-4.1-mini", api_base=SERVER)
print("chat:", model.chat(said("Good morning")).message.content)
chunks = [chunk.delta or "" for chunk in model.stream_chat(said("Good afternoon"))]
print("stream:", "".join(chunks), len(chunks) > 1)
answer = model.chat_with_tools([FunctionTool.from_defaults(weather)], "What is the weather?", tool_required=True)
(call,) = model.get_tool_calls_from_response(answer)
print("tool:", call.tool_name, weather(**call.tool_kwargs))
print("typed:", repr(model.structured_predict(Person, FIND, text="Ada is 36.")))
items = list(model.stream_structured_predict(Person, FIND, text="Ada is 36."))
print("typed stream:", len(items) > 1, repr(items[-1]))
vectors = OpenAIEmbedding(model="text-embedding-3-small", api_base=SERVER).get_text_embedding_batch(["a", "b"])
print("embeddings:", len(vectors), len(vectors[0]) > 1)
asyncio.run(in_a_loop())
