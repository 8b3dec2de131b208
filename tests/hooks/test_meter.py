"""Tokens and cost by model and key, counted while calls go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_core import APIStatusError, AsyncOpenAI
from openai_core.fanout import Price, Prices
from openai_core.hooks import JSONLog, Usage, UsageMeter, Used
from openai_core.testing import Fault, LocalServer
from openai_sync import OpenAI

Make = Callable[..., Any]

ASK: Any = {"messages": [{"role": "user", "content": "Hello"}]}


@pytest.mark.anyio
async def test_tokens_are_counted_by_model_and_key(make_client: Make, server: LocalServer) -> None:
    meter = UsageMeter()
    one, two = (make_client(api_key=key, hooks=[meter], max_retries=0) for key in ("sk-one", "sk-two"))
    answer = await one.chat.completions.create(model="a", **ASK)
    await one.chat.completions.create(model="b", **ASK)
    await two.chat.completions.create(model="a", **ASK)
    with server.fault(Fault.status(400)), pytest.raises(APIStatusError):
        await two.chat.completions.create(model="a", **ASK)
    assert one.usage is meter
    assert len(meter.used) == 3
    assert meter.by_model().keys() == {"a", "b"}
    of_a = meter.by_model()["a"]
    assert (of_a.calls, of_a.failed, of_a.input_tokens) == (3, 1, 2 * answer.usage.prompt_tokens)
    assert meter.total.calls == 4
    assert meter.total.cost is None
    assert "sk-one" not in repr(meter.used)
    assert sum(used.calls for used in meter.reset().values()) == 4
    assert meter.total == Used()


@pytest.mark.anyio
async def test_a_stream_that_does_not_say_is_estimated(make_client: Make) -> None:
    meter = UsageMeter()
    async for _ in await make_client(hooks=[meter]).chat.completions.create(model="a", **ASK, stream=True):
        pass
    assert meter.total.estimated == 1
    assert meter.total.output_tokens > 0


@pytest.mark.anyio
async def test_prices_are_those_of_the_table_and_never_invented(make_client: Make) -> None:
    meter = UsageMeter(Prices({"a": Price(input=2.0, output=8.0)}).cost)
    client = make_client(hooks=[meter])
    answer = await client.chat.completions.create(model="a", **ASK)
    await client.chat.completions.create(model="unknown", **ASK)
    usage = answer.usage
    assert meter.by_model()["a"].cost == pytest.approx((2 * usage.prompt_tokens + 8 * usage.completion_tokens) / 1e6)
    unknown = meter.by_model()["unknown"]
    assert (unknown.cost, unknown.unpriced) == (None, 1)
    assert meter.total.unpriced == 1


def test_a_client_without_a_meter_has_none() -> None:
    assert AsyncOpenAI(api_key="k").usage is None
    assert OpenAI(api_key="k", hooks=[JSONLog()]).usage is None


amounts = st.builds(
    Used,
    calls=st.integers(0, 9),
    input_tokens=st.integers(0, 10**9),
    output_tokens=st.integers(0, 10**9),
    cost=st.none() | st.integers(0, 100).map(float),
)


@given(amounts, amounts, amounts)
def test_amounts_add_up_in_any_order(a: Used, b: Used, c: Used) -> None:
    assert a + b == b + a
    assert (a + b) + c == a + (b + c)
    assert a + Used() == a
    assert (a + b).total_tokens == a.total_tokens + b.total_tokens


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 10**6))
def test_usage_is_read_in_both_forms(given_in: int, given_out: int, cached: int) -> None:
    from openai_core.hooks.usage import usage_of

    details = {"cached_tokens": cached}
    chat = {"prompt_tokens": given_in, "completion_tokens": given_out, "prompt_tokens_details": details}
    response = {"input_tokens": given_in, "output_tokens": given_out, "input_tokens_details": details}
    expected = Usage(input_tokens=given_in, output_tokens=given_out, cached_tokens=cached)
    for value in ({"usage": chat}, {"usage": response}, {"response": {"usage": response}}):
        assert usage_of(value) == (expected if given_in + given_out else None)


@given(
    st.recursive(st.none() | st.integers() | st.text(), lambda each: st.lists(each) | st.dictionaries(st.text(), each))
)
def test_whatever_a_server_sends_is_read_without_an_error(value: Any) -> None:
    from openai_core.hooks.usage import text_length, usage_of

    for event in (value, {"usage": value, "choices": value, "delta": value}, {"choices": [value, {"delta": value}]}):
        assert text_length(event) >= 0
        assert usage_of(event) is None or usage_of(event).total_tokens > 0  # type: ignore[union-attr]
