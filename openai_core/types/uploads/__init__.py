"""Types of `client.uploads`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .part_create_params import PartCreateParams
    from .upload_part import UploadPart

__all__ = ["PartCreateParams", "UploadPart"]

_MODULES = {
    "PartCreateParams": "part_create_params",
    "UploadPart": "upload_part",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
