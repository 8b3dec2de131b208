"""Where the workers run: our own environment, and one made for the official client. And what machine this is."""

from __future__ import annotations

import datetime
import os
import platform
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

__all__ = [
    "BULK_REQUIREMENT",
    "DEFAULT_BULK",
    "DEFAULT_OFFICIAL",
    "OFFICIAL_REQUIREMENT",
    "bulk_python",
    "commit_of",
    "describe",
    "official_python",
    "worker_environment",
]

OFFICIAL_VERSION: Final = "3.57.0"
OFFICIAL_REQUIREMENT: Final = f"openai[aiohttp,realtime]=={OFFICIAL_VERSION}"
_BESIDE: Final = ("msgspec", "numpy", "uvloop")
"""What the workers need beside the client."""
BULK_REQUIREMENT: Final = "bespokelabs-curator==0.1.31"
"""Brings litellm, which it pins, and through it all that the workers need."""
DEFAULT_BULK: Final = Path(__file__).parent / ".venv-bulk"
DEFAULT_OFFICIAL: Final = Path(__file__).parent / ".venv-official"

_REPORTED: Final = ("openai-core", "aiohttp", "httpx", "httptools", "msgspec", "anyio", "trio")


def official_python(folder: Path) -> Path:
    """Give the interpreter of the environment in `folder`, which is made first if it is not there.

    Raises:
        RuntimeError: the environment has another version of the official client, or cannot be made.
    """
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        print(f"making an environment for {OFFICIAL_REQUIREMENT} in {folder}", file=sys.stderr)
        _run([sys.executable, "-m", "venv", str(folder)])
    if not next(folder.glob("**/site-packages/uvloop"), None):
        _run([str(python), "-m", "pip", "install", "--quiet", OFFICIAL_REQUIREMENT, *_BESIDE])
    found = _run([str(python), "-c", "from importlib.metadata import version; print(version('openai'))"]).strip()
    if found != OFFICIAL_VERSION:
        raise RuntimeError(
            f"{folder} has openai {found}, not {OFFICIAL_VERSION} as wanted here; remove it to have it made anew"
        )
    return python


def bulk_python(folder: Path) -> Path | None:
    """Give the interpreter of the environment with packages for bulk work; None if there is none in `folder`.

    It is not made by itself, as those packages bring a gigabyte.
    """
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    return python if next(folder.glob("**/site-packages/litellm"), None) else None


def worker_environment() -> dict[str, str]:
    """Our environment variables without those that change how Python runs or where requests go.

    `PYTHONDONTWRITEBYTECODE`, for one, would make every import compile its sources again. The tools of our own
    environment are found first.
    """
    unwanted = ("PYTHON", "OPENAI_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "SSLKEYLOGFILE")
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(unwanted)}
    tools = str(Path(sys.executable).parent)
    return kept | {"PATH": os.pathsep.join([tools, kept.get("PATH", "")])}


def describe() -> dict[str, str]:
    """Date, commit, machine and versions, for the head of a report."""
    facts = {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        **({"commit": commit} if (commit := commit_of(Path(__file__).parent)) else {}),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "official": f"openai {OFFICIAL_VERSION}",
    }
    for package in _REPORTED:
        try:
            facts[package] = version(package)
        except PackageNotFoundError:
            facts[package] = "not installed"
    return facts


def commit_of(folder: Path) -> str:
    """The commit of the repository that `folder` is in, with "(changed)" if its files differ; empty without one."""
    try:
        short = _run(["git", "-C", str(folder), "rev-parse", "--short", "HEAD"]).strip()
        changes = _run(["git", "-C", str(folder), "status", "--porcelain", "--untracked-files=no"])
    except (OSError, RuntimeError):  # no git; no repository, or one without a commit
        return ""
    return f"{short} (changed)" if changes else short


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env=worker_environment())
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
    return done.stdout
