"""`openai-core fanout` on tables: rows become requests, answers columns, and a resumed run asks for nothing twice."""

from __future__ import annotations

import csv
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from openai_core.testing import Fault, LocalServer, Reply
from tests.cli.commands import run

pytestmark = pytest.mark.slow


class Work:
    """A table, the command on it, and what came of it."""

    def __init__(self, folder: Path, server: LocalServer) -> None:
        self.server = server
        self.source = folder / "in.csv"
        self.output = folder / "out.csv"
        self.source.write_text('word,note\napple,"a, b"\n"pe\nar",\nplum,x\n')

    def run(self, *more: str) -> subprocess.CompletedProcess[str]:
        files = ["fanout", str(self.source), "-o", str(self.output), "--base-url", self.server.base_url]
        return run(*files, "--rpm", "1000000", *more, env={"OPENAI_API_KEY": "sk-test"})

    def rows(self) -> list[dict[str, str]]:
        with self.output.open(newline="") as file:
            return list(csv.DictReader(file))


@pytest.fixture
def work(tmp_path: Path, server: LocalServer) -> Work:
    return Work(tmp_path, server)


ASK = ("--prompt", "say {word} {{{note}}}", "--model", "m")


def test_rows_are_asked_for_and_answers_are_columns(work: Work) -> None:
    done = work.run(*ASK)
    assert done.returncode == 0, done.stderr
    rows = work.rows()
    assert list(rows[0]) == ["word", "note", "answer", "error"]
    assert [row["answer"] for row in rows] == [
        "You said: say apple {a, b}",
        "You said: say pe\nar {}",
        "You said: say plum {x}",
    ]
    assert [row["word"] for row in rows] == ["apple", "pe\nar", "plum"]


def test_chat_and_embeddings_take_parameters(work: Work) -> None:
    params = '{"temperature": 0.5}'
    done = work.run(*ASK, "--endpoint", "chat", "--system", "be {note}", "--params", params, "--id-column", "word")
    assert done.returncode == 0, done.stderr
    asked = work.server.requests[0].json
    assert asked["messages"][0]["role"] == "system"
    assert asked["temperature"] == 0.5
    work.output = work.output.with_name("vectors.csv")
    done = work.run("--prompt", "{word}", "--model", "m", "--endpoint", "embeddings", "--answer-column", "vector")
    assert done.returncode == 0, done.stderr
    assert all(isinstance(json.loads(row["vector"])[0], float) for row in work.rows())


def test_a_schema_makes_columns(work: Work, tmp_path: Path) -> None:
    schema = tmp_path / "schema.json"
    properties = {"color": {"type": "string"}, "tags": {"type": "array", "items": {"type": "string"}}}
    schema.write_text(json.dumps({"type": "object", "properties": properties, "required": ["color", "tags"]}))
    work.server.reply(Reply(text='{"color": "red", "tags": ["a"]}'), match=lambda entry: b"apple" in entry.body)
    work.server.reply("no JSON", match=lambda entry: b"plum" in entry.body)
    work.server.reply(Reply(refusal="never"), match=lambda entry: b"pe" in entry.body)
    done = work.run(*ASK, "--schema", str(schema))
    assert done.returncode == 0, done.stderr
    first, second, third = work.rows()
    assert (first["color"], first["tags"], first["error"]) == ("red", '["a"]', "")
    assert (second["color"], second["error"]) == ("", "refused: never")
    assert third["error"] == "the answer is not a JSON object: no JSON"
    assert work.server.requests[0].json["text"]["format"]["schema"]["properties"] == properties


def test_failures_are_told_in_their_rows_and_can_be_resumed(work: Work) -> None:
    with work.server.fault(Fault.status(400), match=lambda entry: b"plum" in entry.body):
        assert work.run(*ASK).returncode == 1
    assert work.rows()[2]["error"].startswith("400: ")
    sent = work.server.request_count
    done = work.run(*ASK, "--retry-failed")
    assert done.returncode == 0, done.stderr
    assert work.server.request_count == sent + 1
    assert [row["error"] for row in work.rows()] == ["", "", ""]


@pytest.mark.parametrize(
    ("text", "options", "problem"),
    [
        ("a,b\n1,2\n3\n4,5\n", ("--prompt", "{a}", "--model", "m"), "line 3: has 1 values; the header has 2"),
        ("a\n1\n", ("--prompt", "{b}", "--model", "m"), "the template names b; the columns are a"),
        ("a\n1\n", ("--prompt", "{a", "--model", "m"), "the template is not complete"),
        ("a\n1\n", ("--prompt", "{a.x!r}", "--model", "m"), "give the name of a column"),
        ("a\n1\n", ("--model", "m"), "needs --prompt"),
        ("a\n1\n", ("--prompt", "{a}"), "needs --model"),
        ("answer\n1\n", ("--prompt", "{answer}", "--model", "m"), "has a column 'answer' already"),
        ("a,a\n1,2\n", ("--prompt", "{a}", "--model", "m"), "the column 'a' more than once"),
        ("a\n1\n1\n", ("--prompt", "{a}", "--model", "m", "--id-column", "a"), "line 3: custom_id '1' is that of an"),
        ("", ("--prompt", "{a}", "--model", "m"), "no header"),
        (
            "a\n1\n",
            ("--prompt", "{a}", "--model", "m", "--params", '{"temperature": "hot"}'),
            "line 2: body: ",
        ),
        ("a\n1\n", ("--prompt", "{a}", "--model", "m", "--params", "[]"), "--params is not a JSON object"),
    ],
)
def test_misuse_is_told_and_nothing_is_sent(work: Work, text: str, options: tuple[str, ...], problem: str) -> None:
    work.source.write_text(text)
    done = work.run(*options)
    assert done.returncode == 2
    assert problem in done.stderr
    assert work.server.request_count == 0


def test_lines_of_requests_are_checked_against_their_types_too(work: Work, tmp_path: Path) -> None:
    work.source, work.output = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    bodies: list[dict[str, Any]] = [{"model": "m", "input": "x"}, {"model": "m", "input": "x", "temperature": "hot"}]
    lines = [{"custom_id": str(n), "method": "POST", "url": "/v1/responses", "body": b} for n, b in enumerate(bodies)]
    work.source.write_text("\n".join(map(json.dumps, lines)))
    done = work.run()
    assert done.returncode == 2
    assert "line 2: body: " in done.stderr
    assert "temperature" in done.stderr
    assert work.run("--model", "m").returncode == 2


def test_parquet_files_are_read_and_written(work: Work, tmp_path: Path) -> None:
    arrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    work.source, work.output = tmp_path / "in.parquet", tmp_path / "out.parquet"
    parquet.write_table(arrow.table({"text": ["a", None], "number": [1, 2]}), work.source)
    done = work.run("--prompt", "{text} {number}", "--model", "m")
    assert done.returncode == 0, done.stderr
    found = parquet.read_table(work.output).to_pylist()
    assert [row["answer"] for row in found] == ["You said: a 1", "You said:  2"]
    assert [row["number"] for row in found] == [1, 2]
    work.output = tmp_path / "vectors.parquet"
    assert work.run("--prompt", "{number}", "--model", "m", "--endpoint", "embeddings").returncode == 0
    assert isinstance(parquet.read_table(work.output).to_pylist()[0]["answer"][0], float)
