"""Large bodies are decoded without the garbage collector."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from typing import Any

import pytest

from openai_core.model.decoding import DecodeError, decoder_for
from openai_core.model.decoding.large import decode_large
from openai_core.testing import Fault, LocalServer
from openai_core.types.chat import ChatCompletion

TOKEN = b'{"token":"a","logprob":-0.5,"bytes":[97],"top_logprobs":[]}'
BODY = (
    b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"stop",'
    b'"message":{"role":"assistant","content":"a"},"logprobs":{"refusal":null,"content":['
    + b",".join([TOKEN] * 5_000)
    + b"]}}]}"
)


@pytest.fixture
def collections() -> Iterator[list[str]]:
    """The collections that begin, by phase."""
    found: list[str] = []

    def note(phase: str, _: object) -> None:
        found.append(phase)

    gc.callbacks.append(note)
    yield found
    gc.callbacks.remove(note)


def test_no_collection_runs_meanwhile(collections: list[str]) -> None:
    during: list[int] = []

    def decode(data: bytes) -> Any:
        collections.clear()
        value = decoder_for(ChatCompletion)(data)
        during.append(len(collections))
        return value

    assert gc.isenabled()
    answer = decode_large(decode, BODY)
    assert gc.isenabled()
    assert (during, len(answer.choices[0].logprobs.content)) == ([0], 5_000)


def test_it_is_enabled_again_after_an_error() -> None:
    with pytest.raises(DecodeError):
        decode_large(decoder_for(ChatCompletion), b"[" + BODY + b"]")
    assert gc.isenabled()


def test_it_stays_disabled_where_the_program_has_disabled_it() -> None:
    gc.disable()
    try:
        decode_large(decoder_for(ChatCompletion), BODY)
        assert not gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.anyio
async def test_large_answers_are_decoded_so(client: Any, server: LocalServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every world; small ones are not."""
    paused: list[bool] = []
    disable = gc.disable
    monkeypatch.setattr(gc, "disable", lambda: (paused.append(True), disable()))
    ask: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
    await client.chat.completions.create(**ask)
    assert paused == []
    with server.fault(Fault.body(BODY.decode())):
        answer = await client.chat.completions.create(**ask)
    assert paused == [True]
    assert len(answer.choices[0].logprobs.content) == 5_000
