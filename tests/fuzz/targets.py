"""What is fuzzed: functions that take any bytes and return, or raise AssertionError. They know no fuzzer.

Exceptions that a function documents are caught where they are expected; any other is a finding.
"""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from typing import Any, Final

from openai_core.errors import APIStatusError
from openai_core.http.detached import DetachedResponse
from openai_core.http.failure import error_body, error_code, status_failure, stream_failure
from openai_core.http.forms.multipart import MultipartBody, encode_multipart
from openai_core.http.redirect import MAX_REDIRECTS, Redirect, next_request
from openai_core.http.response import Exchange
from openai_core.http.retry import requested_delay
from openai_core.http.sse import EventStreamDecoder, EventTooLargeError, ServerSentEvent
from openai_core.http.timeout import Timeout
from openai_core.http.transports.base import ProtocolError, ResponseLimitError, TransportRequest
from openai_core.http.transports.body_reader import BodyReader
from openai_core.http.transports.content_coding import PIECE, Decoder, coding_of
from openai_core.http.transports.request_head import head_bytes, split_url
from openai_core.model.decoding import DecodeError, NotJSONError, decoder_for, encode_json

from .helpers import HELPERS

__all__ = ["TARGETS"]

_NOW: Final = 1_700_000_000.0


def _says_why(error: Exception) -> None:
    assert str(error), "an error without a message"


# Event streams


def sse(data: bytes) -> None:
    """Events do not depend on how the stream was cut, nor on which of the two methods reads it."""
    seed, stream = data[:4], data[4:]
    limit = 16 + (seed[0] if seed else 255)
    whole = _events([stream], limit)
    assert whole == _events(_cut(stream, seed), limit), "cutting the stream changed its events"
    assert whole == _events([stream[i : i + 1] for i in range(len(stream))], limit), "single bytes changed the events"
    for raw in whole[0]:
        assert len(raw.raw) <= limit, "an event is longer than the limit"
    named = [(event.event or "", event.raw) for event in whole[0]]
    assert named == _pairs([stream], limit) == _pairs(_cut(stream, seed), limit), "the two methods disagree"


def _events(chunks: list[bytes], limit: int) -> tuple[list[ServerSentEvent], bytes | None]:
    decoder = EventStreamDecoder(max_event_bytes=limit)
    events: list[ServerSentEvent] = []
    try:
        for chunk in chunks:
            events += decoder.feed(chunk)
        return events, decoder.eof()
    except EventTooLargeError:
        return events, None


def _pairs(chunks: list[bytes], limit: int) -> list[tuple[str, bytes]]:
    decoder = EventStreamDecoder(max_event_bytes=limit)
    pairs: list[tuple[bytes, bytes]] = []
    try:
        for chunk in chunks:
            pairs += decoder.feed_data(chunk)
    except EventTooLargeError:
        pass
    return [(name.decode("utf-8", "replace"), raw) for name, raw in pairs]


def _cut(data: bytes, seed: bytes) -> list[bytes]:
    """Cut into pieces, the lengths of which come from the seed in turn."""
    pieces: list[bytes] = []
    lengths = [byte % 13 + 1 for byte in seed] or [1]
    while data:
        length = lengths[len(pieces) % len(lengths)]
        pieces.append(data[:length])
        data = data[length:]
    return pieces


# Forms


def multipart(data: bytes) -> None:
    """A form that was written can be read again, and holds what was put in: no name or value breaks out of its part."""
    words = [word.decode("utf-8", "surrogateescape" if data[:1] == b"!" else "replace") for word in data.split(b"\0")]
    fields = {f"f{words[i]}": words[i + 1] for i in range(0, len(words) - 1, 2)}
    boundary = "boundary-of-this-form"
    content = data[:200]
    if any(boundary in part for part in (*words, content.decode("latin-1"))):
        return
    files = [("file" + words[0], (words[-1] or "x", content))]
    try:
        _, body = encode_multipart(fields, files, boundary)
    except (TypeError, ValueError) as exc:
        _says_why(exc)
        return
    if isinstance(body, MultipartBody):
        assert body.content_length is not None
        return
    pieces = body.split(f"--{boundary}".encode())
    assert pieces[0] == b"", "something stands before the form"
    assert pieces[-1] == b"--\r\n", "something stands after the form"
    parts = pieces[1:-1]
    assert len(parts) == len(fields) + 1, "there are more or fewer parts than were put in"
    for part, value in zip(parts, [*(value.encode() for value in fields.values()), content], strict=True):
        head, _, rest = part.partition(b"\r\n\r\n")
        assert rest == value + b"\r\n", "the content of a part is another"
        for line in head.removeprefix(b"\r\n").split(b"\r\n"):
            assert line.lower().startswith((b"content-disposition: form-data; name=", b"content-type: ")), (
                "a new header"
            )
            assert not any(byte < 32 or byte == 127 for byte in line), "a control character in a header"


# JSON into types


def decoding(data: bytes) -> None:
    """Any JSON becomes the type asked for, or is refused with a typed error; what was kept is encoded as it came."""
    from openai_core.types import CreateEmbeddingResponse, FileObject
    from openai_core.types.chat import ChatCompletion, ChatCompletionChunk
    from openai_core.types.responses import Response

    kinds = (ChatCompletion, ChatCompletionChunk, Response, FileObject, CreateEmbeddingResponse)
    _decode(kinds[data[0] % len(kinds)] if data else FileObject, data[1:])


