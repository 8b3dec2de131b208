"""PyInstaller: collect modules that are imported by their names when they are first used."""

from importlib import import_module
from typing import Any

_hooks: Any = import_module("PyInstaller.utils.hooks")

hiddenimports = ["openai_core", *_hooks.collect_submodules("openai_sync")]
