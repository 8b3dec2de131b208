"""PyInstaller: collect modules that are imported by their names when they are first used."""

from importlib import import_module
from typing import Any

_hooks: Any = import_module("PyInstaller.utils.hooks")


_LEFT_OUT = ("openai_core._codegen", "openai_core._pyinstaller", "openai_core.testing.pytest_plugin")
_BACKENDS = ["anyio._backends._asyncio", "anyio._backends._trio"]


def _is_wanted(name: str) -> bool:
    """Whether a frozen program may use a module."""
    return not name.startswith(_LEFT_OUT)


hiddenimports = [*_hooks.collect_submodules("openai_core", filter=_is_wanted), *_BACKENDS]
datas = _hooks.collect_data_files("openai_core")
