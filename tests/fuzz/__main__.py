"""Fuzz with coverage for some time: `python -m tests.fuzz --seconds 600`, or only some of the targets by name.

Needs `atheris`. Each target runs in a process of its own, on a working copy of its corpus; new inputs that reached new
code stay there, and an input that failed is kept beside it.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

CORPUS = Path(__file__).parent / "corpus"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", help="names of targets; all if none is given")
    parser.add_argument("--seconds", type=int, default=120, help="for all targets together")
    parser.add_argument("--work", type=Path, help="where working corpora and failures go; a temporary directory if not")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    arguments, rest = parser.parse_known_args()
    if arguments.one:
        return fuzz(arguments.one, [sys.argv[0], *rest])
    from .targets import TARGETS

    if unknown := set(arguments.targets) - TARGETS.keys():
        parser.error(f"no such target: {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    names = arguments.targets or list(TARGETS)
    work = arguments.work or Path(tempfile.mkdtemp(prefix="fuzz-"))
    seconds = max(1, arguments.seconds // len(names))
    failed = [name for name in names if not run(name, work, seconds)]
    for name in failed:
        print(f"{name}: an input failed; see {work / name}")
    return 1 if failed else 0


def run(name: str, work: Path, seconds: int) -> bool:
    """Fuzz one target in a process of its own; whether it found nothing."""
    corpus, found = work / name / "corpus", work / name / "found"
    found.mkdir(parents=True, exist_ok=True)
    shutil.copytree(CORPUS / name, corpus, dirs_exist_ok=True)
    options = [
        f"-max_total_time={seconds}",
        "-max_len=4096",
        "-rss_limit_mb=2048",
        "-timeout=20",
        "-print_final_stats=1",
    ]
    command = [sys.executable, "-m", "tests.fuzz", "--one", name, *options, f"-artifact_prefix={found}/", str(corpus)]
    print(f"{name}: {seconds} s", flush=True)
    return subprocess.run(command, check=False).returncode == 0


def fuzz(name: str, argv: list[str]) -> int:
    """Fuzz in this process; does not return before the time is up or an input fails."""
    from importlib import import_module

    atheris: Any = import_module("atheris")  # not there where nothing is fuzzed

    with atheris.instrument_imports(include=["openai_core"]):
        from .targets import TARGETS

        for path in sorted((CORPUS / name).iterdir()):
            TARGETS[name](path.read_bytes())  # imports what is imported when it is used
    atheris.Setup(argv, TARGETS[name])
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
