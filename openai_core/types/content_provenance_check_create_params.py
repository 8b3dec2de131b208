# Generated from openapi.json.
"""Parameters of `content_provenance_checks.create()`."""

from __future__ import annotations

from typing import Required

from typing_extensions import TypedDict

from .file_types import FileTypes

__all__ = ["ContentProvenanceCheckCreateParams"]


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """What `client.content_provenance_checks.create()` takes."""

    file: Required[FileTypes]
