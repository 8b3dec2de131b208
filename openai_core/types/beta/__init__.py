"""Types of `client.beta`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...lazy import lazy_exports

if TYPE_CHECKING:
    from . import agents as agents
    from . import chatkit as chatkit
    from . import realtime as realtime
    from . import responses as responses
    from . import threads as threads
    from .agent import Agent
    from .agent_browser_authentication_cancel_param import AgentBrowserAuthenticationCancelParam
    from .agent_browser_authentication_cancel_param_param import AgentBrowserAuthenticationCancelParamParam
    from .agent_browser_authentication_submit_param import AgentBrowserAuthenticationSubmitParam
    from .agent_browser_authentication_submit_param_param import AgentBrowserAuthenticationSubmitParamParam
    from .agent_browser_origin_access_param import AgentBrowserOriginAccessParam
    from .agent_browser_origin_access_param_param import AgentBrowserOriginAccessParamParam
    from .agent_close_subagent_call_item import AgentCloseSubagentCallItem
    from .agent_command_execution_item import AgentCommandExecutionItem
    from .agent_content import AgentContent
    from .agent_create_params import AgentCreateParams
    from .agent_create_subagent_call_item import AgentCreateSubagentCallItem
    from .agent_deleted import AgentDeleted
    from .agent_function_call_item import AgentFunctionCallItem
    from .agent_function_call_output import AgentFunctionCallOutput
    from .agent_function_call_output_param import AgentFunctionCallOutputParam
    from .agent_function_call_status import AgentFunctionCallStatus
    from .agent_interrupt_subagent_call_item import AgentInterruptSubagentCallItem
    from .agent_list_params import AgentListParams
    from .agent_mcp_call_item import AgentMcpCallItem
    from .agent_output_command_execution_output_delta_event import AgentOutputCommandExecutionOutputDeltaEvent
    from .agent_output_item import AgentOutputItem
    from .agent_output_item_status import AgentOutputItemStatus
    from .agent_reasoning import AgentReasoning
    from .agent_reasoning_item import AgentReasoningItem
    from .agent_reasoning_param import AgentReasoningParam
    from .agent_resume_subagent_call_item import AgentResumeSubagentCallItem
    from .agent_send_subagent_input_call_item import AgentSendSubagentInputCallItem
    from .agent_session import AgentSession
    from .agent_session_assistant_message import AgentSessionAssistantMessage
    from .agent_session_created_event import AgentSessionCreatedEvent
    from .agent_session_deleted import AgentSessionDeleted
    from .agent_session_environment_connected_event import AgentSessionEnvironmentConnectedEvent
    from .agent_session_environment_disconnected_event import AgentSessionEnvironmentDisconnectedEvent
    from .agent_session_environment_expired_event import AgentSessionEnvironmentExpiredEvent
    from .agent_session_environment_failed_event import AgentSessionEnvironmentFailedEvent
    from .agent_session_environment_pending_event import AgentSessionEnvironmentPendingEvent
    from .agent_session_environment_ready_event import AgentSessionEnvironmentReadyEvent
    from .agent_session_environment_reset_event import AgentSessionEnvironmentResetEvent
    from .agent_session_environment_state import AgentSessionEnvironmentState
    from .agent_session_environment_suspended_event import AgentSessionEnvironmentSuspendedEvent
    from .agent_session_error_event import AgentSessionErrorEvent
    from .agent_session_event import AgentSessionEvent
    from .agent_session_failed_event import AgentSessionFailedEvent
    from .agent_session_idle_event import AgentSessionIdleEvent
    from .agent_session_in_progress_event import AgentSessionInProgressEvent
    from .agent_session_input_message_param import AgentSessionInputMessageParam
    from .agent_session_input_param import AgentSessionInputParam
    from .agent_session_item import AgentSessionItem
    from .agent_session_message import AgentSessionMessage
    from .agent_session_message_content import AgentSessionMessageContent
    from .agent_session_requires_action_event import AgentSessionRequiresActionEvent
    from .agent_session_subagent_active_event import AgentSessionSubagentActiveEvent
    from .agent_session_subagent_closed_event import AgentSessionSubagentClosedEvent
    from .agent_session_subagent_created_event import AgentSessionSubagentCreatedEvent
    from .agent_session_turn_cancelled_event import AgentSessionTurnCancelledEvent
    from .agent_session_turn_completed_event import AgentSessionTurnCompletedEvent
    from .agent_session_turn_content_part_added_event import AgentSessionTurnContentPartAddedEvent
    from .agent_session_turn_content_part_done_event import AgentSessionTurnContentPartDoneEvent
    from .agent_session_turn_created_event import AgentSessionTurnCreatedEvent
    from .agent_session_turn_failed_event import AgentSessionTurnFailedEvent
    from .agent_session_turn_in_progress_event import AgentSessionTurnInProgressEvent
    from .agent_session_turn_item_added_event import AgentSessionTurnItemAddedEvent
    from .agent_session_turn_item_done_event import AgentSessionTurnItemDoneEvent
    from .agent_session_turn_output_text_delta_event import AgentSessionTurnOutputTextDeltaEvent
    from .agent_session_turn_output_text_done_event import AgentSessionTurnOutputTextDoneEvent
    from .agent_session_turn_reasoning_summary_part_added_event import AgentSessionTurnReasoningSummaryPartAddedEvent
    from .agent_session_turn_reasoning_summary_part_done_event import AgentSessionTurnReasoningSummaryPartDoneEvent
    from .agent_session_turn_reasoning_summary_text_delta_event import AgentSessionTurnReasoningSummaryTextDeltaEvent
    from .agent_session_turn_reasoning_summary_text_done_event import AgentSessionTurnReasoningSummaryTextDoneEvent
    from .agent_text import AgentText
    from .agent_text_param import AgentTextParam
    from .agent_tool import AgentTool
    from .agent_tool_param import AgentToolParam
    from .agent_update_params import AgentUpdateParams
    from .agent_wait_for_subagents_call_item import AgentWaitForSubagentsCallItem
    from .agent_web_search_call_item import AgentWebSearchCallItem
    from .assistant import Assistant
    from .assistant_create_params import AssistantCreateParams
    from .assistant_deleted import AssistantDeleted
    from .assistant_list_params import AssistantListParams
    from .assistant_response_format_option import AssistantResponseFormatOption
    from .assistant_response_format_option_param import AssistantResponseFormatOptionParam
    from .assistant_stream_event import AssistantStreamEvent
    from .assistant_tool import AssistantTool
    from .assistant_tool_choice import AssistantToolChoice
    from .assistant_tool_choice_function import AssistantToolChoiceFunction
    from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam
    from .assistant_tool_choice_option import AssistantToolChoiceOption
    from .assistant_tool_choice_option_param import AssistantToolChoiceOptionParam
    from .assistant_tool_choice_param import AssistantToolChoiceParam
    from .assistant_tool_param import AssistantToolParam
    from .assistant_update_params import AssistantUpdateParams
    from .beta_apply_patch_tool import BetaApplyPatchTool
    from .beta_apply_patch_tool_param import BetaApplyPatchToolParam
    from .beta_compacted_response import BetaCompactedResponse
    from .beta_computer_action import BetaComputerAction
    from .beta_computer_action_list import BetaComputerActionList
    from .beta_computer_action_list_param import BetaComputerActionListParam
    from .beta_computer_action_param import BetaComputerActionParam
    from .beta_computer_tool import BetaComputerTool
    from .beta_computer_tool_param import BetaComputerToolParam
    from .beta_computer_use_preview_tool import BetaComputerUsePreviewTool
    from .beta_computer_use_preview_tool_param import BetaComputerUsePreviewToolParam
    from .beta_container_auto import BetaContainerAuto
    from .beta_container_auto_param import BetaContainerAutoParam
    from .beta_container_network_policy_allowlist import BetaContainerNetworkPolicyAllowlist
    from .beta_container_network_policy_allowlist_param import BetaContainerNetworkPolicyAllowlistParam
    from .beta_container_network_policy_disabled import BetaContainerNetworkPolicyDisabled
    from .beta_container_network_policy_disabled_param import BetaContainerNetworkPolicyDisabledParam
    from .beta_container_network_policy_domain_secret import BetaContainerNetworkPolicyDomainSecret
    from .beta_container_network_policy_domain_secret_param import BetaContainerNetworkPolicyDomainSecretParam
    from .beta_container_reference import BetaContainerReference
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_custom_tool import BetaCustomTool
    from .beta_custom_tool_param import BetaCustomToolParam
    from .beta_easy_input_message import BetaEasyInputMessage
    from .beta_easy_input_message_param import BetaEasyInputMessageParam
    from .beta_file_search_tool import BetaFileSearchTool
    from .beta_file_search_tool_param import BetaFileSearchToolParam
    from .beta_function_shell_tool import BetaFunctionShellTool
    from .beta_function_shell_tool_param import BetaFunctionShellToolParam
    from .beta_function_tool import BetaFunctionTool
    from .beta_function_tool_param import BetaFunctionToolParam
    from .beta_image_detail import BetaImageDetail
    from .beta_inline_skill import BetaInlineSkill
    from .beta_inline_skill_param import BetaInlineSkillParam
    from .beta_inline_skill_source import BetaInlineSkillSource
    from .beta_inline_skill_source_param import BetaInlineSkillSourceParam
    from .beta_local_environment import BetaLocalEnvironment
    from .beta_local_environment_param import BetaLocalEnvironmentParam
    from .beta_local_skill import BetaLocalSkill
    from .beta_local_skill_param import BetaLocalSkillParam
    from .beta_mcp_tool_call_error import BetaMcpToolCallError
    from .beta_mcp_tool_call_error_param import BetaMcpToolCallErrorParam
    from .beta_namespace_tool import BetaNamespaceTool
    from .beta_namespace_tool_param import BetaNamespaceToolParam
    from .beta_response import BetaResponse
    from .beta_response_apply_patch_tool_call import BetaResponseApplyPatchToolCall
    from .beta_response_apply_patch_tool_call_output import BetaResponseApplyPatchToolCallOutput
    from .beta_response_audio_delta_event import BetaResponseAudioDeltaEvent
    from .beta_response_audio_done_event import BetaResponseAudioDoneEvent
    from .beta_response_audio_transcript_delta_event import BetaResponseAudioTranscriptDeltaEvent
    from .beta_response_audio_transcript_done_event import BetaResponseAudioTranscriptDoneEvent
    from .beta_response_code_interpreter_call_code_delta_event import BetaResponseCodeInterpreterCallCodeDeltaEvent
    from .beta_response_code_interpreter_call_code_done_event import BetaResponseCodeInterpreterCallCodeDoneEvent
    from .beta_response_code_interpreter_call_completed_event import BetaResponseCodeInterpreterCallCompletedEvent
    from .beta_response_code_interpreter_call_in_progress_event import BetaResponseCodeInterpreterCallInProgressEvent
    from .beta_response_code_interpreter_call_interpreting_event import BetaResponseCodeInterpreterCallInterpretingEvent
    from .beta_response_code_interpreter_tool_call import BetaResponseCodeInterpreterToolCall
    from .beta_response_code_interpreter_tool_call_param import BetaResponseCodeInterpreterToolCallParam
    from .beta_response_compaction_compacting_event import BetaResponseCompactionCompactingEvent
    from .beta_response_compaction_item import BetaResponseCompactionItem
    from .beta_response_compaction_item_param import BetaResponseCompactionItemParam
    from .beta_response_compaction_item_param_param import BetaResponseCompactionItemParamParam
    from .beta_response_completed_event import BetaResponseCompletedEvent
    from .beta_response_computer_tool_call import BetaResponseComputerToolCall
    from .beta_response_computer_tool_call_output_item import BetaResponseComputerToolCallOutputItem
    from .beta_response_computer_tool_call_output_screenshot import BetaResponseComputerToolCallOutputScreenshot
    from .beta_response_computer_tool_call_output_screenshot_param import (
        BetaResponseComputerToolCallOutputScreenshotParam,
    )
    from .beta_response_computer_tool_call_param import BetaResponseComputerToolCallParam
    from .beta_response_configuration_update_item import BetaResponseConfigurationUpdateItem
    from .beta_response_configuration_update_item_param import BetaResponseConfigurationUpdateItemParam
    from .beta_response_configuration_update_item_param_param import BetaResponseConfigurationUpdateItemParamParam
    from .beta_response_container_reference import BetaResponseContainerReference
    from .beta_response_content_part_added_event import BetaResponseContentPartAddedEvent
    from .beta_response_content_part_done_event import BetaResponseContentPartDoneEvent
    from .beta_response_conversation_param import BetaResponseConversationParam
    from .beta_response_conversation_param_param import BetaResponseConversationParamParam
    from .beta_response_created_event import BetaResponseCreatedEvent
    from .beta_response_custom_tool_call import BetaResponseCustomToolCall
    from .beta_response_custom_tool_call_input_delta_event import BetaResponseCustomToolCallInputDeltaEvent
    from .beta_response_custom_tool_call_input_done_event import BetaResponseCustomToolCallInputDoneEvent
    from .beta_response_custom_tool_call_item import BetaResponseCustomToolCallItem
    from .beta_response_custom_tool_call_output import BetaResponseCustomToolCallOutput
    from .beta_response_custom_tool_call_output_item import BetaResponseCustomToolCallOutputItem
    from .beta_response_custom_tool_call_output_param import BetaResponseCustomToolCallOutputParam
    from .beta_response_custom_tool_call_param import BetaResponseCustomToolCallParam
    from .beta_response_error import BetaResponseError
    from .beta_response_error_event import BetaResponseErrorEvent
    from .beta_response_failed_event import BetaResponseFailedEvent
    from .beta_response_file_search_call_completed_event import BetaResponseFileSearchCallCompletedEvent
    from .beta_response_file_search_call_in_progress_event import BetaResponseFileSearchCallInProgressEvent
    from .beta_response_file_search_call_searching_event import BetaResponseFileSearchCallSearchingEvent
    from .beta_response_file_search_tool_call import BetaResponseFileSearchToolCall
    from .beta_response_file_search_tool_call_param import BetaResponseFileSearchToolCallParam
    from .beta_response_format_text_config import BetaResponseFormatTextConfig
    from .beta_response_format_text_config_param import BetaResponseFormatTextConfigParam
    from .beta_response_format_text_json_schema_config import BetaResponseFormatTextJSONSchemaConfig
    from .beta_response_format_text_json_schema_config_param import BetaResponseFormatTextJSONSchemaConfigParam
    from .beta_response_function_call_arguments_delta_event import BetaResponseFunctionCallArgumentsDeltaEvent
    from .beta_response_function_call_arguments_done_event import BetaResponseFunctionCallArgumentsDoneEvent
    from .beta_response_function_call_output_item import BetaResponseFunctionCallOutputItem
    from .beta_response_function_call_output_item_list import BetaResponseFunctionCallOutputItemList
    from .beta_response_function_call_output_item_list_param import BetaResponseFunctionCallOutputItemListParam
    from .beta_response_function_call_output_item_param import BetaResponseFunctionCallOutputItemParam
    from .beta_response_function_shell_call_output_content import BetaResponseFunctionShellCallOutputContent
    from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
    from .beta_response_function_shell_tool_call import BetaResponseFunctionShellToolCall
    from .beta_response_function_shell_tool_call_output import BetaResponseFunctionShellToolCallOutput
    from .beta_response_function_tool_call import BetaResponseFunctionToolCall
    from .beta_response_function_tool_call_item import BetaResponseFunctionToolCallItem
    from .beta_response_function_tool_call_output_item import BetaResponseFunctionToolCallOutputItem
    from .beta_response_function_tool_call_param import BetaResponseFunctionToolCallParam
    from .beta_response_function_web_search import BetaResponseFunctionWebSearch
    from .beta_response_function_web_search_param import BetaResponseFunctionWebSearchParam
    from .beta_response_image_gen_call_completed_event import BetaResponseImageGenCallCompletedEvent
    from .beta_response_image_gen_call_generating_event import BetaResponseImageGenCallGeneratingEvent
    from .beta_response_image_gen_call_in_progress_event import BetaResponseImageGenCallInProgressEvent
    from .beta_response_image_gen_call_partial_image_event import BetaResponseImageGenCallPartialImageEvent
    from .beta_response_in_progress_event import BetaResponseInProgressEvent
    from .beta_response_includable import BetaResponseIncludable
    from .beta_response_incomplete_event import BetaResponseIncompleteEvent
    from .beta_response_inject_created_event import BetaResponseInjectCreatedEvent
    from .beta_response_inject_event import BetaResponseInjectEvent
    from .beta_response_inject_event_param import BetaResponseInjectEventParam
    from .beta_response_inject_failed_event import BetaResponseInjectFailedEvent
    from .beta_response_input import BetaResponseInput
    from .beta_response_input_content import BetaResponseInputContent
    from .beta_response_input_content_param import BetaResponseInputContentParam
    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_file_content import BetaResponseInputFileContent
    from .beta_response_input_file_content_param import BetaResponseInputFileContentParam
    from .beta_response_input_file_param import BetaResponseInputFileParam
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_image_content import BetaResponseInputImageContent
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
    from .beta_response_input_image_param import BetaResponseInputImageParam
    from .beta_response_input_item import BetaResponseInputItem
    from .beta_response_input_item_param import BetaResponseInputItemParam
    from .beta_response_input_message_content_list import BetaResponseInputMessageContentList
    from .beta_response_input_message_content_list_param import BetaResponseInputMessageContentListParam
    from .beta_response_input_message_item import BetaResponseInputMessageItem
    from .beta_response_input_param import BetaResponseInputParam
    from .beta_response_input_text import BetaResponseInputText
    from .beta_response_input_text_content import BetaResponseInputTextContent
    from .beta_response_input_text_content_param import BetaResponseInputTextContentParam
    from .beta_response_input_text_param import BetaResponseInputTextParam
    from .beta_response_item import BetaResponseItem
    from .beta_response_local_environment import BetaResponseLocalEnvironment
    from .beta_response_mcp_call_arguments_delta_event import BetaResponseMcpCallArgumentsDeltaEvent
    from .beta_response_mcp_call_arguments_done_event import BetaResponseMcpCallArgumentsDoneEvent
    from .beta_response_mcp_call_completed_event import BetaResponseMcpCallCompletedEvent
    from .beta_response_mcp_call_failed_event import BetaResponseMcpCallFailedEvent
    from .beta_response_mcp_call_in_progress_event import BetaResponseMcpCallInProgressEvent
    from .beta_response_mcp_list_tools_completed_event import BetaResponseMcpListToolsCompletedEvent
    from .beta_response_mcp_list_tools_failed_event import BetaResponseMcpListToolsFailedEvent
    from .beta_response_mcp_list_tools_in_progress_event import BetaResponseMcpListToolsInProgressEvent
    from .beta_response_output_item import BetaResponseOutputItem
    from .beta_response_output_item_added_event import BetaResponseOutputItemAddedEvent
    from .beta_response_output_item_done_event import BetaResponseOutputItemDoneEvent
    from .beta_response_output_message import BetaResponseOutputMessage
    from .beta_response_output_message_param import BetaResponseOutputMessageParam
    from .beta_response_output_refusal import BetaResponseOutputRefusal
    from .beta_response_output_refusal_param import BetaResponseOutputRefusalParam
    from .beta_response_output_text import BetaResponseOutputText
    from .beta_response_output_text_annotation_added_event import BetaResponseOutputTextAnnotationAddedEvent
    from .beta_response_output_text_param import BetaResponseOutputTextParam
    from .beta_response_prompt import BetaResponsePrompt
    from .beta_response_prompt_param import BetaResponsePromptParam
    from .beta_response_queued_event import BetaResponseQueuedEvent
    from .beta_response_reasoning_item import BetaResponseReasoningItem
    from .beta_response_reasoning_item_param import BetaResponseReasoningItemParam
    from .beta_response_reasoning_summary_part_added_event import BetaResponseReasoningSummaryPartAddedEvent
    from .beta_response_reasoning_summary_part_done_event import BetaResponseReasoningSummaryPartDoneEvent
    from .beta_response_reasoning_summary_text_delta_event import BetaResponseReasoningSummaryTextDeltaEvent
    from .beta_response_reasoning_summary_text_done_event import BetaResponseReasoningSummaryTextDoneEvent
    from .beta_response_reasoning_text_delta_event import BetaResponseReasoningTextDeltaEvent
    from .beta_response_reasoning_text_done_event import BetaResponseReasoningTextDoneEvent
    from .beta_response_refusal_delta_event import BetaResponseRefusalDeltaEvent
    from .beta_response_refusal_done_event import BetaResponseRefusalDoneEvent
    from .beta_response_shell_call_command_added_event import BetaResponseShellCallCommandAddedEvent
    from .beta_response_shell_call_command_delta_event import BetaResponseShellCallCommandDeltaEvent
    from .beta_response_shell_call_command_done_event import BetaResponseShellCallCommandDoneEvent
    from .beta_response_shell_call_output_content_delta_event import BetaResponseShellCallOutputContentDeltaEvent
    from .beta_response_shell_call_output_content_done_event import BetaResponseShellCallOutputContentDoneEvent
    from .beta_response_status import BetaResponseStatus
    from .beta_response_steer_accepted_event import BetaResponseSteerAcceptedEvent
    from .beta_response_steer_error_code import BetaResponseSteerErrorCode
    from .beta_response_steer_event import BetaResponseSteerEvent
    from .beta_response_steer_event_param import BetaResponseSteerEventParam
    from .beta_response_steer_failed_event import BetaResponseSteerFailedEvent
    from .beta_response_steer_input import BetaResponseSteerInput
    from .beta_response_steer_input_content import BetaResponseSteerInputContent
    from .beta_response_steer_input_content_param import BetaResponseSteerInputContentParam
    from .beta_response_steer_input_param import BetaResponseSteerInputParam
    from .beta_response_steer_pending_event import BetaResponseSteerPendingEvent
    from .beta_response_steer_pending_reason import BetaResponseSteerPendingReason
    from .beta_response_steer_required_input import BetaResponseSteerRequiredInput
    from .beta_response_stream_event import BetaResponseStreamEvent
    from .beta_response_text_config import BetaResponseTextConfig
    from .beta_response_text_config_param import BetaResponseTextConfigParam
    from .beta_response_text_delta_event import BetaResponseTextDeltaEvent
    from .beta_response_text_done_event import BetaResponseTextDoneEvent
    from .beta_response_tool_search_call import BetaResponseToolSearchCall
    from .beta_response_tool_search_output_item import BetaResponseToolSearchOutputItem
    from .beta_response_tool_search_output_item_param import BetaResponseToolSearchOutputItemParam
    from .beta_response_tool_search_output_item_param_param import BetaResponseToolSearchOutputItemParamParam
    from .beta_response_usage import BetaResponseUsage
    from .beta_response_web_search_call_completed_event import BetaResponseWebSearchCallCompletedEvent
    from .beta_response_web_search_call_in_progress_event import BetaResponseWebSearchCallInProgressEvent
    from .beta_response_web_search_call_searching_event import BetaResponseWebSearchCallSearchingEvent
    from .beta_responses_client_event import BetaResponsesClientEvent
    from .beta_responses_client_event_param import BetaResponsesClientEventParam
    from .beta_responses_server_event import BetaResponsesServerEvent
    from .beta_service_tier import BetaServiceTier
    from .beta_skill_reference import BetaSkillReference
    from .beta_skill_reference_param import BetaSkillReferenceParam
    from .beta_tool import BetaTool
    from .beta_tool_choice_allowed import BetaToolChoiceAllowed
    from .beta_tool_choice_allowed_param import BetaToolChoiceAllowedParam
    from .beta_tool_choice_apply_patch import BetaToolChoiceApplyPatch
    from .beta_tool_choice_apply_patch_param import BetaToolChoiceApplyPatchParam
    from .beta_tool_choice_custom import BetaToolChoiceCustom
    from .beta_tool_choice_custom_param import BetaToolChoiceCustomParam
    from .beta_tool_choice_function import BetaToolChoiceFunction
    from .beta_tool_choice_function_param import BetaToolChoiceFunctionParam
    from .beta_tool_choice_mcp import BetaToolChoiceMcp
    from .beta_tool_choice_mcp_param import BetaToolChoiceMcpParam
    from .beta_tool_choice_options import BetaToolChoiceOptions
    from .beta_tool_choice_shell import BetaToolChoiceShell
    from .beta_tool_choice_shell_param import BetaToolChoiceShellParam
    from .beta_tool_choice_types import BetaToolChoiceTypes
    from .beta_tool_choice_types_param import BetaToolChoiceTypesParam
    from .beta_tool_param import BetaToolParam
    from .beta_tool_search_output_namespace_tool import BetaToolSearchOutputNamespaceTool
    from .beta_tool_search_output_namespace_tool_param import BetaToolSearchOutputNamespaceToolParam
    from .beta_tool_search_tool import BetaToolSearchTool
    from .beta_tool_search_tool_param import BetaToolSearchToolParam
    from .beta_web_search_preview_tool import BetaWebSearchPreviewTool
    from .beta_web_search_preview_tool_param import BetaWebSearchPreviewToolParam
    from .beta_web_search_tool import BetaWebSearchTool
    from .beta_web_search_tool_param import BetaWebSearchToolParam
    from .chatkit_workflow import ChatKitWorkflow
    from .code_interpreter_tool import CodeInterpreterTool
    from .code_interpreter_tool_param import CodeInterpreterToolParam
    from .environment import Environment
    from .environment_param import EnvironmentParam
    from .file_search_tool import FileSearchTool
    from .file_search_tool_param import FileSearchToolParam
    from .function_tool import FunctionTool
    from .function_tool_param import FunctionToolParam
    from .hosted_environment_file import HostedEnvironmentFile
    from .hosted_environment_file_id import HostedEnvironmentFileID
    from .hosted_environment_file_param import HostedEnvironmentFileParam
    from .hosted_plugin import HostedPlugin
    from .hosted_plugin_param import HostedPluginParam
    from .hosted_skill import HostedSkill
    from .hosted_skill_param import HostedSkillParam
    from .hosted_skill_reference import HostedSkillReference
    from .inline_capability_source_param import InlineCapabilitySourceParam
    from .input_content import InputContent
    from .input_content_param import InputContentParam
    from .mcp_transport import McpTransport
    from .mcp_transport_param import McpTransportParam
    from .multi_agent_config import MultiAgentConfig
    from .multi_agent_config_param import MultiAgentConfigParam
    from .output_text import OutputText
    from .persisted_agent_tool import PersistedAgentTool
    from .persisted_agent_tool_param import PersistedAgentToolParam
    from .persisted_mcp_transport import PersistedMcpTransport
    from .persisted_mcp_transport_param import PersistedMcpTransportParam
    from .response_cancel_params import ResponseCancelParams
    from .response_compact_params import ResponseCompactParams
    from .response_create_params import ResponseCreateParams
    from .response_delete_params import ResponseDeleteParams
    from .response_retrieve_params import ResponseRetrieveParams
    from .session_error import SessionError
    from .session_turn_error import SessionTurnError
    from .setup_command_param import SetupCommandParam
    from .subagent import Subagent
    from .summary_text import SummaryText
    from .text_format import TextFormat
    from .text_format_param import TextFormatParam
    from .thread import Thread
    from .thread_create_and_run_params import ThreadCreateAndRunParams
    from .thread_create_params import ThreadCreateParams
    from .thread_deleted import ThreadDeleted
    from .thread_update_params import ThreadUpdateParams
    from .token_usage import TokenUsage
    from .web_search_action import WebSearchAction

__all__ = [
    "Agent",
    "AgentBrowserAuthenticationCancelParam",
    "AgentBrowserAuthenticationCancelParamParam",
    "AgentBrowserAuthenticationSubmitParam",
    "AgentBrowserAuthenticationSubmitParamParam",
    "AgentBrowserOriginAccessParam",
    "AgentBrowserOriginAccessParamParam",
    "AgentCloseSubagentCallItem",
    "AgentCommandExecutionItem",
    "AgentContent",
    "AgentCreateParams",
    "AgentCreateSubagentCallItem",
    "AgentDeleted",
    "AgentFunctionCallItem",
    "AgentFunctionCallOutput",
    "AgentFunctionCallOutputParam",
    "AgentFunctionCallStatus",
    "AgentInterruptSubagentCallItem",
    "AgentListParams",
    "AgentMcpCallItem",
    "AgentOutputCommandExecutionOutputDeltaEvent",
    "AgentOutputItem",
    "AgentOutputItemStatus",
    "AgentReasoning",
    "AgentReasoningItem",
    "AgentReasoningParam",
    "AgentResumeSubagentCallItem",
    "AgentSendSubagentInputCallItem",
    "AgentSession",
    "AgentSessionAssistantMessage",
    "AgentSessionCreatedEvent",
    "AgentSessionDeleted",
    "AgentSessionEnvironmentConnectedEvent",
    "AgentSessionEnvironmentDisconnectedEvent",
    "AgentSessionEnvironmentExpiredEvent",
    "AgentSessionEnvironmentFailedEvent",
    "AgentSessionEnvironmentPendingEvent",
    "AgentSessionEnvironmentReadyEvent",
    "AgentSessionEnvironmentResetEvent",
    "AgentSessionEnvironmentState",
    "AgentSessionEnvironmentSuspendedEvent",
    "AgentSessionErrorEvent",
    "AgentSessionEvent",
    "AgentSessionFailedEvent",
    "AgentSessionIdleEvent",
    "AgentSessionInProgressEvent",
    "AgentSessionInputMessageParam",
    "AgentSessionInputParam",
    "AgentSessionItem",
    "AgentSessionMessage",
    "AgentSessionMessageContent",
    "AgentSessionRequiresActionEvent",
    "AgentSessionSubagentActiveEvent",
    "AgentSessionSubagentClosedEvent",
    "AgentSessionSubagentCreatedEvent",
    "AgentSessionTurnCancelledEvent",
    "AgentSessionTurnCompletedEvent",
    "AgentSessionTurnContentPartAddedEvent",
    "AgentSessionTurnContentPartDoneEvent",
    "AgentSessionTurnCreatedEvent",
    "AgentSessionTurnFailedEvent",
    "AgentSessionTurnInProgressEvent",
    "AgentSessionTurnItemAddedEvent",
    "AgentSessionTurnItemDoneEvent",
    "AgentSessionTurnOutputTextDeltaEvent",
    "AgentSessionTurnOutputTextDoneEvent",
    "AgentSessionTurnReasoningSummaryPartAddedEvent",
    "AgentSessionTurnReasoningSummaryPartDoneEvent",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent",
    "AgentSessionTurnReasoningSummaryTextDoneEvent",
    "AgentText",
    "AgentTextParam",
    "AgentTool",
    "AgentToolParam",
    "AgentUpdateParams",
    "AgentWaitForSubagentsCallItem",
    "AgentWebSearchCallItem",
    "Assistant",
    "AssistantCreateParams",
    "AssistantDeleted",
    "AssistantListParams",
    "AssistantResponseFormatOption",
    "AssistantResponseFormatOptionParam",
    "AssistantStreamEvent",
    "AssistantTool",
    "AssistantToolChoice",
    "AssistantToolChoiceFunction",
    "AssistantToolChoiceFunctionParam",
    "AssistantToolChoiceOption",
    "AssistantToolChoiceOptionParam",
    "AssistantToolChoiceParam",
    "AssistantToolParam",
    "AssistantUpdateParams",
    "BetaApplyPatchTool",
    "BetaApplyPatchToolParam",
    "BetaCompactedResponse",
    "BetaComputerAction",
    "BetaComputerActionList",
    "BetaComputerActionListParam",
    "BetaComputerActionParam",
    "BetaComputerTool",
    "BetaComputerToolParam",
    "BetaComputerUsePreviewTool",
    "BetaComputerUsePreviewToolParam",
    "BetaContainerAuto",
    "BetaContainerAutoParam",
    "BetaContainerNetworkPolicyAllowlist",
    "BetaContainerNetworkPolicyAllowlistParam",
    "BetaContainerNetworkPolicyDisabled",
    "BetaContainerNetworkPolicyDisabledParam",
    "BetaContainerNetworkPolicyDomainSecret",
    "BetaContainerNetworkPolicyDomainSecretParam",
    "BetaContainerReference",
    "BetaContainerReferenceParam",
    "BetaCustomTool",
    "BetaCustomToolParam",
    "BetaEasyInputMessage",
    "BetaEasyInputMessageParam",
    "BetaFileSearchTool",
    "BetaFileSearchToolParam",
    "BetaFunctionShellTool",
    "BetaFunctionShellToolParam",
    "BetaFunctionTool",
    "BetaFunctionToolParam",
    "BetaImageDetail",
    "BetaInlineSkill",
    "BetaInlineSkillParam",
    "BetaInlineSkillSource",
    "BetaInlineSkillSourceParam",
    "BetaLocalEnvironment",
    "BetaLocalEnvironmentParam",
    "BetaLocalSkill",
    "BetaLocalSkillParam",
    "BetaMcpToolCallError",
    "BetaMcpToolCallErrorParam",
    "BetaNamespaceTool",
    "BetaNamespaceToolParam",
    "BetaResponse",
    "BetaResponseApplyPatchToolCall",
    "BetaResponseApplyPatchToolCallOutput",
    "BetaResponseAudioDeltaEvent",
    "BetaResponseAudioDoneEvent",
    "BetaResponseAudioTranscriptDeltaEvent",
    "BetaResponseAudioTranscriptDoneEvent",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent",
    "BetaResponseCodeInterpreterCallCodeDoneEvent",
    "BetaResponseCodeInterpreterCallCompletedEvent",
    "BetaResponseCodeInterpreterCallInProgressEvent",
    "BetaResponseCodeInterpreterCallInterpretingEvent",
    "BetaResponseCodeInterpreterToolCall",
    "BetaResponseCodeInterpreterToolCallParam",
    "BetaResponseCompactionCompactingEvent",
    "BetaResponseCompactionItem",
    "BetaResponseCompactionItemParam",
    "BetaResponseCompactionItemParamParam",
    "BetaResponseCompletedEvent",
    "BetaResponseComputerToolCall",
    "BetaResponseComputerToolCallOutputItem",
    "BetaResponseComputerToolCallOutputScreenshot",
    "BetaResponseComputerToolCallOutputScreenshotParam",
    "BetaResponseComputerToolCallParam",
    "BetaResponseConfigurationUpdateItem",
    "BetaResponseConfigurationUpdateItemParam",
    "BetaResponseConfigurationUpdateItemParamParam",
    "BetaResponseContainerReference",
    "BetaResponseContentPartAddedEvent",
    "BetaResponseContentPartDoneEvent",
    "BetaResponseConversationParam",
    "BetaResponseConversationParamParam",
    "BetaResponseCreatedEvent",
    "BetaResponseCustomToolCall",
    "BetaResponseCustomToolCallInputDeltaEvent",
    "BetaResponseCustomToolCallInputDoneEvent",
    "BetaResponseCustomToolCallItem",
    "BetaResponseCustomToolCallOutput",
    "BetaResponseCustomToolCallOutputItem",
    "BetaResponseCustomToolCallOutputParam",
    "BetaResponseCustomToolCallParam",
    "BetaResponseError",
    "BetaResponseErrorEvent",
    "BetaResponseFailedEvent",
    "BetaResponseFileSearchCallCompletedEvent",
    "BetaResponseFileSearchCallInProgressEvent",
    "BetaResponseFileSearchCallSearchingEvent",
    "BetaResponseFileSearchToolCall",
    "BetaResponseFileSearchToolCallParam",
    "BetaResponseFormatTextConfig",
    "BetaResponseFormatTextConfigParam",
    "BetaResponseFormatTextJSONSchemaConfig",
    "BetaResponseFormatTextJSONSchemaConfigParam",
    "BetaResponseFunctionCallArgumentsDeltaEvent",
    "BetaResponseFunctionCallArgumentsDoneEvent",
    "BetaResponseFunctionCallOutputItem",
    "BetaResponseFunctionCallOutputItemList",
    "BetaResponseFunctionCallOutputItemListParam",
    "BetaResponseFunctionCallOutputItemParam",
    "BetaResponseFunctionShellCallOutputContent",
    "BetaResponseFunctionShellCallOutputContentParam",
    "BetaResponseFunctionShellToolCall",
    "BetaResponseFunctionShellToolCallOutput",
    "BetaResponseFunctionToolCall",
    "BetaResponseFunctionToolCallItem",
    "BetaResponseFunctionToolCallOutputItem",
    "BetaResponseFunctionToolCallParam",
    "BetaResponseFunctionWebSearch",
    "BetaResponseFunctionWebSearchParam",
    "BetaResponseImageGenCallCompletedEvent",
    "BetaResponseImageGenCallGeneratingEvent",
    "BetaResponseImageGenCallInProgressEvent",
    "BetaResponseImageGenCallPartialImageEvent",
    "BetaResponseInProgressEvent",
    "BetaResponseIncludable",
    "BetaResponseIncompleteEvent",
    "BetaResponseInjectCreatedEvent",
    "BetaResponseInjectEvent",
    "BetaResponseInjectEventParam",
    "BetaResponseInjectFailedEvent",
    "BetaResponseInput",
    "BetaResponseInputContent",
    "BetaResponseInputContentParam",
    "BetaResponseInputFile",
    "BetaResponseInputFileContent",
    "BetaResponseInputFileContentParam",
    "BetaResponseInputFileParam",
    "BetaResponseInputImage",
    "BetaResponseInputImageContent",
    "BetaResponseInputImageContentParam",
    "BetaResponseInputImageParam",
    "BetaResponseInputItem",
    "BetaResponseInputItemParam",
    "BetaResponseInputMessageContentList",
    "BetaResponseInputMessageContentListParam",
    "BetaResponseInputMessageItem",
    "BetaResponseInputParam",
    "BetaResponseInputText",
    "BetaResponseInputTextContent",
    "BetaResponseInputTextContentParam",
    "BetaResponseInputTextParam",
    "BetaResponseItem",
    "BetaResponseLocalEnvironment",
    "BetaResponseMcpCallArgumentsDeltaEvent",
    "BetaResponseMcpCallArgumentsDoneEvent",
    "BetaResponseMcpCallCompletedEvent",
    "BetaResponseMcpCallFailedEvent",
    "BetaResponseMcpCallInProgressEvent",
    "BetaResponseMcpListToolsCompletedEvent",
    "BetaResponseMcpListToolsFailedEvent",
    "BetaResponseMcpListToolsInProgressEvent",
    "BetaResponseOutputItem",
    "BetaResponseOutputItemAddedEvent",
    "BetaResponseOutputItemDoneEvent",
    "BetaResponseOutputMessage",
    "BetaResponseOutputMessageParam",
    "BetaResponseOutputRefusal",
    "BetaResponseOutputRefusalParam",
    "BetaResponseOutputText",
    "BetaResponseOutputTextAnnotationAddedEvent",
    "BetaResponseOutputTextParam",
    "BetaResponsePrompt",
    "BetaResponsePromptParam",
    "BetaResponseQueuedEvent",
    "BetaResponseReasoningItem",
    "BetaResponseReasoningItemParam",
    "BetaResponseReasoningSummaryPartAddedEvent",
    "BetaResponseReasoningSummaryPartDoneEvent",
    "BetaResponseReasoningSummaryTextDeltaEvent",
    "BetaResponseReasoningSummaryTextDoneEvent",
    "BetaResponseReasoningTextDeltaEvent",
    "BetaResponseReasoningTextDoneEvent",
    "BetaResponseRefusalDeltaEvent",
    "BetaResponseRefusalDoneEvent",
    "BetaResponseShellCallCommandAddedEvent",
    "BetaResponseShellCallCommandDeltaEvent",
    "BetaResponseShellCallCommandDoneEvent",
    "BetaResponseShellCallOutputContentDeltaEvent",
    "BetaResponseShellCallOutputContentDoneEvent",
    "BetaResponseStatus",
    "BetaResponseSteerAcceptedEvent",
    "BetaResponseSteerErrorCode",
    "BetaResponseSteerEvent",
    "BetaResponseSteerEventParam",
    "BetaResponseSteerFailedEvent",
    "BetaResponseSteerInput",
    "BetaResponseSteerInputContent",
    "BetaResponseSteerInputContentParam",
    "BetaResponseSteerInputParam",
    "BetaResponseSteerPendingEvent",
    "BetaResponseSteerPendingReason",
    "BetaResponseSteerRequiredInput",
    "BetaResponseStreamEvent",
    "BetaResponseTextConfig",
    "BetaResponseTextConfigParam",
    "BetaResponseTextDeltaEvent",
    "BetaResponseTextDoneEvent",
    "BetaResponseToolSearchCall",
    "BetaResponseToolSearchOutputItem",
    "BetaResponseToolSearchOutputItemParam",
    "BetaResponseToolSearchOutputItemParamParam",
    "BetaResponseUsage",
    "BetaResponseWebSearchCallCompletedEvent",
    "BetaResponseWebSearchCallInProgressEvent",
    "BetaResponseWebSearchCallSearchingEvent",
    "BetaResponsesClientEvent",
    "BetaResponsesClientEventParam",
    "BetaResponsesServerEvent",
    "BetaServiceTier",
    "BetaSkillReference",
    "BetaSkillReferenceParam",
    "BetaTool",
    "BetaToolChoiceAllowed",
    "BetaToolChoiceAllowedParam",
    "BetaToolChoiceApplyPatch",
    "BetaToolChoiceApplyPatchParam",
    "BetaToolChoiceCustom",
    "BetaToolChoiceCustomParam",
    "BetaToolChoiceFunction",
    "BetaToolChoiceFunctionParam",
    "BetaToolChoiceMcp",
    "BetaToolChoiceMcpParam",
    "BetaToolChoiceOptions",
    "BetaToolChoiceShell",
    "BetaToolChoiceShellParam",
    "BetaToolChoiceTypes",
    "BetaToolChoiceTypesParam",
    "BetaToolParam",
    "BetaToolSearchOutputNamespaceTool",
    "BetaToolSearchOutputNamespaceToolParam",
    "BetaToolSearchTool",
    "BetaToolSearchToolParam",
    "BetaWebSearchPreviewTool",
    "BetaWebSearchPreviewToolParam",
    "BetaWebSearchTool",
    "BetaWebSearchToolParam",
    "ChatKitWorkflow",
    "CodeInterpreterTool",
    "CodeInterpreterToolParam",
    "Environment",
    "EnvironmentParam",
    "FileSearchTool",
    "FileSearchToolParam",
    "FunctionTool",
    "FunctionToolParam",
    "HostedEnvironmentFile",
    "HostedEnvironmentFileID",
    "HostedEnvironmentFileParam",
    "HostedPlugin",
    "HostedPluginParam",
    "HostedSkill",
    "HostedSkillParam",
    "HostedSkillReference",
    "InlineCapabilitySourceParam",
    "InputContent",
    "InputContentParam",
    "McpTransport",
    "McpTransportParam",
    "MultiAgentConfig",
    "MultiAgentConfigParam",
    "OutputText",
    "PersistedAgentTool",
    "PersistedAgentToolParam",
    "PersistedMcpTransport",
    "PersistedMcpTransportParam",
    "ResponseCancelParams",
    "ResponseCompactParams",
    "ResponseCreateParams",
    "ResponseDeleteParams",
    "ResponseRetrieveParams",
    "SessionError",
    "SessionTurnError",
    "SetupCommandParam",
    "Subagent",
    "SummaryText",
    "TextFormat",
    "TextFormatParam",
    "Thread",
    "ThreadCreateAndRunParams",
    "ThreadCreateParams",
    "ThreadDeleted",
    "ThreadUpdateParams",
    "TokenUsage",
    "WebSearchAction",
]

_MODULES = {
    "Agent": "agent",
    "AgentBrowserAuthenticationCancelParam": "agent_browser_authentication_cancel_param",
    "AgentBrowserAuthenticationCancelParamParam": "agent_browser_authentication_cancel_param_param",
    "AgentBrowserAuthenticationSubmitParam": "agent_browser_authentication_submit_param",
    "AgentBrowserAuthenticationSubmitParamParam": "agent_browser_authentication_submit_param_param",
    "AgentBrowserOriginAccessParam": "agent_browser_origin_access_param",
    "AgentBrowserOriginAccessParamParam": "agent_browser_origin_access_param_param",
    "AgentCloseSubagentCallItem": "agent_close_subagent_call_item",
    "AgentCommandExecutionItem": "agent_command_execution_item",
    "AgentContent": "agent_content",
    "AgentCreateParams": "agent_create_params",
    "AgentCreateSubagentCallItem": "agent_create_subagent_call_item",
    "AgentDeleted": "agent_deleted",
    "AgentFunctionCallItem": "agent_function_call_item",
    "AgentFunctionCallOutput": "agent_function_call_output",
    "AgentFunctionCallOutputParam": "agent_function_call_output_param",
    "AgentFunctionCallStatus": "agent_function_call_status",
    "AgentInterruptSubagentCallItem": "agent_interrupt_subagent_call_item",
    "AgentListParams": "agent_list_params",
    "AgentMcpCallItem": "agent_mcp_call_item",
    "AgentOutputCommandExecutionOutputDeltaEvent": "agent_output_command_execution_output_delta_event",
    "AgentOutputItem": "agent_output_item",
    "AgentOutputItemStatus": "agent_output_item_status",
    "AgentReasoning": "agent_reasoning",
    "AgentReasoningItem": "agent_reasoning_item",
    "AgentReasoningParam": "agent_reasoning_param",
    "AgentResumeSubagentCallItem": "agent_resume_subagent_call_item",
    "AgentSendSubagentInputCallItem": "agent_send_subagent_input_call_item",
    "AgentSession": "agent_session",
    "AgentSessionAssistantMessage": "agent_session_assistant_message",
    "AgentSessionCreatedEvent": "agent_session_created_event",
    "AgentSessionDeleted": "agent_session_deleted",
    "AgentSessionEnvironmentConnectedEvent": "agent_session_environment_connected_event",
    "AgentSessionEnvironmentDisconnectedEvent": "agent_session_environment_disconnected_event",
    "AgentSessionEnvironmentExpiredEvent": "agent_session_environment_expired_event",
    "AgentSessionEnvironmentFailedEvent": "agent_session_environment_failed_event",
    "AgentSessionEnvironmentPendingEvent": "agent_session_environment_pending_event",
    "AgentSessionEnvironmentReadyEvent": "agent_session_environment_ready_event",
    "AgentSessionEnvironmentResetEvent": "agent_session_environment_reset_event",
    "AgentSessionEnvironmentState": "agent_session_environment_state",
    "AgentSessionEnvironmentSuspendedEvent": "agent_session_environment_suspended_event",
    "AgentSessionErrorEvent": "agent_session_error_event",
    "AgentSessionEvent": "agent_session_event",
    "AgentSessionFailedEvent": "agent_session_failed_event",
    "AgentSessionIdleEvent": "agent_session_idle_event",
    "AgentSessionInProgressEvent": "agent_session_in_progress_event",
    "AgentSessionInputMessageParam": "agent_session_input_message_param",
    "AgentSessionInputParam": "agent_session_input_param",
    "AgentSessionItem": "agent_session_item",
    "AgentSessionMessage": "agent_session_message",
    "AgentSessionMessageContent": "agent_session_message_content",
    "AgentSessionRequiresActionEvent": "agent_session_requires_action_event",
    "AgentSessionSubagentActiveEvent": "agent_session_subagent_active_event",
    "AgentSessionSubagentClosedEvent": "agent_session_subagent_closed_event",
    "AgentSessionSubagentCreatedEvent": "agent_session_subagent_created_event",
    "AgentSessionTurnCancelledEvent": "agent_session_turn_cancelled_event",
    "AgentSessionTurnCompletedEvent": "agent_session_turn_completed_event",
    "AgentSessionTurnContentPartAddedEvent": "agent_session_turn_content_part_added_event",
    "AgentSessionTurnContentPartDoneEvent": "agent_session_turn_content_part_done_event",
    "AgentSessionTurnCreatedEvent": "agent_session_turn_created_event",
    "AgentSessionTurnFailedEvent": "agent_session_turn_failed_event",
    "AgentSessionTurnInProgressEvent": "agent_session_turn_in_progress_event",
    "AgentSessionTurnItemAddedEvent": "agent_session_turn_item_added_event",
    "AgentSessionTurnItemDoneEvent": "agent_session_turn_item_done_event",
    "AgentSessionTurnOutputTextDeltaEvent": "agent_session_turn_output_text_delta_event",
    "AgentSessionTurnOutputTextDoneEvent": "agent_session_turn_output_text_done_event",
    "AgentSessionTurnReasoningSummaryPartAddedEvent": "agent_session_turn_reasoning_summary_part_added_event",
    "AgentSessionTurnReasoningSummaryPartDoneEvent": "agent_session_turn_reasoning_summary_part_done_event",
    "AgentSessionTurnReasoningSummaryTextDeltaEvent": "agent_session_turn_reasoning_summary_text_delta_event",
    "AgentSessionTurnReasoningSummaryTextDoneEvent": "agent_session_turn_reasoning_summary_text_done_event",
    "AgentText": "agent_text",
    "AgentTextParam": "agent_text_param",
    "AgentTool": "agent_tool",
    "AgentToolParam": "agent_tool_param",
    "AgentUpdateParams": "agent_update_params",
    "AgentWaitForSubagentsCallItem": "agent_wait_for_subagents_call_item",
    "AgentWebSearchCallItem": "agent_web_search_call_item",
    "Assistant": "assistant",
    "AssistantCreateParams": "assistant_create_params",
    "AssistantDeleted": "assistant_deleted",
    "AssistantListParams": "assistant_list_params",
    "AssistantResponseFormatOption": "assistant_response_format_option",
    "AssistantResponseFormatOptionParam": "assistant_response_format_option_param",
    "AssistantStreamEvent": "assistant_stream_event",
    "AssistantTool": "assistant_tool",
    "AssistantToolChoice": "assistant_tool_choice",
    "AssistantToolChoiceFunction": "assistant_tool_choice_function",
    "AssistantToolChoiceFunctionParam": "assistant_tool_choice_function_param",
    "AssistantToolChoiceOption": "assistant_tool_choice_option",
    "AssistantToolChoiceOptionParam": "assistant_tool_choice_option_param",
    "AssistantToolChoiceParam": "assistant_tool_choice_param",
    "AssistantToolParam": "assistant_tool_param",
    "AssistantUpdateParams": "assistant_update_params",
    "BetaApplyPatchTool": "beta_apply_patch_tool",
    "BetaApplyPatchToolParam": "beta_apply_patch_tool_param",
    "BetaCompactedResponse": "beta_compacted_response",
    "BetaComputerAction": "beta_computer_action",
    "BetaComputerActionList": "beta_computer_action_list",
    "BetaComputerActionListParam": "beta_computer_action_list_param",
    "BetaComputerActionParam": "beta_computer_action_param",
    "BetaComputerTool": "beta_computer_tool",
    "BetaComputerToolParam": "beta_computer_tool_param",
    "BetaComputerUsePreviewTool": "beta_computer_use_preview_tool",
    "BetaComputerUsePreviewToolParam": "beta_computer_use_preview_tool_param",
    "BetaContainerAuto": "beta_container_auto",
    "BetaContainerAutoParam": "beta_container_auto_param",
    "BetaContainerNetworkPolicyAllowlist": "beta_container_network_policy_allowlist",
    "BetaContainerNetworkPolicyAllowlistParam": "beta_container_network_policy_allowlist_param",
    "BetaContainerNetworkPolicyDisabled": "beta_container_network_policy_disabled",
    "BetaContainerNetworkPolicyDisabledParam": "beta_container_network_policy_disabled_param",
    "BetaContainerNetworkPolicyDomainSecret": "beta_container_network_policy_domain_secret",
    "BetaContainerNetworkPolicyDomainSecretParam": "beta_container_network_policy_domain_secret_param",
    "BetaContainerReference": "beta_container_reference",
    "BetaContainerReferenceParam": "beta_container_reference_param",
    "BetaCustomTool": "beta_custom_tool",
    "BetaCustomToolParam": "beta_custom_tool_param",
    "BetaEasyInputMessage": "beta_easy_input_message",
    "BetaEasyInputMessageParam": "beta_easy_input_message_param",
    "BetaFileSearchTool": "beta_file_search_tool",
    "BetaFileSearchToolParam": "beta_file_search_tool_param",
    "BetaFunctionShellTool": "beta_function_shell_tool",
    "BetaFunctionShellToolParam": "beta_function_shell_tool_param",
    "BetaFunctionTool": "beta_function_tool",
    "BetaFunctionToolParam": "beta_function_tool_param",
    "BetaImageDetail": "beta_image_detail",
    "BetaInlineSkill": "beta_inline_skill",
    "BetaInlineSkillParam": "beta_inline_skill_param",
    "BetaInlineSkillSource": "beta_inline_skill_source",
    "BetaInlineSkillSourceParam": "beta_inline_skill_source_param",
    "BetaLocalEnvironment": "beta_local_environment",
    "BetaLocalEnvironmentParam": "beta_local_environment_param",
    "BetaLocalSkill": "beta_local_skill",
    "BetaLocalSkillParam": "beta_local_skill_param",
    "BetaMcpToolCallError": "beta_mcp_tool_call_error",
    "BetaMcpToolCallErrorParam": "beta_mcp_tool_call_error_param",
    "BetaNamespaceTool": "beta_namespace_tool",
    "BetaNamespaceToolParam": "beta_namespace_tool_param",
    "BetaResponse": "beta_response",
    "BetaResponseApplyPatchToolCall": "beta_response_apply_patch_tool_call",
    "BetaResponseApplyPatchToolCallOutput": "beta_response_apply_patch_tool_call_output",
    "BetaResponseAudioDeltaEvent": "beta_response_audio_delta_event",
    "BetaResponseAudioDoneEvent": "beta_response_audio_done_event",
    "BetaResponseAudioTranscriptDeltaEvent": "beta_response_audio_transcript_delta_event",
    "BetaResponseAudioTranscriptDoneEvent": "beta_response_audio_transcript_done_event",
    "BetaResponseCodeInterpreterCallCodeDeltaEvent": "beta_response_code_interpreter_call_code_delta_event",
    "BetaResponseCodeInterpreterCallCodeDoneEvent": "beta_response_code_interpreter_call_code_done_event",
    "BetaResponseCodeInterpreterCallCompletedEvent": "beta_response_code_interpreter_call_completed_event",
    "BetaResponseCodeInterpreterCallInProgressEvent": "beta_response_code_interpreter_call_in_progress_event",
    "BetaResponseCodeInterpreterCallInterpretingEvent": "beta_response_code_interpreter_call_interpreting_event",
    "BetaResponseCodeInterpreterToolCall": "beta_response_code_interpreter_tool_call",
    "BetaResponseCodeInterpreterToolCallParam": "beta_response_code_interpreter_tool_call_param",
    "BetaResponseCompactionCompactingEvent": "beta_response_compaction_compacting_event",
    "BetaResponseCompactionItem": "beta_response_compaction_item",
    "BetaResponseCompactionItemParam": "beta_response_compaction_item_param",
    "BetaResponseCompactionItemParamParam": "beta_response_compaction_item_param_param",
    "BetaResponseCompletedEvent": "beta_response_completed_event",
    "BetaResponseComputerToolCall": "beta_response_computer_tool_call",
    "BetaResponseComputerToolCallOutputItem": "beta_response_computer_tool_call_output_item",
    "BetaResponseComputerToolCallOutputScreenshot": "beta_response_computer_tool_call_output_screenshot",
    "BetaResponseComputerToolCallOutputScreenshotParam": "beta_response_computer_tool_call_output_screenshot_param",
    "BetaResponseComputerToolCallParam": "beta_response_computer_tool_call_param",
    "BetaResponseConfigurationUpdateItem": "beta_response_configuration_update_item",
    "BetaResponseConfigurationUpdateItemParam": "beta_response_configuration_update_item_param",
    "BetaResponseConfigurationUpdateItemParamParam": "beta_response_configuration_update_item_param_param",
    "BetaResponseContainerReference": "beta_response_container_reference",
    "BetaResponseContentPartAddedEvent": "beta_response_content_part_added_event",
    "BetaResponseContentPartDoneEvent": "beta_response_content_part_done_event",
    "BetaResponseConversationParam": "beta_response_conversation_param",
    "BetaResponseConversationParamParam": "beta_response_conversation_param_param",
    "BetaResponseCreatedEvent": "beta_response_created_event",
    "BetaResponseCustomToolCall": "beta_response_custom_tool_call",
    "BetaResponseCustomToolCallInputDeltaEvent": "beta_response_custom_tool_call_input_delta_event",
    "BetaResponseCustomToolCallInputDoneEvent": "beta_response_custom_tool_call_input_done_event",
    "BetaResponseCustomToolCallItem": "beta_response_custom_tool_call_item",
    "BetaResponseCustomToolCallOutput": "beta_response_custom_tool_call_output",
    "BetaResponseCustomToolCallOutputItem": "beta_response_custom_tool_call_output_item",
    "BetaResponseCustomToolCallOutputParam": "beta_response_custom_tool_call_output_param",
    "BetaResponseCustomToolCallParam": "beta_response_custom_tool_call_param",
    "BetaResponseError": "beta_response_error",
    "BetaResponseErrorEvent": "beta_response_error_event",
    "BetaResponseFailedEvent": "beta_response_failed_event",
    "BetaResponseFileSearchCallCompletedEvent": "beta_response_file_search_call_completed_event",
    "BetaResponseFileSearchCallInProgressEvent": "beta_response_file_search_call_in_progress_event",
    "BetaResponseFileSearchCallSearchingEvent": "beta_response_file_search_call_searching_event",
    "BetaResponseFileSearchToolCall": "beta_response_file_search_tool_call",
    "BetaResponseFileSearchToolCallParam": "beta_response_file_search_tool_call_param",
    "BetaResponseFormatTextConfig": "beta_response_format_text_config",
    "BetaResponseFormatTextConfigParam": "beta_response_format_text_config_param",
    "BetaResponseFormatTextJSONSchemaConfig": "beta_response_format_text_json_schema_config",
    "BetaResponseFormatTextJSONSchemaConfigParam": "beta_response_format_text_json_schema_config_param",
    "BetaResponseFunctionCallArgumentsDeltaEvent": "beta_response_function_call_arguments_delta_event",
    "BetaResponseFunctionCallArgumentsDoneEvent": "beta_response_function_call_arguments_done_event",
    "BetaResponseFunctionCallOutputItem": "beta_response_function_call_output_item",
    "BetaResponseFunctionCallOutputItemList": "beta_response_function_call_output_item_list",
    "BetaResponseFunctionCallOutputItemListParam": "beta_response_function_call_output_item_list_param",
    "BetaResponseFunctionCallOutputItemParam": "beta_response_function_call_output_item_param",
    "BetaResponseFunctionShellCallOutputContent": "beta_response_function_shell_call_output_content",
    "BetaResponseFunctionShellCallOutputContentParam": "beta_response_function_shell_call_output_content_param",
    "BetaResponseFunctionShellToolCall": "beta_response_function_shell_tool_call",
    "BetaResponseFunctionShellToolCallOutput": "beta_response_function_shell_tool_call_output",
    "BetaResponseFunctionToolCall": "beta_response_function_tool_call",
    "BetaResponseFunctionToolCallItem": "beta_response_function_tool_call_item",
    "BetaResponseFunctionToolCallOutputItem": "beta_response_function_tool_call_output_item",
    "BetaResponseFunctionToolCallParam": "beta_response_function_tool_call_param",
    "BetaResponseFunctionWebSearch": "beta_response_function_web_search",
    "BetaResponseFunctionWebSearchParam": "beta_response_function_web_search_param",
    "BetaResponseImageGenCallCompletedEvent": "beta_response_image_gen_call_completed_event",
    "BetaResponseImageGenCallGeneratingEvent": "beta_response_image_gen_call_generating_event",
    "BetaResponseImageGenCallInProgressEvent": "beta_response_image_gen_call_in_progress_event",
    "BetaResponseImageGenCallPartialImageEvent": "beta_response_image_gen_call_partial_image_event",
    "BetaResponseInProgressEvent": "beta_response_in_progress_event",
    "BetaResponseIncludable": "beta_response_includable",
    "BetaResponseIncompleteEvent": "beta_response_incomplete_event",
    "BetaResponseInjectCreatedEvent": "beta_response_inject_created_event",
    "BetaResponseInjectEvent": "beta_response_inject_event",
    "BetaResponseInjectEventParam": "beta_response_inject_event_param",
    "BetaResponseInjectFailedEvent": "beta_response_inject_failed_event",
    "BetaResponseInput": "beta_response_input",
    "BetaResponseInputContent": "beta_response_input_content",
    "BetaResponseInputContentParam": "beta_response_input_content_param",
    "BetaResponseInputFile": "beta_response_input_file",
    "BetaResponseInputFileContent": "beta_response_input_file_content",
    "BetaResponseInputFileContentParam": "beta_response_input_file_content_param",
    "BetaResponseInputFileParam": "beta_response_input_file_param",
    "BetaResponseInputImage": "beta_response_input_image",
    "BetaResponseInputImageContent": "beta_response_input_image_content",
    "BetaResponseInputImageContentParam": "beta_response_input_image_content_param",
    "BetaResponseInputImageParam": "beta_response_input_image_param",
    "BetaResponseInputItem": "beta_response_input_item",
    "BetaResponseInputItemParam": "beta_response_input_item_param",
    "BetaResponseInputMessageContentList": "beta_response_input_message_content_list",
    "BetaResponseInputMessageContentListParam": "beta_response_input_message_content_list_param",
    "BetaResponseInputMessageItem": "beta_response_input_message_item",
    "BetaResponseInputParam": "beta_response_input_param",
    "BetaResponseInputText": "beta_response_input_text",
    "BetaResponseInputTextContent": "beta_response_input_text_content",
    "BetaResponseInputTextContentParam": "beta_response_input_text_content_param",
    "BetaResponseInputTextParam": "beta_response_input_text_param",
    "BetaResponseItem": "beta_response_item",
    "BetaResponseLocalEnvironment": "beta_response_local_environment",
    "BetaResponseMcpCallArgumentsDeltaEvent": "beta_response_mcp_call_arguments_delta_event",
    "BetaResponseMcpCallArgumentsDoneEvent": "beta_response_mcp_call_arguments_done_event",
    "BetaResponseMcpCallCompletedEvent": "beta_response_mcp_call_completed_event",
    "BetaResponseMcpCallFailedEvent": "beta_response_mcp_call_failed_event",
    "BetaResponseMcpCallInProgressEvent": "beta_response_mcp_call_in_progress_event",
    "BetaResponseMcpListToolsCompletedEvent": "beta_response_mcp_list_tools_completed_event",
    "BetaResponseMcpListToolsFailedEvent": "beta_response_mcp_list_tools_failed_event",
    "BetaResponseMcpListToolsInProgressEvent": "beta_response_mcp_list_tools_in_progress_event",
    "BetaResponseOutputItem": "beta_response_output_item",
    "BetaResponseOutputItemAddedEvent": "beta_response_output_item_added_event",
    "BetaResponseOutputItemDoneEvent": "beta_response_output_item_done_event",
    "BetaResponseOutputMessage": "beta_response_output_message",
    "BetaResponseOutputMessageParam": "beta_response_output_message_param",
    "BetaResponseOutputRefusal": "beta_response_output_refusal",
    "BetaResponseOutputRefusalParam": "beta_response_output_refusal_param",
    "BetaResponseOutputText": "beta_response_output_text",
    "BetaResponseOutputTextAnnotationAddedEvent": "beta_response_output_text_annotation_added_event",
    "BetaResponseOutputTextParam": "beta_response_output_text_param",
    "BetaResponsePrompt": "beta_response_prompt",
    "BetaResponsePromptParam": "beta_response_prompt_param",
    "BetaResponseQueuedEvent": "beta_response_queued_event",
    "BetaResponseReasoningItem": "beta_response_reasoning_item",
    "BetaResponseReasoningItemParam": "beta_response_reasoning_item_param",
    "BetaResponseReasoningSummaryPartAddedEvent": "beta_response_reasoning_summary_part_added_event",
    "BetaResponseReasoningSummaryPartDoneEvent": "beta_response_reasoning_summary_part_done_event",
    "BetaResponseReasoningSummaryTextDeltaEvent": "beta_response_reasoning_summary_text_delta_event",
    "BetaResponseReasoningSummaryTextDoneEvent": "beta_response_reasoning_summary_text_done_event",
    "BetaResponseReasoningTextDeltaEvent": "beta_response_reasoning_text_delta_event",
    "BetaResponseReasoningTextDoneEvent": "beta_response_reasoning_text_done_event",
    "BetaResponseRefusalDeltaEvent": "beta_response_refusal_delta_event",
    "BetaResponseRefusalDoneEvent": "beta_response_refusal_done_event",
    "BetaResponseShellCallCommandAddedEvent": "beta_response_shell_call_command_added_event",
    "BetaResponseShellCallCommandDeltaEvent": "beta_response_shell_call_command_delta_event",
    "BetaResponseShellCallCommandDoneEvent": "beta_response_shell_call_command_done_event",
    "BetaResponseShellCallOutputContentDeltaEvent": "beta_response_shell_call_output_content_delta_event",
    "BetaResponseShellCallOutputContentDoneEvent": "beta_response_shell_call_output_content_done_event",
    "BetaResponseStatus": "beta_response_status",
    "BetaResponseSteerAcceptedEvent": "beta_response_steer_accepted_event",
    "BetaResponseSteerErrorCode": "beta_response_steer_error_code",
    "BetaResponseSteerEvent": "beta_response_steer_event",
    "BetaResponseSteerEventParam": "beta_response_steer_event_param",
    "BetaResponseSteerFailedEvent": "beta_response_steer_failed_event",
    "BetaResponseSteerInput": "beta_response_steer_input",
    "BetaResponseSteerInputContent": "beta_response_steer_input_content",
    "BetaResponseSteerInputContentParam": "beta_response_steer_input_content_param",
    "BetaResponseSteerInputParam": "beta_response_steer_input_param",
    "BetaResponseSteerPendingEvent": "beta_response_steer_pending_event",
    "BetaResponseSteerPendingReason": "beta_response_steer_pending_reason",
    "BetaResponseSteerRequiredInput": "beta_response_steer_required_input",
    "BetaResponseStreamEvent": "beta_response_stream_event",
    "BetaResponseTextConfig": "beta_response_text_config",
    "BetaResponseTextConfigParam": "beta_response_text_config_param",
    "BetaResponseTextDeltaEvent": "beta_response_text_delta_event",
    "BetaResponseTextDoneEvent": "beta_response_text_done_event",
    "BetaResponseToolSearchCall": "beta_response_tool_search_call",
    "BetaResponseToolSearchOutputItem": "beta_response_tool_search_output_item",
    "BetaResponseToolSearchOutputItemParam": "beta_response_tool_search_output_item_param",
    "BetaResponseToolSearchOutputItemParamParam": "beta_response_tool_search_output_item_param_param",
    "BetaResponseUsage": "beta_response_usage",
    "BetaResponseWebSearchCallCompletedEvent": "beta_response_web_search_call_completed_event",
    "BetaResponseWebSearchCallInProgressEvent": "beta_response_web_search_call_in_progress_event",
    "BetaResponseWebSearchCallSearchingEvent": "beta_response_web_search_call_searching_event",
    "BetaResponsesClientEvent": "beta_responses_client_event",
    "BetaResponsesClientEventParam": "beta_responses_client_event_param",
    "BetaResponsesServerEvent": "beta_responses_server_event",
    "BetaServiceTier": "beta_service_tier",
    "BetaSkillReference": "beta_skill_reference",
    "BetaSkillReferenceParam": "beta_skill_reference_param",
    "BetaTool": "beta_tool",
    "BetaToolChoiceAllowed": "beta_tool_choice_allowed",
    "BetaToolChoiceAllowedParam": "beta_tool_choice_allowed_param",
    "BetaToolChoiceApplyPatch": "beta_tool_choice_apply_patch",
    "BetaToolChoiceApplyPatchParam": "beta_tool_choice_apply_patch_param",
    "BetaToolChoiceCustom": "beta_tool_choice_custom",
    "BetaToolChoiceCustomParam": "beta_tool_choice_custom_param",
    "BetaToolChoiceFunction": "beta_tool_choice_function",
    "BetaToolChoiceFunctionParam": "beta_tool_choice_function_param",
    "BetaToolChoiceMcp": "beta_tool_choice_mcp",
    "BetaToolChoiceMcpParam": "beta_tool_choice_mcp_param",
    "BetaToolChoiceOptions": "beta_tool_choice_options",
    "BetaToolChoiceShell": "beta_tool_choice_shell",
    "BetaToolChoiceShellParam": "beta_tool_choice_shell_param",
    "BetaToolChoiceTypes": "beta_tool_choice_types",
    "BetaToolChoiceTypesParam": "beta_tool_choice_types_param",
    "BetaToolParam": "beta_tool_param",
    "BetaToolSearchOutputNamespaceTool": "beta_tool_search_output_namespace_tool",
    "BetaToolSearchOutputNamespaceToolParam": "beta_tool_search_output_namespace_tool_param",
    "BetaToolSearchTool": "beta_tool_search_tool",
    "BetaToolSearchToolParam": "beta_tool_search_tool_param",
    "BetaWebSearchPreviewTool": "beta_web_search_preview_tool",
    "BetaWebSearchPreviewToolParam": "beta_web_search_preview_tool_param",
    "BetaWebSearchTool": "beta_web_search_tool",
    "BetaWebSearchToolParam": "beta_web_search_tool_param",
    "ChatKitWorkflow": "chatkit_workflow",
    "CodeInterpreterTool": "code_interpreter_tool",
    "CodeInterpreterToolParam": "code_interpreter_tool_param",
    "Environment": "environment",
    "EnvironmentParam": "environment_param",
    "FileSearchTool": "file_search_tool",
    "FileSearchToolParam": "file_search_tool_param",
    "FunctionTool": "function_tool",
    "FunctionToolParam": "function_tool_param",
    "HostedEnvironmentFile": "hosted_environment_file",
    "HostedEnvironmentFileID": "hosted_environment_file_id",
    "HostedEnvironmentFileParam": "hosted_environment_file_param",
    "HostedPlugin": "hosted_plugin",
    "HostedPluginParam": "hosted_plugin_param",
    "HostedSkill": "hosted_skill",
    "HostedSkillParam": "hosted_skill_param",
    "HostedSkillReference": "hosted_skill_reference",
    "InlineCapabilitySourceParam": "inline_capability_source_param",
    "InputContent": "input_content",
    "InputContentParam": "input_content_param",
    "McpTransport": "mcp_transport",
    "McpTransportParam": "mcp_transport_param",
    "MultiAgentConfig": "multi_agent_config",
    "MultiAgentConfigParam": "multi_agent_config_param",
    "OutputText": "output_text",
    "PersistedAgentTool": "persisted_agent_tool",
    "PersistedAgentToolParam": "persisted_agent_tool_param",
    "PersistedMcpTransport": "persisted_mcp_transport",
    "PersistedMcpTransportParam": "persisted_mcp_transport_param",
    "ResponseCancelParams": "response_cancel_params",
    "ResponseCompactParams": "response_compact_params",
    "ResponseCreateParams": "response_create_params",
    "ResponseDeleteParams": "response_delete_params",
    "ResponseRetrieveParams": "response_retrieve_params",
    "SessionError": "session_error",
    "SessionTurnError": "session_turn_error",
    "SetupCommandParam": "setup_command_param",
    "Subagent": "subagent",
    "SummaryText": "summary_text",
    "TextFormat": "text_format",
    "TextFormatParam": "text_format_param",
    "Thread": "thread",
    "ThreadCreateAndRunParams": "thread_create_and_run_params",
    "ThreadCreateParams": "thread_create_params",
    "ThreadDeleted": "thread_deleted",
    "ThreadUpdateParams": "thread_update_params",
    "TokenUsage": "token_usage",
    "WebSearchAction": "web_search_action",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
