"""Recordings hold no secrets: in headers, queries and bodies, whole and streamed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core.testing.traffic.masking import credentials_in, masked_body, masked_headers, masked_query

MASK = "[redacted]"


def test_headers_with_secrets_are_masked() -> None:
    found = masked_headers(
        [
            ("Authorization", "Bearer abc"),
            ("api-key", "abc"),
            ("Set-Cookie", "a=b"),
            ("x-ratelimit-remaining-tokens", "100"),
            ("retry-after", "1"),
            ("Content-Type", "application/json"),
        ]
    )
    assert found == {
        "authorization": MASK,
        "api-key": MASK,
        "set-cookie": MASK,
        "x-ratelimit-remaining-tokens": "100",
        "retry-after": "1",
        "content-type": "application/json",
    }


def test_secrets_in_a_query_are_masked() -> None:
    assert masked_query("limit=2&api_key=abc&sig=x") == "limit=2&api_key=redacted&sig=redacted"
    assert masked_query("") == ""


def body(value: Any, *credentials: str, of_request: bool = True) -> Any:
    return json.loads(masked_body(json.dumps(value).encode(), credentials, of_request=of_request))


@pytest.mark.parametrize(
    "secret",
    [
        {"api_key": "abc"},
        {"authorization": "abc"},
        {"headers": {"X-Api-Key": 'a"b\\'}},
        {"auth": {"type": "static_bearer", "token": "abc"}},
        {"auth": {"access_token": "abc", "refresh": {"refresh_token": "d", "client_secret": "e"}}},
        {"secret_value": "abc"},
        {"password": "abc"},
        {"anything": "sk-proj-abcdefgh12345"},
        {"value": "ek_abcdefgh12345"},
        {"signing_secret": "whsec_abcdefgh12345"},
        {"text": "Bearer abcdefgh12345"},
        {"text": "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"},
        {"arguments": json.dumps({"user": "me", "password": "abc"})},
    ],
)
def test_secrets_in_requests_are_masked(secret: dict[str, Any]) -> None:
    text = json.dumps(body(secret))
    assert MASK in text
    assert not any(each in text for each in ("abc", '"d"', '"e"', "eyJ", "whsec_a"))


@pytest.mark.parametrize(
    "value",
    [
        {"max_tokens": 5, "usage": {"prompt_tokens": 3}, "error": {"code": "x"}},
        {"logprobs": [{"token": "Hello", "logprob": 0.0}]},
        {
            "session": "s",
            "session_id": "session_1",
            "prompt_cache_key": "k",
            "filters": {"key": "color", "value": "red"},
        },
        {"signature": "s", "encrypted_content": "abc", "next_page_token": "p"},
        {"text": "the bearer of bad news; Bearer of x"},
    ],
)
def test_words_in_answers_stay(value: dict[str, Any]) -> None:
    assert body(value, of_request=False) == value


def test_what_the_request_authenticates_with_is_found_anywhere() -> None:
    headers = {"authorization": "Bearer odd-credential", "api-key": "another-one", "cookie": "short"}
    credentials = credentials_in(headers)
    assert credentials == ["odd-credential", "another-one"]
    assert body({"echo": "key odd-credential, another-one"}, *credentials) == {"echo": f"key {MASK}, {MASK}"}


def test_secrets_in_events_and_forms_are_masked() -> None:
    event = b'data: {"api_key": "abc", "delta": "x"}\n\n'
    assert masked_body(event, (), of_request=False) == b'data: {"api_key": "[redacted]", "delta": "x"}\n\n'
    form = b'--b\r\ncontent-disposition: form-data; name="token"\r\n\r\nabc\r\n--b--\r\n'
    assert masked_body(form, (), of_request=True) == form.replace(b"abc", b"[redacted]")
