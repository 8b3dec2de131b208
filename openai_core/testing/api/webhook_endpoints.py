"""Webhook endpoints, and test events that are signed and delivered to them. What signs: `openai_core.webhooks`."""

from __future__ import annotations

import base64
import hashlib
import time
from collections.abc import Mapping
from typing import Any, Final, get_args, get_type_hints
from urllib.parse import urlsplit

from ..engine import objects
from ..engine.answers import Answer, PendingAnswer, PlainAnswer, Refusal, encode, json_answer
from ..engine.calls import Call

__all__ = ["create", "delete", "event_types", "listing", "retrieve", "rotate_secret", "test", "update"]

KIND: Final = "webhook_endpoint"
_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_SECONDS: Final = 10.0
"""How long a receiver may take."""


def create(call: Call) -> Answer:
    """POST /webhook_endpoints"""
    given = call.given
    _check_url(given["url"])
    fields = {name: given[name] for name in ("event_types", "name", "url")}
    made = objects.add(call, KIND, "we_", {**fields, "signing_secret_hint": None, "updated_at": None})
    return _with_new_secret(call, made, kept=())


def retrieve(call: Call) -> Answer:
    """GET /webhook_endpoints/{webhook_endpoint_id}"""
    return json_answer(objects.find(call, KIND, call.args[0]))


def listing(call: Call) -> Answer:
    """GET /webhook_endpoints"""
    return objects.listing(call, KIND)


def update(call: Call) -> Answer:
    """POST /webhook_endpoints/{webhook_endpoint_id}"""
    found = objects.find(call, KIND, call.args[0])
    if "url" in call.given:
        _check_url(call.given["url"])
    return objects.change(found, call, "event_types", "name", "url")


def delete(call: Call) -> Answer:
    """DELETE /webhook_endpoints/{webhook_endpoint_id}"""
    answer = objects.deleted(call, KIND, call.args[0])
    del call.state.webhook_secrets[call.args[0]]
    return answer


def rotate_secret(call: Call) -> Answer:
    """POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret"""
    found = objects.find(call, KIND, call.args[0])
    found["updated_at"] = call.state.now()
    keeps = call.given.get("keep_old_secret_active_for_24_hours")
    return _with_new_secret(call, found, kept=call.state.webhook_secrets[found["id"]][:1] if keeps else ())


def event_types(call: Call) -> Answer:
    """GET /webhook_event_types"""
    from ...types.webhooks.webhook_test_params import WebhookTestParams

    known = get_args(get_type_hints(WebhookTestParams)["event_type"])
    return json_answer({"object": "list", "data": list(known)})


def test(call: Call) -> PendingAnswer:
    """POST /webhook_endpoints/{webhook_endpoint_id}/test"""
    found = objects.find(call, KIND, call.args[0])
    kind: str = call.given["event_type"]
    if kind not in found["event_types"]:
        raise Refusal(400, f"the endpoint does not listen to {kind!r}", param="event_type")
    id, url = call.state.new_id("evt_"), found["url"]
    body = encode(_event(kind, id, int(time.time())))
    headers = _headers(body, id, call.state.webhook_secrets[found["id"]])

    async def deliver() -> PlainAnswer:
        status = await _post(url, body, headers)
        if not 200 <= status < 300:
            raise Refusal(400, f"the receiver at {url} answered {status}; expected 200 to 299", param="url")
        return json_answer(
            {
                "object": "webhook_endpoint.test",
                "webhook_endpoint_id": found["id"],
                "event_type": kind,
                "status_code": status,
                "success": True,
            }
        )

    return PendingAnswer(deliver)


def _check_url(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or parts.hostname not in _LOOPBACK:
        raise Refusal(400, f"url is {url!r}; this server delivers webhooks to this machine alone", param="url")


def _with_new_secret(call: Call, found: dict[str, Any], kept: Any) -> Answer:
    number = call.state.new_id("webhook secret ")
    key = hashlib.sha256(f"{found['id']} {number}".encode()).digest()
    secret = f"whsec_{base64.b64encode(key).decode()}"
    found["signing_secret_hint"] = secret[-4:]
    call.state.webhook_secrets[found["id"]] = [secret, *kept]
    return json_answer({**found, "signing_secret": secret})


def _event(kind: str, id: str, now: int) -> dict[str, Any]:
    """A test event: of the type that is declared for its kind, or with an id alone where none is."""
    from ...types.webhooks import UnwrapWebhookEvent
    from ..synthesis.make import Plan, make

    for declared in get_args(UnwrapWebhookEvent):
        if declared.__struct_config__.tag == kind:
            made: dict[str, Any] = make(declared, Plan(), known={"id": id, "created_at": now})
            return made
    return {"id": id, "object": "event", "type": kind, "created_at": now, "data": {"id": "object_1"}}


def _headers(body: bytes, id: str, secrets: list[str]) -> dict[str, str]:
    from ...webhooks import sign

    now = int(time.time())  # a receiver compares it with its own clock
    return {
        "content-type": "application/json",
        "webhook-id": id,
        "webhook-timestamp": str(now),
        "webhook-signature": " ".join(sign(body, secret=each, id=id, timestamp=now) for each in secrets),
    }


async def _post(url: str, body: bytes, headers: Mapping[str, str]) -> int:
    """Deliver an event; the status that the receiver answers with.

    Raises:
        Refusal: it cannot be reached, or does not answer in time.
    """
    import aiohttp

    try:
        async with (
            aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(_SECONDS)) as session,
            session.post(url, data=body, headers=headers, allow_redirects=False) as response,
        ):
            return response.status
    except (aiohttp.ClientError, TimeoutError) as exc:
        raise Refusal(400, f"the receiver at {url} cannot be reached: {exc!r}", param="url") from None
