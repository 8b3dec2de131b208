"""One request's way through the server: record it, read it, find its response, send it as the faults have it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiohttp import web

from ..api.replies import Reply
from ..synthesis.steering import Synthesis
from . import delivery
from .alterations import altered, substitute
from .answers import Answer, PendingAnswer, Refusal
from .batch_plans import BatchPlan
from .calls import Upload
from .dispatch import Dispatcher
from .faults import (
    DelayFault,
    Fault,
    MalformedFault,
    ResetFault,
    StallFault,
    StatusFault,
    TruncateFault,
    UnknownFieldsFault,
)
from .form import Form
from .rate_limits import RateLimits, reserved_tokens
from .record import Record, RecordedRequest
from .registry import Registration, Registry
from .state import State

if TYPE_CHECKING:
    from aiohttp.web import RequestHandler

    from ..sockets.faults import SocketFault
    from ..sockets.serve import Conversation
    from ..traffic.source import Source

__all__ = ["App", "Settings"]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """How the server was configured."""

    api_key: str | None = field(repr=False)
    max_body: int
    """Bytes of a body that is not an upload; more is refused."""
    max_recorded: int
    """Bytes of an upload's body that stay in the record."""
    max_file: int
    """Bytes of a file that are kept."""
    max_requests: int
    """Requests that stay in the record."""


