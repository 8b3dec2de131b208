"""Types of the API in the bodies and answers of a FastAPI application, and its description."""

from __future__ import annotations

import asyncio

import httpx
from fastapi import FastAPI
from openai import AsyncOpenAI
from openai.types import CompletionUsage
from openai.types.chat import ChatCompletion, ChatCompletionMessage, ChatCompletionMessageParam
from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming
from openai.types.responses import Response
from pydantic import BaseModel

app = FastAPI()


class Chat(BaseModel):
    """A body that has types of the API."""

    messages: list[ChatCompletionMessageParam]
    usage: CompletionUsage | None = None


class Answer(BaseModel):
    """An answer that has types of the API."""

    message: ChatCompletionMessage
    usage: CompletionUsage | None


@app.post("/chat")
async def chat(body: Chat) -> ChatCompletion:
    """Answer with a model."""
    async with AsyncOpenAI() as client:
        return await client.chat.completions.create(model="gpt-4.1-mini", messages=body.messages)


@app.post("/create")
async def create(body: CompletionCreateParamsNonStreaming) -> dict[str, object]:
    """Answer with a dictionary that has a model."""
    async with AsyncOpenAI() as client:
        return {"completion": await client.chat.completions.create(**body), "sent": sorted(body)}


@app.post("/within")
async def within(body: Chat) -> Answer:
    """Answer with a model of the program's own."""
    async with AsyncOpenAI() as client:
        made = await client.chat.completions.create(model="gpt-4.1-mini", messages=body.messages)
        return Answer(message=made.choices[0].message, usage=made.usage)


@app.post("/response", response_model=Response, response_model_exclude_none=True)
async def response(text: str) -> object:
    """Answer with a response."""
    async with AsyncOpenAI() as client:
        return await client.responses.create(model="gpt-4.1-mini", input=text)


@app.post("/usage")
async def usage(body: CompletionUsage) -> CompletionUsage:
    """Answer with what came."""
    return body


async def main() -> None:
    """Ask each route."""
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        messages = [{"role": "user", "content": "Good morning"}]
        found = (await client.post("/chat", json={"messages": messages})).json()
        print("chat", found["choices"][0]["message"]["content"], found["object"])
        found = (await client.post("/create", json={"model": "gpt-4.1-mini", "messages": messages})).json()
        print("create", found["completion"]["choices"][0]["message"]["content"], found["sent"])
        found = (await client.post("/within", json={"messages": messages})).json()
        print("within", found["message"]["content"], found["usage"]["completion_tokens"] > 0)
        found = (await client.post("/response", params={"text": "Good morning"})).json()
        print("response", found["output"][0]["content"][0]["text"])
        counts = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
        print("usage", (await client.post("/usage", json=counts)).json()["total_tokens"])
        print("refused", (await client.post("/usage", json={"prompt_tokens": "many"})).status_code)
        schemas = (await client.get("/openapi.json")).json()["components"]["schemas"]
        print("described", {"Chat", "ChatCompletion", "CompletionUsage", "Answer", "Response"} <= schemas.keys())


asyncio.run(main())
