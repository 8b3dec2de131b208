"""Embeddings: vectors travel as base64 and arrive as lists or arrays, in every world."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import numpy as np
import pytest

from openai_core import APIResponseValidationError, BadRequestError
from openai_core.testing import Fault, LocalServer
from openai_core.types import CreateEmbeddingResponse

pytestmark = pytest.mark.anyio


def answer(*vectors: Any) -> str:
    data = [{"object": "embedding", "index": i, "embedding": vector} for i, vector in enumerate(vectors)]
    return json.dumps({"object": "list", "model": "m", "data": data, "usage": {"prompt_tokens": 1, "total_tokens": 1}})


def packed(*numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


async def test_vectors_arrive_as_lists(client: Any, server: LocalServer) -> None:
    """Asked for as base64, given as lists of floats, one for each input."""
    response = await client.embeddings.create(model="m", input=["a", "b"], dimensions=8)
    assert isinstance(response, CreateEmbeddingResponse)
    assert [len(item.embedding) for item in response.data] == [8, 8]
    assert all(isinstance(number, float) for number in response.data[0].embedding)
    assert server.requests[0].json["encoding_format"] == "base64"
    plain = await client.embeddings.create(model="m", input=["a", "b"], dimensions=8, encoding_format="float")
    assert server.requests[1].json["encoding_format"] == "float"
    assert plain.data[1].embedding == pytest.approx(response.data[1].embedding, rel=1e-6)


async def test_vectors_as_arrays(client: Any) -> None:
    """With `as_numpy` they are float32 arrays, whichever way they travelled."""
    for extra in ({}, {"encoding_format": "float"}):
        response = await client.embeddings.create(model="m", input="a", dimensions=4, as_numpy=True, **extra)
        vector = response.data[0].embedding
        assert isinstance(vector, np.ndarray)
        assert (vector.dtype, vector.shape) == (np.float32, (4,))


async def test_base64_by_name_stays(client: Any) -> None:
    """Who asks for base64 gets base64."""
    response = await client.embeddings.create(model="m", input="a", dimensions=2, encoding_format="base64")
    assert len(base64.b64decode(response.data[0].embedding)) == 8


async def test_server_that_ignores_base64(client: Any, server: LocalServer) -> None:
    """What counts is what came, not what was asked for."""
    with server.fault(Fault.body(answer([0.5, 1.0]))):
        response = await client.embeddings.create(model="m", input="a")
    assert response.data[0].embedding == [0.5, 1.0]


async def test_server_that_refuses_base64_is_remembered(client: Any, server: LocalServer) -> None:
    """It is asked again for numbers, and never again for base64."""
    refusal = {"error": {"message": "encoding_format base64 is not supported", "type": "invalid_request_error"}}
    with server.fault(Fault.status(400, body=refusal), match=lambda r: b"base64" in r.body):
        for _ in range(2):
            assert (await client.embeddings.create(model="m", input="a", dimensions=2)).data
    assert [request.json.get("encoding_format") for request in server.requests] == ["base64", None, None]


async def test_other_refusals_are_told(client: Any, server: LocalServer) -> None:
    """An error that has nothing to do with it is raised."""
    with server.fault(Fault.status(400)), pytest.raises(BadRequestError):
        await client.embeddings.create(model="m", input="a")
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("vectors", "extra", "text"),
    [
        ((packed(1, 2), packed(1)), {}, "different lengths: 1, 2"),
        (([1.0, 2.0], packed(1)), {}, "different lengths: 1, 2"),
        ((packed(1, 2, 3, 4),), {"dimensions": 16}, "have 4 dimensions, but dimensions=16"),
        (("not base64!",), {}, "embedding 0 is not base64"),
    ],
)
async def test_wrong_widths_are_errors(client: Any, server: LocalServer, vectors: Any, extra: Any, text: str) -> None:
    """Vectors that cannot be right are not handed out."""
    with server.fault(Fault.body(answer(*vectors))), pytest.raises(APIResponseValidationError, match=text):
        await client.embeddings.create(model="m", input=["a", "b"], **extra)


def test_numpy_is_not_needed() -> None:
    """Lists are made without NumPy."""
    import subprocess
    import sys

    code = (
        "import sys; sys.modules['numpy'] = None\n"
        "from openai_core.testing import LocalServer\nfrom openai_sync import OpenAI\n"
        "with LocalServer() as server, OpenAI(api_key='k', base_url=server.base_url) as client:\n"
        "    print(len(client.embeddings.create(model='m', input='a', dimensions=3).data[0].embedding))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.strip() == "3"
