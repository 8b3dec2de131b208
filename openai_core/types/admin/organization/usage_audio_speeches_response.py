# Generated from overlays/3.57.0.json and openapi.json.
"""The struct `UsageAudioSpeechesResponse` and its parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ....model import Model
from .cost_quantity_unit import CostQuantityUnit

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
    "UsageAudioSpeechesResponse",
]


class DataResultOrganizationUsageCompletionsResult(
    Model, tag_field="object", tag="organization.usage.completions.result"
):
    object: Literal["organization.usage.completions.result"] = "organization.usage.completions.result"
    input_tokens: int
    input_cached_tokens: int | None = None
    input_cache_write_tokens: int | None = None
    input_uncached_tokens: int | None = None
    output_tokens: int
    input_text_tokens: int | None = None
    output_text_tokens: int | None = None
    input_cached_text_tokens: int | None = None
    input_audio_tokens: int | None = None
    input_cached_audio_tokens: int | None = None
    output_audio_tokens: int | None = None
    input_image_tokens: int | None = None
    input_cached_image_tokens: int | None = None
    output_image_tokens: int | None = None
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    batch: bool | None = None
    service_tier: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    input_cache_write_12h_tokens: int | None = None
    input_cache_write_30m_tokens: int | None = None


class DataResultOrganizationUsageEmbeddingsResult(
    Model, tag_field="object", tag="organization.usage.embeddings.result"
):
    object: Literal["organization.usage.embeddings.result"] = "organization.usage.embeddings.result"
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


class DataResultOrganizationUsageModerationsResult(
    Model, tag_field="object", tag="organization.usage.moderations.result"
):
    object: Literal["organization.usage.moderations.result"] = "organization.usage.moderations.result"
    input_tokens: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


class DataResultOrganizationUsageImagesResult(Model, tag_field="object", tag="organization.usage.images.result"):
    object: Literal["organization.usage.images.result"] = "organization.usage.images.result"
    images: int
    num_model_requests: int
    source: str | None = None
    size: str | None = None
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


class DataResultOrganizationUsageAudioSpeechesResult(
    Model, tag_field="object", tag="organization.usage.audio_speeches.result"
):
    object: Literal["organization.usage.audio_speeches.result"] = "organization.usage.audio_speeches.result"
    characters: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


class DataResultOrganizationUsageAudioTranscriptionsResult(
    Model, tag_field="object", tag="organization.usage.audio_transcriptions.result"
):
    object: Literal["organization.usage.audio_transcriptions.result"] = "organization.usage.audio_transcriptions.result"
    seconds: int
    num_model_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None


class DataResultOrganizationUsageVectorStoresResult(
    Model, tag_field="object", tag="organization.usage.vector_stores.result"
):
    object: Literal["organization.usage.vector_stores.result"] = "organization.usage.vector_stores.result"
    usage_bytes: int
    project_id: str | None = None


class DataResultOrganizationUsageCodeInterpreterSessionsResult(
    Model, tag_field="object", tag="organization.usage.code_interpreter_sessions.result"
):
    object: Literal["organization.usage.code_interpreter_sessions.result"] = (
        "organization.usage.code_interpreter_sessions.result"
    )
    num_sessions: int
    project_id: str | None = None


class DataResultOrganizationUsageFileSearchesResult(
    Model, tag_field="object", tag="organization.usage.file_searches.result"
):
    object: Literal["organization.usage.file_searches.result"] = "organization.usage.file_searches.result"
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    vector_store_id: str | None = None


class DataResultOrganizationUsageWebSearchesResult(
    Model, tag_field="object", tag="organization.usage.web_searches.result"
):
    object: Literal["organization.usage.web_searches.result"] = "organization.usage.web_searches.result"
    num_model_requests: int
    num_requests: int
    project_id: str | None = None
    user_id: str | None = None
    api_key_id: str | None = None
    model: str | None = None
    context_level: str | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None


class DataResultOrganizationCostsResultAmount(Model):
    value: float | None = None
    currency: str | None = None


class DataResultOrganizationCostsResult(Model, tag_field="object", tag="organization.costs.result"):
    object: Literal["organization.costs.result"] = "organization.costs.result"
    amount: DataResultOrganizationCostsResultAmount | None = None
    line_item: str | None = None
    project_id: str | None = None
    api_key_id: str | None = None
    quantity: float | None = None
    api_source: Literal["agents_api", "unlabeled"] | None = None
    quantity_unit: CostQuantityUnit | None = None
    user_id: str | None = None


DataResult: TypeAlias = (
    DataResultOrganizationUsageCompletionsResult
    | DataResultOrganizationUsageEmbeddingsResult
    | DataResultOrganizationUsageModerationsResult
    | DataResultOrganizationUsageImagesResult
    | DataResultOrganizationUsageAudioSpeechesResult
    | DataResultOrganizationUsageAudioTranscriptionsResult
    | DataResultOrganizationUsageVectorStoresResult
    | DataResultOrganizationUsageCodeInterpreterSessionsResult
    | DataResultOrganizationUsageFileSearchesResult
    | DataResultOrganizationUsageWebSearchesResult
    | DataResultOrganizationCostsResult
)


class Data(Model):
    object: Literal["bucket"]
    start_time: int
    end_time: int
    results: list[DataResult]


class UsageAudioSpeechesResponse(Model):
    """The answer of `client.admin.organization.usage.audio_speeches()`."""

    object: Literal["page"]
    data: list[Data]
    has_more: bool
    next_page: str | None = None
