"""What generated files say of themselves in their first lines."""

from __future__ import annotations

from pathlib import Path

from openai_core._codegen.generate import load
from openai_core._codegen.headers import HEADER, document_note, handwritten_notes, headed
from openai_core._codegen.surface import Resource, Surface
from openai_core._codegen.table import Table

ROOT = Path(__file__).parents[2]
SOURCE = """
class ThingMethods:
    async def create(self): ...
    @overload
    def poll(self): ...
    def poll(self): ...
    def _secret(self): ...
"""


def test_the_types_tell_the_document_that_they_are_those_of() -> None:
    note = document_note({"version": "2.3.0", "x-date": "2026-01-31"})
    assert note == "# API document 2.3.0 of 2026-01-31, with the tables and overlays of openai_core/_codegen/.\n"
    text = (ROOT / "openai_core" / "types" / "__init__.py").read_text(encoding="utf-8")
    assert text.startswith(HEADER + document_note(load().data["info"]))


def test_generated_files_have_the_header_and_no_others() -> None:
    by_hand = {module.replace(".", "/") + ".py" for module in Table.load().data["handwritten"]}
    for package in ("types", "resources"):
        folder = ROOT / "openai_core" / package
        for path in folder.rglob("*.py"):
            name = path.relative_to(folder).as_posix()
            is_private = "/_" in f"/{name}".replace("__init__.py", "")
            is_generated = path.read_text(encoding="utf-8").startswith(HEADER)
            assert is_generated != (is_private or name in by_hand or name.startswith("_methods")), name
    for name in ("resources.py", "views.py"):
        assert (ROOT / "openai_core" / "client" / name).read_text(encoding="utf-8").startswith(HEADER)


def test_a_resource_tells_where_its_hand_written_methods_are(tmp_path: Path) -> None:
    (tmp_path / "_methods").mkdir()
    (tmp_path / "_methods" / "things.py").write_text(SOURCE)
    made = Resource("things", "Things", "things.things", (), handwritten="_methods.things.ThingMethods")
    notes = handwritten_notes(Surface((), (), (made, Resource("others", "Others", "others", ()))), tmp_path)
    path = tmp_path / "things" / "things.py"

    assert notes == {path: "# Hand-written methods, in _methods/things.py: create, poll.\n"}
    assert headed({path: '"""Things."""\n'}, notes) == {
        path: f'{HEADER}# Hand-written methods, in _methods/things.py: create, poll.\n"""Things."""\n'
    }
