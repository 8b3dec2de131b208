"""The exceptions a caller can meet. What a transport raises is turned into these in one place, `http/failure.py`.

Every error carries its facts as attributes, can be pickled, and holds no credential: requests attached to errors have
their secret headers blanked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, cast

from .lacked_names import lack_names, visible_names

if TYPE_CHECKING:
    import httpx

    from .deadline import Deadline
    from .http.detached import RequestOnly
    from .http.response import Exchange
    from .http.transports.base import Sent
    from .types import CompletionUsage
    from .types.beta.threads.message import Message
    from .types.chat import ChatCompletion, ParsedChatCompletion
    from .types.responses import ParsedResponse, Response, ResponseUsage

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DeadlineExceededError",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "OutputParsingError",
    "PermissionDeniedError",
    "PollTimeoutError",
    "RateLimitError",
    "RepeatedPageError",
    "StreamIdleTimeoutError",
    "SubjectTokenProviderError",
    "UnparsedOutputError",
    "UnprocessableEntityError",
]


class OpenAIError(Exception):
    """Base of every exception of this library, except those for wrong arguments (`TypeError`, `ValueError`)."""


class APIError(OpenAIError):
    """The API, or the way to it, failed. Base of all errors that happen after a request was prepared.

    `body` is the error object of the response (the value of its `error` key where there is one), or the response's
    text, or None.
    """

    __dir__ = visible_names

    message: str
    """What went wrong, in words."""
    body: object | None
    """What the response said: its error object, else its text; None if no response came."""
    code: str | None = None
    """The API's short name of the fault, such as `rate_limit_exceeded`."""
    param: str | None = None
    """The request parameter at fault."""
    type: str | None = None
    """The API's family of the fault, such as `invalid_request_error`."""
    method: str | None = None
    """The request's HTTP method."""
    path: str | None = None
    """The request's path, without query."""
    attempts: int = 1
    """How many times the request was tried."""
    sent_before: Sent = "no"
    """Whether the server can have acted on an attempt before the last: `no`, `yes` or `unknown`."""
    sent: Sent = "yes"
    """Whether the server can have acted on the last attempt: `no`, `yes` or `unknown`."""
    snapshot: ParsedChatCompletion[Any] | ParsedResponse[Any] | Message | None = None
    """What the events of a stream add up to that ended with this error, where a helper that puts them together was
    reading: the completion, the response, or the last message of the run, as far as it came; else None."""

    def __init__(
        self, message: str, request: httpx.Request | Exchange | RequestOnly | None, *, body: object | None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.body = body
        self._request = request
        fields = fields_of(body)
        code = fields.get("code")
        self.code = code if code is None or isinstance(code, str) else str(code)  # some servers send the status
        self.param = fields.get("param")
        self.type = fields.get("type")

    @property
    def request(self) -> httpx.Request:
        """The request, as an `httpx.Request` whichever transport sent it; secret headers are blanked.

        Raises:
            RuntimeError: the error was made without one, or has been unpickled.
        """
        source = self._request
        if source is None:
            raise RuntimeError("this error holds no request; it was made without one")
        to_httpx: Callable[[], httpx.Request] | None = getattr(source, "httpx_request", None)
        return cast("httpx.Request", source) if to_httpx is None else to_httpx()

    @request.setter
    def request(self, request: httpx.Request) -> None:
        self._request = request

    @property
    def request_sent(self) -> Sent:
        """Whether the server can have acted on any attempt: `no`, none left; `yes`, it answered one; or `unknown`."""
        both = (self.sent, self.sent_before)
        return "yes" if "yes" in both else "unknown" if "unknown" in both else "no"

    def __str__(self) -> str:
        return self.message

    def __reduce__(self) -> tuple[Any, ...]:
        state = {key: value for key, value in self.__dict__.items() if key != "message"}
        for key in ("_request", "_response"):
            if (source := state.get(key)) is not None:
                state[key] = source.picklable() if hasattr(source, "picklable") else None
        return _restore, (self.__class__, self.message, self.args, state)


class _AnsweredError(APIError):
    _response: httpx.Response | Exchange

    @property
    def response(self) -> httpx.Response:
        """The response, as an `httpx.Response` whichever transport received it. Subclasses may assign another."""
        return _to_httpx(self._response)

    @response.setter
    def response(self, response: httpx.Response) -> None:
        self._response = response


class APIResponseValidationError(_AnsweredError):
    """A response came that is not what the API promises: not JSON, or (in strict mode) of another shape."""

    def __init__(self, response: httpx.Response | Exchange, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "the response does not match what was expected", _request_of(response), body=body)
        self._response = response
        self.status_code: int = _status_of(response)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return self._response.headers.get("x-request-id")


class RepeatedPageError(APIError):
    """A server gave a page of a list again, so going on would never end; it may not know the parameter for pages.

    Args:
        params: what leads to the page, a query parameter and its value.
    """

    def __init__(self, params: Mapping[str, object]) -> None:
        self.params = dict(params)
        asked = ", ".join(f"{name}={value!r}" for name, value in params.items())
        super().__init__(
            f"the list would never end: its pages lead to {asked} again and again; the server may ignore this "
            "parameter, so await the first page and use its items alone",
            None,
            body=None,
        )


class APIStatusError(_AnsweredError):
    """The API answered with a status of 300 or above; below 400, a redirect that is not followed."""

    retry_after: float | None = None
    """The seconds that the server asked to wait, counted from then if it named a date; None if it did not ask."""

    status_code: int
    """The status of the response."""

    def __init__(self, message: str, *, response: httpx.Response | Exchange, body: object | None) -> None:
        super().__init__(message, _request_of(response), body=body)
        self._response = response
        self.status_code = _status_of(response)
        self.request_id: str | None = response.headers.get("x-request-id")
        """The server's id of the request, from `x-request-id`."""


_OF_THE_BODY = ("content", "detail", "error", "http_body", "json", "json_body", "text")
_ELSEWHERE = {"headers": "use response.headers", "http_status": "use status_code", "status": "use status_code"}
lack_names(APIStatusError, dict.fromkeys(_OF_THE_BODY, "use body, what the server sent, or message") | _ELSEWHERE)


class APIConnectionError(APIError):
    """No complete response came: no connection, or it was lost. The cause is chained."""

    sent: Sent = "unknown"

    def __init__(
        self, *, message: str = "connection error", request: httpx.Request | Exchange | RequestOnly | None = None
    ) -> None:
        super().__init__(message, request, body=None)


_OF_RESPONSES = ("headers", "response", "status", "status_code")
lack_names(
    APIConnectionError, dict.fromkeys(_OF_RESPONSES, "no response came; errors that have one are APIStatusError")
)


class APITimeoutError(APIConnectionError):
    """A limit of `Timeout` was reached."""

    def __init__(
        self, request: httpx.Request | Exchange | RequestOnly | None = None, *, message: str = "request timed out"
    ) -> None:
        super().__init__(message=message, request=request)


class IncompleteStreamError(APIConnectionError):
    """A stream stopped before the event that ends it: the answer is not whole. A cause, if there is one, is chained."""

    events_received: int = 0
    """How many whole events had come, those of before a resumption included."""
    last_event: Any = None
    """The last of them, as it was delivered; None if there was none."""
    partial: bytes = b""
    """What had come of the event after it."""


class StreamIdleTimeoutError(APITimeoutError):
    """`idle_timeout` was up: a stream stayed open, but no event came for so long."""

    idle_timeout: float = 0.0
    """The limit, in seconds."""
    events_received: int = 0
    """How many events had come."""
    last_event: Any = None
    """The last of them, as it was delivered; None if there was none."""


class DeadlineExceededError(APITimeoutError):
    """The `deadline` of a call was reached, or the next attempt would have been due after it.

    The cause is what the last attempt failed with, if one did.
    """

    seconds: float
    """How long the deadline was, in seconds."""
    phase: str
    """What the call was doing."""
    retry_after: float | None = None
    """The seconds that the server asked to wait, if that was longer than the call could."""
    deadline: Deadline | None = None
    """The deadline itself."""
    partial: Any = None
    """How far a call of several requests had come: what it found when it last looked, where it waited for something;
    the `ToolRun` of the turns so far, where it ran tools. None if there is nothing."""

    def __init__(
        self,
        request: httpx.Request | Exchange | RequestOnly | None = None,
        *,
        message: str = "deadline exceeded",
        seconds: float = 0.0,
        phase: str = "",
    ) -> None:
        super().__init__(request, message=message)
        self.seconds = seconds
        self.phase = phase


class BadRequestError(APIStatusError):
    """400: the request is wrong; `param` often names where."""

    status_code: Literal[400]  # pyright: ignore[reportIncompatibleVariableOverride]


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or revoked."""

    status_code: Literal[401]  # pyright: ignore[reportIncompatibleVariableOverride]


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""

    status_code: Literal[403]  # pyright: ignore[reportIncompatibleVariableOverride]


class NotFoundError(APIStatusError):
    """404: there is no such object, model or path."""

    status_code: Literal[404]  # pyright: ignore[reportIncompatibleVariableOverride]


class ConflictError(APIStatusError):
    """409: the object was changed at the same time."""

    status_code: Literal[409]  # pyright: ignore[reportIncompatibleVariableOverride]


class UnprocessableEntityError(APIStatusError):
    """422: the request was understood and cannot be carried out."""

    status_code: Literal[422]  # pyright: ignore[reportIncompatibleVariableOverride]


class RateLimitError(APIStatusError):
    """429: too many requests or tokens, or the quota is used up (`code` says which)."""

    status_code: Literal[429]  # pyright: ignore[reportIncompatibleVariableOverride]


class InternalServerError(APIStatusError):
    """500 and above: the server's own fault."""


class OAuthError(AuthenticationError):
    """The token exchange of a workload identity was refused; `error` is OAuth's name of the reason (RFC 6749, 5.2)."""

    def __init__(self, *, response: httpx.Response | Exchange, body: object | None) -> None:
        fields = fields_of(body)
        reason = fields.get("error")
        self.error: str | None = reason if isinstance(reason, str) else None
        detail = fields.get("error_description") or self.error or "no reason given"
        super().__init__(f"the token exchange was refused: {detail}", response=response, body=body)


class SubjectTokenProviderError(OpenAIError):
    """The platform that a program runs on gave no token for its workload identity; `response` is what it answered."""

    def __init__(self, message: str, *, response: httpx.Response | None = None) -> None:
        super().__init__(message)
        self.response = response

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.__class__, str(self), self.args, self.__dict__)


