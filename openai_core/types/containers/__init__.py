"""Types of `client.containers`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from .file_create_params import FileCreateParams
    from .file_create_response import FileCreateResponse
    from .file_list_params import FileListParams
    from .file_list_response import FileListResponse
    from .file_retrieve_response import FileRetrieveResponse

__all__ = ["FileCreateParams", "FileCreateResponse", "FileListParams", "FileListResponse", "FileRetrieveResponse"]

_MODULES = {
    "FileCreateParams": "file_create_params",
    "FileCreateResponse": "file_create_response",
    "FileListParams": "file_list_params",
    "FileListResponse": "file_list_response",
    "FileRetrieveResponse": "file_retrieve_response",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
