"""The hook of MkDocs that adds the pages of the reference to those that are written by hand.

A hook rather than a plugin such as mkdocs-gen-files: files in memory are a part of MkDocs, so nothing is installed for
it and nothing is written; and rather than `:::` of mkdocstrings, which knows neither tables of the keys in
`Unpack[...]` nor resources.
"""

from __future__ import annotations

import sys
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from reference_pages.interface import interface
from reference_pages.resource_pages import resource_pages
from reference_pages.type_pages import type_pages

__all__ = ["on_files"]


def on_files(files: Files, /, *, config: MkDocsConfig) -> Files:
    """Add the pages."""
    known = interface()
    for pages in (resource_pages(known), type_pages(known)):
        for path, text in pages:
            files.append(File.generated(config, path, content=text))
    return files
