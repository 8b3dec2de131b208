"""`openai-core serve --record` and `--replay`."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from openai_core import NotFoundError
from openai_core.testing import LocalServer
from openai_sync import OpenAI
from tests.cli.commands import COMMAND, environment, run

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process"),
]


@contextmanager
def serving(*arguments: str) -> Generator[tuple[subprocess.Popen[str], OpenAI, list[str]]]:
    """The running command, a client of it, and what it said at first."""
    command = [*COMMAND, "serve", "--port", "0", *arguments]
    process = subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        try:
            said = [process.stdout.readline().strip() for _ in range(4 if "--record" in arguments else 3)]
            url = re.search(r"http://127\.0\.0\.1:\d+/v1", said[0])
            assert url is not None
            with OpenAI(api_key="sk-secret-of-mine", base_url=url[0], max_retries=0) as client:
                yield process, client, said
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                process.wait(10)
        finally:
            process.kill()
        assert process.stderr.read() == ""


def answers(client: OpenAI) -> list[str]:
    stream = client.responses.create(model="m", input="count to 5", stream=True)
    return [client.embeddings.create(model="m", input="a").to_json(), *(event.to_json() for event in stream)]


def test_records_and_replays(server: LocalServer, tmp_path: Path) -> None:
    folder = tmp_path / "recordings"
    with serving("--record", f"{folder}/", "--upstream", server.base_url) as (process, client, said):
        assert said[0].startswith("recording the API on http://127.0.0.1:")
        assert said[2] == "export OPENAI_API_KEY=(the key of the API)"
        first = answers(client)
    assert process.returncode == 0
    (file,) = folder.iterdir()
    assert said[3] == f"each exchange is added to {file}, without its secrets"
    assert "sk-secret-of-mine" not in file.read_text()
    server.reset()
    with serving("--replay", str(folder)) as (_, client, said):
        assert said[0].startswith("replaying the API on http://127.0.0.1:")
        assert answers(client) == first
        with pytest.raises(NotFoundError, match=r"no recording matches GET /v1/models; the nearest is "):
            client.models.list()
    assert server.requests == []


def test_a_kill_leaves_a_whole_file(server: LocalServer, tmp_path: Path) -> None:
    file = tmp_path / "a.jsonl"
    with serving("--record", str(file), "--upstream", server.base_url) as (process, client, _):
        client.models.list()
        client.models.retrieve("gpt-5")
        process.kill()
        process.wait(10)
    paths = [json.loads(line)["request"]["path"] for line in file.read_text().splitlines()]
    assert paths == ["/v1/models", "/v1/models/gpt-5"]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (("--record", "a", "--replay", "b"), "openai-core serve: record and replay exclude each other"),
        (("--upstream", "https://a.test"), "openai-core serve: upstream is for recording"),
        (("--record", "a", "--upstream", "a.test"), "openai-core serve: upstream is 'a.test'; expected a base URL"),
        (("--replay", "none.jsonl"), "none.jsonl"),
        (("--replay", "none.jsonl", "--speed", "0"), "argument --speed: must be a number"),
    ],
)
def test_what_cannot_be_done_is_status_2(wrong: tuple[str, ...], message: str) -> None:
    done = run("serve", *wrong)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr
