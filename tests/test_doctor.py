"""`python -m openai_core.doctor`: what is wrong is said, no secret is."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from openai_core import doctor
from tests.cli.commands import environment

KEY = "sk-very-secret-key"


def found(**environ: str) -> dict[str, doctor.Finding]:
    return {each.name: each for each in doctor.examine(environ)}


def problems(**environ: str) -> dict[str, str]:
    return {name: each.problem for name, each in found(**environ).items() if each.problem is not None}


@pytest.mark.slow
def test_the_command_prints_the_report() -> None:
    env = {name: value for name, value in environment(OPENAI_API_KEY=KEY).items() if "proxy" not in name.lower()}
    done = subprocess.run(
        [sys.executable, "-m", "openai_core.doctor"], env=env, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
    for line in ("versions:", "transports:", "event loops:", "proxies:", "TLS:", "settings:"):
        assert line in done.stdout.splitlines()
    assert "  OPENAI_API_KEY: set\n" in done.stdout
    assert done.stdout.endswith("nothing is wrong\n")
    assert KEY not in done.stdout


def test_a_key_that_is_missing_is_a_problem() -> None:
    assert problems() == {"OPENAI_API_KEY": "not set; export it, or give api_key to the client"}


@pytest.mark.parametrize("value", ["", " ", KEY + "\n", f'"{KEY}"', KEY + "\x1b[D"])
def test_key_that_cannot_work_is_not_shown(value: str) -> None:
    every = found(OPENAI_API_KEY=value)
    assert every["OPENAI_API_KEY"].problem is not None
    assert KEY not in repr(list(every.values()))


def test_proxy_is_named_without_its_password() -> None:
    every = found(OPENAI_API_KEY=KEY, HTTPS_PROXY="http://me:pass-word@proxy.test:3128")
    assert every["api.openai.com"].value == "through http://proxy.test:3128, from HTTPS_PROXY"
    assert "pass-word" not in repr(list(every.values()))


def test_proxy_that_cannot_be_used() -> None:
    said = problems(OPENAI_API_KEY=KEY, HTTPS_PROXY="socks5://me:pass-word@proxy.test")
    assert said.keys() == {"api.openai.com"}
    assert "HTTPS_PROXY" in said["api.openai.com"]
    assert "pass-word" not in said["api.openai.com"]


def test_a_host_that_goes_past_the_proxy_is_shown_without_one() -> None:
    every = found(OPENAI_API_KEY=KEY, HTTPS_PROXY="http://proxy.test:1", NO_PROXY="api.openai.com")
    assert every["api.openai.com"].value.startswith("no proxy")


def test_the_base_url_is_checked() -> None:
    every = found(OPENAI_API_KEY=KEY, OPENAI_BASE_URL="http://me:pass-word@127.0.0.1:8000/v1?key=pass-word")
    assert every["base URL"] == ("settings", "base URL", "http://127.0.0.1:8000/v1", None)
    for wrong in ("api.example.com", "ftp://x", "http://", "http://x:port", "http://[x"):
        assert problems(OPENAI_API_KEY=KEY, OPENAI_BASE_URL=wrong).keys() == {"base URL"}


def test_missing_certificates_are_reported(tmp_path: Path) -> None:
    said = problems(OPENAI_API_KEY=KEY, SSL_CERT_FILE=str(tmp_path / "none.pem"), SSL_CERT_DIR=str(tmp_path))
    assert said.keys() == {"SSL_CERT_FILE"}


def test_a_package_that_is_too_old_or_missing_is_a_problem(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Of a place where nothing is installed but these packages, of which no more is looked at than what they say."""
    for name, version in {"msgspec": "0.20.9", "httpx": "1.0.dev3", "aiohttp": "3.12"}.items():
        (tmp_path / f"{name}-{version}.dist-info").mkdir()
        (tmp_path / f"{name}-{version}.dist-info" / "METADATA").write_text(f"Name: {name}\nVersion: {version}\n")
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    every = [each for each in doctor.examine({}) if each.part == "versions"]
    said = {each.name: each.problem for each in every if each.problem is not None}
    assert said["anyio"] == "not installed; pip install 'anyio>=4.9' brings it"
    assert said["msgspec"] == "0.20.9 is not >=0.21; pip install 'msgspec>=0.21'"
    assert said["httpx"] == "1.0.dev3 is not >=0.27,<1; pip install 'httpx>=0.27,<1'"
    assert "aiohttp" not in said


def test_packages_are_those_of_the_project() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    required = {re.split(r"[><=]", each)[0]: each for each in project["dependencies"]}
    assert {name: name + wanted for name, wanted in doctor._PACKAGES.items()} == required
    extras = [each for extra in project["optional-dependencies"].values() for each in extra]
    assert [name + wanted for name, wanted in doctor._OPTIONAL.items() if wanted and name + wanted not in extras] == []
