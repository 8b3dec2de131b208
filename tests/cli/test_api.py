"""`openai-core api`: any method, called from a shell."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from openai_core.cli.api_arguments import read_arguments
from openai_core.testing import Fault, LocalServer
from tests.cli.commands import run, run_binary

slow = pytest.mark.slow


def settings(server: LocalServer) -> dict[str, str]:
    return {"OPENAI_BASE_URL": server.base_url, "OPENAI_API_KEY": "key-of-the-test"}


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("a=text", "text"),
        ("a=", ""),
        ("a=b=c", "b=c"),
        ("a=3", 3),
        ("a=true", True),
        ("a=null", None),
        ('a=["x", 1]', ["x", 1]),
        ('a={"b": {"c": 1}}', {"b": {"c": 1}}),
        ("a={no json", "{no json"),
        ('a:="3"', "3"),
        ("a:=3", 3),
    ],
)
def test_value_is_json_where_it_reads_as_json(word: str, value: object) -> None:
    assert read_arguments([word]) == ([], {"a": value})


def test_words_without_a_key_stand_in_the_path() -> None:
    assert read_arguments(["file-1", "limit=3", "a-b=c"]) == (["file-1", "a-b=c"], {"limit": 3})


def test_files_are_uploaded_or_read(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"a": 1, "b": 2}')
    file = str(tmp_path / "x.json")
    assert read_arguments([f"file=@{file}"]).named == {"file": Path(file)}
    assert read_arguments([f"value:=@{file}"]).named == {"value": {"a": 1, "b": 2}}
    assert read_arguments([f"@{file}", "b=3"]).named == {"a": 1, "b": 3}


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (["a=1", "a=2"], "'a' is given twice"),
        (["a:=text"], "a:=text is no JSON"),
        (["a=@no-such-file"], "there is no file 'no-such-file' to upload"),
    ],
)
def test_wrong_arguments_are_explained(words: list[str], problem: str) -> None:
    with pytest.raises((ValueError, OSError), match=problem):
        read_arguments(words)


@slow
def test_answer_is_json(openai_server: LocalServer) -> None:
    words = ["model=gpt-4.1-mini", 'messages=[{"role": "user", "content": "Hello"}]', "temperature=0.5"]
    done = run("api", "chat.completions", "create", *words, env=settings(openai_server))
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["choices"][0]["message"]["content"] == "You said: Hello"
    assert openai_server.requests[0].json["temperature"] == 0.5
    assert openai_server.requests[0].headers["authorization"] == "Bearer key-of-the-test"


@slow
def test_events_of_a_stream_are_lines(openai_server: LocalServer) -> None:
    words = ["model=gpt-4.1-mini", "input=count to 3", "stream=true"]
    done = run("api", "responses", "create", *words, env=settings(openai_server))
    events: list[dict[str, Any]] = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [events[0]["type"], events[-1]["type"]] == ["response.created", "response.completed"]
    assert "".join(each["delta"] for each in events if each["type"] == "response.output_text.delta") == "1 2 3"


@slow
def test_files_go_up_and_come_down(openai_server: LocalServer, tmp_path: Path) -> None:
    content = bytes(range(256))
    (tmp_path / "data.bin").write_bytes(content)
    env = settings(openai_server)
    up = run("api", "files", "create", f"file=@{tmp_path / 'data.bin'}", "purpose=user_data", env=env)
    created = json.loads(up.stdout)
    assert created["filename"] == "data.bin"
    down = run_binary("api", "files", "content", created["id"], env=env)
    assert (down.returncode, down.stdout) == (0, content)
    run("api", "files", "content", created["id"], "-o", str(tmp_path / "copy.bin"), env=env)
    assert (tmp_path / "copy.bin").read_bytes() == content
    piped = run("api", "files", "create", "file=@-", "purpose=user_data", env=env, input="from a pipe")
    assert json.loads(piped.stdout)["bytes"] == len("from a pipe")


@slow
def test_all_gives_the_items_of_all_pages(openai_server: LocalServer) -> None:
    env = settings(openai_server)
    for name in "abc":
        run("api", "files", "create", "file=@-", "purpose=user_data", env=env, input=name)
    one = run("api", "files", "list", "limit=2", env=env)
    assert len(json.loads(one.stdout)["data"]) == 2
    every = run("api", "files", "list", "limit=2", "--all", env=env)
    assert len([json.loads(line) for line in every.stdout.splitlines()]) == 3


@slow
def test_methods_are_listed_without_a_key() -> None:
    everything = run("api")
    assert everything.returncode == 0
    assert "\nchat.completions: create, delete, list, retrieve, update\n" in everything.stdout
    assert "\nfine_tuning.jobs.checkpoints: list\n" in everything.stdout
    one = run("api", "vector_stores")
    assert "create: " in one.stdout
    assert "below it: vector_stores.file_batches, vector_stores.files\n" in one.stdout


@slow
@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("file", "list"), "there is no resource 'file'; did you mean 'files'?"),
        (
            ("chat.completions.create",),
            "there is no resource 'chat.completions.create'; create is a method of chat.completions, "
            "write openai-core api chat.completions create",
        ),
        (("files", "lst"), "files has no method 'lst'; did you mean 'list'?"),
        (("files", "__class__"), "files has no method '__class__'"),
        (("with_options", "copy"), "there is no resource 'with_options'"),
        (("chat.completions", "create", "modle=x"), "has no parameter 'modle'; did you mean 'model'?"),
    ],
)
def test_wrong_call_is_one_line_and_nothing_is_sent(
    openai_server: LocalServer, words: tuple[str, ...], problem: str
) -> None:
    done = run("api", *words, env=settings(openai_server))
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert problem in done.stderr
    assert openai_server.requests == []


@slow
def test_error_of_the_api_is_one_line_and_status_1(openai_server: LocalServer) -> None:
    with openai_server.fault(Fault.status(404)):
        done = run("api", "files", "retrieve", "file-lost", env=settings(openai_server))
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "GET /v1/files/file-lost answered 404" in done.stderr
    assert "key-of-the-test" not in done.stderr


@slow
def test_missing_key_speaks_of_the_variable() -> None:
    done = run("api", "files", "list")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "OPENAI_API_KEY" in done.stderr
