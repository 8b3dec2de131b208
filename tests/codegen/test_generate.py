"""Generating again changes nothing, and a changed document changes what it must and no more."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openai_core._codegen.document import Document
from openai_core._codegen.generate import generate, load
from openai_core._codegen.table import Table

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_generating_again_changes_nothing() -> None:
    assert not generate(load(), ROOT, write=False)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what is generated, and of what the generator reads."""
    root = tmp_path_factory.mktemp("tree")
    for package in ("openai_core", "openai_sync"):
        shutil.copytree(ROOT / package, root / package, ignore=shutil.ignore_patterns("__pycache__", "_codegen"))
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def edited(change: Callable[[dict[str, Any]], None]) -> Document:
    document = load()
    change(document.data)
    return document


def difference(tree: Path, document: Document, table: Table | None = None) -> dict[str, list[str]]:
    """What a document changes: the lines that come and go, by file. The tree is then as it was."""
    changes = generate(document, tree, table=table)
    found: dict[str, list[str]] = {}
    for path in (*changes.written, *changes.removed):
        name = path.relative_to(tree).as_posix()
        before = (ROOT / name).read_text().splitlines() if (ROOT / name).exists() else []
        after = path.read_text().splitlines() if path.exists() else []
        lines = difflib.unified_diff(before, after, n=0, lineterm="")
        found[name] = [line for line in lines if line[0] in "+-" and line[:3] not in ("+++", "---")]
        if before:
            path.write_text((ROOT / name).read_text())
        else:
            path.unlink()
    return found


def test_a_new_field_changes_one_line(tree: Path) -> None:
    def change(data: dict[str, Any]) -> None:
        schema = data["components"]["schemas"]["CreateChatCompletionResponse"]
        schema["properties"]["mood"] = {"type": "integer", "minimum": 0, "maximum": 9}

    assert difference(tree, edited(change)) == {
        "openai_core/types/chat/chat_completion.py": ["+    mood: int | None = None", '+    """The mood. 0 to 9."""'],
    }


def test_a_new_value_and_a_new_parameter_change_their_lines(tree: Path) -> None:
    def change(data: dict[str, Any]) -> None:
        listing = data["paths"]["/files"]["get"]
        listing["parameters"].append({"name": "colour", "in": "query", "schema": {"enum": ["red", "blue"]}})

    assert difference(tree, edited(change)) == {
        "openai_core/types/file_list_params.py": [
            '+    colour: Literal["red", "blue"] | Omit',
            '+    """The colour."""',
        ],
    }


def test_a_new_operation_with_its_row_becomes_a_method_in_both_worlds(tree: Path) -> None:
    def change(data: dict[str, Any]) -> None:
        answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/OpenAIFile"}}}}
        data["paths"]["/files/{file_id}/touch"] = {
            "post": {
                "operationId": "touchFile",
                "parameters": [{"name": "file_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "responses": {"200": answer},
            }
        }

    table = Table.load()
    table.data["methods"]["files"]["touch"] = "POST /files/{file_id}/touch"
    found = difference(tree, edited(change), table)
    assert set(found) == {"openai_core/resources/files.py", "openai_sync/resources/files.pyi"}
    core, stub = "\n".join(found["openai_core/resources/files.py"]), "\n".join(found["openai_sync/resources/files.pyi"])
    assert '+    async def touch(self, file_id: str, **options: Unpack[CallOptions]) -> "FileObject":' in core
    assert '"files.touch", "POST", "/files/{file_id}/touch", "FileObject"' in core
    assert "+    def touch(self, file_id: str, **options: Unpack[CallOptions]) -> FileObject:" in stub
    assert not any(line.startswith("-") for lines in found.values() for line in lines)