class App:
    """The server's memory, and the handler that aiohttp calls.

    Args:
        settings: how the server was configured.
        source: what answers in place of the server's own behaviour.
    """

    def __init__(self, settings: Settings, source: Source | None = None) -> None:
        self.settings = settings
        self._source = source
        self.faults: Registry[Fault] = Registry()
        self.socket_faults: Registry[SocketFault] = Registry()
        self.limits: Registry[RateLimits] = Registry()
        self.replies: Registry[Reply] = Registry()
        self.syntheses: Registry[Synthesis] = Registry()
        self.plans: Registry[BatchPlan] = Registry()
        self.record = Record(settings.max_requests)
        self.state = State(settings.max_file)
        self.stopping = False
        self.connections: dict[RequestHandler, int] = {}
        self.connections_made = 0
        self._dispatcher = Dispatcher(lambda: self.state, self.replies, self.syntheses, self.plans)

    def forget(self) -> None:
        """Begin anew: no objects, no faults, an empty record. Requests on their way end in the old record."""
        self.faults.clear()
        self.socket_faults.clear()
        self.limits.clear()
        self.replies.clear()
        self.syntheses.clear()
        self.plans.clear()
        self.record = Record(self.settings.max_requests)
        if self._source is not None:
            self._source.rewind()
        self.drop_state()

    async def aclose(self) -> None:
        """End a run: forget all objects, and close what was opened in its loop."""
        self.drop_state()
        if self._source is not None:
            await self._source.aclose()

    def drop_state(self) -> None:
        """Forget all objects, and close what they hold open."""
        old, self.state = self.state, State(self.settings.max_file)
        old.close()

    async def handle(self, request: web.BaseRequest) -> web.StreamResponse:
        """Answer one request."""
        record = self.record
        entry = self._entry(request, record)
        record.add(entry)
        try:
            return await self._exchange(request, entry, record)
        except (asyncio.CancelledError, ConnectionError, web.RequestPayloadError) as exc:
            if not self.stopping:
                record.client_left(entry)
            if isinstance(exc, asyncio.CancelledError):
                raise
            return delivery.CLOSED
        finally:
            record.notify()

    def _entry(self, request: web.BaseRequest, record: Record) -> RecordedRequest:
        headers: dict[str, str] = {}
        for name, value in request.headers.items():
            key = name.lower()
            headers[key] = f"{headers[key]}, {value}" if key in headers else value
        number = record.count + 1
        return RecordedRequest(
            number=number,
            method=request.method,
            target=request.raw_path,
            headers=headers,
            connection=self.connections.get(request.protocol, 0),
            request_id=f"req_{number:012d}",
        )

    async def _exchange(self, request: web.BaseRequest, entry: RecordedRequest, record: Record) -> web.StreamResponse:
        upload: Upload | None = None
        try:
            early = self.faults.take(entry, lambda found: found[:1], _is_early)
            if early:
                return await self._answer_early(request, entry, early[0].value)
            upload = await self._receive(request, entry, record)
            return await self._answer(request, entry, upload)
        except (ConnectionError, web.RequestPayloadError):
            raise
        except Exception as exc:
            return await self._answer_internal_error(request, entry, exc)
        finally:
            if upload is not None:
                upload.close()

    async def _answer_early(self, request: web.BaseRequest, entry: RecordedRequest, fault: Fault) -> web.StreamResponse:
        answer = substitute(fault)
        if answer is None:
            delivery.reset(request)
            return delivery.CLOSED
        entry.status = answer.status
        return await delivery.Delivery(request, _headers(entry), 0.0, None, close=True).send(answer)

    async def _answer_internal_error(
        self, request: web.BaseRequest, entry: RecordedRequest, exc: Exception
    ) -> web.StreamResponse:
        """The server has a bug, or a test's own predicate raised."""
        _log.exception("the test server could not answer %s %s", entry.method, entry.path)
        if request.writer.output_size:
            delivery.reset(request)
            return delivery.CLOSED
        entry.status = 500
        refusal = Refusal(500, f"the test server failed: {exc!r}", type="server_error")
        return await delivery.Delivery(request, _headers(entry), 0.0, None, close=True).send(refusal.answer())

    # Receiving

    async def _receive(self, request: web.BaseRequest, entry: RecordedRequest, record: Record) -> Upload | None:
        if request.headers.get("expect", "").lower() == "100-continue":
            await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        if request.content_type == "multipart/form-data" and self._source is None:
            return await self._receive_upload(request, entry, record)
        body = bytearray()
        length, limit = 0, self.settings.max_body if self._source is None else self.settings.max_file
        if request.can_read_body:
            async for data in request.content.iter_any():
                length += len(data)
                if len(body) <= limit:
                    body += data
        record.body_received(entry, bytes(body), length, None)
        return None

    async def _receive_upload(self, request: web.BaseRequest, entry: RecordedRequest, record: Record) -> Upload | None:
        kept = bytearray()
        form = Form(entry.headers.get("content-type", ""), self.settings.max_file)
        length = 0
        try:
            async for data in request.content.iter_any():
                length += len(data)
                kept += data[: max(0, self.settings.max_recorded - len(kept))]
                form.feed(data)
        except BaseException:
            form.discard()  # the client went away in the middle
            raise
        upload = form.finish()
        record.body_received(entry, bytes(kept), length, upload.sha256 if upload is not None else None)
        return upload

    # Answering

    async def _answer(
        self, request: web.BaseRequest, entry: RecordedRequest, upload: Upload | None
    ) -> web.StreamResponse:
        taken = self.faults.take(entry, _choose, lambda fault: not _is_early(fault))
        outcome = next((each for each in taken if not _adds(each.value)), None)
        delays = [each.value for each in taken if isinstance(each.value, DelayFault)]
        if wait := sum(delay.seconds for delay in delays):
            await asyncio.sleep(wait)
        if outcome is not None and outcome.value == Fault.reset():
            delivery.reset(request)
            return delivery.CLOSED
        headers = _headers(entry)
        refused = self._limited(entry, headers)
        pause = sum(delay.between_events for delay in delays)
        if refused is None and _opens_websocket(entry, outcome):
            return await self._converse(request, entry, headers, taken, pause)
        answer = refused or (substitute(outcome.value) if outcome else None) or await self._respond(entry, upload)
        for each in taken:
            answer = altered(answer, each.value)
        entry.status = answer.status
        breaking = outcome if outcome and isinstance(outcome.value, ResetFault | TruncateFault | StallFault) else None
        return await delivery.Delivery(request, headers, pause, breaking, close=False).send(answer)

    async def _converse(
        self,
        request: web.BaseRequest,
        entry: RecordedRequest,
        headers: dict[str, str],
        taken: list[Registration[Fault]],
        pause: float,
    ) -> web.StreamResponse:
        """Serve a websocket to its end, or refuse its handshake."""
        # Here, not above: most programs open none.
        from ..sockets.accept import accept, accept_from
        from ..sockets.serve import ConnectionFaults

        for each in taken:
            if each.value == Fault.stall(None):
                await each.stall()
        accepted: tuple[Conversation, Mapping[str, str]] | Answer
        try:
            if self._source is None or self.settings.api_key is not None:
                self._check_key(entry)
            faults = [each.value for each in self.socket_faults.take(entry, lambda found: found)]
            troubles = ConnectionFaults(faults, [each.value for each in taken], pause)
            if self._source is not None:
                accepted = await accept_from(self._source, request, entry, self.record, troubles)
            else:
                scripted = self._dispatcher.scripted(entry)
                accepted = accept(request, entry, self.record, self.state, scripted, troubles), {}
        except Refusal as refusal:
            accepted = refusal.answer()
        if isinstance(accepted, tuple):
            conversation, more = accepted
            return await conversation.run({**headers, **more})
        entry.status = accepted.status
        return await delivery.Delivery(request, headers, 0.0, None, close=True).send(accepted)

    def _limited(self, entry: RecordedRequest, headers: dict[str, str]) -> Answer | None:
        """The response to a request that is beyond a limit; `headers` say what is left."""
        refusal: Answer | None = None
        for each in self.limits.take(entry, lambda found: found):
            verdict = each.value.ask(time.monotonic(), reserved_tokens(entry))
            headers.update(verdict.headers)
            refusal = refusal or verdict.refusal
        return refusal

    async def _respond(self, entry: RecordedRequest, upload: Upload | None) -> Answer:
        try:
            if self._source is not None:
                if self.settings.api_key is not None:
                    self._check_key(entry)
                return await self._source.respond(entry)
            self._check_key(entry)
            if entry.body_length > self.settings.max_body and upload is None:
                raise Refusal(413, f"the body has more than {self.settings.max_body} bytes")
            answer = self._dispatcher.respond(entry, upload)
            return await answer.make() if isinstance(answer, PendingAnswer) else answer
        except Refusal as refusal:
            return refusal.answer()

    def _check_key(self, entry: RecordedRequest) -> None:
        scheme, _, key = entry.headers.get("authorization", "").partition(" ")
        given = key.strip() if scheme.lower() == "bearer" else entry.headers.get("api-key", "")
        if not given:
            message = "no API key was sent; expected 'Authorization: Bearer' with a key, or 'api-key'"
            raise Refusal(401, message)
        if self.settings.api_key is not None and given != self.settings.api_key:
            raise Refusal(401, "the API key is not the one this server was started with", code="invalid_api_key")


def _opens_websocket(entry: RecordedRequest, outcome: Registration[Fault] | None) -> bool:
    """Whether a request is the handshake of a websocket, and no fault has it answered as a plain request."""
    lets_through = outcome is None or isinstance(outcome.value, MalformedFault) or outcome.value == Fault.stall(None)
    return lets_through and entry.headers.get("upgrade", "").lower() == "websocket"


def _headers(entry: RecordedRequest) -> dict[str, str]:
    return {
        "x-request-id": entry.request_id,
        "openai-organization": "organization-local",
        "openai-processing-ms": "1",
        "openai-version": "2020-10-01",
    }


def _is_early(fault: Fault) -> bool:
    return (isinstance(fault, StatusFault) and fault.early) or (isinstance(fault, ResetFault) and fault.while_receiving)


def _adds(fault: Fault) -> bool:
    return isinstance(fault, DelayFault | UnknownFieldsFault)


def _choose(found: list[Registration[Fault]]) -> list[Registration[Fault]]:
    return [each for each in found if _adds(each.value)] + [each for each in found if not _adds(each.value)][:1]
