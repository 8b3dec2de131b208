"""`openai-core chat`: answers on standard output, troubles in one line on standard error."""

from __future__ import annotations

import argparse
import base64
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from openai_core import AsyncOpenAI
from openai_core.cli.chat import print_usage
from openai_core.fanout.cost.prices import default_prices
from openai_core.testing import Fault, LocalServer
from openai_core.types.completion_usage import CompletionUsage
from tests.cli.commands import COMMAND, environment, run, run_on_terminal

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


def test_several_words_are_one_question(openai_server: LocalServer) -> None:
    done = run("chat", "Are", "you", "there?", env=settings(openai_server))
    assert done.stdout == "You said: Are you there?\n"


def test_piped_input_follows_the_words(openai_server: LocalServer) -> None:
    run("chat", "summarise", "this", env=settings(openai_server), input="a long\ntext\n")
    assert openai_server.requests[0].json["messages"][0]["content"] == "summarise this\n\na long\ntext"


def test_dash_is_where_piped_input_stands(openai_server: LocalServer) -> None:
    run("chat", "before", "-", "after it", env=settings(openai_server), input="the text\n")
    assert openai_server.requests[0].json["messages"][0]["content"] == "before\n\nthe text\n\nafter it"


def test_instructions_come_first(openai_server: LocalServer) -> None:
    run("chat", "Hello", "--system", "Be brief.", env=settings(openai_server))
    assert openai_server.requests[0].json["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "Hello"},
    ]


def test_models_are_listed_by_name(openai_server: LocalServer) -> None:
    done = run("chat", "--list-models", env=settings(openai_server))
    names = done.stdout.splitlines()
    assert done.returncode == 0
    assert {"gpt-4o", "gpt-5"} <= set(names)
    assert names == sorted(names)


def test_whole_completion_as_json(openai_server: LocalServer) -> None:
    done = run("chat", "Hello", "--json", env=settings(openai_server))
    completion = json.loads(done.stdout)
    assert completion["object"] == "chat.completion"
    assert completion["choices"][0]["message"]["content"] == "You said: Hello"
    assert completion["usage"]["total_tokens"] > 0


@pytest.mark.parametrize("as_file", [False, True], ids=["inline", "file"])
def test_answer_follows_a_schema(openai_server: LocalServer, tmp_path: Path, as_file: bool) -> None:
    schema = {
        "title": "A town",
        "type": "object",
        "properties": {"name": {"type": "string"}, "people": {"type": "integer"}},
        "required": ["name", "people"],
        "additionalProperties": False,
    }
    given = json.dumps(schema)
    if as_file:
        (tmp_path / "town.json").write_text(given)
        given = str(tmp_path / "town.json")
    done = run("chat", "Lisbon", "--schema", given, env=settings(openai_server))
    assert json.loads(done.stdout).keys() == {"name", "people"}
    sent = openai_server.requests[0].json["response_format"]
    assert sent == {"type": "json_schema", "json_schema": {"name": "A_town", "schema": schema}}


@pytest.mark.parametrize(
    ("schema", "problem"),
    [("{broken", "--schema is no JSON"), ("no-such-file.json", "no-such-file.json")],
)
def test_unusable_schema_is_one_line_and_nothing_is_sent(openai_server: LocalServer, schema: str, problem: str) -> None:
    done = run("chat", "Hello", "--schema", schema, env=settings(openai_server))
    assert done.returncode == 2
    assert_one_line_without_traceback(done)
    assert problem in done.stderr
    assert openai_server.requests == []


def test_attachments_are_parts_of_the_message(openai_server: LocalServer, tmp_path: Path) -> None:
    files = {"a.png": b"\x89PNG", "b.pdf": b"%PDF-1.7", "c.wav": b"RIFF", "d.csv": b"x,y\n"}
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    attached = [argument for name in files for argument in ("--attach", str(tmp_path / name))]
    assert run("chat", "What is this?", *attached, env=settings(openai_server)).returncode == 0
    text, image, document, sound, table = openai_server.requests[0].json["messages"][0]["content"]
    assert text == {"type": "text", "text": "What is this?"}
    assert image["image_url"]["url"] == "data:image/png;base64," + base64.b64encode(files["a.png"]).decode()
    assert document["file"] == {
        "filename": "b.pdf",
        "file_data": "data:application/pdf;base64," + base64.b64encode(files["b.pdf"]).decode(),
    }
    assert sound["input_audio"] == {"data": base64.b64encode(b"RIFF").decode(), "format": "wav"}
    assert table == {"type": "text", "text": "d.csv:\n\nx,y\n"}


def test_attachment_that_no_model_takes_is_refused(openai_server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "x.zip").write_bytes(b"PK\xff\xfe")
    done = run("chat", "Hello", "--attach", str(tmp_path / "x.zip"), env=settings(openai_server))
    assert done.returncode == 2
    assert_one_line_without_traceback(done)
    assert "neither text nor one of .png" in done.stderr
    assert openai_server.requests == []


