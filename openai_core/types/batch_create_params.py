# Generated from openapi.json.
"""Parameters of `batches.create()`."""

from __future__ import annotations

from typing import Literal, Required

from typing_extensions import TypedDict

from ..sentinels import Omit
from .shared_params.metadata import Metadata

__all__ = ["BatchCreateParams", "OutputExpiresAfter"]


class OutputExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: int
    """3,600 to 2,592,000."""


class BatchCreateParams(TypedDict, total=False):
    """What `client.batches.create()` takes."""

    input_file_id: Required[str]
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    completion_window: Required[Literal["24h"]]
    metadata: Metadata | Omit | None
    output_expires_after: OutputExpiresAfter | Omit
