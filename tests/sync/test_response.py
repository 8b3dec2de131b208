"""Responses of `with_streaming_response` that are used without `with`."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_core.testing import LocalServer
from openai_sync import OpenAI

TEXT = "first\nsecond αβγ\n"


@pytest.fixture
def facade(server: LocalServer) -> Iterator[OpenAI]:
    with OpenAI(api_key="sk-test", base_url=server.base_url) as client:
        yield client


@pytest.fixture
def file_id(facade: OpenAI) -> str:
    return facade.files.create(file=("a.txt", TEXT.encode()), purpose="user_data").id


def test_request_is_sent_when_something_is_first_asked_for(facade: OpenAI, server: LocalServer, file_id: str) -> None:
    before = server.request_count
    response = facade.with_streaming_response.files.content(file_id)
    assert server.request_count == before
    assert response.status_code == 200
    assert response.headers["content-length"] == str(len(TEXT.encode()))
    assert response.request_id == response.headers["x-request-id"]
    assert response.method == "GET"  # type: ignore[attr-defined]  # what is not among its types is the response's
    assert b"".join(response.iter_bytes(4)) == TEXT.encode()
    assert server.request_count == before + 1


def test_a_body_is_read_in_every_form(facade: OpenAI, file_id: str, tmp_path: Path) -> None:
    content = facade.files.with_streaming_response.content
    assert content(file_id).read() == TEXT.encode()
    assert content(file_id).text() == TEXT
    assert list(content(file_id).iter_lines()) == TEXT.splitlines()
    assert "".join(content(file_id).iter_text(3)) == TEXT
    content(file_id).stream_to_file(tmp_path / "copy.txt")
    assert (tmp_path / "copy.txt").read_text(encoding="utf-8") == TEXT
    assert facade.files.with_streaming_response.retrieve(file_id).json()["id"] == file_id
    with pytest.raises(AttributeError, match="'APIResponse' object has no attribute 'stream_to_file'"):
        facade.files.with_streaming_response.retrieve(file_id).stream_to_file("nowhere")


def test_iterator_keeps_the_response_that_it_reads(facade: OpenAI, file_id: str) -> None:
    """A response that nobody else holds is not closed while it is iterated over, nor is the stream that it gave."""
    content = facade.files.with_streaming_response.content
    assert b"".join(content(file_id).__enter__().iter_bytes(4)) == TEXT.encode()
    assert list(content(file_id).__enter__().iter_lines()) == TEXT.splitlines()
    asked: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "one two three"}], "stream": True}
    stream: Any = facade.chat.completions.with_streaming_response.create(**asked).__enter__().parse()
    gc.collect()
    assert len(list(stream)) > 2


def test_with_after_first_use_is_the_same_response(facade: OpenAI, server: LocalServer, file_id: str) -> None:
    before = server.request_count
    opened = facade.files.with_streaming_response.retrieve(file_id)
    assert opened.status_code == 200
    with opened as response:
        assert response.parse().id == file_id
    assert response.is_closed
    opened.close()
    assert server.request_count == before + 1


def test_closing_what_was_not_used_sends_nothing(facade: OpenAI, server: LocalServer, file_id: str) -> None:
    before = server.request_count
    response = facade.files.with_streaming_response.retrieve(file_id)
    response.close()
    with pytest.raises(AttributeError, match="'ResponseContextManager' object has no attribute '_nothing'"):
        _ = response._nothing  # type: ignore[attr-defined]
    assert server.request_count == before