def test_usage_goes_to_standard_error(openai_server: LocalServer) -> None:
    done = run("chat", "count to 3", "--usage", "--stream", env=settings(openai_server))
    assert done.stdout == "1 2 3\n"
    assert re.fullmatch(r"\d+ tokens in, \d+ out\n", done.stderr), "there are no prices of this server"
    assert openai_server.requests[0].json["stream_options"] == {"include_usage": True}


def test_cost_is_that_of_the_list_prices(capsys: pytest.CaptureFixture[str]) -> None:
    asked = argparse.Namespace(usage=True)
    usage = CompletionUsage(prompt_tokens=1_000_000, completion_tokens=0, total_tokens=1_000_000)
    client = AsyncOpenAI(api_key="k", base_url="https://api.openai.com/v1")
    print_usage(asked, client, "gpt-4.1-mini", usage)
    price = default_prices()["gpt-4.1-mini"].input
    assert capsys.readouterr().err == f"1,000,000 tokens in, 0 out, ${price:.6f} by list price\n"


# Conversations


def test_conversation_goes_on_under_its_name(openai_server: LocalServer, tmp_path: Path) -> None:
    env = settings(openai_server) | {"XDG_STATE_HOME": str(tmp_path)}
    run("chat", "one", "--continue", "trip", "--system", "Be brief.", "--model", "m1", env=env)
    run("chat", "two", "--continue", "trip", env=env)
    run("chat", "elsewhere", "--continue", "other", env=env)
    run("chat", "alone", env=env)
    second, other, alone = (request.json for request in openai_server.requests[1:])
    assert second["model"] == "m1"
    assert second["messages"] == [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": "one"},
        {"role": "assistant", "content": "You said: one"},
        {"role": "user", "content": "two"},
    ]
    assert [len(other["messages"]), len(alone["messages"])] == [1, 1]
    (kept,) = tmp_path.rglob("trip.json")
    if os.name == "posix":
        assert kept.stat().st_mode & 0o077 == 0, "others cannot read it"


def test_name_cannot_lead_out_of_the_folder(openai_server: LocalServer, tmp_path: Path) -> None:
    env = settings(openai_server) | {"XDG_STATE_HOME": str(tmp_path)}
    done = run("chat", "Hello", "--continue", "../escaped", env=env)
    assert done.returncode == 2
    assert_one_line_without_traceback(done)
    assert "'../escaped' cannot name a conversation" in done.stderr
    assert openai_server.requests == []


def test_failed_question_is_not_kept(openai_server: LocalServer, tmp_path: Path) -> None:
    env = settings(openai_server) | {"XDG_STATE_HOME": str(tmp_path)}
    with openai_server.fault(Fault.status(400)):
        assert run("chat", "one", "--continue", "trip", env=env).returncode == 1
    assert list(tmp_path.rglob("*.json")) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process")
def test_interrupted_answer_keeps_what_came(openai_server: LocalServer, tmp_path: Path) -> None:
    with openai_server.fault(Fault.stall(after=b'"content":" 3"'), path="/chat/completions"):
        process = subprocess.Popen(
            [*COMMAND, "chat", "count to 5", "--stream", "--continue", "sums"],
            env=environment(**settings(openai_server), XDG_STATE_HOME=str(tmp_path)),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            stdin=subprocess.DEVNULL,
            text=True,
        )
        with process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.read(len("1 2")) == "1 2"
            process.send_signal(signal.SIGINT)
            assert process.stdout.read() == "\n"
            assert process.stderr.read() == "interrupted\n"
    assert process.returncode == 130
    (kept,) = tmp_path.rglob("sums.json")
    assert json.loads(kept.read_text())["messages"][-1] == {"role": "assistant", "content": "1 2"}


# On a terminal


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_terminal_gets_rendered_markdown_and_usage(openai_server: LocalServer) -> None:
    pytest.importorskip("rich")
    openai_server.reply("# Title\n\nSome **bold** words.\n\n- one\n- two\n")
    status, shown = run_on_terminal("chat", "Hello", env=settings(openai_server))
    assert status == 0
    assert openai_server.requests[0].json["stream"] is True
    assert "**" not in shown.split("\x1b[?25h")[-1]
    assert "bold" in shown
    assert re.search(r" • (\x1b\[0m)?one", shown)
    assert re.search(r"\d+ tokens in, \d+ out\s*$", shown)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
def test_terminal_gets_plain_text_where_that_is_wanted(openai_server: LocalServer) -> None:
    openai_server.reply("Some **bold** words.")
    status, shown = run_on_terminal("chat", "Hello", "--no-markdown", "--no-usage", env=settings(openai_server))
    assert (status, shown) == (0, "Some **bold** words.\n")


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


@pytest.mark.parametrize("words", [(), ("",), ("-",)])
def test_no_question_is_one_helpful_line(words: tuple[str, ...]) -> None:
    done = run("chat", *words, env={"OPENAI_API_KEY": "k"})
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
