"""Resources called without a client: `openai_sync.models.list()` and its like."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest

import openai_sync
from openai_core.testing import LocalServer
from openai_sync.module_client import SETTINGS, AmbiguousModuleClientUsageError, module_client, reset_client

VARIABLES = ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_AD_TOKEN", "AWS_BEARER_TOKEN_BEDROCK")


@pytest.fixture
def openai(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The module, whose settings are after the test what they were before."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    reset_client()  # another test's, of another environment
    before = {name: vars(openai_sync)[name] for name in SETTINGS if name in vars(openai_sync)}
    yield openai_sync
    for name in SETTINGS:
        vars(openai_sync).pop(name, None)
    vars(openai_sync).update(before)
    reset_client()
    gc.collect()  # the clients of the test


def test_settings_make_the_client(openai: Any, server: LocalServer) -> None:
    openai.api_key = "sk-module"
    openai.base_url = server.base_url
    openai.organization = "org-1"
    openai.default_headers = {"X-Mine": "yes"}
    assert openai.models.list().data[0].object == "model"
    request = server.requests[-1]
    assert request.headers["authorization"] == "Bearer sk-module"
    assert (request.headers["openai-organization"], request.headers["x-mine"]) == ("org-1", "yes")


def test_the_environment_makes_the_client(openai: Any, openai_env: LocalServer) -> None:
    messages = [{"role": "user", "content": "Hello"}]
    completion = openai.chat.completions.create(model="gpt-4.1-mini", messages=messages)
    assert completion.choices[0].message.content == "You said: Hello"


def test_a_client_is_made_again_only_when_a_setting_changed(openai: Any) -> None:
    openai.api_key = "sk-1"
    first = module_client()
    assert module_client() is first
    openai.api_key = "sk-2"
    assert module_client() is not first
    assert module_client().api_key == "sk-2"


def test_a_reset_makes_a_client_of_the_environment_as_it_is_now(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1")
    first = module_client()
    monkeypatch.setenv("OPENAI_API_KEY", "sk-2")
    assert module_client() is first
    openai._reset_client()
    assert module_client().api_key == "sk-2"


def test_threads_share_one_client(openai: Any) -> None:
    openai.api_key = "sk-1"
    found: list[Any] = []
    threads = [threading.Thread(target=lambda: found.append(module_client())) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(client) for client in found}) == 1


def test_the_default_timeout_can_be_read_and_none_is_no_limit(openai: Any) -> None:
    openai.api_key = "sk-1"
    assert openai.timeout == openai.DEFAULT_TIMEOUT == module_client().timeout
    openai.timeout = None
    assert module_client().timeout.read is None


def test_a_proxy_can_be_looked_at_without_settings(openai: Any) -> None:
    assert repr(openai.files) == "<openai.files, of a client made when first used>"
    assert dir(openai.files) == []
    assert not hasattr(openai.files, "__wrapped__")
    with pytest.raises(openai.OpenAIError, match="no credentials"):
        openai.files.list()


def test_a_resource_can_be_imported_before_there_are_settings(openai: Any, server: LocalServer) -> None:
    from openai_sync import models

    openai.api_key, openai.base_url = "sk-1", server.base_url
    assert "list" in dir(models)
    assert models.list().data


# Which kind of client


def test_an_azure_client_is_made_of_settings_for_azure(openai: Any) -> None:
    openai.azure_endpoint = "https://mine.example"
    openai.api_version = "2024-10-21"
    openai.api_key = "key"
    assert type(module_client()).__name__ == "AzureOpenAI"
    assert str(module_client().base_url).startswith("https://mine.example/openai/")


def test_api_type_decides(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "key")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1")
    openai.api_type = "openai"
    assert type(module_client()) is openai.OpenAI
    openai.api_type = "azure"
    openai.azure_endpoint, openai.api_version = "https://mine.example", "v"
    assert type(module_client()).__name__ == "AzureOpenAI"


def test_api_type_can_come_from_the_environment(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_TYPE", "azure")
    openai.api_key, openai.azure_endpoint, openai.api_version = "key", "https://mine.example", "v"
    assert type(module_client()).__name__ == "AzureOpenAI"


def test_a_bedrock_client_is_made_on_demand(openai: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_REGION", "us-east-1")
    openai.api_type, openai.api_key = "amazon-bedrock", "key"
    assert type(module_client()).__name__ == "BedrockOpenAI"


@pytest.mark.parametrize("variable", ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_AD_TOKEN"])
def test_settings_for_both_are_refused(openai: Any, monkeypatch: pytest.MonkeyPatch, variable: str) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1")
    monkeypatch.setenv(variable, "secret")
    with pytest.raises(AmbiguousModuleClientUsageError) as caught:
        openai.models.list()
    assert str(caught.value) == (
        f"OPENAI_API_KEY speaks for OpenAI, {variable} for Azure; say which is meant: "
        "openai.api_type = 'openai', or 'azure', or the same in OPENAI_API_TYPE"
    )


def test_an_unknown_api_type_is_refused(openai: Any) -> None:
    openai.api_type, openai.api_key = "nonsense", "sk-1"
    with pytest.raises(openai.OpenAIError, match="must be one of openai, azure, amazon-bedrock; got 'nonsense'"):
        openai.models.list()
