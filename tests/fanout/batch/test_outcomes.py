"""Lines of files of results, also of servers that write them in other ways."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_core import InternalServerError
from openai_core.fanout.batch.outcomes import Outcome, error_of, outcomes_of
from openai_core.fanout.errors import BatchRequestError

BODY: dict[str, Any] = {"id": "c", "choices": []}


def line(response: Any, error: Any = None, **fields: Any) -> bytes:
    return json.dumps({"id": "b", "custom_id": "r", "response": response, "error": error, **fields}).encode()


def read(*lines: bytes) -> list[Outcome]:
    return list(outcomes_of(lines))


@pytest.mark.parametrize(
    "sent",
    [
        line({"status_code": 200, "request_id": "q", "body": BODY}),
        b"\xef\xbb\xbf" + line({"status_code": 200, "request_id": "q", "body": BODY}),
        line({"status_code": "200", "request_id": "q", "body": BODY}),
        line({"status_code": 200.0, "request_id": "q", "body": json.dumps(BODY)}),
        line({"status_code": 200, "request_id": "q", "body": BODY}, error={}),
    ],
    ids=["usual", "byte order mark", "status as text", "body as text", "empty error"],
)
def test_an_answer_is_read(sent: bytes) -> None:
    """Without its request being sent again, which would be paid twice."""
    (outcome,) = read(sent)
    assert outcome.ok
    assert (outcome.id, outcome.status, outcome.request_id, json.loads(outcome.body)) == ("r", 200, "q", BODY)


@pytest.mark.parametrize(
    "sent", [b"", b"null", b"5", b"<html>", b'{"custom_id":null}', b'{"custom_id":"r"', line([1]), line("x"), b"\xff"]
)
def test_lines_that_are_none_are_left_out(sent: bytes) -> None:
    """Their requests count as missing; the lines after them are read."""
    assert [each.status for each in read(sent, line({"status_code": 200, "body": BODY}))] == [200]


@pytest.mark.parametrize("error", ["boom", {"message": "boom", "code": None}, [{"message": "boom"}]])
def test_errors_have_any_form(error: Any) -> None:
    """Of an answer with a status, the error is that status's; without one, it is the batch's."""
    answered, unanswered = read(line({"status_code": 500, "body": {"error": error}}, error), line(None, error))
    failure = error_of(answered, "http://x/v1/chat/completions", "batch_1")
    assert isinstance(failure, InternalServerError)
    assert "boom" in str(failure)
    assert answered.passes
    assert unanswered.message == "boom"


def test_a_code_says_what_failed_for_good() -> None:
    (outcome,) = read(line(None, {"code": "invalid_request", "message": "no such model", "param": "model"}))
    assert not outcome.passes
    assert isinstance(error_of(outcome, "http://x", "batch_1"), BatchRequestError)


@pytest.mark.parametrize("status", [None, "x", {}, -1])
def test_an_answer_without_a_status_is_none(status: Any) -> None:
    (outcome,) = read(line({"status_code": status, "body": BODY}))
    assert outcome.status is None
