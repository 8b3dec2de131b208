"""What an answer of status 429 says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.limits.throttling import Refusal, refusal_of

NOTHING: dict[str, str] = {}


def read(message: str, *, code: str | None = "rate_limit_exceeded", retry_after: float | None = None) -> Refusal:
    return refusal_of(NOTHING, code=code, message=message, retry_after=retry_after)


def test_the_text_has_limit_and_wait() -> None:
    found = read(
        "Rate limit reached for gpt-4.1 in organization org-x on tokens per min (TPM): Limit 30,000, Used 29000, "
        "Requested 2000. Please try again in 2.5s. Visit the page of limits to learn more."
    )
    assert found == Refusal(cause="rate", wait=2.5, kind="tokens", limit=30_000)


def test_the_header_beats_the_text() -> None:
    found = read("Limit 500, Used 500, Requested 1. Please try again in 120ms.", retry_after=7.0)
    assert found == Refusal(cause="rate", wait=7.0, kind="requests", limit=500)


def test_azure_words_it_otherwise() -> None:
    found = read("Requests have exceeded the token rate limit of your tier. Please retry after 20 seconds.")
    assert (found.cause, found.wait) == ("rate", 20.0)


def test_a_day_that_is_used_up_is_the_cause() -> None:
    found = read(
        "Rate limit reached on requests per day (RPD): Limit 200, Used 200, Requested 1. Please try again in 7m12s."
    )
    assert found == Refusal(cause="day", wait=432.0, kind="requests", limit=200)


def test_headers_tell_a_day_that_is_used_up() -> None:
    headers = {
        "x-ratelimit-limit-requests": "200",
        "x-ratelimit-remaining-requests": "0",
        "x-ratelimit-reset-requests": "20h0m0s",
    }
    found = refusal_of(headers, code="rate_limit_exceeded", message=None, retry_after=1.0)
    assert (found.cause, found.wait) == ("day", 72_000.0)


def test_a_request_larger_than_the_limit() -> None:
    found = read("Request too large on tokens per min (TPM): Limit 30000, Requested 45000.")
    assert (found.cause, found.limit) == ("too_large", 30_000)


def test_no_waiting_cures_an_empty_account() -> None:
    assert read("You exceeded your current quota.", code="insufficient_quota") == Refusal(cause="quota")


@given(st.text(), st.one_of(st.none(), st.text()), st.one_of(st.none(), st.floats(0, 1e6)))
def test_any_text_is_read(message: str, code: str | None, retry_after: float | None) -> None:
    found = refusal_of(NOTHING, code=code, message=message, retry_after=retry_after)
    assert found.wait is None or found.wait >= 0


@pytest.mark.parametrize("message", [None, ""])
def test_no_text_is_a_matter_of_pace(message: str | None) -> None:
    assert refusal_of(NOTHING, code=None, message=message, retry_after=None) == Refusal(cause="rate")
