# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `UsageImagesResponse`."""

from __future__ import annotations

from typing import Literal

from ....model import Model
from .usage_audio_speeches_response import (
    Data,
    DataResult,
    DataResultOrganizationCostsResult,
    DataResultOrganizationCostsResultAmount,
    DataResultOrganizationUsageAudioSpeechesResult,
    DataResultOrganizationUsageAudioTranscriptionsResult,
    DataResultOrganizationUsageCodeInterpreterSessionsResult,
    DataResultOrganizationUsageCompletionsResult,
    DataResultOrganizationUsageEmbeddingsResult,
    DataResultOrganizationUsageFileSearchesResult,
    DataResultOrganizationUsageImagesResult,
    DataResultOrganizationUsageModerationsResult,
    DataResultOrganizationUsageVectorStoresResult,
    DataResultOrganizationUsageWebSearchesResult,
)

__all__ = [
    "Data",
    "DataResult",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
    "UsageImagesResponse",
]


class UsageImagesResponse(Model):
    """The answer of `client.admin.organization.usage.images()`."""

    object: Literal["page"]
    data: list[Data]
    has_more: bool
    next_page: str | None = None
