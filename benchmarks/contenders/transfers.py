"""Large bodies: files to and from the server, and a full request of embeddings as NumPy arrays."""

from __future__ import annotations

import asyncio
import base64
import gc
import sys
import tracemalloc
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any, Final

import msgspec
import numpy as np

from .. import payloads
from .bare import AioHttp
from .client_async import build
from .harness import AsyncOne, Scenario, check, parse_scenario, say, serve_async

_SIZE: Final = payloads.TRANSFER_MEGABYTES * 1_000_000


def upload(client: Any) -> AsyncOne:
    """One file of `TRANSFER_MEGABYTES` a call, from memory; counts megabytes."""
    content = payloads.transfer()

    async def one() -> int:
        file = await client.files.create(file=("file.bin", content), purpose="user_data")
        check("bytes", file.bytes, _SIZE)
        return payloads.TRANSFER_MEGABYTES

    return one


def download(client: Any) -> AsyncOne:
    """The same, down."""

    async def one() -> int:
        content = await client.files.content("file-1")
        check("bytes", len(content.content), _SIZE)
        return payloads.TRANSFER_MEGABYTES

    return one


def embeddings(client: Any, package: str) -> AsyncOne:
    """2,048 inputs a call, made one array of float32; counts vectors."""
    ours = package == "openai_core"
    options: dict[str, Any] = {"as_numpy": True} if ours else {}

    async def one() -> int:
        answer = await client.embeddings.create(model=payloads.MODEL, input=payloads.EMBEDDED, **options)
        vectors = np.stack([each.embedding for each in answer.data]) if ours else _stacked(answer.data)
        return _checked(vectors)

    return one


def _stacked(data: list[Any]) -> Any:
    return np.array([each.embedding for each in data], dtype=np.float32)


def _checked(vectors: Any) -> int:
    check("shape", vectors.shape, (len(payloads.EMBEDDED), payloads.EMBEDDING_DIMENSIONS))
    check("vectors", (float(vectors[0, 0]), float(vectors[-1, 0])), (1.0, float(len(payloads.EMBEDDED))))
    return len(vectors)


class _Embedding(msgspec.Struct):
    embedding: str


class _Embeddings(msgspec.Struct):
    data: list[_Embedding]


def bare_upload(http: AioHttp) -> AsyncOne:
    """The form of aiohttp."""
    import aiohttp

    content = payloads.transfer()

    async def one() -> int:
        form = aiohttp.FormData({"purpose": "user_data"})
        form.add_field("file", content, filename="file.bin")
        answer = msgspec.json.decode(await http.send_form("/files", form))
        check("bytes", answer["bytes"], _SIZE)
        return payloads.TRANSFER_MEGABYTES

    return one


def bare_download(http: AioHttp) -> AsyncOne:
    """All of the body at once."""

    async def one() -> int:
        check("bytes", len(await http.get("/files/file-1/content")), _SIZE)
        return payloads.TRANSFER_MEGABYTES

    return one


def bare_embeddings(http: AioHttp) -> AsyncOne:
    """Base64 in, one array out."""
    decode = msgspec.json.Decoder(_Embeddings).decode
    body = {"model": payloads.MODEL, "input": payloads.EMBEDDED, "encoding_format": "base64"}

    async def one() -> int:
        answer = decode(await http.post("/embeddings", msgspec.json.encode(body)))
        return _checked(np.stack([np.frombuffer(base64.b64decode(each.embedding), "<f4") for each in answer.data]))

    return one


_OF_CLIENT: Final[dict[str, Callable[[Any], AsyncOne]]] = {"upload": upload, "download": download}
_OF_BARE: Final[dict[str, Callable[[AioHttp], AsyncOne]]] = {
    "upload": bare_upload,
    "download": bare_download,
    "embeddings": bare_embeddings,
}


@asynccontextmanager
async def opened(scenario: Scenario) -> AsyncGenerator[AsyncOne, None]:
    """Open the client, or aiohttp."""
    name = scenario.name.removesuffix("-memory")
    if scenario.package:
        async with build(scenario) as client:
            yield embeddings(client, scenario.package) if name == "embeddings" else _OF_CLIENT[name](client)
        return
    http = AioHttp(scenario.base_url)
    try:
        yield _OF_BARE[name](http)
    finally:
        await http.aclose()


async def peaks(scenario: Scenario) -> None:
    """The most bytes that a call holds at once, beyond what it began with, for each line of standard input."""
    async with opened(scenario) as one:
        await one()
        say({"ready": True})
        for _ in sys.stdin:
            gc.collect()
            tracemalloc.start()
            await one()
            peak = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
            say({"value": peak / 1e6, "count": 1})


if __name__ == "__main__":
    asked = parse_scenario()
    if asked.name.endswith("-memory"):
        asyncio.run(peaks(asked))
    else:
        serve_async(opened(asked), asked)
