"""Methods of `client.chat.completions` besides single requests: structured output, stream helpers, tool runs."""

from typing import TYPE_CHECKING, Any, Generic, Required, Unpack, cast

from typing_extensions import TypeVar

from ...calls.endpoint import Endpoint, check_call
from ...calls.options import CallOptions, ToolRunOptions
from ...sentinels import Omit, is_given, omit
from ...types.chat.completion_create_params import CompletionCreateParamsBase
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import UnionType

    from ...streaming.chat.events import ChatCompletionStreamEvent
    from ...streaming.chat.stream import AsyncChatCompletionStreamManager
    from ...streaming.tool_runs.stream import AsyncToolRunStreamManager
    from ...structured.function_tools import FunctionTool
    from ...structured.tool_loop import ToolRun, ToolStep
    from ...types.chat import ParsedChatCompletion
    from ...types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from ...types.chat.completion_create_params import ResponseFormat

__all__ = ["CompletionMethods", "ParseCall", "RunToolsCall"]

T = TypeVar("T", default=Any)


class ParseCall(CompletionCreateParamsBase, CallOptions, Generic[T], total=False):
    """Parameters of `parse` and `stream`."""

    response_format: "type[T] | ResponseFormat | UnionType | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The type to parse the content into: a pydantic model, msgspec Struct, dataclass, TypedDict, enum, or any other
    type that msgspec supports. Or a dict as the API takes it."""
    tools: "Iterable[ChatCompletionToolUnionParam | FunctionTool[..., Any]] | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Dicts as the API takes them, or tools made by `function_tool` and `type_tool`."""


class RunToolsCall(CompletionCreateParamsBase, CallOptions, ToolRunOptions, Generic[T], total=False):
    """Parameters of `run_tools`."""

    response_format: "type[T] | ResponseFormat | UnionType | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The type to parse the final content into."""
    tools: "Required[Iterable[Callable[..., Any] | ChatCompletionToolUnionParam]]"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Typed functions, sync or async, or tools made by `function_tool`; dicts for tools that the server runs."""


class CompletionMethods(Resource):
    """Methods of `client.chat.completions` besides single requests."""

    async def parse(self, **params: Unpack[ParseCall[T]]) -> "ParsedChatCompletion[T]":
        """Answer a conversation with output parsed into a type.

        `response_format` is a pydantic model, a msgspec Struct, a dataclass, a TypedDict, an enum, or any other type
        that msgspec supports. Its strict schema is sent; the content is `choices[0].message.parsed`, None if the model
        refused (`message.refusal` says why). The arguments of strict function tools are parsed, too:
        `tool_calls[0].function.parsed_arguments`.

        Raises:
            SchemaError: strict mode cannot express a type. Nothing was sent.
            LengthFinishReasonError: the answer was cut off at the limit of tokens.
            ContentFilterFinishReasonError: the answer was withheld.
            OutputParsingError: the answer is not JSON, or does not fit the type. Its `text` is the answer.

        See https://platform.openai.com/docs/guides/structured-outputs
        """
        from ...structured.chat import ChatParsing

        parsing = ChatParsing(params.get("response_format", omit), params.get("tools", omit))
        return cast("ParsedChatCompletion[T]", await self._caller.call(PARSE, parsing.sent(params)))

    def stream(self, **params: Unpack[ParseCall[T]]) -> "AsyncChatCompletionStreamManager[T]":
        """Answer a conversation, streamed, with events for what each chunk adds and snapshots of the completion.

        The request is sent when the manager that this returns is entered: `async with ... as stream`. The events are
        those of `openai_core.lib.streaming.chat`.

        See https://platform.openai.com/docs/api-reference/chat/create
        """
        from ...streaming.chat.stream import AsyncChatCompletionStreamManager
        from ...streaming.helper import ResourceCall
        from ...structured.chat import ChatParsing

        check_call("chat.completions.stream", ParseCall, params)
        given: dict[str, Any] = {**params, "stream": True}
        tools: Any = given.get("tools", omit)
        input_tools = list(tools) if is_given(tools) and tools else omit
        response_format: Any = given.get("response_format", omit)
        sent = ChatParsing(response_format, input_tools).sent(given)
        return AsyncChatCompletionStreamManager(
            ResourceCall(self, "create", **sent), response_format=response_format, input_tools=input_tools
        )

    async def run_tools(
        self,
        *,
        on_step: "Callable[[ToolStep[ParsedChatCompletion[T]]], object] | None" = None,
        **params: Unpack[RunToolsCall[T]],
    ) -> "ToolRun[ParsedChatCompletion[T]]":
        """Answer a conversation, running the functions that the model calls, until it calls none.

        Async functions run in the event loop, others in worker threads, at most `max_concurrency` at once. The model is
        sent an error message if a function fails, if its arguments do not fit, or if there is no such function.
        `on_step`, sync or async, is called after each answer and its function calls. `timeout` applies to each
        request, `deadline` to the whole run. The result has every step; `final` is the last answer.

        Raises:
            SchemaError: strict mode cannot express a type or a signature. Nothing was sent.
            MaxTurnsError: the model still calls functions after `max_turns` answers. Its `run` is the run so far.
            DeadlineExceededError: the call's deadline was reached; `partial` is the run so far. Functions
                in worker threads are left to finish by themselves.
            UnparsedOutputError: the final answer cannot be parsed.
        """
        from ...structured.tool_dialogue import ChatDialogue

        check_call("chat.completions.run_tools", RunToolsCall, params)
        dialogue = ChatDialogue({**self._caller.builder.start_deadline(params), "on_step": on_step})
        return await dialogue.finish(lambda sent: self._caller.call(PARSE, sent))

    def run_tools_stream(
        self,
        *,
        on_step: "Callable[[ToolStep[ParsedChatCompletion[T]]], object] | None" = None,
        **params: Unpack[RunToolsCall[T]],
    ) -> "AsyncToolRunStreamManager[ChatCompletionStreamEvent[T], ParsedChatCompletion[T]]":
        """The same as `run_tools`, streamed: the events of `stream` for each answer, and of function calls in between.

        The first request is sent when the manager that this returns is entered: `async with ... as stream`. Functions
        run, and further requests are sent, while the next event is waited for; leaving the block ends the run.
        `steps()` iterates over whole turns, and `get_final_run()` returns what `run_tools` would. The `deadline`
        starts with this call.

        Raises:
            SchemaError: strict mode cannot express a type or a signature. Nothing was sent.
        """
        from ...streaming.tool_runs.stream import AsyncToolRunStreamManager
        from ...structured.tool_dialogue import ChatDialogue

        resource: Any = self
        check_call("chat.completions.run_tools_stream", RunToolsCall, params)
        dialogue = ChatDialogue({**self._caller.builder.start_deadline(params), "on_step": on_step})
        return AsyncToolRunStreamManager(dialogue, lambda sent: resource.create(**sent, stream=True))


def _parse_as_asked(value: Any, params: "Mapping[str, object]") -> Any:
    from ...structured.chat import parse_as_asked

    return parse_as_asked(value, params)


PARSE: "Endpoint[ParsedChatCompletion[Any]]" = Endpoint(
    "chat.completions.parse",
    "POST",
    "/chat/completions",
    "chat.ParsedChatCompletion",
    params=CompletionCreateParamsBase,
    after=_parse_as_asked,
)
