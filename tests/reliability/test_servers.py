"""Servers that fork workers after the program has used a client: each worker opens connections of its own."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

import pytest

from openai_core.testing import Fault, LocalServer

pytestmark = [pytest.mark.slow, pytest.mark.skipif(not hasattr(os, "fork"), reason="needs os.fork")]

WEB = """
import os
import openai_sync as openai
client = openai.OpenAI(api_key="sk-test", base_url=os.environ["BASE_URL"])
client.models.retrieve("gpt-4o")  # before the fork

def app(environ, start_response):
    body = client.models.retrieve('gpt-5').id.encode()
    start_response("200 OK", [("Content-Length", str(len(body)))])
    return [body]
"""

TASKS = """
import os
import celery
import openai_sync as openai
app = celery.Celery(broker=os.environ["BROKER"], backend=os.environ["BACKEND"])
app.conf.broker_transport_options = {"data_folder_in": os.environ["QUEUE"], "data_folder_out": os.environ["QUEUE"]}
app.conf.worker_hijack_root_logger = False
client = openai.OpenAI(api_key="sk-test", base_url=os.environ["BASE_URL"])
if os.environ.get("WORKER"):
    client.models.retrieve("gpt-4o")  # before the fork

@app.task(name="ask")
def ask():
    return client.models.retrieve("gpt-5").id
"""


@contextlib.contextmanager
def running(command: list[str], directory: Path, settings: dict[str, str], *, fds: list[int]) -> Iterator[None]:
    """A server that is told to stop at the end, and does so without having complained."""
    with (directory / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", *command], cwd=directory, env=settings, stdout=log, stderr=log, pass_fds=fds
        )
    try:
        yield
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()
    assert "Traceback" not in (directory / "log").read_text()


def environment(**settings: str) -> dict[str, str]:
    """That of this process, with its path of imports and these settings."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **settings}


@pytest.mark.skipif(find_spec("gunicorn") is None, reason="needs gunicorn: the dependency group `servers`")
def test_gunicorn_serves_after_preloading(server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "web.py").write_text(WEB)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        command = ["gunicorn", "--preload", "--workers=2", f"--bind=fd://{listener.fileno()}", "web:app"]
        with running(command, tmp_path, environment(BASE_URL=server.base_url), fds=[listener.fileno()]):
            answers: list[bytes] = []
            for _ in range(100):
                with urllib.request.urlopen(address, timeout=20) as response:
                    answers.append(response.read())
    assert answers == [b"gpt-5"] * 100
    assert_own_connections(server)


@pytest.mark.skipif(not (find_spec("gunicorn") and find_spec("gevent")), reason="needs the dependency group `servers`")
def test_gunicorn_serves_with_greenlets(server: LocalServer, tmp_path: Path) -> None:
    """A worker of gevent takes requests while others wait for the API."""
    (tmp_path / "web.py").write_text(WEB.replace('client.models.retrieve("gpt-4o")  # before the fork', ""))
    stalled = server.fault(Fault.stall(None))
    with socket.create_server(("127.0.0.1", 0)) as listener:
        address = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        command = ["gunicorn", "--worker-class=gevent", f"--bind=fd://{listener.fileno()}", "web:app"]

        def ask(_: int) -> bytes:
            with urllib.request.urlopen(address, timeout=20) as response:
                return bytes(response.read())

        with (
            running(command, tmp_path, environment(BASE_URL=server.base_url), fds=[listener.fileno()]),
            ThreadPoolExecutor(10) as threads,
        ):
            answers = threads.map(ask, range(10))
            server.wait_for(lambda: len(server.requests) == 10, timeout=20)
            stalled.release()
            assert list(answers) == [b"gpt-5"] * 10


@pytest.mark.skipif(find_spec("celery") is None, reason="needs celery: the dependency group `servers`")
def test_celery_runs_tasks_with_prefork(server: LocalServer, tmp_path: Path) -> None:
    (tmp_path / "tasks.py").write_text(TASKS)
    (tmp_path / "queue").mkdir()
    (tmp_path / "results").mkdir()
    settings = environment(
        BASE_URL=server.base_url,
        BROKER="filesystem://",
        BACKEND=f"file://{tmp_path / 'results'}",
        QUEUE=str(tmp_path / "queue"),
    )
    worker = ["celery", "-A", "tasks", "worker", "--pool=prefork", "--concurrency=2", "--without-gossip"]
    ask = "import tasks; asked = [tasks.ask.delay() for _ in range(100)]; print(*[each.get(40) for each in asked])"
    with running(worker, tmp_path, {**settings, "WORKER": "1"}, fds=[]):
        asked = subprocess.run(
            [sys.executable, "-c", ask], cwd=tmp_path, env=settings, capture_output=True, text=True, timeout=50
        )
        assert asked.stdout.split() == ["gpt-5"] * 100, asked.stderr
    assert_own_connections(server)


def assert_own_connections(server: LocalServer) -> None:
    """Every call was made once, and none on the connection that was opened before the fork."""
    first, *others = server.requests
    assert (first.path, len(others)) == ("/models/gpt-4o", 100)
    assert {request.path for request in others} == {"/models/gpt-5"}
    assert first.connection not in {request.connection for request in others}
