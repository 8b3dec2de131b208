"""Embeddings, in every world: how vectors travel, and what callers get."""

from __future__ import annotations

import base64
import json
import struct
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from openai_core import APIResponseValidationError, BadRequestError, NotFoundError
from openai_core.testing import Fault, LocalServer
from openai_core.types import CreateEmbeddingResponse

pytestmark = pytest.mark.anyio

NUMBERS = [0.25, -1.5, 3.0]
"""Numbers that single precision holds exactly."""

NO_BASE64 = Fault.status(400, body={"error": {"message": "encoding_format is not supported", "type": "invalid"}})


def on_the_wire(*vectors: Any) -> Fault:
    """An answer with these vectors, as lists or as text."""
    data = [{"object": "embedding", "index": index, "embedding": vector} for index, vector in enumerate(vectors)]
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    return Fault.body(json.dumps({"object": "list", "model": "m", "data": data, "usage": usage}))


def packed(numbers: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


async def test_vectors_are_lists_and_travel_as_base64(client: Any, server: LocalServer) -> None:
    """By default base64 is asked for, and lists of floats are given."""
    answer = await client.embeddings.create(model="text-embedding-3-small", input=["one", "two"])

    assert isinstance(answer, CreateEmbeddingResponse)
    assert [item.index for item in answer.data] == [0, 1]
    for item in answer.data:
        assert isinstance(item.embedding, list)
        assert len(item.embedding) == 1536
        assert all(isinstance(number, float) for number in item.embedding)
    (request,) = server.requests
    assert request.json == {"model": "text-embedding-3-small", "input": ["one", "two"], "encoding_format": "base64"}


async def test_both_formats_carry_the_same_numbers(client: Any) -> None:
    """A vector is the same whichever way it travelled."""
    packed_answer = await client.embeddings.create(model="m", input="one", dimensions=8)
    plain_answer = await client.embeddings.create(model="m", input="one", dimensions=8, encoding_format="float")

    assert packed_answer.data[0].embedding == plain_answer.data[0].embedding


async def test_numbers_are_little_endian_single_precision(client: Any, server: LocalServer) -> None:
    """Base64 is decoded as the API writes it."""
    with server.fault(on_the_wire(packed(NUMBERS))):
        answer = await client.embeddings.create(model="m", input="one")

    assert answer.data[0].embedding == NUMBERS


async def test_server_may_answer_with_numbers(client: Any, server: LocalServer) -> None:
    """A server that does not know base64 and sends numbers all the same is understood."""
    with server.fault(on_the_wire(NUMBERS)):
        answer = await client.embeddings.create(model="m", input="one")

    assert answer.data[0].embedding == NUMBERS


async def test_answer_can_be_kept_as_json(client: Any, server: LocalServer) -> None:
    """What was decoded is what the answer holds when it is written down."""
    with server.fault(on_the_wire(packed(NUMBERS))):
        answer = await client.embeddings.create(model="m", input="one")

    assert answer.to_dict()["data"][0]["embedding"] == NUMBERS


async def test_arrays_are_given_on_request(client: Any, server: LocalServer) -> None:
    """`as_numpy=True` gives arrays of float32; the server does not hear of it."""
    answer = await client.embeddings.create(model="m", input=["one", "two"], dimensions=4, as_numpy=True)
    lists = await client.embeddings.create(model="m", input=["one", "two"], dimensions=4)

    for item, expected in zip(answer.data, lists.data, strict=True):
        assert isinstance(item.embedding, np.ndarray)
        assert item.embedding.dtype == np.float32
        assert item.embedding.shape == (4,)
        assert item.embedding.tolist() == expected.embedding
    assert server.requests[0].json == server.requests[1].json


@pytest.mark.parametrize("encoding_format", ["float", "base64"])
async def test_arrays_are_made_of_either_format(client: Any, encoding_format: str) -> None:
    """Arrays can be asked for together with a format for the wire."""
    answer = await client.embeddings.create(
        model="m", input="one", dimensions=4, as_numpy=True, encoding_format=encoding_format
    )
    plain = await client.embeddings.create(model="m", input="one", dimensions=4)

    assert answer.data[0].embedding.tolist() == plain.data[0].embedding


async def test_lists_are_given_on_request(client: Any, server: LocalServer) -> None:
    """`as_numpy=False` is the default."""
    answer = await client.embeddings.create(model="m", input="one", dimensions=2, as_numpy=False)

    assert isinstance(answer.data[0].embedding, list)
    assert "as_numpy" not in server.requests[0].json


async def test_float_format_travels_as_numbers(client: Any, server: LocalServer) -> None:
    """Who asks for floats has them on the wire, too."""
    answer = await client.embeddings.create(model="m", input="one", dimensions=2, encoding_format="float")

    assert isinstance(answer.data[0].embedding, list)
    assert server.requests[0].json["encoding_format"] == "float"


async def test_base64_format_stays_base64(client: Any, server: LocalServer) -> None:
    """Who asks for base64 gets the text as it travelled."""
    with server.fault(on_the_wire(packed(NUMBERS))):
        answer = await client.embeddings.create(model="m", input="one", encoding_format="base64")

    assert answer.data[0].embedding == packed(NUMBERS)


async def test_server_that_refuses_base64_is_asked_for_numbers(client: Any, server: LocalServer) -> None:
    """A refusal of the format is answered by a request without it."""
    with server.fault(NO_BASE64, times=1):
        answer = await client.embeddings.create(model="m", input="one", dimensions=3)

    assert len(answer.data[0].embedding) == 3
    assert [request.json.get("encoding_format") for request in server.requests] == ["base64", None]


async def test_refusal_of_base64_is_remembered(client: Any, server: LocalServer) -> None:
    """It is asked for base64 once, not once a call."""
    with server.fault(NO_BASE64, times=1):
        await client.embeddings.create(model="m", input="one")
    await client.embeddings.create(model="m", input="two")

    assert [request.json.get("encoding_format") for request in server.requests] == ["base64", None, None]


async def test_refusal_of_base64_is_remembered_from_raw_responses(client: Any, server: LocalServer) -> None:
    """Raw calls learn from each other like any."""
    with server.fault(NO_BASE64, times=1):
        first = await client.embeddings.with_raw_response.create(model="m", input="one", dimensions=2)
    await client.embeddings.with_raw_response.create(model="m", input="two")
    await client.embeddings.create(model="m", input="three")

    assert len(first.parse().data[0].embedding) == 2
    assert [request.json.get("encoding_format") for request in server.requests] == ["base64", None, None, None]


async def test_refusal_of_something_else_is_told(client: Any, server: LocalServer) -> None:
    """A bad request for another reason is the caller's to see, at once."""
    fault = Fault.status(400, body={"error": {"message": "input is too long", "param": "input"}})
    with server.fault(fault), pytest.raises(BadRequestError, match="input is too long"):
        await client.embeddings.create(model="m", input="one")

    assert len(server.requests) == 1


async def test_refusal_that_stays_is_told(client: Any, server: LocalServer) -> None:
    """A server that refuses without the format, too, is not remembered as one that refuses base64."""
    with server.fault(NO_BASE64, times=2), pytest.raises(BadRequestError):
        await client.embeddings.create(model="m", input="one")
    await client.embeddings.create(model="m", input="two")

    assert [request.json.get("encoding_format") for request in server.requests] == ["base64", None, "base64"]


async def test_refusal_of_the_callers_own_format_is_told(client: Any, server: LocalServer) -> None:
    """A format that the caller chose is never replaced."""
    with server.fault(NO_BASE64), pytest.raises(BadRequestError):
        await client.embeddings.create(model="m", input="one", encoding_format="base64")

    assert len(server.requests) == 1


@pytest.mark.parametrize("as_numpy", [False, True])
async def test_vectors_of_different_lengths_are_given(
    client: Any, make_client: Callable[..., Any], server: LocalServer, as_numpy: bool
) -> None:
    """Each vector is as it was sent; for a strict client that is an error."""
    strict = make_client(_strict_response_validation=True)
    with server.fault(on_the_wire(packed(NUMBERS), packed(NUMBERS[:2]))):
        answer = await client.embeddings.create(model="m", input=["one", "two"], as_numpy=as_numpy)
        assert [list(item.embedding) for item in answer.data] == [NUMBERS, NUMBERS[:2]]
        with pytest.raises(APIResponseValidationError, match="different lengths: 2, 3") as caught:
            await strict.embeddings.create(model="m", input=["one"], as_numpy=as_numpy)

    assert caught.value.status_code == 200


@pytest.mark.parametrize("as_numpy", [False, True])
async def test_other_dimensions_than_asked_for_are_told(
    client: Any, make_client: Callable[..., Any], server: LocalServer, as_numpy: bool
) -> None:
    """A server that ignores `dimensions` is found out: by a warning, or for a strict client by an error."""
    strict = make_client(_strict_response_validation=True)
    asked: Any = {"model": "m", "input": "one", "dimensions": 2, "as_numpy": as_numpy}
    problem = "3 dimensions, but dimensions=2 was asked for"
    with server.fault(on_the_wire(packed(NUMBERS))):
        with pytest.warns(UserWarning, match=rf"embeddings.create\(\): its vectors have {problem}; _strict"):
            answer = await client.embeddings.create(**asked)
        assert list(answer.data[0].embedding) == NUMBERS
        with pytest.raises(APIResponseValidationError, match=problem):
            await strict.embeddings.create(**asked)


@pytest.mark.parametrize("as_numpy", [False, True])
async def test_base64_may_be_written_in_lines_and_without_padding(
    client: Any, server: LocalServer, as_numpy: bool
) -> None:
    """Servers encode as MIME does, with a break every 76 characters, or as URLs need it, or leave the padding out."""
    whole = packed(NUMBERS)
    wire = ["\r\n".join(whole[at : at + 5] for at in range(0, len(whole), 5)) + "\n", packed([1.0]).rstrip("=")]
    with server.fault(on_the_wire(*wire)):
        answer = await client.embeddings.create(model="m", input=["one", "two"], as_numpy=as_numpy)
    assert [list(item.embedding) for item in answer.data] == [NUMBERS, [1.0]]
    numbers = [5.02, 7.82, -1.47]
    wire = [base64.urlsafe_b64encode(base64.b64decode(packed(numbers))).decode()]
    assert set(wire[0]) & set("-_"), "the alphabets do not differ here"
    with server.fault(on_the_wire(*wire)):
        answer = await client.embeddings.create(model="m", input="one", as_numpy=as_numpy)
    assert list(answer.data[0].embedding) == pytest.approx(numbers)


@pytest.mark.parametrize("text", ["not base64!", "AAA=", "AAAAAAA="], ids=["letters", "too short", "not whole floats"])
@pytest.mark.parametrize("as_numpy", [False, True])
async def test_text_that_is_no_vector_is_refused(client: Any, server: LocalServer, text: str, as_numpy: bool) -> None:
    """Damaged base64 is an error that says which vector."""
    with server.fault(on_the_wire(packed(NUMBERS), text)):
        with pytest.raises(APIResponseValidationError, match="embedding 1 is not base64 of float32"):
            await client.embeddings.create(model="m", input=["one", "two"], as_numpy=as_numpy)


async def test_no_vectors_are_no_error(client: Any, server: LocalServer) -> None:
    """An empty list of vectors is given as it is."""
    with server.fault(on_the_wire()):
        assert (await client.embeddings.create(model="m", input="one", dimensions=3)).data == []


@pytest.mark.parametrize("data", [None, "missing", {"vectors": []}], ids=str)
async def test_answer_of_another_shape_is_given(client: Any, server: LocalServer, data: Any) -> None:
    """A server's own shape of an answer is the caller's to look at."""
    body = {"object": "list"} if data == "missing" else {"object": "list", "data": data}
    with server.fault(Fault.body(json.dumps(body))):
        answer = await client.embeddings.create(model="m", input="one")

    assert answer.to_dict() == body


async def test_unknown_fields_of_vectors_survive(client: Any, server: LocalServer) -> None:
    """What a server adds to a vector is kept."""
    with server.fault(Fault.unknown_fields({"norm": 1}, at="data.*")):
        answer = await client.embeddings.create(model="m", input="one", dimensions=2)

    assert answer.data[0].norm == 1
    assert len(answer.data[0].embedding) == 2


async def test_strict_client_takes_base64(make_client: Callable[..., Any]) -> None:
    """Strict validation is of what callers get, not of how it travels."""
    strict = make_client(_strict_response_validation=True)

    assert len((await strict.embeddings.create(model="m", input="one", dimensions=5)).data[0].embedding) == 5


async def test_raw_response_parses_into_lists(client: Any) -> None:
    """A raw response shows what travelled, and parses into what `create` gives."""
    response = await client.embeddings.with_raw_response.create(model="m", input="one", dimensions=2)

    assert isinstance(response.json()["data"][0]["embedding"], str)
    assert len(response.parse().data[0].embedding) == 2


async def test_streamed_response_parses_into_lists(client: Any) -> None:
    """So does a response that is received later."""
    async with client.embeddings.with_streaming_response.create(model="m", input="one", dimensions=2) as response:
        assert len((await response.parse()).data[0].embedding) == 2


async def test_error_of_the_server_is_told(client: Any, server: LocalServer) -> None:
    """Errors that have nothing to do with formats pass."""
    with server.fault(Fault.status(404)), pytest.raises(NotFoundError):
        await client.embeddings.create(model="m", input="one")

    assert len(server.requests) == 1


def test_numpy_is_not_imported_unless_asked_for(server: LocalServer) -> None:
    """A program that wants lists does not wait for NumPy."""
    program = f"""
import asyncio, sys
from openai_core import AsyncOpenAI

async def main():
    async with AsyncOpenAI(base_url={server.base_url!r}, api_key="k") as client:
        await client.embeddings.create(model="m", input="one", dimensions=2)
        print("numpy" in sys.modules)
        await client.embeddings.create(model="m", input="one", dimensions=2, as_numpy=True)
        print("numpy" in sys.modules)

asyncio.run(main())
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["False", "True"]


@pytest.mark.parametrize("as_numpy", [False, True])
async def test_base64_may_hold_escapes_of_json(client: Any, server: LocalServer, as_numpy: bool) -> None:
    """Some servers write a slash as two characters."""
    text = base64.b64encode(b"\xff\xff\xff\x3f" * 2).decode()
    body = json.dumps(
        {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": text}]}
    )
    assert "/" in text
    with server.fault(Fault.body(body.replace("/", "\\/"))):
        answer = await client.embeddings.create(model="m", input="one", as_numpy=as_numpy)

    assert list(answer.data[0].embedding) == [1.9999998807907104] * 2


@pytest.mark.parametrize("vector", [None, {"sparse": [1]}, ["a", 1]], ids=str)
async def test_vector_of_another_shape_is_given(client: Any, server: LocalServer, vector: Any) -> None:
    """What is neither base64 nor numbers is kept as it came, beside what is."""
    with server.fault(on_the_wire(packed(NUMBERS), vector)):
        answer = await client.embeddings.create(model="m", input=["one", "two"])

    assert [item.embedding for item in answer.data][:2] == [NUMBERS, vector]


@pytest.mark.parametrize("vector", [None, {"sparse": [1]}, 3, ["a"]], ids=str)
async def test_strict_client_refuses_a_vector_of_another_shape(
    make_client: Callable[..., Any], server: LocalServer, vector: Any
) -> None:
    """The same is an error for it."""
    client = make_client(_strict_response_validation=True)
    with server.fault(on_the_wire(vector)), pytest.raises(APIResponseValidationError):
        await client.embeddings.create(model="m", input="one")
