"""Completions of the older kind."""

from __future__ import annotations

from typing import Any

import httpx

from openai_core.testing import LocalServer, Reply
from openai_core.types import Completion

from .exchanges import events, refused
from .strictness import check


def complete(http: httpx.Client, **params: Any) -> httpx.Response:
    return http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": "Good morning"} | params)


def texts(answer: httpx.Response) -> list[str]:
    return [choice["text"] for choice in answer.json()["choices"]]


def test_each_prompt_is_completed(api: httpx.Client) -> None:
    assert texts(complete(api)) == ["You said: Good morning"]
    assert texts(complete(api, prompt=["a", "b"], n=2)) == ["You said: a"] * 2 + ["You said: b"] * 2
    assert texts(complete(api, prompt=[1, 2])) == ["You said: [1, 2]"]
    assert texts(complete(api, prompt=[[1], [2]])) == ["You said: [1]", "You said: [2]"]
    assert texts(complete(api, echo=True, suffix="!")) == ["Good morningYou said: Good morning!"]


def test_it_ends_at_its_limit_or_at_a_stop(api: httpx.Client) -> None:
    (choice,) = complete(api, max_tokens=2).json()["choices"]
    assert (choice["text"], choice["finish_reason"]) == ("You said:", "length")
    (choice,) = complete(api, stop=[" Good"]).json()["choices"]
    assert (choice["text"], choice["finish_reason"]) == ("You said:", "stop")


def test_logprobs_are_those_of_the_pieces(api: httpx.Client) -> None:
    (choice,) = complete(api, logprobs=1).json()["choices"]
    assert "".join(choice["logprobs"]["tokens"]) == choice["text"]
    assert choice["logprobs"]["text_offset"] == [0, 3, 9, 14]


def test_it_streams(http: httpx.Client) -> None:
    *chunks, usage, end = events(complete(http, stream=True, stream_options={"include_usage": True}).text)
    assert "".join(chunk["choices"][0]["text"] for chunk in chunks) == "You said: Good morning"
    assert [chunk["choices"][0]["finish_reason"] for chunk in chunks] == [None, None, None, "stop"]
    assert (usage["usage"]["completion_tokens"], end) == (4, "[DONE]")
    for chunk in chunks[-1:]:
        # Before the last, the API sends a null as the reason to finish, which the document does not know.
        check(Completion, chunk)


def test_replies_are_used(api: httpx.Client, server: LocalServer) -> None:
    with server.reply("Fine."):
        assert texts(complete(api)) == ["Fine."]
    with server.reply(Reply(error="tired")):
        refused(complete(api), 500)
