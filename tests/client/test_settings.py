"""What a client can be told, is said in one place; constructors, copies and signatures take it from there."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_core import NOT_GIVEN, AsyncOpenAI, ClientSettings, RetryPolicy, Timeout
from openai_core.client import config, setting_checks
from openai_core.client.azure import AsyncAzureOpenAI, AzureChanges, AzureSettings
from openai_core.client.bedrock import AsyncBedrockOpenAI, BedrockChanges, BedrockClientSettings
from openai_core.client.settings import ClientChanges
from openai_sync import AzureOpenAI, BedrockOpenAI, OpenAI

CLIENTS: list[tuple[Any, Any, Any, Any]] = [
    (AsyncOpenAI, OpenAI, ClientSettings, ClientChanges),
    (AsyncAzureOpenAI, AzureOpenAI, AzureSettings, AzureChanges),
    (AsyncBedrockOpenAI, BedrockOpenAI, BedrockClientSettings, BedrockChanges),
]


@pytest.mark.parametrize(("kind", "twin", "settings", "changes"), CLIENTS)
def test_signatures_name_every_setting(kind: Any, twin: Any, settings: Any, changes: Any) -> None:
    """As tools see them: keywords with types and defaults, no `**settings`."""
    names = list(settings.__annotations__)
    for constructor in (kind, kind.__init__):
        taken = inspect.signature(constructor).parameters
        assert [name for name in taken if name != "self"] == names
    for constructor in (twin, twin.__init__):
        taken = inspect.signature(constructor).parameters
        assert [name for name in taken if name != "self"] == ["portal_backend", *names]
    for copy in (kind.copy, kind.with_options, twin.copy, twin.with_options):
        assert list(inspect.signature(copy).parameters) == ["self", *changes.__annotations__]


def test_signatures_have_types_and_defaults() -> None:
    taken = inspect.signature(AsyncOpenAI).parameters
    assert str(taken["timeout"]) == "timeout: 'float | TimeoutLike | NotGiven | None' = NOT_GIVEN"
    assert str(taken["organization"]) == "organization: 'str | None' = None"
    assert {each.kind for each in taken.values()} == {inspect.Parameter.KEYWORD_ONLY}


@pytest.mark.parametrize(("kind", "twin", "settings", "changes"), CLIENTS)
def test_unknown_settings_are_named_with_the_nearest_known_one(
    kind: Any, twin: Any, settings: Any, changes: Any
) -> None:
    for one in (kind, twin):
        with pytest.raises(TypeError) as caught:
            one(tmeout=3, zzz=1)
        assert str(caught.value) == (
            f"{one.__name__}() got an unexpected keyword argument 'tmeout'; did you mean 'timeout'? "
            "and an unexpected keyword argument 'zzz'"
        )


def test_unknown_changes_are_named_too() -> None:
    with pytest.raises(TypeError, match=r"^AsyncOpenAI\.with_options\(\) got an unexpected .* did you mean 'limits'"):
        AsyncOpenAI(api_key="k").with_options(limit=3)  # type: ignore[call-arg]
    with OpenAI(api_key="k") as client, pytest.raises(TypeError, match=r"^OpenAI\.with_options\(\) got an unexpected"):
        client.with_options(transport="httpx")  # type: ignore[call-arg]


def test_a_subclass_is_named_by_its_own_name() -> None:
    class Mine(AsyncOpenAI):
        pass

    with pytest.raises(TypeError, match=r"^Mine\(\) got an unexpected keyword argument 'api_kee'"):
        Mine(api_kee="k")  # type: ignore[call-arg]


@pytest.mark.parametrize("nothing", [None, NOT_GIVEN])
def test_what_is_left_to_its_default_is_as_if_it_were_not_given(nothing: Any) -> None:
    names = ClientSettings.__annotations__.keys() - {"api_key", "timeout", "idle_timeout"}
    plain, other = AsyncOpenAI(api_key="k"), AsyncOpenAI(api_key="k", **dict.fromkeys(names, nothing))
    assert _fields(plain) == _fields(other)


def test_no_timeout_differs_from_no_word_of_it() -> None:
    client = AsyncOpenAI(api_key="k", timeout=None, idle_timeout=2)
    assert client.timeout == Timeout(None)
    assert client.with_options(timeout=NOT_GIVEN, idle_timeout=NOT_GIVEN).config.idle_timeout == 2
    assert client.with_options(idle_timeout=None).config.idle_timeout is None


def test_each_setting_has_a_place() -> None:
    """It is a field of the configuration, or is named among those that are not."""
    fields = {*config.ClientConfig.__struct_fields__}
    named = {*ClientSettings.__annotations__, *ClientChanges.__annotations__}
    assert named - config._ELSEWHERE <= fields
    assert named >= config._ELSEWHERE
    assert named >= setting_checks._CHECKS.keys()


def test_max_retries_replaces_the_one_in_retry() -> None:
    client = AsyncOpenAI(api_key="k", retry=RetryPolicy(max_retries=7, jitter=0), max_retries=1)
    assert client.retry == RetryPolicy(max_retries=1, jitter=0)
    assert client.with_options(retry=RetryPolicy(max_retries=5)).max_retries == 5


@pytest.mark.parametrize("name", ["provider", "workload_identity", "data_residency"])
def test_azure_refuses_what_only_openai_has(name: str) -> None:
    made: Callable[..., Any] = AsyncAzureOpenAI
    with pytest.raises(ValueError, match=f"{name} is not for Azure clients"):
        made(api_key="k", azure_endpoint="https://x.test", api_version="v", **{name: "eu"})


@pytest.mark.parametrize("name", ["provider", "workload_identity", "data_residency", "admin_api_key"])
def test_bedrock_refuses_what_only_openai_has(name: str) -> None:
    made: Callable[..., Any] = AsyncBedrockOpenAI
    with pytest.raises(ValueError, match=f"{name} is not for Bedrock clients"):
        made(api_key="k", aws_region="us-east-1", **{name: "eu"})


def _fields(client: AsyncOpenAI) -> dict[str, object]:
    return {name: getattr(client.config, name) for name in client.config.__struct_fields__}


# Where settings come from


def test_environment_configures_a_client(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable stands in for the argument of its name."""
    for name, value in {
        "OPENAI_API_KEY": "sk-env",
        "OPENAI_ADMIN_KEY": "sk-admin",
        "OPENAI_BASE_URL": "http://example.test/v9",
        "OPENAI_ORG_ID": "org",
        "OPENAI_PROJECT_ID": "proj",
        "OPENAI_WEBHOOK_SECRET": "whsec",
        "OPENAI_CUSTOM_HEADERS": "X-One: 1\nx-two: a: b\n",
    }.items():
        monkeypatch.setenv(name, value)
    client = AsyncOpenAI()

    assert (client.api_key, client.admin_api_key, client.base_url) == ("sk-env", "sk-admin", "http://example.test/v9/")
    assert (client.organization, client.project, client.webhook_secret) == ("org", "proj", "whsec")
    headers = client.default_headers
    assert headers["x-one"] == "1"
    assert headers["x-two"] == "a: b"
    assert headers["openai-organization"] == "org"
    assert headers["openai-project"] == "proj"


def test_arguments_beat_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is passed counts more than what is set around the program."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://example.test/v9")
    client = AsyncOpenAI(api_key="sk-arg", base_url=httpx.URL("https://other.test/v1/"))
    assert (client.api_key, client.base_url) == ("sk-arg", "https://other.test/v1/")


def test_residency_chooses_the_base_url() -> None:
    """A region has a base URL of its own."""
    assert AsyncOpenAI(api_key="k", data_residency="eu").base_url == "https://eu.api.openai.com/v1/"
    assert AsyncOpenAI(api_key="k", data_residency="global").base_url == "https://api.openai.com/v1/"


def test_repr_shows_where_and_no_secret() -> None:
    """Neither the client nor anything it holds shows a key."""
    client = AsyncOpenAI(api_key="sk-canary", admin_api_key="sk-canary2", webhook_secret="sk-canary3")
    shown = repr([client, client.config, client._caller, vars(client), client.chat.completions])
    assert "api.openai.com" in shown
    assert "canary" not in shown
