"""What README, CI and configuration say of each other holds."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from tests.docs.markdown import ROOT


def text_of(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def project() -> dict[str, Any]:
    return tomllib.loads(text_of("pyproject.toml"))


def commands() -> list[str]:
    return re.findall(r"```sh\n(.*?)\n```", text_of("README.md"), re.DOTALL)


def test_readme_has_two_commands_of_one_line_each() -> None:
    first, second = commands()
    assert "\n" not in first + second
    assert first.startswith("python3 -m venv .venv && ")
    assert first.endswith("openai-core demo")
    assert second.startswith("python3 -m venv .venv && ")
    assert ".venv/bin/pytest" in second


def test_ci_runs_the_command_that_readme_gives() -> None:
    assert commands()[1] in text_of(".ci/run").splitlines()


def test_ci_runs_the_tests_that_the_command_of_readme_leaves_out() -> None:
    assert commands()[1].endswith('-m "not slow"')
    assert ".venv/bin/pytest -n auto --dist loadfile -m slow" in text_of(".ci/run").splitlines()


def test_subset_of_readme_is_there() -> None:
    subset = re.search(r"`\.venv/bin/pytest -n auto -m \"not slow\" ([^`]+)`", text_of("README.md"))
    assert subset is not None
    assert all((ROOT / folder).is_dir() for folder in subset[1].split())


def test_pre_commit_has_the_versions_of_the_lint_group() -> None:
    config = text_of(".pre-commit-config.yaml")
    for requirement in project()["dependency-groups"]["lint"]:
        assert f'["{requirement}"]' in config, f"{requirement} of pyproject.toml is not in .pre-commit-config.yaml"


def test_changelog_begins_with_the_version_of_the_package() -> None:
    versions = re.findall(r"^## \[(.*?)\]", text_of("CHANGELOG.md"), re.MULTILINE)
    assert versions[0] in (project()["project"]["version"], "Unreleased")


def test_version_is_the_same_everywhere() -> None:
    from openai_core import __version__

    assert project()["project"]["version"] == __version__
    site = text_of("mkdocs.yml")
    assert f"package_version: {__version__} " in site
    assert f"copyright: openai-core {__version__}," in site


def test_landing_page_has_the_counts_of_the_reliability_page() -> None:
    page = text_of("docs/explanation/reliability.md")
    (cells,) = re.findall(r"^\| (\d+) cells end in", page, re.MULTILINE)
    for end in ("another library's exception", r"\*\*hung\*\*"):
        assert re.search(rf"^\| {end} \| 0 \|", page, re.MULTILINE), end
    assert f"of {cells} combinations,\nnone hangs and none raises another library's exception" in text_of(
        "docs/index.md"
    )


def test_every_constructor_argument_is_in_the_reference() -> None:
    import inspect

    from openai_core import AsyncOpenAI, RetryPolicy, TransportSettings
    from openai_core.client.azure import AsyncAzureOpenAI
    from openai_core.client.bedrock import AsyncBedrockOpenAI
    from openai_core.providers import bedrock

    page = text_of("docs/reference/configuration.md")
    made = (AsyncOpenAI, AsyncAzureOpenAI, AsyncBedrockOpenAI, bedrock, TransportSettings)
    names = {name for one in made for name in inspect.signature(one).parameters}
    names |= {*RetryPolicy.__struct_fields__, "portal_backend"}
    assert sorted(name for name in names if f"| `{name}` |" not in page) == []


def test_every_call_option_is_in_the_reference() -> None:
    from openai_core import CallOptions, RequestOptions

    page = text_of("docs/reference/call-options.md")
    assert sorted(name for name in CallOptions.__annotations__ if f"| `{name}` |" not in page) == []
    assert sorted(name for name in RequestOptions.__annotations__ if f"`{name}`" not in page) == []


def test_every_environment_variable_is_in_the_reference() -> None:
    read = {
        name
        for package in ("openai_core", "openai_sync")
        for path in (ROOT / package).rglob("*.py")
        if "testing" not in path.parts and "types" not in path.parts
        for name in re.findall(r'"((?:OPENAI|AZURE|AWS)_[A-Z_]+)"', path.read_text(encoding="utf-8"))
    }
    page = text_of("docs/reference/configuration.md")
    assert sorted(name for name in read if f"| `{name}` |" not in page) == []
