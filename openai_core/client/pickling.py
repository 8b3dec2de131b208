"""Pickle clients without a secret: what is secret is read again where they are unpickled."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Mapping
from copy import deepcopy
from functools import cache
from inspect import get_annotations
from typing import Any, Final, NamedTuple

import msgspec

from ..arguments import variable
from ..errors import OpenAIError
from ..http.transports import transport_factory
from ..net.per_loop import LoopTransports
from ..pickled_functions import check_function, refuse
from ..redaction import is_secret
from .config import PICKLED, ClientConfig, Secret, custom_headers

__all__ = ["copied", "reduced"]

_FUNCTIONS: Final = {"key_provider": "api_key", "ad_token_provider": "azure_ad_token_provider"}
"""Settings that are functions which give secrets, and the arguments that they come from."""
_OURS: Final = frozenset({"config", "_transports", "_retries", "_caller", "_facade"})
"""Attributes of a client that are not a subclass's or a program's."""


# Clients


def reduced(client: Any) -> tuple[Any, ...]:
    """How a client is pickled: what its `__reduce__` gives.

    Raises:
        TypeError: it has a secret that is not in the environment, or something that cannot be pickled.
    """
    http_client, transport, settings = client._transports.factory.args
    _check_transport(http_client, settings)
    config: ClientConfig = client.config
    return _restored, (type(client), type(config), *_public(config), transport, settings, _own_attributes(client))


def _restored(
    kind: Any,
    config_kind: type[ClientConfig],
    fields: Mapping[str, Any],
    secrets: Mapping[str, str],
    header_names: list[str],
    transport: Any,
    settings: Any,
    attributes: Mapping[str, Any],
) -> Any:
    """Make a client again, with the secrets of this process's environment.

    Raises:
        OpenAIError: its key is not in there.
    """
    values = dict(fields)
    for name, source in secrets.items():
        values[name] = variable(source)
        if values[name] is None and name != "webhook_secret":
            raise OpenAIError(
                f"cannot unpickle the {kind.__name__}: its {name} comes from {source}, which is not set here"
            )
    headers = custom_headers()
    given = {name: headers[name] for name in header_names if name in headers}
    values["default_headers"] = {**given, **values["default_headers"]}
    if values["provider"] is not None:
        values["credentials"] = values["provider"].credentials
    elif values["credentials"] is not None:
        values["workload_identity"] = values["credentials"].workload_identity
    client = kind.__new__(kind)
    config = msgspec.structs.replace(config_kind(), **values)
    client._connect(config, LoopTransports(transport_factory(None, transport, settings), settings))
    client.__dict__.update(attributes)
    return client


def copied(client: Any, memo: dict[int, Any] | None) -> Any:
    """A client like another: over the same connections, or with a memo, as deep copies have it, over new ones."""
    transports, retries = client._transports, client._retries
    attributes = _own_attributes(client)
    kind: Any = client.__class__
    made = kind.__new__(kind)
    if memo is not None:
        memo[id(client)] = made
        transports, retries = LoopTransports(transports.factory, transports.settings), None
        attributes = deepcopy(attributes, memo)
    made._connect(client.config, transports, retries)
    made.__dict__.update(attributes)
    return made


def _own_attributes(client: Any) -> dict[str, Any]:
    attributes: Mapping[str, Any] = client.__dict__
    return {name: value for name, value in attributes.items() if name not in _OURS and not hasattr(value, "_caller")}


# Their settings


class Marks(NamedTuple):
    """What the annotations of a configuration say of its fields."""

    pickled: frozenset[str]
    """Fields that are pickled, once `_public` has looked at those that may hold secrets."""
    secrets: Mapping[str, str]
    """Fields that are secret, and the environment variable of each."""


@cache
def marks_of(kind: type[ClientConfig]) -> Marks:
    """The fields that a class of configurations, with those it inherits from, marks as `Pickled` or `Secret`."""
    marks: dict[str, Any] = {}
    for cls in reversed(kind.__mro__):
        scope = _Scope(vars(sys.modules[cls.__module__]))
        for name, written in get_annotations(cls).items():
            annotation = eval(written, {}, scope) if isinstance(written, str) else written
            marks[name] = next(iter(getattr(annotation, "__metadata__", ())), None)
    return Marks(
        frozenset(name for name, mark in marks.items() if mark is PICKLED),
        {name: mark.variable for name, mark in marks.items() if isinstance(mark, Secret)},
    )


class _Scope(dict[str, Any]):
    """A module's names. What it imports for type checkers alone is `object`, as only the marks matter."""

    def __missing__(self, name: str) -> Any:
        return vars(builtins).get(name, object)


