"""Requests of a job are on disk: any number of them, of any size, takes the memory of their names."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest

from openai_core import AsyncOpenAI, fanout
from openai_core.fanout.batch.packing import BatchLimits
from openai_core.fanout.batch.requests import read_requests
from openai_core.fanout.batch.stored import StoredRequests

LARGE = 50_000


def chat(number: int, text: str) -> Any:
    return fanout.chat(custom_id=f"r{number}", model="m", messages=[{"role": "user", "content": text}])


def test_requests_come_back_as_they_were() -> None:
    stored = StoredRequests()
    given = [chat(0, "a"), fanout.embeddings(model="e", input=["x"], as_numpy=True), chat(2, "ä\n" * 9)]
    for index, request in enumerate(given):
        stored.add(f"name {index}", index, request)
    assert len(stored) == 3
    assert "name 1" in stored
    assert "name 3" not in stored
    for index in (2, 0, 1, 0):
        place, back = stored[f"name {index}"]
        found: Any = back
        request: Any = given[index]
        assert (place, type(found), found.custom_id) == (index, type(request), request.custom_id)
        assert (found.endpoint, found.params) == (request.endpoint, request.params)


def test_what_cannot_be_stored_is_kept() -> None:
    stored = StoredRequests()
    request: Any = chat(0, "a")
    request.params = {**request.params, "metadata": lambda: None}
    stored.add("it", 7, request)
    assert stored["it"] == (7, request)


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_memory_does_not_grow_by_what_is_in_the_requests(anyio_backend: str) -> None:
    read = 0

    def generated(count: int) -> Iterator[Any]:
        nonlocal read
        for number in range(count):
            read += 1
            yield chat(number, f"{number} " + "x" * LARGE)

    async with AsyncOpenAI(base_url="http://127.0.0.1:1/v1", api_key="any") as client:
        caller, limits = client.batches._caller, BatchLimits(max_requests=500)
        warm, packing = await read_requests(generated(10), caller, limits)
        packing.close()
        tracemalloc.start()
        requests, packing = await read_requests(generated(2_000), caller, limits)
        kept, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        packing.close()
    assert (read, len(warm), len(requests)) == (2_010, 10, 2_000)
    in_all = 2_000 * LARGE
    assert kept < 0.02 * in_all
    assert peak < 0.1 * in_all
    assert requests["r1999"][0] == 1_999
