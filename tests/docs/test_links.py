"""Links of the documentation lead to pages, headings and files that exist."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from tests.docs.markdown import ROOT, pages

_CODE = re.compile(r"^( *)```.*?^\1```$|`[^`\n]*`", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"\]\(\s*<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
_HEADING = re.compile(r"^#{1,6} +(.+?)(?: +#+)?$", re.MULTILINE)
_FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)


@cache
def anchors(page: Path) -> frozenset[str]:
    """The anchors of a page's headings, as MkDocs makes them: a repeated one gets a number."""
    text = _FENCE.sub("", page.read_text(encoding="utf-8"))
    slugs: list[str] = []
    counts: Counter[str] = Counter()
    for heading in _HEADING.findall(text):
        plain = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", heading)
        slug = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
        slugs.append(f"{slug}_{counts[slug]}" if counts[slug] else slug)
        counts[slug] += 1
    return frozenset(slugs)


def broken_links(page: Path) -> list[str]:
    """The targets of links of a page that do not exist."""
    text = _CODE.sub("", page.read_text(encoding="utf-8"))
    broken: list[str] = []
    for target in _LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.is_file() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    return broken


@pytest.mark.parametrize("page", pages(), ids=lambda page: str(page.relative_to(ROOT)))
def test_links_and_anchors_exist(page: Path) -> None:
    assert broken_links(page) == []


def test_broken_links_are_found(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("# One `code` word\n\n## Same\n\n## Same\n\n```sh\n# no heading\n```\n")
    page = tmp_path / "page.md"
    page.write_text(
        "[a](other.md#one-code-word) [b](other.md#same_1) [c](https://x.test/y) `[d](e)` [x](other.md#no-heading)\n"
        "[y](missing.md) [z](#nowhere)\n\n# Here\n\n[f](#here)\n"
    )
    assert broken_links(page) == ["other.md#no-heading", "missing.md", "#nowhere"]


def test_every_page_is_in_the_navigation() -> None:
    """And the navigation has no page that does not exist."""
    navigation = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").partition("\nnav:\n")[2]
    named = re.findall(r": ([\w/-]+\.md)$", navigation, re.MULTILINE)
    docs = ROOT / "docs"
    named.remove("reference/api/index.md")  # made while the site is built
    assert sorted(named) == sorted(str(page.relative_to(docs)) for page in docs.rglob("*.md"))
