"""The version of this library."""

from __future__ import annotations

from typing import Final

__all__ = ["INTERFACE", "VERSION", "__title__", "__version__"]

__title__: Final = "openai-core"
__version__: Final = "1.0.0rc1"
VERSION: Final = __version__
"""`__version__` by the name that users of the official package know."""
INTERFACE: Final = "3.57.0"
"""The version of the official package whose names are offered."""
