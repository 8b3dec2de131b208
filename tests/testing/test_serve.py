"""Serving until interrupted."""

from __future__ import annotations

import io
import signal
import socket
import subprocess
import sys
import threading

import httpx

from openai_core.testing.engine.serve import serve


def test_it_says_how_it_is_reached_and_ends_on_ctrl_c() -> None:
    program = "from openai_core.testing.engine.serve import serve; raise SystemExit(serve(port=0))"
    command = [sys.executable, "-W", "error", "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = [process.stdout.readline().strip() for _ in range(3)]
        base_url = lines[1].removeprefix("export OPENAI_BASE_URL=")
        assert lines[0].startswith(f"serving the API on {base_url} until Ctrl-C")
        assert lines[2] == "export OPENAI_API_KEY=any-key"
        assert httpx.get(base_url + "/models", headers={"authorization": "Bearer k"}).status_code == 200
        process.send_signal(signal.SIGINT)
        assert process.stdout.read() == "stopped after 1 requests\n"
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_a_taken_port_is_explained() -> None:
    output = io.StringIO()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert serve(port=port, output=output) == 1
    assert output.getvalue().startswith(f"could not serve on 127.0.0.1:{port}: ")
    assert "--port 0 takes a free port" in output.getvalue()


def test_the_key_is_not_repeated() -> None:
    output, ended = io.StringIO(), threading.Event()
    ended.set()
    assert serve(port=0, api_key="sk-secret", output=output, until=ended) == 0
    assert "sk-secret" not in output.getvalue()
    assert "(the key you gave)" in output.getvalue()
