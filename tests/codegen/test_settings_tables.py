"""The reference's tables of settings say what the docstrings of the settings say."""

from __future__ import annotations

from pathlib import Path

import pytest

from openai_core._codegen.settings_tables import PAGE, settings_tables

SETTINGS = '''"""Settings."""
class Common(TypedDict):
    """Of all."""

    size: int | None
    """How large it is, in
    bytes. Default: 3, or `SIZE`."""

class Mine(Common):
    """Of mine."""

    name: str
    """What it is called."""
'''


def page(root: Path, names: str, settings: str = SETTINGS) -> Path:
    """A page with one table, and the module it is made of."""
    (root / "settings.py").write_text(settings, encoding="utf-8")
    path = root / PAGE
    path.parent.mkdir(parents=True)
    begin, end = f"<!-- settings: {names} of settings.py -->", "<!-- end of settings -->"
    path.write_text(f"Before.\n\n{begin}\nold\n{end}\n\nAfter.\n", encoding="utf-8")
    return path


def test_a_table_has_the_settings_of_its_dictionaries(tmp_path: Path) -> None:
    """In their order, with the default apart; those of bases stand only where they are named."""
    path = page(tmp_path, "Mine, Common")
    text = settings_tables(tmp_path)[path]
    assert text.splitlines() == [
        "Before.",
        "",
        "<!-- settings: Mine, Common of settings.py -->",
        "",
        "| argument | default | meaning |",
        "|---|---|---|",
        "| `name` |  | What it is called. |",
        "| `size` | 3, or `SIZE` | How large it is, in bytes. |",
        "",
        "<!-- end of settings -->",
        "",
        "After.",
    ]
    path.write_text(text, encoding="utf-8")
    assert settings_tables(tmp_path) == {path: text}


def test_what_is_missing_is_told(tmp_path: Path) -> None:
    page(tmp_path, "Others")
    with pytest.raises(ValueError, match="a table of Others, which is not in the module"):
        settings_tables(tmp_path)


def test_a_setting_without_a_docstring_is_told(tmp_path: Path) -> None:
    page(tmp_path, "Bare", '"""Settings."""\nclass Bare(TypedDict):\n    size: int\n')
    with pytest.raises(ValueError, match="Bare has the setting size without a docstring"):
        settings_tables(tmp_path)


def test_without_a_page_there_is_nothing_to_write(tmp_path: Path) -> None:
    assert settings_tables(tmp_path) == {}


def test_the_committed_page_is_what_the_settings_say() -> None:
    root = Path(__file__).parents[2]
    assert settings_tables(root) == {root / PAGE: (root / PAGE).read_text(encoding="utf-8")}
