"""Vaults and the credentials in them, whose secrets are in no response."""

from __future__ import annotations

from typing import Any, Final

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call
from ..engine.json_values import is_object

__all__ = [
    "add_credential",
    "create",
    "credential",
    "credentials",
    "delete",
    "delete_credential",
    "listing",
    "retrieve",
    "rotate_credential",
    "update",
]

KIND: Final = "vault"
CREDENTIAL: Final = "vault.credential"
_SHOWN: Final = ("type", "mcp_server_url", "expires_at", "networking", "secret_name")
"""What is shown of a credential: nothing that is not named here."""
_SHOWN_OF_REFRESH: Final = ("client_id", "resource", "scope", "token_endpoint")


def create(call: Call) -> Answer:
    """POST /vaults"""
    fields: dict[str, Any] = {"name": call.given.get("name"), "metadata": call.given.get("metadata") or {}}
    return json_answer(objects.add(call, KIND, "vault_", fields))


def retrieve(call: Call) -> Answer:
    """GET /vaults/{vault_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /vaults"""
    return objects.listing(call, KIND)


def update(call: Call) -> Answer:
    """POST /vaults/{vault_id}"""
    return objects.change(objects.find(call, KIND, call.args[0]), call, "metadata", "name")


def delete(call: Call) -> Answer:
    """DELETE /vaults/{vault_id}"""
    return objects.deleted(call, KIND, call.args[0], parts={CREDENTIAL: "vault_id"})


# Credentials


def add_credential(call: Call) -> Answer:
    """POST /vaults/{vault_id}/credentials"""
    vault = objects.find(call, KIND, call.args[0])
    given = call.given
    fields: dict[str, Any] = {"vault_id": vault["id"], "name": given["name"], "metadata": given.get("metadata") or {}}
    made = objects.add(call, CREDENTIAL, "cred_", {**fields, "auth": _shown(given["auth"])})
    made["updated_at"] = made["created_at"]
    return json_answer(made)


def credential(call: Call) -> Answer:
    """GET /vaults/{vault_id}/credentials/{credential_id}"""
    return json_answer(_credential(call))


def credentials(call: Call) -> Answer:
    """GET /vaults/{vault_id}/credentials"""
    vault = objects.find(call, KIND, call.args[0])
    return objects.listing(call, CREDENTIAL, lambda each: each["vault_id"] == vault["id"])


def rotate_credential(call: Call) -> Answer:
    """POST /vaults/{vault_id}/credentials/{credential_id}"""
    found = _credential(call)
    if is_object(given := call.given.get("auth")):
        if given["type"] != found["auth"]["type"]:
            raise Refusal(400, f"the credential is of the type {found['auth']['type']!r}", param="auth.type")
        old: dict[str, Any] = found["auth"]
        rotated = {name: value for name, value in _shown(given).items() if value is not None or name not in old}
        given_again: dict[str, Any] | None = rotated.get("refresh")
        if old.get("refresh") and given_again is not None:
            rotated["refresh"] = old["refresh"] | {k: v for k, v in given_again.items() if v is not None}
        found["auth"] = old | rotated
    return objects.change(found, call, "metadata")


def delete_credential(call: Call) -> Answer:
    """DELETE /vaults/{vault_id}/credentials/{credential_id}"""
    return objects.deleted(call, CREDENTIAL, call.args[1], vault_id=call.args[0])


def _credential(call: Call) -> dict[str, Any]:
    return objects.find(call, CREDENTIAL, call.args[1], vault_id=call.args[0])


def _shown(auth: dict[str, Any]) -> dict[str, Any]:
    """What is shown of a credential that was given."""
    shown: dict[str, Any] = {name: auth[name] for name in _SHOWN if name in auth}
    if is_object(refresh := auth.get("refresh")):
        inner: dict[str, Any] = {name: refresh[name] for name in _SHOWN_OF_REFRESH if name in refresh}
        if is_object(way := refresh.get("token_endpoint_auth")):
            inner["token_endpoint_auth"] = {"type": way["type"]}
        shown["refresh"] = inner
    return shown
