"""Functions that programs give: what takes other arguments than it will get is refused before anything is sent."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from openai_core import AsyncAzureOpenAI, AsyncOpenAI
from openai_core.callbacks import check_takes
from openai_core.testing import LocalServer

pytestmark = [pytest.mark.anyio, pytest.mark.filterwarnings("ignore:.*is deprecated:DeprecationWarning")]

MESSAGES: Any = [{"role": "user", "content": "Hi"}]


def none() -> None: ...


async def two(one: object, other: object) -> None: ...


class Called:
    def __call__(self, one: object) -> None: ...


@pytest.mark.parametrize(
    "function", [print, len, Called(), Called().__call__, partial(two, 1), lambda *given: given, lambda one, two=2: one]
)
def test_what_takes_one_argument_is_let_pass(function: Callable[..., object]) -> None:
    check_takes("predicate", function, "the failure")


@pytest.mark.parametrize(
    ("function", "message"),
    [
        (none, "predicate must take one argument, the failure; its parameters are () -> 'None'"),
        (lambda *, one: one, "predicate must take one argument, the failure; its parameters are (*, one)"),
        (Called, "predicate must take one argument, the failure; its parameters are ()"),
        (5, "predicate must be a function; got int"),
    ],
)
def test_other_functions_are_refused(function: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        check_takes("predicate", function, "the failure")
    assert str(caught.value) == message


@pytest.mark.parametrize("wrong", [none, two, 5])
@pytest.mark.parametrize(
    ("method", "arguments", "name"),
    [
        ("chat.completions.run_tools", {"model": "m", "messages": MESSAGES, "tools": []}, "on_step"),
        ("responses.run_tools", {"model": "m", "input": "Hi", "tools": []}, "on_step"),
        ("videos.create_and_poll", {"prompt": "a cat"}, "on_progress"),
        ("batches.poll", {"batch_id": "batch_1"}, "on_progress"),
        ("files.create", {"file": b"x", "purpose": "batch"}, "on_progress"),
        ("files.wait_for_processing", {"id": "file-1"}, "on_progress"),
        ("vector_stores.files.upload_and_poll", {"vector_store_id": "vs_1", "file": b"x"}, "on_progress"),
    ],
)
async def test_callbacks_are_looked_at_before_anything_is_sent(
    client: Any, server: LocalServer, method: str, arguments: dict[str, Any], name: str, wrong: Any
) -> None:
    call = client
    for each in method.split("."):
        call = getattr(call, each)
    with pytest.raises(TypeError, match=rf"^{name} of .*\(\) must (take one argument, .*parameters are|be a function)"):
        await call(**arguments, **{name: wrong})
    assert not server.requests


def test_what_gives_keys_gets_no_arguments() -> None:
    wrong: Any = two
    with pytest.raises(TypeError, match=r"^api_key must take no arguments; its parameters are \(one"):
        AsyncOpenAI(api_key=wrong)
    with pytest.raises(TypeError, match=r"^azure_ad_token_provider must take no arguments; its parameters are \(one"):
        AsyncAzureOpenAI(azure_endpoint="https://x.test", api_version="v", azure_ad_token_provider=wrong)
    provider: Any = {"token_type": "jwt", "get_token": wrong}
    with pytest.raises(TypeError, match=r"^get_token of workload_identity must take no arguments"):
        AsyncOpenAI(workload_identity={"identity_provider_id": "a", "service_account_id": "b", "provider": provider})


def test_what_chooses_requests_gets_the_request(server: LocalServer) -> None:
    wrong: Any = none
    with pytest.raises(TypeError, match=r"^match must take one argument, the request"):
        server.reply("Hi", match=wrong)


@pytest.mark.parametrize("flag", ["ordered", "failed_last"])
async def test_flags_of_fan_outs_are_flags(client: Any, flag: str) -> None:
    with pytest.raises(TypeError, match=rf"^{flag} must be True or False; got 'no'"):
        client.fanout([], **{flag: "no"})
