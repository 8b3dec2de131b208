"""Development tasks. Plain `nox` runs seven: tests, conformance, programs, oldest, lint, typecheck, docs."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["tests", "conformance", "programs", "oldest", "lint", "typecheck", "docs"]

STEADY = "0.22.2"
"""The version of the mock server, `@stdy/cli` on npm."""

TRANSPORTS_AND_STREAMS = [
    "tests/http/transports", "tests/net", "tests/streaming", "tests/test_loops.py", "-n", "auto", "--dist", "loadfile",
]  # fmt: skip
"""What depends most on the packages that the project requires, for `pytest`."""

LARGEST_WHEEL = 2_500_000
"""Bytes."""

UNREACHABLE = re.compile(r"ConnectionError|ConnectTimeout|ProxyError|Could not connect|NameResolutionError|Max retries")
"""What `pip-audit` says where its service cannot be reached."""

SITE = "import sysconfig; print(sysconfig.get_path('purelib'))"
VERSION = "import sys; print(*sys.version_info[:2])"

PROJECT = nox.project.load_toml("pyproject.toml")


def install(session: nox.Session, *groups: str) -> None:
    """Install the project as it stands here, and the dependency groups of that name."""
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests: all, or those that the arguments name."""
    install(session, "test", "generate")
    session.run("pytest", *(session.posargs or ["-n", "auto", "--dist", "loadfile"]))


@nox.session(venv_backend="uv")
def oldest(session: nox.Session) -> None:
    """Run the tests of transports and streams with the oldest version of each package that the project allows."""
    groups = nox.project.dependency_groups(PROJECT, "test")
    session.install("--resolution", "lowest-direct", "-e", ".", *groups)
    session.run("pytest", *(session.posargs or TRANSPORTS_AND_STREAMS))


@nox.session(venv_backend="uv")
def newest(session: nox.Session) -> None:
    """Run the tests of transports and streams with the newest version of each package, pre-releases included."""
    groups = nox.project.dependency_groups(PROJECT, "test")
    session.install("--prerelease", "allow", "--upgrade", "-e", ".", *groups)
    session.run("pytest", *(session.posargs or TRANSPORTS_AND_STREAMS))


@nox.session
@nox.parametrize("kind", ["packages", "frameworks", "tracers"])
def programs(session: nox.Session, kind: str) -> None:
    """Run programs written for the official package, servers that fork workers, and a notebook; and tracers."""
    if kind == "tracers":
        install(session, "test", "tracers")
        session.run("pytest", "tests/dropin/test_tracers.py", "-n", "2", *session.posargs)
        return
    if kind == "frameworks":  # whose requirements do not go with those of the other packages
        install(session, "test", "frameworks")
        session.run("pytest", "tests/dropin/test_programs.py", *session.posargs)
        return
    install(session, "test", "programs", "servers")
    servers = [f"tests/reliability/test_{name}.py" for name in ("servers", "greenlets", "frozen", "notebooks")]
    session.run("pytest", "tests/dropin/test_programs.py", *servers, *session.posargs)


@nox.session
def conformance(session: nox.Session) -> None:
    """Call every method against a mock server made from the API's document.

    The document is the generator's with its overlays, or the one that is named; `-- --turns=60` looks at all members of
    large unions too.
    """
    install(session, "test", "generate")
    steady = session.cache_dir / f"steady-{STEADY}"
    program = steady / "node_modules" / ".bin" / "steady"
    if not program.exists():
        session.run_install(
            "npm", "install", "--no-audit", "--no-fund", "--prefix", steady, f"@stdy/cli@{STEADY}", external=True
        )
    arguments = [each if each.startswith("-") else f"--document={each}" for each in session.posargs]
    session.run("pytest", "tests/conformance", f"--steady={program}", *arguments)


