"""Where keys for signatures come from: given ones, a callable, or what botocore finds on the machine."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol, cast

from ..auth.credentials import call_provider
from ..errors import OpenAIError
from ..forks import new_lock
from .sigv4 import AwsKeys

__all__ = ["AwsCredentialsProvider", "CallableKeys", "DefaultKeys", "KeySource", "StaticKeys"]

AwsCredentialsProvider = Callable[[], object]
"""Gives AWS credentials, asked before each attempt: an object with `access_key`, `secret_key` and `token`, such as
botocore's, or one with `get_frozen_credentials()`. A coroutine function, or a plain one (run in a worker thread)."""


class KeySource(Protocol):
    """Gives what requests are signed with. Safe to ask from many tasks, loops and threads at once."""

    async def keys(self) -> AwsKeys:
        """The keys as they are now.

        Raises:
            OpenAIError: there are none.
        """
        ...


class StaticKeys:
    """Keys that stay the same."""

    def __init__(self, keys: AwsKeys) -> None:
        self._keys = keys

    async def keys(self) -> AwsKeys:
        return self._keys


class CallableKeys:
    """Keys that a callable gives."""

    def __init__(self, provider: AwsCredentialsProvider) -> None:
        self._provider = provider

    async def keys(self) -> AwsKeys:
        return await _frozen(await call_provider(self._provider), "the credential provider for Bedrock")


class DefaultKeys:
    """Keys that botocore finds: of a profile, or else in the environment, shared files, or from the machine's role.

    Args:
        profile: of the shared configuration. Default: `AWS_PROFILE`, or the default one.
    """

    def __init__(self, profile: str | None) -> None:
        self._profile = profile
        self._lock = new_lock()
        self._session: Any = None
        self._credentials: Any = None

    def region(self) -> str | None:
        """The region that the profile names.

        Raises:
            OpenAIError: there is no such profile, or botocore is not installed.
        """
        with self._lock:
            found: str | None = self._reading(lambda session: session.get_config_variable("region"))
            return found

    async def keys(self) -> AwsKeys:
        found = await call_provider(self._find)
        if found is None:
            where = "the usual places" if self._profile is None else f"profile {self._profile!r}"
            raise OpenAIError(
                f"no credentials for Bedrock in {where}: pass api_key=, token_provider=, access_key_id= with "
                "secret_access_key=, or credential_provider= to bedrock(), or set AWS_BEARER_TOKEN_BEDROCK"
            )
        return await _frozen(found, "botocore")

    def _find(self) -> object:
        """botocore's credentials, which renew themselves; found once."""
        with self._lock:
            if self._credentials is None:
                self._credentials = self._reading(lambda session: session.get_credentials())
            return self._credentials

    def _reading(self, read: Callable[[Any], Any]) -> Any:
        try:
            errors: Any = import_module("botocore.exceptions")
            sessions: Any = import_module("botocore.session")
        except ImportError:
            raise OpenAIError(
                "AWS profiles and the default credentials for Bedrock need botocore: pip install 'openai-core[bedrock]'"
            ) from None
        try:
            if self._session is None:
                self._session = sessions.Session(profile=self._profile)
            return read(self._session)
        except errors.BotoCoreError as exc:
            raise OpenAIError(f"botocore could not find AWS credentials for Bedrock: {exc}") from exc


async def _frozen(credentials: object, what: str) -> AwsKeys:
    """The keys of credentials such as botocore's, at one moment.

    Raises:
        OpenAIError: they are not of that kind, or lack a key.
    """
    freeze = cast("Callable[[], object] | None", getattr(credentials, "get_frozen_credentials", None))
    if freeze is not None:
        credentials = await call_provider(freeze)  # renews them if need be, which may ask a server
    if credentials is None:
        raise OpenAIError(
            f"{what} gave no AWS credentials; it must give an object with access_key and secret_key, and token where "
            "there is one"
        )
    fields = [getattr(credentials, name, None) for name in ("access_key", "secret_key", "token")]
    access_key, secret_key, token = fields
    if not isinstance(access_key, str) or not isinstance(secret_key, str) or not access_key or not secret_key:
        raise OpenAIError(
            f"{what} must give an object with the strings access_key and secret_key, and token where there is one; "
            f"it gave {type(credentials).__name__}"
        )
    return AwsKeys(access_key, secret_key, token if isinstance(token, str) else None)
