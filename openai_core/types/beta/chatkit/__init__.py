"""Types of `client.beta.chatkit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....lazy import lazy_exports

if TYPE_CHECKING:
    from .chat_session import ChatSession
    from .chat_session_automatic_thread_titling import ChatSessionAutomaticThreadTitling
    from .chat_session_chatkit_configuration import ChatSessionChatKitConfiguration
    from .chat_session_chatkit_configuration_param import ChatSessionChatKitConfigurationParam
    from .chat_session_expires_after_param import ChatSessionExpiresAfterParam
    from .chat_session_file_upload import ChatSessionFileUpload
    from .chat_session_history import ChatSessionHistory
    from .chat_session_rate_limits import ChatSessionRateLimits
    from .chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from .chat_session_status import ChatSessionStatus
    from .chat_session_workflow_param import ChatSessionWorkflowParam
    from .chatkit_attachment import ChatKitAttachment
    from .chatkit_response_output_text import ChatKitResponseOutputText
    from .chatkit_thread import ChatKitThread
    from .chatkit_thread_assistant_message_item import ChatKitThreadAssistantMessageItem
    from .chatkit_thread_item_list import ChatKitThreadItemList
    from .chatkit_thread_user_message_item import ChatKitThreadUserMessageItem
    from .chatkit_widget_item import ChatKitWidgetItem
    from .session_create_params import SessionCreateParams
    from .thread_delete_response import ThreadDeleteResponse
    from .thread_list_items_params import ThreadListItemsParams
    from .thread_list_params import ThreadListParams

__all__ = [
    "ChatKitAttachment",
    "ChatKitResponseOutputText",
    "ChatKitThread",
    "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList",
    "ChatKitThreadUserMessageItem",
    "ChatKitWidgetItem",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatKitConfiguration",
    "ChatSessionChatKitConfigurationParam",
    "ChatSessionExpiresAfterParam",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionRateLimitsParam",
    "ChatSessionStatus",
    "ChatSessionWorkflowParam",
    "SessionCreateParams",
    "ThreadDeleteResponse",
    "ThreadListItemsParams",
    "ThreadListParams",
]

_MODULES = {
    "ChatKitAttachment": "chatkit_attachment",
    "ChatKitResponseOutputText": "chatkit_response_output_text",
    "ChatKitThread": "chatkit_thread",
    "ChatKitThreadAssistantMessageItem": "chatkit_thread_assistant_message_item",
    "ChatKitThreadItemList": "chatkit_thread_item_list",
    "ChatKitThreadUserMessageItem": "chatkit_thread_user_message_item",
    "ChatKitWidgetItem": "chatkit_widget_item",
    "ChatSession": "chat_session",
    "ChatSessionAutomaticThreadTitling": "chat_session_automatic_thread_titling",
    "ChatSessionChatKitConfiguration": "chat_session_chatkit_configuration",
    "ChatSessionChatKitConfigurationParam": "chat_session_chatkit_configuration_param",
    "ChatSessionExpiresAfterParam": "chat_session_expires_after_param",
    "ChatSessionFileUpload": "chat_session_file_upload",
    "ChatSessionHistory": "chat_session_history",
    "ChatSessionRateLimits": "chat_session_rate_limits",
    "ChatSessionRateLimitsParam": "chat_session_rate_limits_param",
    "ChatSessionStatus": "chat_session_status",
    "ChatSessionWorkflowParam": "chat_session_workflow_param",
    "SessionCreateParams": "session_create_params",
    "ThreadDeleteResponse": "thread_delete_response",
    "ThreadListItemsParams": "thread_list_items_params",
    "ThreadListParams": "thread_list_params",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
