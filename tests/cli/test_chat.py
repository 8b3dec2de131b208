"""`openai-core chat`: answers on standard output, troubles in one line on standard error."""

from __future__ import annotations

import subprocess

import pytest

from openai_core.testing import Fault, LocalServer
from tests.cli.commands import COMMAND, environment, run

pytestmark = pytest.mark.slow


def settings(server: LocalServer) -> dict[str, str]:
    return {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "key-of-the-test"}


def assert_one_line_without_traceback(done: subprocess.CompletedProcess[str]) -> None:
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert done.stderr.startswith("openai-core chat: ")
    assert done.stdout == ""


def test_answer_is_printed(openai_server: LocalServer) -> None:
    done = run("chat", "Are you there?", env=settings(openai_server))
    assert (done.returncode, done.stdout, done.stderr) == (0, "You said: Are you there?\n", "")
    (request,) = openai_server.requests
    assert request.headers["authorization"] == "Bearer key-of-the-test"
    assert request.json["messages"] == [{"role": "user", "content": "Are you there?"}]
    assert "stream" not in request.json


def test_model_is_the_one_asked_for(openai_server: LocalServer) -> None:
    assert run("chat", "Hello", "--model", "my-model", env=settings(openai_server)).returncode == 0
    assert openai_server.requests[0].json["model"] == "my-model"


def test_streamed_answer_is_the_same_text(openai_server: LocalServer) -> None:
    done = run("chat", "count to 12", "--stream", env=settings(openai_server))
    assert (done.returncode, done.stdout) == (0, "1 2 3 4 5 6 7 8 9 10 11 12\n")
    assert openai_server.requests[0].json["stream"] is True


def test_streamed_answer_appears_as_it_comes(openai_server: LocalServer) -> None:
    with openai_server.fault(Fault.stall(after=b'"content":" 3"'), path="/chat/completions") as stall:
        process = subprocess.Popen(
            [*COMMAND, "chat", "count to 5", "--stream"],
            env=environment(**settings(openai_server)),
            stdout=subprocess.PIPE,
            text=True,
        )
        with process:
            assert process.stdout is not None
            assert process.stdout.read(len("1 2")) == "1 2"
            stall.release()
            assert process.stdout.read() == " 3 4 5\n"
    assert process.returncode == 0


def test_dash_reads_the_question_from_standard_input(openai_server: LocalServer) -> None:
    done = run("chat", "-", env=settings(openai_server), input="What is in\nthis pipe?\n")
    assert done.stdout == "You said: What is in\nthis pipe?\n"


def test_base_url_option_beats_the_environment(openai_server: LocalServer) -> None:
    env = {"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "OPENAI_API_KEY": "k"}
    done = run("chat", "Hello", "--base-url", openai_server.base_url, env=env)
    assert (done.returncode, done.stdout) == (0, "You said: Hello\n")


def test_missing_key_is_one_helpful_line() -> None:
    done = run("chat", "Hello")
    assert done.returncode == 2
    assert_one_line_without_traceback(done)
    assert "OPENAI_API_KEY" in done.stderr
    assert "openai-core demo" in done.stderr


@pytest.mark.parametrize("prompt", ["", "-"])
def test_no_question_is_one_helpful_line(prompt: str) -> None:
    done = run("chat", prompt, env={"OPENAI_API_KEY": "k"})
    assert done.returncode == 2
    assert_one_line_without_traceback(done)
    assert "there is no question" in done.stderr


def test_unusable_base_url_is_one_line() -> None:
    done = run("chat", "Hello", "--base-url", "api.example.com", env={"OPENAI_API_KEY": "k"})
    assert done.returncode == 2
    assert_one_line_without_traceback(done)
    assert "'api.example.com'" in done.stderr


def test_error_of_the_api_is_one_line_and_status_1(openai_server: LocalServer) -> None:
    body = {"error": {"message": "no such model:\n  try another", "code": "model_not_found"}}
    with openai_server.fault(Fault.status(404, body=body)):
        done = run("chat", "Hello", env=settings(openai_server))
    assert done.returncode == 1
    assert_one_line_without_traceback(done)
    assert "404" in done.stderr
    assert "no such model: try another" in done.stderr
    assert "key-of-the-test" not in done.stderr


def test_unreachable_server_is_one_line_and_status_1(openai_server: LocalServer) -> None:
    with openai_server.fault(Fault.reset()):
        done = run("chat", "Hello", env=settings(openai_server))
    assert done.returncode == 1
    assert_one_line_without_traceback(done)
    assert "3 of 3" in done.stderr


def test_lost_stream_keeps_what_came_and_is_status_1(openai_server: LocalServer) -> None:
    with openai_server.fault(Fault.truncate(after=b'"content":" 3"')):
        done = run("chat", "count to 5", "--stream", env=settings(openai_server))
    assert done.returncode == 1
    assert done.stdout == "1 2\n"
    assert len(done.stderr.splitlines()) == 1


def test_reader_that_has_seen_enough_is_no_traceback(openai_server: LocalServer) -> None:
    process = subprocess.Popen(
        [*COMMAND, "chat", "count to 20000", "--stream"],
        env=environment(**settings(openai_server)),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(3) == "1 2"
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 1
