"""The exceptions: their classes, texts, and their way through pickle."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

import openai_core
from openai_core import errors
from openai_core.http.detached import DetachedResponse
from openai_core.http.failure import connection_failure, decode_failure, status_failure, stream_failure
from openai_core.http.response import Exchange
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ConnectError, ReadTimeout, TransportRequest
from openai_core.model.decoding.errors import NotJSONError
from openai_core.realtime import errors as websockets


def exchange(status: int = 200, content: bytes = b"", content_type: str = "application/json") -> Exchange:
    """What was sent and came back, as the pipeline puts it together."""
    request = TransportRequest(
        "POST", "https://api.test/v1/things?key=secret", {"authorization": "Bearer sk-canary"}, b'{"a": 1}', Timeout(1)
    )
    headers = ((b"content-type", content_type.encode()), (b"x-request-id", b"req_1"))
    return Exchange(request, DetachedResponse(status, headers, "HTTP/1.1"), content, 2, 1.0, 1.5)


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (418, "APIStatusError"),
        (500, "InternalServerError"),
        (599, "InternalServerError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    """A status is raised as the class that users catch."""
    error = status_failure(exchange(status, b"{}"), {}, "")
    assert type(error).__name__ == name
    assert type(error) is getattr(openai_core.errors, name)
    assert error.status_code == status


def test_a_wider_class_catches_the_narrower_ones() -> None:
    """What is caught by catching the wider class."""
    assert issubclass(errors.APITimeoutError, errors.APIConnectionError)
    assert issubclass(errors.APIConnectionError, errors.APIError)
    assert issubclass(errors.APIStatusError, errors.APIError)
    assert issubclass(errors.APIError, errors.OpenAIError)
    assert issubclass(errors.OAuthError, errors.AuthenticationError)
    assert issubclass(errors.InvalidWebhookSignatureError, ValueError)


def _status(body: Any, content: bytes = b"{}") -> errors.APIError:
    return status_failure(exchange(429, content), body, "attempts used up (2 of 2)")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (
            _status({"message": "slow down", "code": "rate_limit_exceeded", "param": None}),
            "POST /v1/things answered 429 too many requests: slow down "
            "(code rate_limit_exceeded; request id req_1; attempts used up (2 of 2))",
        ),
        (
            _status(None, b"<html>no"),
            "POST /v1/things answered 429 too many requests: '<html>no' (request id req_1; attempts used up (2 of 2))",
        ),
        (
            _status(None, b""),
            "POST /v1/things answered 429 too many requests: empty (request id req_1; attempts used up (2 of 2))",
        ),
        (
            decode_failure(
                exchange(200, b"<html>" + b"x" * 600, "text/html"), "JSON", NotJSONError("expecting value", 0).problem
            ),
            "POST /v1/things answered 200 with a body that is not JSON: expecting value at byte 0; "
            "content type text/html, "
            f"body '<html>{'x' * 494}' and 106 bytes more (request id req_1)",
        ),
        (
            stream_failure(exchange(), {"message": "boom", "code": "c"}),
            "POST /v1/things sent an error in its stream: boom (code c; request id req_1; 2 attempts)",
        ),
        (
            connection_failure(ConnectError("refused"), exchange().request, 1, "retries are switched off"),
            "POST /v1/things failed: refused (1 attempt; retries are switched off)",
        ),
        (
            connection_failure(ReadTimeout("no bytes for 1 s"), exchange().request, 3, "attempts used up (3 of 3)"),
            "POST /v1/things timed out: no bytes for 1 s (attempts used up (3 of 3))",
        ),
        (
            errors.ContentFilterFinishReasonError(),
            "the answer was withheld by the content filter, so it cannot be parsed",
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_messages_are_exactly_these(error: Exception, text: str) -> None:
    """The messages are part of the interface."""
    assert str(error) == text


ALL: list[Exception] = [
    _status({"message": "m", "code": "c", "param": "p", "type": "t"}, b'{"error": {}}'),
    decode_failure(exchange(200, b"no"), "JSON", "byte 0"),
    stream_failure(exchange(), {"message": "boom"}),
    connection_failure(ConnectError("refused"), exchange().request, 1, ""),
    connection_failure(ReadTimeout("slow"), exchange().request, 1, ""),
    errors.OAuthError(response=exchange(401, b"{}"), body={"error": "invalid_grant"}),
    errors.ContentFilterFinishReasonError(),
    websockets.WebSocketConnectionClosedError("closed", unsent_messages=["a"]),
    websockets.WebSocketQueueFullError("full"),
    websockets.ActiveResponseError("busy", response_id="resp_1"),
    websockets.PreviousResponseNotFoundError("gone", None, body={"code": "previous_response_not_found"}),
    errors.InvalidWebhookSignatureError("old"),
]


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("way", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy], ids="pcd")
def test_errors_travel(error: Exception, way: Any) -> None:
    """Every error can be pickled and copied; facts and text arrive, credentials do not."""
    arrived = way(error)
    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    for name in ("code", "param", "type", "body", "status_code", "request_id", "attempts", "sent", "error"):
        assert getattr(arrived, name, None) == getattr(error, name, None)
    if isinstance(error, errors.APIStatusError):
        assert arrived.response.content == error.response.content
        assert arrived.response.headers["x-request-id"] == "req_1"
        assert arrived.request.url.path == "/v1/things"
    assert b"canary" not in pickle.dumps(error)


def test_errors_can_be_made_of_httpx_objects() -> None:
    """Programs that raise these errors themselves, as tests do, pass an `httpx.Response`."""
    request = httpx.Request("GET", "https://x.test/")
    response = httpx.Response(404, request=request, headers={"x-request-id": "r"})
    error = errors.NotFoundError("gone", response=response, body={"code": "c"})
    assert (error.status_code, error.request_id, error.code, str(error)) == (404, "r", "c", "gone")
    assert error.response is response
    assert error.request is request
    lost = errors.APIConnectionError(request=request)
    assert lost.request is request
    assert errors.APITimeoutError(request).request is request
    assert errors.APIResponseValidationError(httpx.Response(200), None).status_code == 200


def test_an_error_without_a_request_says_so() -> None:
    """Asking for what is not there says so."""
    with pytest.raises(RuntimeError, match="holds no request"):
        _ = errors.APIConnectionError().request


def test_secrets_are_blanked() -> None:
    """The request that an error shows has its credentials replaced."""
    error = _status({})
    assert error.request.headers["authorization"] == "[redacted]"
    assert "canary" not in repr(vars(error))
    assert "key=secret" not in str(error)
