"""Maps of the code in the documentation name every module and package that is there; README links every guide."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.markdown import ROOT

_MAP = re.compile(r"```(?:text)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_NAME = re.compile(r"(?<![\w/.])[a-z_]\w+(?:\.py\b|/)")


def _entries(folder: Path) -> Iterator[str]:
    """The modules and packages in a folder, written as in a map: `errors.py`, `http/`."""
    for path in folder.iterdir():
        if path.is_dir() and any(path.rglob("*.py")):
            yield f"{path.name}/"
        elif path.suffix == ".py" and not path.stem.startswith("__"):
            yield path.name


def _map(page: str, heading: str = "") -> str:
    """The first block without a language of a page; of it, what is indented below a heading if one is given."""
    found = _MAP.search((ROOT / page).read_text(encoding="utf-8"))
    assert found is not None
    if not heading:
        return found[1]
    below = found[1].partition(f"{heading}/\n")[2]
    return re.split(r"^\S", below, maxsplit=1, flags=re.MULTILINE)[0]


@pytest.mark.parametrize(
    ("page", "heading", "folder"),
    [
        ("docs/explanation/architecture.md", "openai_core", "openai_core"),
        ("docs/explanation/architecture.md", "openai_sync", "openai_sync"),
        ("docs/explanation/generator.md", "", "openai_core/_codegen"),
    ],
)
def test_a_map_names_every_part(page: str, heading: str, folder: str) -> None:
    named = set(_NAME.findall(_map(page, heading)))
    there = set(_entries(ROOT / folder))
    assert there - named == set(), "what the map lacks"
    gone = {name for name in named if not any((ROOT / folder).rglob(name.rstrip("/")))}
    assert gone - {"openai_core/", "openai_sync/", "docs/"} == set(), "what is no more"


def test_readme_links_every_guide() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    guides = {path.relative_to(ROOT).as_posix() for path in (ROOT / "docs/how-to").glob("*.md")}
    assert {guide for guide in guides if f"]({guide}" not in text} == set()
