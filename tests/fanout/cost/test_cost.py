"""Tokens, prices and budgets: estimates learn, prices are never invented, and no budget is passed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core.fanout.cost.budget import Budget, Ledger, Reservation
from openai_core.fanout.cost.prices import Price, Prices, default_prices, prices_for, read_prices
from openai_core.fanout.cost.tokens import RequestSize, TokenEstimator, Usage, read_usage, request_size


def body(**fields: Any) -> bytes:
    return json.dumps({"model": "m", **fields}).encode()


def facts(
    max_output: int | None = 100, text_bytes: int = 400, model: str = "m", tier: str | None = None
) -> RequestSize:
    return RequestSize(model=model, text_bytes=text_bytes, media=0, max_output=max_output, service_tier=tier)


# Tokens


@pytest.mark.parametrize(
    ("path", "fields", "most"),
    [
        ("/chat/completions", {"max_completion_tokens": 50}, 50),
        ("/chat/completions", {"max_tokens": 50, "n": 3}, 150),
        ("/chat/completions", {}, None),
        ("/responses", {"max_output_tokens": 7}, 7),
        ("/completions", {}, 16),
        ("/completions", {"max_tokens": 5, "best_of": 4}, 20),
        ("/embeddings", {"input": "x"}, 0),
        ("/moderations", {}, 0),
    ],
)
def test_the_most_that_is_generated(path: str, fields: dict[str, Any], most: int | None) -> None:
    found = request_size(path, body(**fields))
    assert (found.model, found.max_output) == ("m", most)


def test_encoded_media_are_no_text() -> None:
    url = "data:image/png;base64," + "A" * 100_000
    content = [{"type": "image_url", "image_url": {"url": url}}]
    found = request_size("/chat/completions", body(messages=[{"role": "user", "content": content}]))
    assert found.text_bytes < 300
    assert found.media >= 1
    assert found.most_input > 50_000


@given(st.binary(max_size=200))
def test_any_body_has_facts(content: bytes) -> None:
    assert request_size("/chat/completions", content).text_bytes <= len(content)
    read_usage(content)


@pytest.mark.parametrize(
    ("answer", "usage"),
    [
        (
            {"usage": {"prompt_tokens": 3, "completion_tokens": 2, "prompt_tokens_details": {"cached_tokens": 1}}},
            Usage(input_tokens=3, output_tokens=2, cached_tokens=1),
        ),
        ({"usage": {"input_tokens": 3, "output_tokens": 2}}, Usage(input_tokens=3, output_tokens=2)),
        ({"usage": None}, None),
        ({"usage": {"prompt_tokens": "many"}}, None),
        ({"choices": [{"finish_reason": "length"}]}, Usage(truncated=True)),
        ({"status": "incomplete", "usage": {"input_tokens": 1}}, Usage(input_tokens=1, truncated=True)),
        ([], None),
    ],
)
def test_usage_is_read_from_the_body(answer: Any, usage: Usage | None) -> None:
    assert read_usage(json.dumps(answer).encode()) == usage


@given(bytes_per_token=st.floats(1.5, 7.1))
def test_estimates_learn_how_long_tokens_are(bytes_per_token: float) -> None:
    estimator = TokenEstimator()
    for _ in range(100):
        estimator.learn(facts(), Usage(input_tokens=round(400 / bytes_per_token), output_tokens=30))
    assert estimator.input_tokens(facts(text_bytes=4_000)) == pytest.approx(4_000 / bytes_per_token, rel=0.05)
    assert estimator.output_tokens(facts(None)) == 30


def test_the_server_counts_the_larger_of_limit_and_input() -> None:
    estimator = TokenEstimator()
    assert estimator.reserved(facts(max_output=50)) == 100
    assert estimator.reserved(facts(max_output=500)) == 500
    assert estimator.reserved(facts(max_output=None)) == 100


# Prices


def test_cached_tokens_cost_their_own_price() -> None:
    price = Price(input=2.0, cached_input=0.5, output=8.0)
    usage = Usage(input_tokens=1_000_000, cached_tokens=400_000, output_tokens=500_000)
    assert price.of(usage) == pytest.approx(0.6 * 2 + 0.4 * 0.5 + 4)


def test_a_batch_without_a_price_has_no_cost() -> None:
    usage = Usage(input_tokens=1_000_000, output_tokens=1_000_000)
    assert Price(input=2.0, output=8.0).of(usage, batch=True) is None
    assert Price(input=2.0, output=8.0, batch_input=1.0, batch_output=4.0).of(usage, batch=True) == 5.0


def test_no_price_is_invented() -> None:
    prices = default_prices()
    usage = Usage(input_tokens=10)
    assert prices.of(facts(model="gpt-4.1-from-nowhere"), usage) is None
    assert prices.of(facts(model="gpt-4.1", tier="priority"), usage) is None
    assert prices.of(facts(model="gpt-4.1", tier="default"), usage) == pytest.approx(20 / 1_000_000)


@pytest.mark.parametrize(
    ("url", "known"),
    [
        ("https://api.openai.com/v1/", True),
        ("https://eu.api.openai.com/v1/", True),
        ("http://127.0.0.1:8000/v1/", False),
        ("https://api.openai.com.example.org/v1/", False),
    ],
)
def test_prices_hold_for_their_own_server(url: str, known: bool) -> None:
    assert ("gpt-4.1" in prices_for(url)) is known


def test_a_table_can_be_replaced_and_added_to(tmp_path: Path) -> None:
    file = tmp_path / "prices.json"
    file.write_text('{"mine": {"input": 1, "output": 2.5}}')
    read = read_prices(file)
    assert read["mine"] == Price(input=1.0, output=2.5)
    both = default_prices() | read
    assert len(both) == len(default_prices()) + 1
    assert repr(read) == "<Prices of 1 models>"


@pytest.mark.parametrize(
    "content", ['{"mine": {"output": 2}}', '{"mine": {"input": -1}}', '{"mine": {"input": 1, "outputs": 2}}', "[]", "{"]
)
def test_what_is_no_table_of_prices_is_refused(content: str, tmp_path: Path) -> None:
    file = tmp_path / "prices.json"
    file.write_text(content)
    with pytest.raises(ValueError, match=r"prices\.json is not a table of prices"):
        read_prices(file)


# Budgets

PRICES = Prices({"m": Price(input=2.0, output=8.0)})


@given(
    limit=st.floats(0, 0.05),
    requests=st.lists(
        st.tuples(st.integers(1, 4_000), st.integers(0, 2_000), st.floats(0, 1), st.floats(0, 1)), max_size=60
    ),
)
def test_a_budget_is_never_passed(limit: float, requests: list[tuple[int, int, float, float]]) -> None:
    ledger = Ledger(Budget(max_cost=limit), PRICES)
    held: list[tuple[Reservation, RequestSize, Usage]] = []
    for text_bytes, output, used_input, used_output in requests:
        request = facts(output, text_bytes)
        needed = ledger.needs(request)
        usage = Usage(input_tokens=int(used_input * request.most_input), output_tokens=int(used_output * output))
        while (told := ledger.reserve(needed)) == "later":
            ledger.settle(*held.pop())
        if told == "never":
            break
        held.append((needed, request, usage))
    for each in held:
        ledger.settle(*each)
    assert ledger.cost <= limit * (1 + 1e-6)


def test_tokens_have_a_budget_too() -> None:
    ledger = Ledger(Budget(max_tokens=1_000), Prices({}))
    needed = ledger.needs(facts(84))
    assert needed.tokens == 500
    assert [ledger.reserve(needed) for _ in range(3)] == ["yes", "yes", "later"]
    ledger.settle(needed, facts(84), Usage(input_tokens=600))
    assert ledger.reserve(needed) == "never"
    assert ledger.tokens == 600


def test_what_may_have_been_spent_counts_as_spent() -> None:
    ledger = Ledger(Budget(max_tokens=1_000), Prices({}))
    needed = ledger.needs(facts(84))
    ledger.reserve(needed)
    ledger.settle(needed, facts(84), None, sent=False)
    assert ledger.tokens == 0
    ledger.reserve(needed)
    ledger.settle(needed, facts(84), None)
    assert ledger.tokens == 500


def test_what_has_no_bound_fits_no_budget() -> None:
    ledger = Ledger(Budget(max_cost=1.0), PRICES)
    with pytest.raises(ValueError, match="max_completion_tokens"):
        ledger.needs(facts(None))
    with pytest.raises(ValueError, match="no price is known for the model 'other'"):
        ledger.needs(facts(model="other"))
    assert Ledger(Budget(max_cost=1.0, assume_output=84), PRICES).needs(facts(None)).tokens == 500


@pytest.mark.parametrize("value", [-1, float("nan"), "5", True])
def test_budgets_must_be_numbers(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=r"Budget\.max_cost must be"):
        Budget(max_cost=value)
