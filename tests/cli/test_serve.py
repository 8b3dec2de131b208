"""`openai-core serve`: a server for whatever speaks the API."""

from __future__ import annotations

import re
import signal
import socket
import subprocess
import sys
import time

import pytest

from openai_core import AuthenticationError
from openai_sync import OpenAI
from tests.cli.commands import COMMAND, environment, run

pytestmark = pytest.mark.slow

TEN = [{"role": "user", "content": "count to 10"}]


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process")
def test_serves_until_interrupted() -> None:
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--api-key", "right"],
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stderr is not None
        url = re.search(r"http://127\.0\.0\.1:\d+/v1", process.stdout.readline())
        assert url is not None
        with OpenAI(api_key="right", base_url=url[0]) as client:
            assert client.models.list().data
            with pytest.raises(AuthenticationError):
                client.with_options(api_key="wrong").models.list()
        process.send_signal(signal.SIGINT)
        assert "right" not in process.stdout.read()
        assert process.stderr.read() == ""
    assert process.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C cannot be sent to one process")
def test_pace_is_that_of_a_model() -> None:
    process = subprocess.Popen(
        [*COMMAND, "serve", "--port", "0", "--latency", "0.3", "--tokens-per-second", "50"],
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        url = re.search(r"http://127\.0\.0\.1:\d+/v1", process.stdout.readline())
        assert url is not None
        with OpenAI(api_key="any", base_url=url[0]) as client:
            began = time.monotonic()
            client.models.list()
            assert time.monotonic() - began >= 0.3
            began = time.monotonic()
            chunks = list(client.chat.completions.create(model="m", messages=TEN, stream=True))
            assert time.monotonic() - began >= 0.3 + (len(chunks) - 1) / 50
        process.send_signal(signal.SIGINT)
        assert process.stdout.read().endswith("stopped after 2 requests\n")
    assert process.returncode == 0


@pytest.mark.parametrize(
    "wrong", [("--latency", "-1"), ("--latency", "nan"), ("--latency", "x"), ("--tokens-per-second", "0")]
)
def test_pace_that_cannot_be_kept_is_refused(wrong: tuple[str, str]) -> None:
    done = run("serve", *wrong)
    assert done.returncode == 2
    assert f"argument {wrong[0]}: must be a number" in done.stderr


def test_refuses_to_serve_the_network() -> None:
    done = run("serve", "--host", "0.0.0.0")
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == "openai-core serve: cannot serve on '0.0.0.0': only on loopback, as 127.0.0.1, ::1 or localhost\n"
    )


def test_taken_port_is_status_1_and_says_what_works() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run("serve", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 1
    assert "--port 0" in done.stdout
    assert "Traceback" not in done.stderr
