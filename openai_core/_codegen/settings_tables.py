"""Write the tables of client settings in the reference, from the docstrings of the dictionaries that say them.

A table stands between two comments, of which the first names its dictionaries:
`<!-- settings: CommonSettings, ClientSettings of openai_core/client/settings.py -->` and `<!-- end of settings -->`.
Only the settings that these add themselves are listed, not those of their bases.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Final

__all__ = ["PAGE", "settings_tables"]

PAGE: Final = "docs/reference/configuration.md"

_TABLE: Final = re.compile(
    r"(<!-- settings: (?P<names>[\w, ]+) of (?P<module>\S+) -->\n).*?(?=<!-- end of settings -->)", re.DOTALL
)
_DEFAULT: Final = re.compile(r"\s*Default: (?P<default>.+?)\.$")


def settings_tables(root: Path) -> dict[Path, str]:
    """The page of the reference with its tables as they have to be; empty if there is no such page.

    Raises:
        ValueError: a table names a dictionary that there is not, or a setting has no docstring.
    """
    page = root / PAGE
    if not page.exists():
        return {}

    def table(found: re.Match[str]) -> str:
        tree = ast.parse((root / found["module"]).read_text(encoding="utf-8"))
        rows = [row for name in found["names"].split(", ") for row in _rows(tree, name)]
        return "\n".join([found[1], "| argument | default | meaning |", "|---|---|---|", *rows, "", ""])

    return {page: _TABLE.sub(table, page.read_text(encoding="utf-8"))}


def _rows(tree: ast.Module, name: str) -> Iterator[str]:
    node = next((part for part in tree.body if isinstance(part, ast.ClassDef) and part.name == name), None)
    if node is None:
        raise ValueError(f"the page {PAGE} has a table of {name}, which is not in the module that it names")
    for member, following in pairwise([*node.body, ast.Pass()]):
        if isinstance(member, ast.AnnAssign):
            key = ast.unparse(member.target)
            if not (isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)):
                raise ValueError(f"{name} has the setting {key} without a docstring")
            yield _row(key, " ".join(str(following.value.value).split()))


def _row(key: str, text: str) -> str:
    default = _DEFAULT.search(text)
    meaning = text[: default.start()] if default else text
    return f"| `{key}` | {default['default'] if default else ''} | {meaning} |"
