"""A plugin for pytest: aiohttp, httpcore and h11 with other private names, as a future version might have them.

Their sources are rewritten while they are imported, consistently, so that they work as before.
"""

from __future__ import annotations

import importlib.machinery
import os
import re
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

os.environ["AIOHTTP_NO_EXTENSIONS"] = "1"  # compiled code cannot be rewritten

RENAMED = {
    "aiohttp": [
        "_buffer", "_exception", "_factory", "_loop", "_payload", "_read_nowait",
        "connection_key", "read_timeout", "set_response_params", "start_timeout",
    ],
    "httpcore": ["_connection", "_h11_state"],
    "h11": ["trailing_data"],
}  # fmt: skip


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname: str) -> Any:
        path = self.get_filename(fullname)
        source = self.get_data(path).decode()
        library = fullname.partition(".")[0]
        names = "|".join(RENAMED[library] + (RENAMED["h11"] if library == "httpcore" else []))
        return compile(re.sub(rf"\b({names})\b", r"\1_renamed", source), path, "exec", dont_inherit=True)


class _Finder:
    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> Any:
        if name.partition(".")[0] not in RENAMED:
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is not None and isinstance(spec.loader, importlib.machinery.SourceFileLoader):
            spec.loader = _Loader(spec.loader.name, spec.loader.path)
        return spec


assert not RENAMED.keys() & sys.modules.keys(), "they must not have been imported yet"
sys.meta_path.insert(0, _Finder())  # type: ignore[arg-type]
