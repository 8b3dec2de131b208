"""The client behind `openai_sync.chat` and its like, created from the module's settings at first use.

The settings are plain variables of `openai_sync`, to be assigned. A call after a setting changed goes through a new
client; the one before is closed when nothing uses it any more.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any, Final

from openai_core.errors import OpenAIError
from openai_core.forks import new_reentrant_lock

if TYPE_CHECKING:
    from .client.client import OpenAI

__all__ = ["SETTINGS", "AmbiguousModuleClientUsageError", "ResourceProxy", "module_client", "reset_client"]

SETTINGS: Final = (
    "api_key",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
    "organization",
    "project",
    "webhook_secret",
    "admin_api_key",
    "api_type",
    "api_version",
    "azure_endpoint",
    "azure_ad_token",
    "azure_ad_token_provider",
    "bedrock_token_provider",
)
"""The module's settings, by the names of the clients' arguments; each client is given those that it takes."""

_KINDS: Final = ("openai", "azure", "amazon-bedrock")
# What decides between the kinds of clients where `api_type` does not.
_OPENAI_VARIABLES: Final = ("OPENAI_API_KEY",)
_AZURE_VARIABLES: Final = ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
_AZURE_SETTINGS: Final = ("azure_endpoint", "azure_ad_token", "azure_ad_token_provider")


class AmbiguousModuleClientUsageError(OpenAIError):
    """There are settings for both OpenAI and Azure, and `api_type` does not choose one."""


class _CachedClient:
    """The client of the latest settings. A lock keeps two threads from making two; a signal handler may."""

    def __init__(self) -> None:
        self.lock = new_reentrant_lock()
        self.settings: dict[str, Any] | None = None
        self.client: OpenAI | None = None


_cached = _CachedClient()


def module_client() -> OpenAI:
    """The client for the current settings of the module; settings that are not set come from the environment.

    Raises:
        AmbiguousModuleClientUsageError: there are settings for both OpenAI and Azure.
        OpenAIError: there are no credentials, or `api_type` is of no known kind.
        TypeError, ValueError: a setting of a wrong type, or out of range.
    """
    settings = _settings()
    with _cached.lock:
        if _cached.client is None or _cached.settings != settings:
            _cached.client = _make(dict(settings))
            _cached.settings = settings
        return _cached.client


def reset_client() -> None:
    """Forget the client, so that the next call makes one of the settings and the environment as they are then.

    Closes nothing that is still used. For tests, and for programs that have changed the environment. `openai_sync`
    also has it under the name that the official package gives it, `_reset_client`.
    """
    with _cached.lock:
        _cached.client = _cached.settings = None


def _settings() -> dict[str, Any]:
    module = vars(sys.modules["openai_sync"])
    given = {name: module[name] for name in SETTINGS if name in module}
    return {name: value for name, value in given.items() if value is not None or name == "timeout"}


def _make(settings: dict[str, Any]) -> OpenAI:
    kind = _kind(settings)
    if kind == "openai":
        from openai_core.client.settings import ClientSettings

        from .client.client import OpenAI

        return OpenAI(**_taken_by(ClientSettings, settings))
    settings.pop("admin_api_key", None)  # of OpenAI's own API alone
    if kind == "azure":
        from openai_core.client.azure import AzureSettings

        from .client.azure import AzureOpenAI

        return AzureOpenAI(**_taken_by(AzureSettings, settings))
    from openai_core.client.bedrock import BedrockClientSettings

    from .client.bedrock import BedrockOpenAI

    return BedrockOpenAI(**_taken_by(BedrockClientSettings, settings))


def _taken_by(constructor: Any, settings: dict[str, Any]) -> dict[str, Any]:
    """Those of the settings that are keyword arguments of a constructor, given as the TypedDict of them."""
    return {name: value for name, value in settings.items() if name in constructor.__optional_keys__}


def _kind(settings: dict[str, Any]) -> str:
    said = settings.get("api_type") or _variable("OPENAI_API_TYPE")
    if said:
        if said not in _KINDS:
            raise OpenAIError(f"openai.api_type must be one of {', '.join(_KINDS)}; got {said!r}")
        return str(said)
    for_openai = [name for name in _OPENAI_VARIABLES if _variable(name)]
    for_azure = [f"openai.{name}" for name in _AZURE_SETTINGS if name in settings]
    for_azure += [name for name in _AZURE_VARIABLES if _variable(name)]
    if for_openai and for_azure:
        raise AmbiguousModuleClientUsageError(
            f"{' and '.join(for_openai)} speaks for OpenAI, {' and '.join(for_azure)} for Azure; say which is meant: "
            "openai.api_type = 'openai', or 'azure', or the same in OPENAI_API_TYPE"
        )
    return "azure" if for_azure else "openai"


def _variable(name: str) -> str:
    return os.environ.get(name, "").strip()


class ResourceProxy:
    """A resource of the module's client, looked up at each use: the settings may have changed since the last."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)  # tools look for all kinds of protocols; none needs a client
        return getattr(getattr(module_client(), self._name), name)

    def __dir__(self) -> list[str]:
        try:
            return [name for name in dir(getattr(module_client(), self._name)) if not name.startswith("_")]
        except OpenAIError:
            return []  # who looks around without settings sees nothing, and meets no error

    def __repr__(self) -> str:
        return f"<openai.{self._name}, of a client made when first used>"
