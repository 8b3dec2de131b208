"""Numbers that users give are checked in one way, wherever they are given."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import AsyncOpenAI, Deadline, OpenAIError, ResponseLimits, RetryPolicy, Timeout, TransportSettings
from openai_core.arguments import normal_base_url
from openai_core.auth.identities import check_identity
from openai_core.number_checks import checked_number
from openai_core.polling import PollSchedule
from openai_core.webhooks import sign, verify_signature


@pytest.mark.parametrize(
    ("value", "range_", "error", "text"),
    [
        ("3", {}, TypeError, "n must be a finite number, 0 or more; got '3'"),
        (None, {}, TypeError, "n must be a finite number, 0 or more; got None"),
        (True, {}, TypeError, "n must be a finite number, 0 or more; got True"),
        (math.nan, {}, ValueError, "n must be a finite number, 0 or more; got nan"),
        (math.inf, {}, ValueError, "n must be a finite number, 0 or more; got inf"),
        (-math.inf, {"infinite": True}, ValueError, "n must be a number, 0 or more, or math.inf; got -inf"),
        (math.nan, {"infinite": True}, ValueError, "n must be a number, 0 or more, or math.inf; got nan"),
        (0, {"above": True}, ValueError, "n must be a finite number, above 0; got 0"),
        (2, {"most": 1, "unit": "parts"}, ValueError, "n must be a number of parts, between 0 and 1; got 2"),
        (math.inf, {"most": 1}, ValueError, "n must be a number, between 0 and 1; got inf"),
        (1.5, {"whole": True}, TypeError, "n must be a whole number, 0 or more; got 1.5"),
        (
            1.5,
            {"whole": True, "infinite": True},
            ValueError,
            "n must be a whole number, 0 or more, or math.inf; got 1.5",
        ),
        (-1, {"unit": "seconds", "hint": "None is no limit"}, ValueError, "0 or more; got -1; None is no limit"),
    ],
)
def test_what_is_no_number_in_range_is_refused(value: Any, range_: Any, error: type[Exception], text: str) -> None:
    with pytest.raises(error) as caught:
        checked_number("n", value, **range_)
    assert str(caught.value).endswith(text)


@given(
    st.one_of(st.floats(), st.integers()),
    st.integers(-5, 5),
    st.one_of(st.just(math.inf), st.integers(6, 9)),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)
def test_what_passes_is_in_its_range(
    value: float, least: int, most: float, above: bool, whole: bool, infinite: bool
) -> None:
    """NaN is in no range, infinity in none that does not allow it; what passes is the very same object."""
    try:
        found = checked_number("n", value, least=least, most=most, above=above, whole=whole, infinite=infinite)
    except (TypeError, ValueError):
        return
    assert found is value
    assert not math.isnan(value)
    assert value > least if above else value >= least
    assert value <= most or (infinite and value == math.inf)
    assert infinite or math.isfinite(value)
    assert not whole or value == math.inf or value == int(value)


def _policy(name: str) -> Callable[[Any], object]:
    return lambda value: RetryPolicy(**{name: value})


def _limits(name: str) -> Callable[[Any], object]:
    return lambda value: ResponseLimits(**{name: value})


def _identity(value: object) -> None:
    fields = {"identity_provider_id": "i", "service_account_id": "s", "type": "x509"}
    check_identity({**fields, "refresh_buffer_seconds": value})


def _webhook(value: Any) -> None:
    secret, at = "whsec_c2VjcmV0", 1_700_000_000
    headers = {"webhook-id": "1", "webhook-timestamp": str(at)}
    headers["webhook-signature"] = sign("{}", secret=secret, id="1", timestamp=at)
    verify_signature("{}", headers, secret=secret, tolerance=value, now=at + 10**9)


NUMBERS: dict[str, Callable[[Any], object]] = {
    **{f"RetryPolicy.{name}": _policy(name) for name in RetryPolicy.__struct_fields__ if "delay" in name},
    **{
        f"RetryPolicy.{name}": _policy(name)
        for name in ("max_retries", "max_total_wait", "retry_budget", "min_retries_per_minute", "max_retry_after")
    },
    **{f"RetryPolicy.{name}": _policy(name) for name in ("multiplier", "jitter", "retry_after_jitter")},
    **{f"ResponseLimits.{name}": _limits(name) for name in ResponseLimits.__struct_fields__},
    "Timeout": Timeout,
    "Timeout.read": lambda value: Timeout(1, read=value),
    "Deadline": Deadline,
    "timeout=": lambda value: AsyncOpenAI(api_key="k", timeout=value),
    "deadline=": lambda value: AsyncOpenAI(api_key="k", deadline=value),
    "max_retries=": lambda value: AsyncOpenAI(api_key="k", max_retries=value),
    "idle_timeout=": lambda value: AsyncOpenAI(api_key="k", idle_timeout=value),
    "max_connections": lambda value: TransportSettings(max_connections=value),
    "max_keepalive_connections": lambda value: TransportSettings(max_keepalive_connections=value),
    "keepalive_expiry": lambda value: TransportSettings(keepalive_expiry=value),
    "poll_interval_ms": lambda value: PollSchedule.of("poll", {"poll_interval_ms": value}),
    "max_wait_seconds": lambda value: PollSchedule.of("poll", {"max_wait_seconds": value}),
    "refresh_buffer_seconds": _identity,
    "tolerance": _webhook,
}


@pytest.mark.parametrize("value", [math.nan, -1, -math.inf, "1", True])
@pytest.mark.parametrize("name", NUMBERS)
def test_no_number_is_taken_unchecked(name: str, value: object) -> None:
    """NaN above all, with which every comparison is false: a tolerance of it would accept a webhook of any age."""
    with pytest.raises((TypeError, ValueError), match=r"must be a .*; got "):
        NUMBERS[name](value)


@pytest.mark.anyio
async def test_numbers_of_calls_are_checked_before_anything_is_sent(client: Any, server: Any) -> None:
    """In every world, before the first request."""
    file = {"file": b"abc", "filename": "f", "mime_type": "text/plain", "purpose": "assistants"}
    asked = {"model": "m", "messages": [{"role": "user", "content": "x"}], "tools": []}
    for value in (math.nan, 0, -1, "2"):
        for wrong in ({"part_size": value}, {"max_concurrency": value}):
            with pytest.raises((TypeError, ValueError), match=r"must be a .*; got "):
                await client.uploads.upload_file_chunked(**file, **wrong)
        for wrong in ({"max_turns": value}, {"max_concurrency": value}):
            with pytest.raises((TypeError, ValueError), match=r"must be a .*; got "):
                await client.chat.completions.run_tools(**asked, **wrong)
        with pytest.raises((TypeError, ValueError), match=r"must be a .*; got "):
            await client.files.wait_for_processing("file-1", poll_interval=value)
    assert server.requests == []


# Base URLs


@pytest.mark.parametrize("port", ["99999", "65536", "-1", "x", "8.0", "٣"])
def test_a_port_that_is_none_is_refused_when_the_client_is_made(port: str) -> None:
    for text in (f"http://host.test:{port}/v1", f"https://user:pw@[::1]:{port}"):
        with pytest.raises(ValueError, match=r"base_url has .*; a port is a number between 0 and 65535") as caught:
            AsyncOpenAI(api_key="k", base_url=text)
        assert "pw" not in str(caught.value)


@pytest.mark.parametrize(
    "text", ["http://h:80/v1", "http://h:/v1", "http://[::1]:0", "http://u:p:w@h:65535/x", "http://[::1]/v1"]
)
def test_other_ports_are_taken(text: str) -> None:
    assert normal_base_url(text) == text.rstrip("/") + "/"


def test_what_is_no_url_is_refused() -> None:
    with pytest.raises(OpenAIError, match="absolute"):
        normal_base_url("http:///v1")
