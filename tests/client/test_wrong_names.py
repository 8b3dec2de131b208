"""Names that do not exist: the error says what was probably meant."""

from __future__ import annotations

import operator
import subprocess
import sys
import types
from typing import Any

import pytest

import openai_core
import openai_sync
from openai_core import AsyncOpenAI, fanout, testing
from openai_core.computer_use.playwright.session import BrowserOptions
from openai_core.fanout.batch.packing import BatchLimits
from openai_core.lib.responses_websocket import ResponsesWebSocketLimits
from openai_core.number_checks import PlainSettingsMeta, SettingsMeta
from openai_core.providers.sigv4 import AwsKeys
from openai_core.realtime.options import ConnectionOptions
from openai_core.testing import RateLimits
from openai_core.types.chat import ChatCompletion
from openai_sync import OpenAI
from openai_sync import fanout as sync_fanout
from openai_sync.resources import chat as sync_chat

from .public_settings import public_settings

COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "x"}, "extra": 1}],
}


@pytest.mark.parametrize(
    ("module", "name", "meant"),
    [
        (openai_core, "RateLimitEror", "RateLimitError"),
        (openai_core, "asyncopenai", "AsyncOpenAI"),
        (openai_sync, "RateLimitEror", "RateLimitError"),
        (openai_core.types, "Bacth", "Batch"),
        (openai_core, "Page", "AsyncPage"),
        (openai_core, "SyncPage", "AsyncPage"),
        (fanout, "FanOut", "AsyncFanOut"),
        (sync_fanout, "FanOuts", "FanOut"),
        (testing, "LocalServers", "LocalServer"),
        (sync_chat, "Completion", "Completions"),
    ],
)
def test_a_wrong_name_of_a_module_suggests_the_right_one(module: Any, name: str, meant: str) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(module, name)
    assert str(caught.value).startswith(f"module {module.__name__!r} has no attribute {name!r}; ")
    assert str(caught.value).endswith(f"; did you mean {meant!r}?")
    assert caught.value.name == name


def test_what_is_in_the_other_package() -> None:
    pages = [name for name in openai_core.__all__ if name.endswith("Page")]
    twins = {name.removeprefix("Async") for name in openai_core.__all__ if name.startswith("Async")} - {
        name.removeprefix("Async") for name in pages
    }
    assert {"OpenAI", "Stream"} <= twins
    for name in twins:
        with pytest.raises(AttributeError, match=f"; it is in openai_sync, or use Async{name}$"):
            getattr(openai_core, name)
        assert hasattr(openai_sync, name)


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("from openai_core import OpenAI", "it is in openai_sync, or use AsyncOpenAI"),
        ("from openai_core.types.chat import ChatCompletions", "did you mean 'ChatCompletion'?"),
        ("from openai_core.testing import LocalServers", "did you mean 'LocalServer'?"),
        ("from openai_sync import RateLimitEror", "did you mean 'RateLimitError'?"),
        ("from openai_sync.resources.chat import Completion", "did you mean 'Completions'?"),
    ],
)
def test_a_wrong_import_suggests_the_right_name(statement: str, said: str) -> None:
    """Python would replace the text of an AttributeError by its own."""
    _, module, _, name = statement.split()
    with pytest.raises(ImportError) as caught:
        exec(statement, {})
    assert not isinstance(caught.value, ModuleNotFoundError)
    assert str(caught.value).startswith(f"cannot import name {name!r} from {module!r}; ")
    assert str(caught.value).endswith(f"; {said}")
    assert not hasattr(sys.modules[module], name)


def test_what_looks_for_a_name_on_behalf_of_an_import() -> None:
    """The `__getattr__` of another module may look here first, and has to get an AttributeError."""
    other = types.ModuleType("other")

    def __getattr__(name: str) -> object:
        return getattr(openai_core, name, 7)

    vars(other)["__getattr__"] = __getattr__
    sys.modules["other"] = other
    try:
        namespace: dict[str, Any] = {}
        exec("from other import OpenAI, AsyncOpenAI", namespace)
    finally:
        del sys.modules["other"]
    assert (namespace["OpenAI"], namespace["AsyncOpenAI"]) == (7, AsyncOpenAI)


def test_a_wrong_name_of_a_client_or_resource_suggests_the_right_one() -> None:
    with OpenAI(api_key="k") as client:
        for kind, each in (("AsyncOpenAI", AsyncOpenAI(api_key="k")), ("OpenAI", client)):
            wrong: Any = each
            with pytest.raises(AttributeError, match=rf"^'{kind}' object .*'chats'.*; did you mean 'chat'\?$"):
                _ = wrong.chats
            with pytest.raises(AttributeError, match=r"Chat' object .*; did you mean 'completions'\?$"):
                _ = wrong.chat.completion


def test_nothing_is_suggested_where_nothing_comes_near() -> None:
    for wrong in (openai_core, openai_sync, AsyncOpenAI(api_key="k").chat):
        with pytest.raises(AttributeError) as caught:
            _ = getattr(wrong, "xylophone")  # noqa: B009
        assert "did you mean" not in str(caught.value)


def test_of_answers_with_fields_that_nobody_declared() -> None:
    choice: Any = ChatCompletion.model_validate(COMPLETION).choices[0]
    choice.other = 1
    with pytest.raises(AttributeError, match=r"'massage'; its fields are .*; did you mean 'message'\?$"):
        _ = choice.massage


