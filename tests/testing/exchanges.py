"""Requests that several tests make, and reading what comes back."""

from __future__ import annotations

import json
from typing import Any

import httpx

CHAT = "/chat/completions"
HELLO = [{"role": "user", "content": "Hello there"}]


def chat(http: httpx.Client, **params: Any) -> httpx.Response:
    return http.post(CHAT, json={"model": "gpt-5", "messages": HELLO} | params)


def said(answer: httpx.Response) -> str:
    return answer.json()["choices"][0]["message"]["content"]


def events(body: str) -> list[Any]:
    """The data of each event; the closing [DONE] as that text."""
    found = [line.removeprefix("data: ") for line in body.split("\n") if line.startswith("data: ")]
    return [text if text == "[DONE]" else json.loads(text) for text in found]


def refused(answer: httpx.Response, status: int, param: str | None = None) -> dict[str, Any]:
    """Check that an answer is the API's error, and give its inside."""
    assert answer.status_code == status, answer.text
    error = answer.json()["error"]
    assert set(error) == {"message", "type", "param", "code"}
    assert error["param"] == param
    return error
