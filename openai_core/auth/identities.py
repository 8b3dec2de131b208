"""What a workload identity is made of, as values. Exchanging one for a key is the business of `workload`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal, NotRequired, cast

from typing_extensions import TypedDict

from ..number_checks import checked_number
from ..wrong_calls import refuse_wrong_calls

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "check_identity",
    "is_x509",
    "x509_workload_identity",
]

TOKEN_TYPES: Final = {
    "jwt": "urn:ietf:params:oauth:token-type:jwt",
    "id": "urn:ietf:params:oauth:token-type:id_token",
}
"""The names that RFC 8693 has for the types of tokens that a platform gives."""


class SubjectTokenProvider(TypedDict):
    """Where the platform's token comes from."""

    token_type: Literal["jwt", "id"]
    """The kind of token: a JSON web token, or an id token."""
    get_token: Callable[[], str]
    """Called in a worker thread at each exchange; may block."""


class WorkloadIdentity(TypedDict):
    """Who the program is, as registered with the organization, proved by a token of its platform."""

    identity_provider_id: str
    """The id of the provider that is registered with the organization."""
    service_account_id: str
    """The id of the service account that the program acts as."""
    provider: SubjectTokenProvider
    """What gives the token of the platform."""
    refresh_buffer_seconds: NotRequired[float]
    """How long before its end a key is renewed. Default: 1200, or half of its life if that is shorter."""


SubjectTokenWorkloadIdentity = WorkloadIdentity
"""`WorkloadIdentity`, by the name that tells it from `X509WorkloadIdentity`."""


class X509WorkloadIdentity(TypedDict):
    """Who the program is, as registered with the organization, proved by its TLS client certificate."""

    type: Literal["x509"]
    """Tells that a certificate is the proof."""
    identity_provider_id: str
    """The id of the provider that is registered with the organization."""
    service_account_id: str
    """The id of the service account that the program acts as."""
    refresh_buffer_seconds: NotRequired[float]
    """How long before its end a key is renewed. Default: 1200, or half of its life if that is shorter."""


@refuse_wrong_calls
def x509_workload_identity(
    *, identity_provider_id: str, service_account_id: str, refresh_buffer_seconds: float | None = None
) -> X509WorkloadIdentity:
    """Describe a workload that proves who it is by the client certificate of its connections.

    The certificate itself belongs to the connections: give the client a `TransportSettings` with `TLSSettings`, or an
    `http_client` that has it.

    Args:
        identity_provider_id: the identity provider's ID.
        service_account_id: the service account's ID.
        refresh_buffer_seconds: seconds before its end at which a key is renewed. Default: 1200.

    Raises:
        TypeError: an ID is not a non-empty string.
        ValueError: the buffer is negative or not finite.
    """
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    check_identity(identity)
    return identity


def is_x509(identity: Mapping[str, Any]) -> bool:
    """Whether an identity is proved by a certificate rather than by a token."""
    return identity.get("type") == "x509"


def check_identity(identity: object) -> None:
    """Refuse what cannot be exchanged, before anything is sent.

    Raises:
        TypeError: a key is missing, an ID is not a non-empty string, or the token is of an unknown type.
        ValueError: the buffer is negative or not finite.
    """
    if not isinstance(identity, Mapping):
        raise TypeError(f"workload_identity must be a mapping; got {type(identity).__name__}")
    fields = cast("Mapping[str, Any]", identity)
    kind = fields.get("type")
    if kind not in (None, "x509"):
        raise TypeError(f"workload_identity has type {kind!r}; it is 'x509', or left out where a token proves it")
    needed = {"identity_provider_id", "service_account_id"} | (set[str]() if is_x509(fields) else {"provider"})
    if missing := needed - fields.keys():
        raise TypeError(f"workload_identity lacks {', '.join(sorted(missing))}")
    for name in ("identity_provider_id", "service_account_id"):
        if not isinstance(fields[name], str) or not fields[name]:
            raise TypeError(f"workload_identity needs a non-empty string as {name}; got {fields[name]!r}")
    buffer = fields.get("refresh_buffer_seconds", 0)
    checked_number("refresh_buffer_seconds of workload_identity", buffer, unit="seconds")
    if not is_x509(fields):
        _check_provider(fields["provider"])


def _check_provider(provider: object) -> None:
    if not isinstance(provider, Mapping):
        raise TypeError(
            "workload_identity needs a mapping with token_type and get_token as provider; "
            f"got {type(provider).__name__}"
        )
    fields = cast("Mapping[str, Any]", provider)
    token_type = fields.get("token_type")
    if token_type not in TOKEN_TYPES:
        raise TypeError(
            f"workload_identity has a token of type {token_type!r}; {' and '.join(TOKEN_TYPES)} can be exchanged"
        )
    if not callable(fields.get("get_token")):
        raise TypeError("workload_identity needs a callable as get_token of its provider")
    from ..callbacks import check_takes

    check_takes("get_token of workload_identity", fields["get_token"])
