"""Faults of the server, seen from plain HTTP clients and from bare sockets."""

from __future__ import annotations

import json
import re
import socket
import threading
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_core.testing import Fault, LocalServer, SocketFault

from .exchanges import CHAT, HELLO, chat, events, refused, said

KEY = {"authorization": "Bearer k"}


def raw(server: LocalServer, *, stream: bool = False) -> tuple[bytes, bool]:
    """What a bare socket receives for a chat request, and whether the connection ended by a reset."""
    body = json.dumps({"model": "m", "messages": HELLO, "stream": stream}).encode()
    head = f"POST /v1{CHAT} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\ncontent-length: {len(body)}\r\n\r\n"
    received = bytearray()
    with socket.create_connection(("127.0.0.1", server.port), timeout=5) as sock:
        sock.sendall(head.encode() + body)
        try:
            while data := sock.recv(65536):
                received += data
        except ConnectionResetError:
            return bytes(received), True
    return bytes(received), False


def body_of(received: bytes) -> bytes:
    head, _, body = received.partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    return body


# Answers in place of the right one


def test_a_status_comes_with_its_headers_and_an_error_body(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.status(429, headers={"retry-after": "7"}), path=CHAT, times=2) as fault:
        for _ in range(2):
            answer = chat(http)
            assert refused(answer, 429)["type"] == "rate_limit_error"
            assert answer.headers["retry-after"] == "7"
        assert chat(http).status_code == 200
    assert fault.count == 2


@pytest.mark.parametrize(("body", "sent"), [("oops", b"oops"), (b"\xff", b"\xff"), ({"a": 1}, b'{"a":1}')])
def test_a_status_sends_the_body_it_was_given(http: httpx.Client, server: LocalServer, body: Any, sent: bytes) -> None:
    with server.fault(Fault.status(500, body=body)):
        assert chat(http).content == sent


def test_a_refused_request_changes_nothing(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.status(503)):
        http.post("/files", files={"file": b"x"}, data={"purpose": "batch"})
    assert http.get("/files").json()["data"] == []


def test_a_body_is_sent_as_it_is(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.body("<html>", content_type="text/html", status=502, headers={"x-proxy": "1"})):
        answer = chat(http)
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (502, "<html>", "text/html")
    assert answer.headers["x-proxy"] == "1"


def test_events_are_sent_as_they_are_and_properly_ended(http: httpx.Client, server: LocalServer) -> None:
    given = [": hello\n\n", b"data: \xff\n\n", {"a": 1}, "data: [DONE]\r\n\r\n"]
    with server.fault(Fault.events(given)):
        answer = chat(http, stream=True)
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.content == b': hello\n\ndata: \xff\n\ndata: {"a": 1}\n\ndata: [DONE]\r\n\r\n'


# Answers with something in them


def test_unknown_fields_go_where_the_path_says(http: httpx.Client, server: LocalServer) -> None:
    def with_fields(at: str) -> Any:
        with server.fault(Fault.unknown_fields({"x": 1}, at=at)):
            return chat(http).json()

    assert with_fields("")["x"] == 1
    choice = with_fields("choices.*.message")["choices"][0]
    assert choice["message"]["x"] == 1
    assert "x" not in choice
    assert with_fields("choices.0")["choices"][0]["x"] == 1
    everywhere = with_fields("**")
    assert everywhere["x"] == everywhere["usage"]["x"] == everywhere["choices"][0]["message"]["x"] == 1
    assert '"x"' not in json.dumps(with_fields("choices.7"))


def test_unknown_fields_are_in_every_event(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.unknown_fields({"x": 1}, at="choices.*.delta")):
        chunks = events(chat(http, stream=True).text)
    assert chunks.pop() == "[DONE]"
    assert all(chunk["choices"][0]["delta"]["x"] == 1 for chunk in chunks)


