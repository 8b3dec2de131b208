# pyright: reportUnnecessaryTypeIgnoreComment=true
"""Mistakes that type checkers find. They also complain when one of these is not found any more."""

from __future__ import annotations

from openai_core.types import Model
from openai_sync import OpenAI


def mistakes(client: OpenAI) -> None:
    client.chat.completions.create(model="m")  # type: ignore[call-overload]
    client.chat.completions.create(model="m", messages=[], temprature=1)  # type: ignore[call-overload]
    client.files.list(limt=3)  # type: ignore[call-arg]
    client.files.list(order="up")  # type: ignore[arg-type]
    client.models.retrieve(3)  # type: ignore[arg-type]
    client.files.with_raw_response.retrieve()  # type: ignore[call-arg]
    client.files.with_raw_response.list(limt=3)  # type: ignore[call-arg]
    client.files.with_streaming_response.content(3)  # type: ignore[arg-type]
    _ = client.flies  # type: ignore[attr-defined]
    client.get("/models", cast_to=Model, stream=True, body={})  # type: ignore[call-overload]
    OpenAI(api_kee="")  # type: ignore[call-arg]


def deprecated(client: OpenAI) -> None:
    client.files.retrieve_content("file-1")  # pyright: ignore[reportDeprecated]
    client.files.content("file-1")
    client.beta.assistants.create(model="m")  # pyright: ignore[reportDeprecated]
