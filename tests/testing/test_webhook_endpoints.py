"""Webhook endpoints of the server: their secrets, and test events that a receiver verifies."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from openai_core import BadRequestError, InvalidWebhookSignatureError, NotFoundError

pytestmark = pytest.mark.anyio


class Receiver:
    """An HTTP server that keeps what it gets."""

    def __init__(self) -> None:
        self.got: list[tuple[bytes, dict[str, str]]] = []
        self.status = 200
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                owner.got.append((body, dict(self.headers.items())))
                self.send_response(owner.status)
                self.send_header("content-length", "0")
                self.end_headers()

            def log_message(self, format: str, *args: Any) -> None:
                return

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook"
        self._thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self._thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


KINDS = ["response.completed", "agent.session.idle", "video.completed"]


async def test_each_test_event_is_signed_with_the_secret_of_its_endpoint(client: Any, receiver: Receiver) -> None:
    kinds = (await client.webhooks.event_types.list()).data
    made = await client.webhooks.create(name="mine", url=receiver.url, event_types=kinds)
    for kind in kinds:
        result = await client.webhooks.test(made.id, event_type=kind)
        assert (result.success, result.status_code, result.event_type) == (True, 200, kind)
        body, headers = receiver.got[-1]
        event: Any = client.webhooks.unwrap(body, headers, secret=made.signing_secret)
        assert (event.type, event.id) == (kind, headers["webhook-id"])
        with pytest.raises(InvalidWebhookSignatureError):
            client.webhooks.unwrap(body, headers, secret="whsec_b3RoZXI=")
        with pytest.raises(InvalidWebhookSignatureError):
            client.webhooks.unwrap(body + b" ", headers, secret=made.signing_secret)
    assert len(receiver.got) == len(kinds) > 20


async def test_secret_is_told_once(client: Any, receiver: Receiver) -> None:
    made = await client.webhooks.create(name="mine", url=receiver.url, event_types=KINDS)
    assert made.signing_secret.endswith(made.signing_secret_hint)
    found = await client.webhooks.retrieve(made.id)
    listed = [each async for each in client.webhooks.list()]
    assert [each.to_dict() for each in listed] == [found.to_dict()]
    assert "signing_secret" not in found.to_dict()


@pytest.mark.parametrize("keeps", [True, False])
async def test_old_secret_is_kept_if_asked_for(client: Any, receiver: Receiver, keeps: bool) -> None:
    made = await client.webhooks.create(name="mine", url=receiver.url, event_types=KINDS)
    new = await client.webhooks.rotate_secret(made.id, keep_old_secret_active_for_24_hours=keeps)
    assert new.signing_secret != made.signing_secret
    await client.webhooks.test(made.id, event_type=KINDS[0])
    body, headers = receiver.got[0]
    client.webhooks.unwrap(body, headers, secret=new.signing_secret)
    if keeps:
        client.webhooks.unwrap(body, headers, secret=made.signing_secret)
    else:
        with pytest.raises(InvalidWebhookSignatureError):
            client.webhooks.unwrap(body, headers, secret=made.signing_secret)


async def test_endpoint_is_changed_and_deleted(client: Any, receiver: Receiver) -> None:
    made = await client.webhooks.create(name="mine", url=receiver.url, event_types=KINDS[:1])
    changed = await client.webhooks.update(made.id, name="other")
    assert (changed.name, changed.url) == ("other", receiver.url)
    with pytest.raises(BadRequestError, match=r"does not listen to 'video\.completed'"):
        await client.webhooks.test(made.id, event_type="video.completed")
    assert (await client.webhooks.delete(made.id)).deleted
    for gone in (client.webhooks.retrieve(made.id), client.webhooks.test(made.id, event_type=KINDS[0])):
        with pytest.raises(NotFoundError):
            await gone
    assert receiver.got == []


async def test_receiver_that_fails_is_reported(client: Any, receiver: Receiver) -> None:
    made = await client.webhooks.create(name="mine", url=receiver.url, event_types=KINDS)
    receiver.status = 500
    with pytest.raises(BadRequestError, match="answered 500"):
        await client.webhooks.test(made.id, event_type=KINDS[0])
    await client.webhooks.update(made.id, url="http://127.0.0.1:1/")
    with pytest.raises(BadRequestError, match="cannot be reached"):
        await client.webhooks.test(made.id, event_type=KINDS[0])


async def test_events_stay_on_this_machine(client: Any) -> None:
    with pytest.raises(BadRequestError, match="to this machine alone"):
        await client.webhooks.create(name="mine", url="https://example.com/", event_types=KINDS)
