"""Types of `client.beta.threads.runs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .....lazy import lazy_exports

if TYPE_CHECKING:
    from .code_interpreter_logs import CodeInterpreterLogs
    from .code_interpreter_output_image import CodeInterpreterOutputImage
    from .code_interpreter_tool_call import CodeInterpreterToolCall
    from .code_interpreter_tool_call_delta import CodeInterpreterToolCallDelta
    from .file_search_tool_call import FileSearchToolCall
    from .file_search_tool_call_delta import FileSearchToolCallDelta
    from .function_tool_call import FunctionToolCall
    from .function_tool_call_delta import FunctionToolCallDelta
    from .message_creation_step_details import MessageCreationStepDetails
    from .run_step import RunStep
    from .run_step_delta import RunStepDelta
    from .run_step_delta_event import RunStepDeltaEvent
    from .run_step_delta_message_delta import RunStepDeltaMessageDelta
    from .run_step_include import RunStepInclude
    from .step_list_params import StepListParams
    from .step_retrieve_params import StepRetrieveParams
    from .tool_call import ToolCall
    from .tool_call_delta import ToolCallDelta
    from .tool_call_delta_object import ToolCallDeltaObject
    from .tool_calls_step_details import ToolCallsStepDetails

__all__ = [
    "CodeInterpreterLogs",
    "CodeInterpreterOutputImage",
    "CodeInterpreterToolCall",
    "CodeInterpreterToolCallDelta",
    "FileSearchToolCall",
    "FileSearchToolCallDelta",
    "FunctionToolCall",
    "FunctionToolCallDelta",
    "MessageCreationStepDetails",
    "RunStep",
    "RunStepDelta",
    "RunStepDeltaEvent",
    "RunStepDeltaMessageDelta",
    "RunStepInclude",
    "StepListParams",
    "StepRetrieveParams",
    "ToolCall",
    "ToolCallDelta",
    "ToolCallDeltaObject",
    "ToolCallsStepDetails",
]

_MODULES = {
    "CodeInterpreterLogs": "code_interpreter_logs",
    "CodeInterpreterOutputImage": "code_interpreter_output_image",
    "CodeInterpreterToolCall": "code_interpreter_tool_call",
    "CodeInterpreterToolCallDelta": "code_interpreter_tool_call_delta",
    "FileSearchToolCall": "file_search_tool_call",
    "FileSearchToolCallDelta": "file_search_tool_call_delta",
    "FunctionToolCall": "function_tool_call",
    "FunctionToolCallDelta": "function_tool_call_delta",
    "MessageCreationStepDetails": "message_creation_step_details",
    "RunStep": "run_step",
    "RunStepDelta": "run_step_delta",
    "RunStepDeltaEvent": "run_step_delta_event",
    "RunStepDeltaMessageDelta": "run_step_delta_message_delta",
    "RunStepInclude": "run_step_include",
    "StepListParams": "step_list_params",
    "StepRetrieveParams": "step_retrieve_params",
    "ToolCall": "tool_call",
    "ToolCallDelta": "tool_call_delta",
    "ToolCallDeltaObject": "tool_call_delta_object",
    "ToolCallsStepDetails": "tool_calls_step_details",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazy_exports(__name__, _MODULES)
