"""The chores, one word each. Plain `nox` does what CI does: tests, lint, typecheck, docs."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_missing_interpreters = True
nox.options.sessions = ["tests", "conformance", "programs", "oldest", "lint", "typecheck", "docs"]

STEADY = "0.22.2"
"""The version of the mock server, `@stdy/cli` on npm."""

TRANSPORTS_AND_STREAMS = [
    "tests/http/transports", "tests/streaming", "tests/test_loops.py", "-n", "auto", "--dist", "loadfile",
]  # fmt: skip
"""What depends most on the packages that the project requires, for `pytest`."""

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
def programs(session: nox.Session) -> None:
    """Run programs written for the official package, servers that fork workers, and a notebook."""
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
def bench(session: nox.Session) -> None:
    """Measure beside the official client and bare loops: all rows, or those that the arguments name."""
    install(session, "test", "types")
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