def test_a_malformed_body_breaks_off_in_proper_http(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.malformed()):
        with pytest.raises(json.JSONDecodeError):
            chat(http).json()
        lines = chat(http, stream=True).text.split("\n\n")
    json.loads(lines[0].removeprefix("data: "))
    with pytest.raises(json.JSONDecodeError):
        json.loads(lines[1].removeprefix("data: "))
    assert lines[-2] == "data: [DONE]"


# Answers that break off


def test_a_reset_is_one_and_comes_before_the_head(server: LocalServer) -> None:
    with server.fault(Fault.reset()):
        assert raw(server) == (b"", True)
        assert raw(server, stream=True) == (b"", True)


def test_a_reset_in_the_body_comes_after_exactly_these_bytes(server: LocalServer) -> None:
    with server.fault(Fault.reset_in_body(10)):
        received, was_reset = raw(server)
    assert (body_of(received), was_reset) == (b'{"id":"cha', True)
    with server.fault(Fault.reset_in_body(0)):
        received, was_reset = raw(server)
    assert (body_of(received), was_reset) == (b"", True)


def test_truncation_closes_properly_and_too_early(server: LocalServer) -> None:
    with server.fault(Fault.truncate(-1)):
        received, was_reset = raw(server)
    assert not was_reset
    with pytest.raises(json.JSONDecodeError):
        json.loads(body_of(received))
    json.loads(body_of(received) + b"}")
    assert f"content-length: {len(body_of(received)) + 1}".encode() in received


def test_a_truncated_stream_has_no_last_chunk(server: LocalServer) -> None:
    with server.fault(Fault.truncate(b"[DONE]\n\n")):
        received, was_reset = raw(server, stream=True)
    assert not was_reset
    assert received.endswith(b"data: [DONE]\n\n\r\n")
    with server.fault(Fault.truncate(b'"content":" Hel')):
        received, was_reset = raw(server, stream=True)
    assert not was_reset
    assert received.endswith(b'"content":" Hel\r\n')


def test_a_place_that_does_not_occur_is_the_bodys_end(server: LocalServer) -> None:
    with server.fault(Fault.truncate(b"no such text")):
        received, _ = raw(server)
    body = json.loads(body_of(received))
    assert body["object"] == "chat.completion"
    assert body["choices"][0]["finish_reason"] == "stop"


@pytest.mark.parametrize("fault", [Fault.reset(while_receiving=True), Fault.status(413, early=True)])
def test_an_early_fault_does_not_wait_for_the_body(server: LocalServer, fault: Fault) -> None:
    head = f"POST /v1{CHAT} HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n".encode()
    with server.fault(fault), socket.create_connection(("127.0.0.1", server.port), timeout=5) as sock:
        sock.sendall(head + b"only the beginning")
        if fault == Fault.status(413, early=True):
            answer = sock.recv(65536)
            assert answer.startswith(b"HTTP/1.1 413 ")
            assert b"connection: close" in answer
        else:
            with pytest.raises(ConnectionResetError):
                sock.recv(65536)
    assert not server.requests[-1].received


# Answers that take their time


@pytest.mark.parametrize("after", [None, 0, 5, b'"id"'])
def test_a_stalled_answer_ends_when_the_client_leaves(server: LocalServer, after: int | bytes | None) -> None:
    with (
        server.fault(Fault.stall(after)) as fault,
        httpx.Client(base_url=server.base_url, headers=KEY, timeout=0.1) as http,
    ):
        with pytest.raises(httpx.ReadTimeout):
            chat(http)
        server.wait_for_disconnect()
    assert fault.count == 1
    assert server.requests[-1].aborted


@pytest.mark.parametrize("after", [None, 0, 40])
@pytest.mark.parametrize("stream", [False, True])
def test_a_released_answer_is_whole(http: httpx.Client, server: LocalServer, after: int | None, stream: bool) -> None:
    fault = server.fault(Fault.stall(after), times=1)
    answers: list[httpx.Response] = []
    asking = threading.Thread(target=lambda: answers.append(chat(http, stream=stream)))
    asking.start()
    server.wait_for(lambda: fault.count == 1)
    fault.release()
    asking.join()
    (answer,) = answers
    assert answer.text.endswith("[DONE]\n\n") if stream else said(answer)
    assert not server.requests[-1].aborted


