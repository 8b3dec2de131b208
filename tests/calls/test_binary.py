"""Binary responses that are made of an `httpx.Response`, as tests of programs do, and JSON that is none."""

from __future__ import annotations

import json
import math
import os
from typing import Any, cast

import httpx
import pytest

from openai_core import HttpxBinaryResponseContent
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio


def test_binary_response_is_made_of_one_of_httpx() -> None:
    response = httpx.Response(201, headers={"content-type": "text/plain; charset=latin-1"}, content=b"{\xe9")
    binary = HttpxBinaryResponseContent(response)
    assert binary.response is response
    assert (binary.content, binary.read(), binary.text) == (b"{\xe9", b"{\xe9", "{é")
    assert list(binary.iter_bytes(1)) == [b"{", b"\xe9"]
    assert list(binary.iter_text(1)) == ["{", "é"]
    assert list(binary.iter_lines()) == ["{é"]
    assert binary.charset_encoding == "latin-1"
    assert repr(binary) == "<HttpxBinaryResponseContent 2 bytes, text/plain>"
    binary.close()


def test_a_binary_response_reads_json() -> None:
    asked = httpx.Request("GET", "http://localhost/v1/files", headers={"authorization": "Bearer sk-secret"})
    binary = HttpxBinaryResponseContent(httpx.Response(200, json={"a": 1}, request=asked))
    assert binary.json() == {"a": 1}
    assert "sk-secret" not in repr(binary)


async def test_asynchronous_names_do_the_same(tmp_path: Any) -> None:
    binary = HttpxBinaryResponseContent(httpx.Response(200, content=b"ab"))
    assert await binary.aread() == b"ab"
    assert [piece async for piece in binary.aiter_bytes(1)] == [b"a", b"b"]
    await binary.astream_to_file(tmp_path / "made")
    assert (tmp_path / "made").read_bytes() == b"ab"


async def test_a_file_is_named_by_its_path_alone() -> None:
    """A number would be a descriptor, such as that of a connection, which writing closes."""
    binary = HttpxBinaryResponseContent(httpx.Response(200, content=b"ab"))
    reading, writing = os.pipe()
    for write in (binary.write_to_file, binary.stream_to_file):
        with pytest.raises(TypeError, match=r"^the file must be a path, as a str or an os\.PathLike; got int$"):
            write(cast("Any", writing))
    with pytest.raises(TypeError, match=r"^the file must be a path"):
        await binary.astream_to_file(cast("Any", writing))
    os.close(writing)  # raises if it is closed
    with os.fdopen(reading, "rb") as file:
        assert file.read() == b""


def test_response_that_was_not_read_is_refused() -> None:
    with pytest.raises(httpx.ResponseNotRead):
        HttpxBinaryResponseContent(httpx.Response(200, stream=httpx.ByteStream(b"ab")))


async def test_what_is_no_json_raises_the_error_of_python_s_decoder(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.body("no JSON")):
        content = await client.files.content("file-1")
        raw = await client.files.with_raw_response.retrieve("file-1")
        with pytest.raises(json.JSONDecodeError):
            content.json()
        with pytest.raises(json.JSONDecodeError):
            raw.json()
        async with client.files.with_streaming_response.retrieve("file-1") as response:
            with pytest.raises(json.JSONDecodeError):
                await response.json()


async def test_numbers_that_json_does_not_have_are_read_as_python_reads_them(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.body('{"a": NaN}')):
        raw = await client.files.with_raw_response.content("file-1")
        assert math.isnan(raw.json()["a"])