def _public(config: ClientConfig) -> tuple[dict[str, Any], dict[str, str], list[str]]:
    """The fields of a configuration that are not secret; the variables of those that are; the environment's headers.

    Raises:
        TypeError: it has a secret that is not in the environment, or something that cannot be pickled.
    """
    fields = {name: getattr(config, name) for name in config.__struct_fields__}
    marks = marks_of(type(config))
    secrets = {name: source for name, source in marks.secrets.items() if fields[name] is not None}
    for name, source in secrets.items():
        if fields.pop(name) != variable(source):
            raise refuse(f"its {name} is not that of {source}, and secrets are not pickled")
    for name, argument in _FUNCTIONS.items():
        if fields.get(name) is not None:
            check_function(fields[name], argument)
    for name in ("predicate", "on_retry"):
        if (function := getattr(config.retry, name)) is not None:
            check_function(function, f"RetryPolicy.{name}")
    if fields["hooks"]:
        raise refuse("it has hooks, which are objects of this process; with_options(hooks=[]) is a copy without them")
    for name in ("base_url", "websocket_base_url"):
        if "@" in (fields[name] or "").partition("://")[2].partition("/")[0]:
            raise refuse(
                f"its {name} names a user, perhaps with a password; an authorization header from "
                "OPENAI_CUSTOM_HEADERS can say the same"
            )
    del fields["workload_identity"]  # its credentials have it
    for name in fields.keys() - marks.pickled - marks.secrets.keys():
        if fields.pop(name) != _default(config, name):
            raise refuse(
                f"its {name} is not known to be free of secrets; leave it at its default, and give it by "
                "with_options() after unpickling"
            )
    if fields["provider"] is not None:
        provider: Any = fields["provider"].__class__
        if provider.__reduce__ is object.__reduce__:
            raise refuse(
                f"its provider, of type {provider.__name__}, has no __reduce__, which would say what of it is no secret"
            )
        del fields["credentials"]
    headers = custom_headers()
    again = [name for name, value in headers.items() if fields["default_headers"].get(name) == value]
    fields["default_headers"] = {name: text for name, text in fields["default_headers"].items() if name not in again}
    for what, values in (("header", fields["default_headers"]), ("query parameter", fields["default_query"])):
        for name, value in values.items():
            if isinstance(value, str) and is_secret(name):
                raise refuse(f"the default {what} {name!r} may be secret, and is not of OPENAI_CUSTOM_HEADERS")
    return fields, secrets, again


def _default(config: ClientConfig, name: str) -> Any:
    return getattr(type(config)(), name)


def _check_transport(http_client: object, settings: Any) -> None:
    """Let pass what says how to connect, if it can be pickled."""
    if http_client is not None:
        raise refuse("it has an http_client of its own")
    if settings is None:
        return
    if settings.tls.ssl_context is not None:
        raise refuse("its transport_settings hold an ssl.SSLContext; ca_bundle= and client_cert= name files instead")
    certificate: Any = settings.tls.client_cert
    if certificate is not None and not isinstance(certificate, str) and len(certificate) == 3:
        raise refuse("its transport_settings hold the password of a certificate")
    if "@" in (settings.proxy or ""):
        raise refuse("its transport_settings name a proxy with a user; HTTPS_PROXY may name it instead")
