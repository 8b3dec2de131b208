"""The version of this library."""

from __future__ import annotations

from typing import Final

__all__ = ["VERSION", "__title__", "__version__"]

__title__: Final = "openai-core"
__version__: Final = "0.1.0"
VERSION: Final = __version__
"""`__version__` by the name that users of the official package know."""
