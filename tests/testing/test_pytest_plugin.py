"""The fixtures, as a user's test suite has them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

SUITE = """
import os
import httpx
import pytest
from openai_core.testing import Fault, LocalServer

@pytest.mark.parametrize("run", [1, 2])
def test_each_has_a_fresh_server(openai_server, run):
    assert isinstance(openai_server, LocalServer)
    assert openai_server.request_count == 0
    openai_server.fault(Fault.status(500))
    assert httpx.get(openai_server.base_url + "/models", trust_env=False).status_code == 500

def test_the_environment_points_at_it(openai_env):
    assert os.environ["OPENAI_BASE_URL"] == openai_env.base_url
    assert os.environ["OPENAI_API_KEY"] == "test-key"
    assert "OPENAI_ORG_ID" not in os.environ

def test_nothing_else_is_reachable(loopback_only):
    with pytest.raises(httpx.ConnectError, match="under loopback_only"):
        httpx.get("http://192.0.2.1/", trust_env=False)
"""


def run_pytest(folder: Path, suite: str) -> subprocess.CompletedProcess[str]:
    (folder / "test_suite.py").write_text(suite)
    command = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(folder)]
    environment = {**os.environ, "OPENAI_ORG_ID": "org-of-the-user"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=folder, env=environment)


def test_the_fixtures_do_what_they_say(tmp_path: Path) -> None:
    done = run_pytest(tmp_path, SUITE)
    assert "4 passed" in done.stdout, done.stdout + done.stderr


def test_a_suite_that_does_not_use_them_pays_nothing(tmp_path: Path) -> None:
    suite = """
import sys
def test_it():
    assert "openai_core.testing.pytest_plugin" in sys.modules
    assert not {"aiohttp", "httpx", "msgspec", "openai_core.testing.engine.server"} & set(sys.modules)
"""
    done = run_pytest(tmp_path, suite)
    assert "1 passed" in done.stdout, done.stdout + done.stderr