@nox.session
def contract(session: nox.Session) -> None:
    """Compare the newest official package, or the version that is named, with the one whose interface is offered.

    It fails if there is something new. `-- --update` goes by the newer one from then on.
    """
    versions = [each for each in session.posargs if not each.startswith("-")]
    session.install("--upgrade", f"openai=={versions[0]}" if versions else "openai", "typing-extensions>=4.12")
    facts = session.cache_dir / "official.json"
    found = session.run("python", "tests/contract/extract.py", silent=True)
    facts.write_text(str(found), encoding="utf-8")
    flags = [each for each in session.posargs if each.startswith("-")]
    session.run("python", "-m", "tests.contract.compare", str(facts), *flags)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and spelling."""
    session.install(*nox.project.dependency_groups(PROJECT, "lint"))
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("codespell")


@nox.session
def typecheck(session: nox.Session) -> None:
    """Check types, strictly, with two checkers: both packages, and samples of users' code."""
    install(session, "test", "types")
    session.run("mypy")
    session.run("pyright")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation, warnings being errors, and run its examples. `-- serve` shows it while you write."""
    install(session, "test", "docs")
    if session.posargs == ["serve"]:
        session.run("mkdocs", "serve")
        return
    session.run("mkdocs", "build", "--strict", env={"NO_MKDOCS_2_WARNING": "1"})
    session.run("pytest", "-n", "auto", "tests/docs")


@nox.session
def build(session: nox.Session) -> None:
    """Build sdist and wheel into dist/, test the wheel on each Python there is, and list and audit what it brings."""
    session.install(*nox.project.dependency_groups(PROJECT, "build"))
    dist = Path("dist").absolute()
    shutil.rmtree(dist, ignore_errors=True)
    session.run("python", "-m", "build", "--no-isolation", "--outdir", str(dist), ".")
    (wheel,), (sdist,) = dist.glob("*.whl"), dist.glob("*.tar.gz")
    tests = Path(session.create_tmp()).absolute() / "installed"
    shutil.rmtree(tests, ignore_errors=True)
    shutil.copytree("tests/installed", tests)  # away from the sources, which would be imported in place of the wheel
    (tests / "pytest.ini").write_text("[pytest]\nfilterwarnings = error\n", encoding="utf-8")
    for python in pythons(session):
        for package in (wheel, sdist):
            program = environment(session, "tested", python, f"{package}[trio,cli]", "pytest>=8.3")
            with session.chdir(tests):
                session.run(program, "-m", "pytest", "-q", "-p", "no:cacheprovider", external=True)
    program = environment(session, "brought", sys.executable, f"{wheel}[trio,cli]")
    session.run("cyclonedx-py", "environment", program, "--of", "JSON", "-o", str(dist / "openai-core.cdx.json"))
    problems = [*unfit_sizes(session, wheel), *audit(session, program)]
    if problems:
        session.error("; ".join(problems))


def environment(session: nox.Session, name: str, python: str, *packages: str) -> str:
    """Make an environment anew, with these packages alone; its interpreter."""
    place = Path(session.create_tmp()).absolute() / name
    session.run("uv", "venv", "--quiet", "--clear", "--python", python, str(place))
    program = str(place / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    session.run("uv", "pip", "install", "--quiet", "--python", program, *packages)
    return program


def unfit_sizes(session: nox.Session, wheel: Path) -> list[str]:
    """What is wrong with a wheel's size."""
    size = wheel.stat().st_size
    session.log(f"{wheel.name} has {size:,} bytes")
    return [f"{wheel.name} has {size:,} bytes; at most {LARGEST_WHEEL:,} are wanted"] if size > LARGEST_WHEEL else []


def audit(session: nox.Session, program: str) -> list[str]:
    """Look for known vulnerabilities in what an environment has.

    One is a problem, and so is a package that could not be looked up. If the service cannot be reached at all, or knows
    no package, this is only noted: it says nothing of the release.
    """
    site = str(session.run(program, "-c", SITE, external=True, silent=True, log=False)).strip()
    report = Path(session.create_tmp()).absolute() / "audit.json"
    report.unlink(missing_ok=True)
    look = ["pip-audit", "--progress-spinner", "off", "-f", "json", "-o", str(report), "--path", site]
    said = str(session.run(*look, silent=True, success_codes=[0, 1]))
    if not report.exists():  # it is written whether or not something was found
        session.log(said)
        if UNREACHABLE.search(said):
            session.warn("NOT AUDITED: the service that knows vulnerabilities cannot be reached from here")
            return []
        return ["pip-audit failed; see its output above"]
    own = PROJECT["project"]["name"]  # which is not in the index yet
    looked_at = [each for each in json.loads(report.read_text(encoding="utf-8"))["dependencies"] if each["name"] != own]
    skipped = [each["name"] for each in looked_at if "skip_reason" in each]
    if len(skipped) == len(looked_at):
        session.warn(f"NOT AUDITED: the service reached from here knows none of the {len(skipped)} packages")
        return []
    known = [f"{each['name']} {each['version']} has {one['id']}" for each in looked_at for one in each.get("vulns", ())]
    unknown = [f"{len(skipped)} packages could not be audited: {', '.join(skipped)}"] if skipped else []
    return [*known, *unknown]