def events(data: bytes) -> None:
    """The same for the events of streams and websockets, which are unions."""
    from openai_core.types.beta import AssistantStreamEvent
    from openai_core.types.realtime import RealtimeServerEvent
    from openai_core.types.responses import ResponseStreamEvent

    kinds: tuple[Any, ...] = (RealtimeServerEvent, ResponseStreamEvent, AssistantStreamEvent)
    _decode(kinds[data[0] % len(kinds)] if data else RealtimeServerEvent, data[1:])


def _decode(kind: Any, text: bytes) -> None:
    for strict in (False, True):
        try:
            value = decoder_for(kind, strict=strict)(text)
        except (NotJSONError, DecodeError) as exc:
            _says_why(exc)
            continue
        repr(value)
        plain = json.loads(text)
        if _has_infinity(plain):
            continue  # 1e400, which no JSON can carry on
        try:
            encoded = encode_json(value)
        except ValueError as exc:  # what is read with msgspec's stack may be too deep for Python's
            if "nested too deeply" not in str(exc):
                raise
            continue
        assert json.loads(encoded) == plain, "something was lost on the way through the type"
        again = decoder_for(kind, strict=strict)(text)
        assert encode_json(again) == encoded, "the second decoding gives another value"


def _has_infinity(value: Any) -> bool:
    try:
        json.dumps(value, allow_nan=False)
    except ValueError:
        return True
    return False


# Heads


def headers(data: bytes) -> None:
    """Hostile headers of answers are data: no delay is negative, no redirect leads astray, no request is split."""
    text = data.decode("latin-1")
    name, _, value = text.partition(":")
    fields = {"retry-after": value, "retry-after-ms": name, "content-encoding": value, "content-length": name}
    delay = requested_delay(fields, _NOW)
    assert delay is None or delay > 0, "a delay that is no delay"
    _follow(value)
    try:
        head = head_bytes("POST", "/v1/x", "h", {"x-name": value, "x-other": name}, "")
    except ValueError:
        pass
    else:
        assert head.count(b"\r\n") == 5, "a header became two"
        assert head.endswith(b"\r\n\r\n")
    try:
        origin, target = split_url(text)
    except ValueError:
        pass
    else:
        assert target.startswith("/")
        assert "#" not in origin + target
    request = TransportRequest("GET", "http://h/", {"accept-encoding": "gzip, deflate"}, None, Timeout(1))
    try:
        coding_of(200, fields, request)
        BodyReader(request, 200, {"content-length": name}, whole=True)
    except (ProtocolError, ResponseLimitError) as exc:
        _says_why(exc)
    exchange = _exchange(200, b"text", [("content-type", value), ("x-request-id", name)])
    exchange.text()
    assert exchange.content_type == exchange.content_type.strip().lower()


def _follow(location: str) -> None:
    url = "https://api.test/v1/x?secret=1"
    sent = {"authorization": "Bearer canary", "accept": "a"}
    step = next_request("GET", url, sent, 302, location, auth_header_names={"authorization"})
    if isinstance(step, Redirect):
        assert step.url.startswith("https://"), "a redirect leads away from https"
        if step.cross_origin:
            assert "authorization" not in step.headers, "a redirect carries the key to another origin"
        split_url(step.url)
        assert not any(char.isspace() for char in step.url), "a redirect's URL has a space"
    else:
        assert "canary" not in step.reason
    assert not isinstance(next_request("GET", url, sent, 302, location, hops=MAX_REDIRECTS), Redirect)


# Errors


def errors(data: bytes) -> None:
    """Whatever an error's body holds, it becomes an error with a message that can be shown and pickled."""
    status = 400 + (data[0] if data else 0)
    content = data[1:]
    body = error_body(content)
    code = error_code(body)
    assert code is None or isinstance(code, str)
    exchange = _exchange(status, content, [("content-type", "application/json")])
    error = status_failure(exchange, body, "status is not retryable")
    assert isinstance(error, APIStatusError)
    assert str(status) in str(error)
    repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert str(stream_failure(exchange, body))


def _exchange(status: int, content: bytes, pairs: list[tuple[str, str]]) -> Exchange:
    request = TransportRequest("POST", "https://api.test/v1/x", {}, b"{}", Timeout(1))
    raw = tuple((name.encode(), value.encode("latin-1")) for name, value in pairs)
    return Exchange(request, DetachedResponse(status, raw, "HTTP/1.1"), content, 1, 0.0, 0.0)


# Compressed bodies


def compressed(data: bytes) -> None:
    """What is decompressed does not depend on how it was cut, and comes in pieces of bounded size."""
    seed, body = data[:4], data[4:]
    for coding in ("gzip", "deflate"):
        assert _decompress(coding, [body]) == _decompress(coding, _cut(body, seed)), "cutting changed the content"


def _decompress(coding: Any, chunks: list[bytes]) -> tuple[bytes, bool]:
    decoder = Decoder(coding)
    parts: list[bytes] = []
    total = 0
    try:
        for chunk in chunks:
            piece = decoder.feed(chunk)
            while True:
                assert len(piece) <= PIECE, "a piece is longer than agreed"
                parts.append(piece)
                total += len(piece)
                if total > 4 * PIECE or not decoder.pending:
                    break
                piece = decoder.feed(b"")
            if total > 4 * PIECE:
                return b"", True
        decoder.eof()
    except ProtocolError as exc:
        _says_why(exc)
        return b"", False  # how much comes before a fault is not agreed
    return b"".join(parts), True


TARGETS: Final[dict[str, Callable[[bytes], None]]] = {
    function.__name__: function
    for function in (sse, multipart, decoding, events, headers, errors, compressed, *HELPERS)
}
"""The functions by their names, which are those of their directories in the corpus."""
