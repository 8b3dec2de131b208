# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Mistakes that type checkers find. They also complain when one of these is not found any more."""

from __future__ import annotations

from openai_core import AsyncOpenAI
from openai_core.types import Model


async def mistakes(client: AsyncOpenAI) -> None:
    await client.chat.completions.create(model="m")  # type: ignore[call-overload]
    await client.chat.completions.create(model="m", messages=[], temprature=1)  # type: ignore[call-overload]
    await client.files.list(limt=3)  # type: ignore[call-arg]
    await client.files.list(order="up")  # type: ignore[arg-type]
    await client.models.retrieve(3)  # type: ignore[arg-type]
    await client.files.with_raw_response.retrieve()  # type: ignore[call-arg]
    await client.files.with_raw_response.list(limt=3)  # type: ignore[call-arg]
    client.files.with_streaming_response.content(3)  # type: ignore[arg-type]
    _ = client.flies  # type: ignore[attr-defined]
    await client.get("/models", cast_to=Model, stream=True, body={})  # type: ignore[call-overload]
    AsyncOpenAI(api_kee="")  # type: ignore[call-arg]


async def deprecated(client: AsyncOpenAI) -> None:
    await client.files.retrieve_content("file-1")  # pyright: ignore[reportDeprecated]
    await client.files.content("file-1")
    await client.beta.assistants.create(model="m")  # pyright: ignore[reportDeprecated]