def pythons(session: nox.Session) -> list[str]:
    """The interpreters on this machine that the project runs on, one for each minor version; nox's own among them."""
    uv = [shutil.which("uv", path=session.bin) or "uv", "python", "list", "--only-installed", "--output-format", "json"]
    listed = subprocess.run(uv, capture_output=True, text=True, check=True).stdout
    found = {sys.version_info[:2]: sys.executable}
    paths = [each["path"] for each in json.loads(listed)]
    paths += map(str, Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")).glob("versions/*/bin/python"))
    for path in paths:
        version = subprocess.run([path, "-c", VERSION], capture_output=True, text=True, check=False)
        if version.returncode == 0:
            major, minor = map(int, version.stdout.split())
            if (major, minor) >= (3, 11):
                found.setdefault((major, minor), path)
    return [found[version] for version in sorted(found)]


@nox.session
def bench(session: nox.Session) -> None:
    """Measure beside the official client and bare loops: all rows, or those that the arguments name."""
    install(session, "test", "types", "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Fuzz what reads from servers, two minutes in all. `-- --seconds 3600` for longer, `-- sse` for one target."""
    session.install("-e", ".", "atheris>=3")
    session.run("python", "-m", "tests.fuzz", *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Load through a network that fails, ten minutes in each world. `-- --minutes 1`, `-- trio+httpx` for less."""
    install(session, "test")
    session.run("python", "-m", "tests.soak", *session.posargs)


@nox.session
def ray(session: nox.Session) -> None:
    """Run fan-outs on a Ray cluster of two nodes on this machine, and kill one of them."""
    install(session, "test")
    session.install("-e", ".[ray]")
    session.run("pytest", "tests/cluster", "-p", "no:randomly", "-s", *session.posargs)


@nox.session
def generate(session: nox.Session) -> None:
    """Generate types, resources and stubs: from the newest known document, or from the one that is named."""
    install(session, "generate")
    session.run("python", "-m", "openai_core._codegen", *session.posargs)


@nox.session
def strangers(session: nox.Session) -> None:
    """Call servers that are not ours as the official client does, and write docs/reference/servers-tested.md.

    Those that cannot be installed are left out; `-- LiteLLM` calls those alone whose names contain it.
    vLLM is not installed: `-- --vllm=PROGRAM` calls the one that is there.
    """
    install(session, "test")
    programs = {
        "official": ("python", ["openai==3.57.0"]),
        "litellm": ("litellm", ["litellm[proxy]"]),
        "transformers": ("transformers", ["transformers[serving]", "torch==2.13.0"]),
        "llama": ("python", ["xllamacpp", "gguf"]),
    }
    arguments: list[str] = []
    for name, (program, packages) in programs.items():
        place = session.cache_dir.absolute() / f"strangers-{name}"
        folder = place / ("Scripts" if os.name == "nt" else "bin")
        if not (place / "installed").exists():
            session.run(sys.executable, "-m", "venv", "--clear", str(place), external=True)
            # By pip, not uv: where to find torch without CUDA is often configured for pip alone.
            command = [str(folder / "python"), "-m", "pip", "install", "--quiet", *packages]
            session.run(*command, external=True, success_codes=[0] if name == "official" else [0, 1, 2])
            if (folder / program).exists():
                (place / "installed").touch()
        if (place / "installed").exists():
            arguments.append(f"--{name}={folder / program}")
    node = session.cache_dir.absolute() / "strangers-node"
    if not (node / "node_modules").exists():
        packages = ["@copilotkit/aimock", "@portkey-ai/gateway"]
        session.run("npm", "install", "--no-audit", "--no-fund", "--prefix", str(node), *packages, external=True)
    session.run("python", "-m", "tests.strangers", f"--node={node}", *arguments, *session.posargs)
