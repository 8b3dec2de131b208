"""Response structs and request dicts of the API. Each is imported when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from . import chat as chat
    from . import responses as responses
    from . import shared as shared
    from . import shared_params as shared_params
    from .completion_usage import CompletionUsage
    from .create_embedding_response import CreateEmbeddingResponse
    from .embedding import Embedding
    from .embedding_create_params import EmbeddingCreateParams
    from .embedding_model import EmbeddingModel
    from .file_create_params import FileCreateParams
    from .file_deleted import FileDeleted
    from .file_list_params import FileListParams
    from .file_object import FileObject
    from .file_purpose import FilePurpose
    from .model import Model
    from .model_deleted import ModelDeleted
    from .moderation import Moderation
    from .moderation_create_params import ModerationCreateParams
    from .moderation_create_response import ModerationCreateResponse
    from .moderation_image_url_input_param import ModerationImageURLInputParam
    from .moderation_model import ModerationModel
    from .moderation_multi_modal_input_param import ModerationMultiModalInputParam
    from .moderation_text_input_param import ModerationTextInputParam
    from .shared.chat_model import ChatModel
    from .shared.comparison_filter import ComparisonFilter
    from .shared.compound_filter import CompoundFilter
    from .shared.custom_tool_input_format import CustomToolInputFormat
    from .shared.function_definition import FunctionDefinition
    from .shared.function_parameters import FunctionParameters
    from .shared.metadata import Metadata
    from .shared.reasoning import Reasoning
    from .shared.reasoning_effort import ReasoningEffort
    from .shared.response_format_json_object import ResponseFormatJSONObject
    from .shared.response_format_text import ResponseFormatText
    from .shared.responses_model import ResponsesModel

__all__ = [
    "ChatModel",
    "ComparisonFilter",
    "CompletionUsage",
    "CompoundFilter",
    "CreateEmbeddingResponse",
    "CustomToolInputFormat",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "FileCreateParams",
    "FileDeleted",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FunctionDefinition",
    "FunctionParameters",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "Reasoning",
    "ReasoningEffort",
    "ResponseFormatJSONObject",
    "ResponseFormatText",
    "ResponsesModel",
]

_MODULES = {
    "ChatModel": "shared.chat_model",
    "ComparisonFilter": "shared.comparison_filter",
    "CompletionUsage": "completion_usage",
    "CompoundFilter": "shared.compound_filter",
    "CreateEmbeddingResponse": "create_embedding_response",
    "CustomToolInputFormat": "shared.custom_tool_input_format",
    "Embedding": "embedding",
    "EmbeddingCreateParams": "embedding_create_params",
    "EmbeddingModel": "embedding_model",
    "FileCreateParams": "file_create_params",
    "FileDeleted": "file_deleted",
    "FileListParams": "file_list_params",
    "FileObject": "file_object",
    "FilePurpose": "file_purpose",
    "FunctionDefinition": "shared.function_definition",
    "FunctionParameters": "shared.function_parameters",
    "Metadata": "shared.metadata",
    "Model": "model",
    "ModelDeleted": "model_deleted",
    "Moderation": "moderation",
    "ModerationCreateParams": "moderation_create_params",
    "ModerationCreateResponse": "moderation_create_response",
    "ModerationImageURLInputParam": "moderation_image_url_input_param",
    "ModerationModel": "moderation_model",
    "ModerationMultiModalInputParam": "moderation_multi_modal_input_param",
    "ModerationTextInputParam": "moderation_text_input_param",
    "Reasoning": "shared.reasoning",
    "ReasoningEffort": "shared.reasoning_effort",
    "ResponseFormatJSONObject": "shared.response_format_json_object",
    "ResponseFormatText": "shared.response_format_text",
    "ResponsesModel": "shared.responses_model",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
