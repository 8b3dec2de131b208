"""Find who answers a request: a written behaviour, or else the type of the operation's response."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar
from urllib.parse import unquote

from ..api.replies import Reply
from ..synthesis.steering import Synthesis, is_steered, plan_for
from .addresses import PREFIX
from .answers import Answer, LiveAnswer, PendingAnswer, PlainAnswer, Refusal
from .batch_plans import BatchPlan
from .calls import Call, Upload
from .record import RecordedRequest
from .registry import Registry
from .routes import find
from .state import State

__all__ = ["Dispatcher", "segments_of"]

T = TypeVar("T")


class Dispatcher:
    """Answers requests with one state.

    Args:
        state: gives what the server remembers now.
        replies: what the model is to say.
        syntheses: what synthesised responses are to be.
        plans: how batches are to go.
    """

    def __init__(
        self,
        state: Callable[[], State],
        replies: Registry[Reply],
        syntheses: Registry[Synthesis],
        plans: Registry[BatchPlan],
    ) -> None:
        self._state = state
        self._replies = replies
        self._syntheses = syntheses
        self._plans = plans

    def scripted(self, request: RecordedRequest) -> Callable[[], Reply | None]:
        """What asks for the reply that a test wants for a request; each call uses one up."""
        return partial(_first, self._replies, request)

    def respond(self, request: RecordedRequest, upload: Upload | None) -> Answer | PendingAnswer:
        """Answer a request below `/v1`.

        Raises:
            Refusal: the API has no such path, or refuses the request.
        """
        segments = segments_of(request)
        if request.deployment is not None and upload is not None:
            kept = [(name, value) for name, value in upload.items if name != "model"]
            upload.items = [*kept, ("model", request.deployment)]
        route = find(request.method, segments)
        plan = partial(_first, self._plans, request)
        args = route.args if route else ()
        call = Call(self._state(), request, args, self.scripted(request), self._batch_responder(request), plan, upload)
        wanted = _first(self._syntheses, request)
        if route is not None and not route.checked and wanted is None and not is_steered(request):
            return route.handler(call)
        # Here, not above: it takes the modules of the resources, which few programs need.
        from ..synthesis import surface, synthesised

        found = surface.surface().find(request.method, segments, beta="beta" in request.query)
        if found is None:
            raise _unknown(request, segments)
        if route is not None and wanted is None and not is_steered(request):
            call.given = synthesised.check_request(call, found.endpoint)
            return route.handler(call)
        return synthesised.respond(call, found, plan_for(request, wanted), wanted.fields if wanted else {})

    def _batch_responder(self, asked: RecordedRequest) -> Callable[[str, str, bytes], PlainAnswer]:
        def ask(method: str, path: str, body: bytes) -> PlainAnswer:
            request = RecordedRequest(
                number=asked.number,
                method=method,
                target=PREFIX + path,
                headers={"content-type": "application/json"},
                connection=asked.connection,
                request_id=asked.request_id,
            )
            request.body, request.body_length = body, len(body)
            try:
                answer = self.respond(request, None)
            except Refusal as refusal:
                return refusal.answer()
            if isinstance(answer, PendingAnswer | LiveAnswer):
                return Refusal(400, f"{method} {path} cannot be called in a batch").answer()
            return PlainAnswer(b"".join(answer.pieces()), answer.status)

        return ask


def segments_of(request: RecordedRequest) -> tuple[str, ...]:
    """The parts of a path below the API's prefix, decoded.

    Raises:
        Refusal: the path is not below it, or lacks what Azure asks for.
    """
    address = request.address
    if not address.in_api:
        message = (
            f"invalid URL ({request.method} {address.path}); the API is below {PREFIX}/, or as Azure has it, /openai/"
        )
        raise Refusal(404, message, code="unknown_url")
    if address.missing is not None:
        message = f"resource not found ({request.method} {request.target}); Azure expects {address.missing}"
        raise Refusal(404, message, code="unknown_url")
    return tuple(map(unquote, address.path[1:].split("/")))


def _first(registry: Registry[T], request: RecordedRequest) -> T | None:
    found = registry.take(request, lambda matching: matching[:1])
    return found[0].value if found else None


def _unknown(request: RecordedRequest, segments: tuple[str, ...]) -> Refusal:
    from ..synthesis import surface
    from . import routes

    path = "/" + "/".join(segments)
    methods = sorted({*routes.methods(segments), *surface.surface().methods(segments)})
    if methods:
        message = f"{path} does not take {request.method}; it takes {', '.join(methods)}"
        return Refusal(405, message, code="method_not_supported")
    return Refusal(404, f"invalid URL ({request.method} {path}); the API has no such path", code="unknown_url")