def test_tracebacks_suggest_once() -> None:
    """Python adds a suggestion of its own to the error that ends a program."""
    answer = f"from openai_core.types.chat import ChatCompletion; a = ChatCompletion.model_validate({COMPLETION})"
    for code in (
        "import openai_core; openai_core.RateLimitEror",
        "from openai_core import AsyncOpenAI; AsyncOpenAI(api_key='k').chat.completion",
        "from openai_sync import OpenAI; OpenAI(api_key='k').chat.completion",
        f"{answer}; a.choices[0].other = 1; a.choices[0].massage",
        f"{answer}; a.choice",  # by Python alone: a `__getattr__` of ours would slow down reading every field
    ):
        ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert ended.returncode == 1
        assert ended.stderr.splitlines()[-1].lower().count("did you mean") == 1, ended.stderr


@pytest.mark.parametrize(
    ("kind", "name", "meant"),
    [
        (openai_core.RetryPolicy, "max_retry", "max_retries"),
        (openai_core.ResponseLimits, "max_head_byte", "max_head_bytes"),
        (fanout.Limits, "request_per_minute", "requests_per_minute"),
        (fanout.Budget, "max_token", "max_tokens"),
        (BatchLimits, "max_request", "max_requests"),
        (fanout.BatchOptions, "metadatas", "metadata"),
        (fanout.Price, "inputs", "input"),
        (openai_core.Timeout, "connects", "connect"),
        (openai_core.TransportSettings, "max_conections", "max_connections"),
        (openai_core.TLSSettings, "client_certs", "client_cert"),
        (ConnectionOptions, "ping_intervall", "ping_interval"),
        (AwsKeys, "secret_acces_key", "secret_access_key"),
        (RateLimits, "request_per_day", "requests_per_day"),
        (BrowserOptions, "head_less", "headless"),
        (ResponsesWebSocketLimits, "max_event", "max_events"),
    ],
)
def test_a_wrong_field_of_settings_suggests_the_right_one(kind: Any, name: str, meant: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(**{name: 1})
    assert str(caught.value) == f"{kind.__name__}() has no field {name!r}; did you mean {meant!r}?"


def test_every_public_class_of_settings_does_so() -> None:
    kinds = public_settings()
    checked = {kind for kind in kinds if isinstance(kind, SettingsMeta | PlainSettingsMeta)}
    assert len(checked) >= 10
    assert [kind for kind in kinds - checked if not hasattr(kind, "__required_keys__")] == []


def test_a_wrong_change_of_a_retry_policy_suggests_the_right_one() -> None:
    policy = openai_core.RetryPolicy(max_retries=1)
    with pytest.raises(TypeError, match=r"^RetryPolicy\(\) has no field 'max_retry'; did you mean 'max_retries'\?$"):
        policy.replace(max_retry=3)
    assert policy.replace(max_retries=3) == openai_core.RetryPolicy(max_retries=3)


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI, openai_core.AsyncAzureOpenAI, openai_sync.AzureOpenAI])
def test_settings_without_names_are_told_to_have_them(kind: Any) -> None:
    name = kind.__name__
    with pytest.raises(TypeError) as caught:
        kind("sk-test")
    assert str(caught.value) == f"{name}() takes no argument by position; give each by name, as in {name}(api_key=...)"
    client: Any = OpenAI(api_key="k") if kind is OpenAI else AsyncOpenAI(api_key="k")
    for copy in (client.copy, client.with_options):
        with pytest.raises(TypeError) as caught:
            copy(3)
        assert str(caught.value) == (
            f"{type(client).__name__}.with_options() takes no argument by position; give each by name, "
            "as in with_options(timeout=...)"
        )


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("chat.create", "did you mean 'completions.create' or 'responses.create'?"),
        ("fine_tuning.create", "did you mean 'jobs.create'?"),
        ("chat.completion", "did you mean 'completions'?"),
    ],
)
def test_a_method_of_an_inner_resource_is_found(path: str, meant: str) -> None:
    with OpenAI(api_key="k") as client:
        for each in (client, AsyncOpenAI(api_key="k")):
            with pytest.raises(AttributeError) as caught:
                operator.attrgetter(path)(each)
            assert str(caught.value).endswith(f"; {meant}")


@pytest.mark.parametrize("package", ["openai_core", "openai_sync"])
@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("ChatCompletion", "chat.ChatCompletion"),
        ("ChatCompletionn", "chat.ChatCompletion"),
        ("ResponseOutputItem", "responses.ResponseOutputItem"),
        ("Bacth", "Batch"),
    ],
)
def test_a_type_of_an_inner_package_is_found(package: str, name: str, meant: str) -> None:
    with pytest.raises(ImportError) as caught:
        exec(f"from {package}.types import {name}", {})
    assert str(caught.value).endswith(f"; did you mean {meant!r}?")


@pytest.mark.parametrize(
    ("kind", "name", "instead"),
    [
        (openai_core.TransportSettings, "verify", "tls=TLSSettings(verify=...)"),
        (fanout.BatchOptions, "max_requests", "limits=BatchLimits(max_requests=...)"),
    ],
)
def test_a_field_of_inner_settings_is_found(kind: Any, name: str, instead: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(**{name: 1})
    assert str(caught.value) == f"{kind.__name__}() has no field {name!r}; write {instead}"