class UnparsedOutputError(OpenAIError):
    """An answer that was paid for and could not be parsed. Base of the errors that say why; each keeps the answer."""

    completion: ChatCompletion | Response | None
    """The whole answer."""
    partial: Any
    """What can be read of the JSON as far as it goes; None if nothing."""

    def __init__(self, message: str, *, completion: ChatCompletion | Response | None, partial: Any = None) -> None:
        super().__init__(message)
        self.completion = completion
        self.partial = partial

    @property
    def text(self) -> str | None:
        """The text as the model wrote it."""
        answer: Any = self.completion
        choice = _first_choice(answer)
        if choice is None:
            return cast("str | None", getattr(answer, "output_text", None))
        return cast("str | None", getattr(getattr(choice, "message", None), "content", None))

    @property
    def usage(self) -> CompletionUsage | ResponseUsage | None:
        """The tokens that were paid for."""
        return getattr(self.completion, "usage", None)

    @property
    def finish_reason(self) -> str | None:
        """Why the answer ended: the first choice's `finish_reason`, or a response's reason or status."""
        answer: Any = self.completion
        if (choice := _first_choice(answer)) is not None:
            return cast("str | None", getattr(choice, "finish_reason", None))
        details: Any = getattr(answer, "incomplete_details", None)
        return getattr(details, "reason", None) or getattr(answer, "status", None)

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, from `x-request-id`."""
        return getattr(self.completion, "_request_id", None)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore_unparsed, (self.__class__, str(self), self.__dict__)


class LengthFinishReasonError(UnparsedOutputError):
    """The answer was cut off at the limit of tokens before it could be parsed."""

    def __init__(self, *, completion: ChatCompletion | Response, partial: Any = None) -> None:
        usage: Any = completion.usage
        tokens = getattr(usage, "completion_tokens", None) or getattr(usage, "output_tokens", None)
        after = f" after {tokens} tokens" if tokens else ""
        message = f"the answer was cut off at the length limit{after}, so it cannot be parsed"
        super().__init__(message, completion=completion, partial=partial)


class ContentFilterFinishReasonError(UnparsedOutputError):
    """The answer was withheld by the content filter, so it cannot be parsed."""

    def __init__(self, *, completion: ChatCompletion | Response | None = None, partial: Any = None) -> None:
        message = "the answer was withheld by the content filter, so it cannot be parsed"
        super().__init__(message, completion=completion, partial=partial)


class OutputParsingError(UnparsedOutputError):
    """The model wrote no JSON, or JSON that does not fit the type; the error of msgspec or pydantic is chained."""

    def __init__(
        self, what: str, reason: Exception, *, text: str, partial: Any, completion: ChatCompletion | Response | None
    ) -> None:
        super().__init__(f"cannot read {what}: {reason}", completion=completion, partial=partial)
        self._text = text

    @property
    def text(self) -> str:
        """What could not be read, as the model wrote it: the content, or the arguments of a call."""
        return self._text


class PollTimeoutError(OpenAIError, TimeoutError, RuntimeError):
    """What a call waited for was not done in time; it may still get done. `last` is what the last look found, if any.

    It is a `TimeoutError` and a `RuntimeError`, because programs expect either.
    """

    def __init__(self, message: str, *, last: object = None) -> None:
        super().__init__(message)
        self.last = last

    def __str__(self) -> str:
        return str(self.args[0])

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self.__class__, str(self), self.args, self.__dict__)


class InvalidWebhookSignatureError(ValueError):
    """A webhook's signature does not fit its body, or is missing, too old, or from the future."""


