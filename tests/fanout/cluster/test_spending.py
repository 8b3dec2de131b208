"""The budget of a cluster: never passed, whatever workers answer, fail or lose. No cluster is needed for that."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import AsyncOpenAI, fanout
from openai_core.fanout import Budget, Price, Prices, Result, Usage
from openai_core.fanout.cluster.retries import Retries
from openai_core.fanout.cluster.spending import Spending

PRICES = Prices({"m": Price(input=1_000.0, output=1_000.0)})
CALLER = AsyncOpenAI(base_url="http://127.0.0.1:1/v1", api_key="any").batches._caller


def request(**params: Any) -> fanout.Request[Any]:
    given: Any = {"model": "m", "messages": [{"role": "user", "content": "a"}], "max_completion_tokens": 50, **params}
    return fanout.chat(**given)


@given(st.integers(0, 1_000), st.floats(0.2, 3.0))
def test_what_is_spent_and_set_aside_is_never_more_than_the_budget(seed: int, budget: float) -> None:
    dice, spending = random.Random(seed), Spending(CALLER, Budget(max_cost=budget), PRICES)
    out: list[int] = []
    most = 0.001 * (50 + request().prepare(CALLER).size.most_input)
    spent, told = 0.0, "yes"
    for index in range(400):
        told = spending.reserve(index, request())
        if told == "yes":
            out.append(index)
            assert spent + len(out) * most <= budget * (1 + 1e-6)
        elif told == "later":
            assert out
        else:
            assert spent + most > budget * (1 - 1e-6)
        while out and (told != "yes" or dice.random() < 0.5):
            ended = out.pop(dice.randrange(len(out)))
            fate = dice.choice(["answered", "failed", "not sent", "lost"])
            usage = Usage(input_tokens=5, output_tokens=dice.randrange(50)) if fate == "answered" else None
            spending.settle(ended, usage, sent=fate != "not sent")
            spent += 0.001 * usage.total_tokens if usage else 0.0 if fate == "not sent" else most
            if told != "yes":
                break
    assert told == "yes" or "the budget is spent" in spending.spent()


def test_what_cannot_be_bounded_is_refused() -> None:
    spending = Spending(CALLER, Budget(max_cost=1.0), PRICES)
    with pytest.raises(ValueError, match="how much may be generated"):
        spending.reserve(0, request(max_completion_tokens=None))
    with pytest.raises(ValueError, match="no price is known"):
        spending.reserve(1, request(model="other"))
    assert spending.reserve(2, request()) == "yes"


def failure(index: int, attempts: int = 1) -> Result[Any]:
    return Result(index, request(), error=ValueError("no"), attempts=attempts)


def test_requests_are_tried_again_so_often_and_later_each_time() -> None:
    retries = Retries(2)
    assert retries.take(0.0, 1.0, failure(7))
    assert (retries.due(0.9), retries.wait(0.9), len(retries)) == ([], pytest.approx(0.1), 1)
    assert [index for index, _ in retries.due(1.0)] == [7]
    assert retries.attempts(7) == 1
    assert retries.take(1.0, 1.0, failure(7, 2))
    assert retries.due(2.9) == []
    assert [index for index, _ in retries.due(3.0)] == [7]
    assert not retries.take(3.0, 1.0, failure(7, 3))
    retries.forget(7)
    assert retries.attempts(7) == 0


def test_failures_that_wait_are_not_lost() -> None:
    retries = Retries(1)
    for index in (3, 1):
        retries.take(0.0, 1.0, failure(index))
    assert [result.index for result in retries.rest()] == [1, 3]
    assert len(retries) == 0