def test_delays_pass_before_the_head_and_between_events(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.delay(0.03, between_events=0.1)):
        started = time.monotonic()
        with http.stream("POST", CHAT, json={"model": "m", "messages": HELLO, "stream": True}) as answer:
            assert time.monotonic() - started >= 0.03
            begun = time.monotonic()  # perhaps later than the server did
            chunks = events(answer.read().decode())
    assert time.monotonic() - begun >= 0.05 * (len(chunks) - 2)


def test_a_client_that_leaves_in_mid_stream_is_noticed(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.delay(between_events=0.05)):
        with http.stream("POST", CHAT, json={"model": "m", "messages": HELLO, "stream": True}) as answer:
            next(answer.iter_raw())
        server.wait_for_disconnect()
    assert (server.requests[-1].status, server.requests[-1].aborted) == (200, True)


# Which fault, and how often


def test_faults_come_in_their_order_and_additions_join_them(http: httpx.Client, server: LocalServer) -> None:
    server.fault(Fault.status(500), times=1)
    server.fault(Fault.status(503), times=1)
    additions = server.fault(Fault.unknown_fields({"x": 1}))
    answers = [chat(http) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [500, 503, 200]
    assert all(answer.json()["x"] == 1 for answer in answers)
    assert additions.count == 3


@pytest.mark.parametrize(
    ("arguments", "hits"),
    [
        ({}, 3),
        ({"path": CHAT}, 1),
        ({"path": "/models*"}, 2),
        ({"path": "/models/*"}, 1),
        ({"method": "post"}, 1),
        ({"match": lambda request: request.path == "/models/gpt-5"}, 1),
    ],
)
def test_a_fault_hits_what_it_was_meant_for(
    http: httpx.Client, server: LocalServer, arguments: dict[str, Any], hits: int
) -> None:
    with server.fault(Fault.status(418), **arguments) as fault:
        answers = [http.get("/models"), http.get("/models/gpt-5"), chat(http)]
    assert [answer.status_code for answer in answers].count(418) == fault.count == hits


def test_a_registration_shows_what_it_is_and_ends_when_removed(http: httpx.Client, server: LocalServer) -> None:
    fault = server.fault(Fault.status(418), path=CHAT, times=3)
    chat(http)
    assert repr(fault).endswith(f"for any method {CHAT}: used 1 of 3>")
    fault.remove()
    fault.remove()
    assert chat(http).status_code == 200


@pytest.mark.parametrize(
    ("arguments", "message"), [({"times": 0}, "1 or more; got 0; None is always"), ({"path": "models"}, "as '/models'")]
)
def test_a_registration_that_could_never_hit_is_an_error(
    server: LocalServer, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        server.fault(Fault.status(500), **arguments)


def test_a_predicate_that_raises_makes_the_answer_say_so(
    http: httpx.Client, server: LocalServer, caplog: pytest.LogCaptureFixture
) -> None:
    broken: Callable[[Any], bool] = lambda request: request.nothing  # noqa: E731
    with server.fault(Fault.status(500), match=broken):
        assert "AttributeError" in refused(chat(http), 500)["message"]
    assert "could not answer POST /chat/completions" in caplog.text


# What cannot go wrong


def test_paths_are_taken_with_their_prefix_too(http: httpx.Client, server: LocalServer) -> None:
    with server.fault(Fault.status(503), path=f"/v1{CHAT}") as fault:
        refused(chat(http), 503)
    assert (fault.count, fault.path) == (1, CHAT)


def test_what_is_no_fault_is_refused(server: LocalServer) -> None:
    wrong: Any = server
    with pytest.raises(TypeError, match=r"^fault must be a Fault or SocketFault; got str; see Fault\.status\(503\)$"):
        wrong.fault("x")
    with pytest.raises(TypeError, match=r"^reply must be a text or a Reply; got int; see reply\('Hi'\), and for"):
        wrong.reply(1)
    with pytest.raises(TypeError, match=r"^limits must be a RateLimits; got dict; see RateLimits\("):
        wrong.limit({"requests": 3})
    with pytest.raises(TypeError, match=r"^plan must be a BatchPlan; got str; see BatchPlan\("):
        wrong.batch("expired")


@pytest.mark.parametrize("code", [99, 101, 600, "503", None])
def test_a_status_that_ends_no_request_is_refused_at_once(code: Any) -> None:
    """Where it is written, rather than in the server's thread."""
    with pytest.raises(ValueError, match=rf"^Fault\.status\(\) must be an HTTP status, 200 to 599; got {code!r}$"):
        Fault.status(code)
    with pytest.raises(ValueError, match=r"^status of Fault\.body\(\) must be an HTTP status"):
        Fault.body("{}", status=code)


@pytest.mark.parametrize(
    ("make", "text"),
    [
        (lambda: Fault.delay(-1), "seconds of Fault.delay() must be a finite number, 0 or more; got -1"),
        (lambda: Fault.delay("1"), "seconds of Fault.delay() must be"),
        (lambda: Fault.delay(between_events=-1), "between_events of Fault.delay() must be"),
        (lambda: Fault.reset_in_body(None), "after of Fault.reset_in_body() must be a number of bytes, or the bytes"),
        (lambda: Fault.truncate(1.5), "after of Fault.truncate() must be a number of bytes"),
        (lambda: Fault.stall("x"), "after of Fault.stall() must be a number of bytes"),
    ],
    ids=["delay", "text", "between", "no place", "half a byte", "text as place"],
)
def test_faults_that_could_not_take_place_are_refused_at_once(make: Callable[[], Any], text: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{re.escape(text)}"):
        make()


def test_a_fault_for_a_path_that_is_no_text_is_refused(server: LocalServer) -> None:
    with pytest.raises(TypeError, match=r"for the path 5; it is a string, such as '/models'$"):
        server.fault(Fault.status(503), path=5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"match": 5}, "cannot register {fault} for match=5; it is a function"),
        (
            {"method": 5},
            "cannot register {fault} for the method 5; it is a string",
        ),
        (
            {"times": "x"},
            "times of {fault} must be a whole number",
        ),
    ],
)
def test_a_registration_of_other_types_is_refused(server: LocalServer, arguments: Any, text: str) -> None:
    fault = Fault.status(503)
    with pytest.raises(TypeError, match=f"^{re.escape(text.replace('{fault}', str(fault)))}"):
        server.fault(fault, **arguments)


WRONG: Any = 5


@pytest.mark.parametrize(
    "make",
    [
        lambda: Fault.body(WRONG),
        lambda: Fault.body("{}", headers=WRONG),
        lambda: Fault.body("{}", headers={"retry-after": WRONG}),
        lambda: Fault.status(503, body=WRONG),
        lambda: Fault.status(503, headers=WRONG),
        lambda: Fault.events(WRONG),
        lambda: Fault.events("data: x"),
        lambda: Fault.events([WRONG]),
        lambda: Fault.events([], headers=WRONG),
        lambda: Fault.malformed(event=str(WRONG)),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        lambda: Fault.unknown_fields(WRONG),
        lambda: Fault.unknown_fields({}, at=WRONG),
        lambda: SocketFault.close("x"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        lambda: SocketFault.close(after=b"x"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
        lambda: SocketFault.message(WRONG),
        lambda: SocketFault.slow(1, "x"),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ],
)
def test_a_fault_of_other_types_is_refused_where_it_is_written(make: Callable[[], Any]) -> None:
    with pytest.raises(TypeError, match=r"Fault\.\w+\(\)"):
        make()