def fields_of(body: object) -> Mapping[str, Any]:
    """The fields of an error object; none if it is not one."""
    return cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else {}


def _first_choice(answer: Any) -> Any:
    choices: Any = getattr(answer, "choices", None)
    return cast("list[object]", choices)[0] if isinstance(choices, list) and choices else None


def _restore(cls: type[Exception], message: str, args: tuple[Any, ...], state: dict[str, Any]) -> Exception:
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    if issubclass(cls, APIError):
        error.__dict__["message"] = message
    return error


def _restore_unparsed(cls: type[Exception], message: str, state: dict[str, Any]) -> Exception:
    error = cls.__new__(cls)
    error.args = (message,)
    error.__dict__.update(state)
    return error


def _status_of(response: httpx.Response | Exchange) -> int:
    return response.status_code


def _request_of(response: httpx.Response | Exchange) -> httpx.Request | Exchange | None:
    if hasattr(response, "httpx_request"):
        return cast("Exchange", response)
    try:
        request: httpx.Request = cast("Any", response).request
        return request
    except RuntimeError:  # an httpx.Response made by hand may have no request
        return None


def _to_httpx(response: httpx.Response | Exchange) -> httpx.Response:
    to_httpx: Callable[[], httpx.Response] | None = getattr(response, "httpx_response", None)
    return cast("httpx.Response", response) if to_httpx is None else to_httpx()
