"""Methods of `client.responses` besides single requests: structured output, stream helpers, tool runs."""

from typing import TYPE_CHECKING, Any, Generic, Literal, Required, Unpack, cast

from typing_extensions import TypeVar

from ...calls.endpoint import Endpoint, check_call
from ...calls.options import CallOptions, ToolRunOptions
from ...sentinels import Omit, is_given, omit
from ...types.responses.response_create_params import ResponseCreateParamsBase
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from types import UnionType

    from ...streaming.responses.events import ResponseStreamEvent as ResponseHelperEvent
    from ...streaming.responses.stream import AsyncResponseStreamManager
    from ...streaming.tool_runs.stream import AsyncToolRunStreamManager
    from ...structured.function_tools import FunctionTool
    from ...structured.tool_loop import ToolRun, ToolStep
    from ...types.responses import ParsedResponse
    from ...types.responses.tool_param import ToolParam

__all__ = ["ParseCall", "ResponseMethods", "RunToolsCall", "StreamCall"]

T = TypeVar("T", default=Any)

_OF_RETRIEVE = ("include", "stream", *CallOptions.__annotations__)


class _FormatCall(ResponseCreateParamsBase, CallOptions, Generic[T], total=False):
    """Parameters of `parse` and `stream` both."""

    text_format: "type[T] | UnionType | Omit"
    """The type to parse texts into: a pydantic model, msgspec Struct, dataclass, TypedDict, enum, or any other type
    that msgspec supports."""
    tools: "Iterable[ToolParam | FunctionTool[..., Any]] | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Dicts as the API takes them, or tools made by `function_tool` and `responses_type_tool`."""


class ParseCall(_FormatCall[T], Generic[T], total=False):
    """Parameters of `parse`."""

    response_format: "type[T] | UnionType | Omit"
    """Another name of `text_format`."""
    parse_as: "type[T] | UnionType | Omit | None"
    """The type to parse texts into without sending its schema, as where a stored prompt has it already; None parses
    none. It counts for parsing where there is a `text_format`, too."""
    verbosity: Literal["low", "medium", "high"] | Omit | None
    """Another name of `text["verbosity"]`."""
    stream: bool | Omit | None
    """Must not be true; `stream()` streams the response."""


class StreamCall(_FormatCall[T], Generic[T], total=False):
    """Parameters of `stream`.

    With `response_id`, of all that is sent for a new response it takes only `include` and `stream_options`.
    """

    response_id: str | Omit
    """An existing response to follow, created in the background with `stream=True`."""
    starting_after: int | Omit
    """The `sequence_number` of the last event to leave out; only with `response_id`."""


class RunToolsCall(ResponseCreateParamsBase, CallOptions, ToolRunOptions, Generic[T], total=False):
    """Parameters of `run_tools`."""

    text_format: "type[T] | UnionType | Omit"
    """The type to parse the final text into."""
    tools: "Required[Iterable[Callable[..., Any] | ToolParam]]"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Typed functions, sync or async, or tools made by `function_tool`; dicts for tools that the server runs."""


class ResponseMethods(Resource):
    """Methods of `client.responses` besides single requests."""

    async def parse(self, **params: Unpack[ParseCall[T]]) -> "ParsedResponse[T]":
        """Create a response with its text parsed into a type.

        `text_format` is a pydantic model, a msgspec Struct, a dataclass, a TypedDict, an enum, or any other type that
        msgspec supports. Its strict schema is sent; the value is `output_parsed`, None if the model refused or called
        tools. The arguments of strict function tools are parsed, too: `parsed_arguments` of the calls in `output`.
        `parse_as` only parses: the schema is up to the request, or to a stored prompt.

        Raises:
            SchemaError: strict mode cannot express a type. Nothing was sent.
            LengthFinishReasonError: the answer was cut off at the limit of tokens.
            ContentFilterFinishReasonError: the answer was withheld.
            OutputParsingError: the answer is not JSON, or does not fit the type. Its `text` is the answer.

        See https://platform.openai.com/docs/guides/structured-outputs
        """
        from ...structured.responses import ResponseParsing

        given: dict[str, Any] = dict(params)
        other = given.pop("response_format", omit)
        text_format = given.pop("text_format", omit)
        if is_given(other) and is_given(text_format):
            raise TypeError("responses.parse() got both text_format and response_format; they are the same; give one")
        if is_given(given.get("stream", omit)) and given["stream"]:
            raise TypeError("responses.parse() cannot stream; use responses.stream()")
        verbosity = given.pop("verbosity", omit)
        if is_given(verbosity) and verbosity is not None:
            text = given.get("text", omit)
            given["text"] = {**(text if is_given(text) and text else {}), "verbosity": verbosity}
        parse_as = given.pop("parse_as", omit)
        sent_format = text_format if is_given(text_format) else other
        parsing = ResponseParsing(sent_format, given.get("tools", omit), parse_as)
        return cast("ParsedResponse[T]", await self._caller.call(PARSE, parsing.sent(given)))

    def stream(self, **params: Unpack[StreamCall[T]]) -> "AsyncResponseStreamManager[T]":
        """Create a response, streamed, with events that have snapshots of the texts; or follow an existing response.

        The request is sent when the manager that this returns is entered: `async with ... as stream`. The events are
        those of `openai_core.lib.streaming.responses`. An existing response is read from its first event, so that its
        texts are complete; events up to `starting_after` are left out.

        Raises:
            TypeError: both `text_format` and a `format` in `text`; `starting_after` without `response_id`.
            SchemaError: strict mode cannot express `text_format`.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        from ...streaming.helper import ResourceCall
        from ...streaming.responses.stream import AsyncResponseStreamManager
        from ...structured.responses import ResponseParsing
        from ...structured.tools import listed_tools

        check_call("responses.stream", StreamCall, params)
        given: dict[str, Any] = {name: value for name, value in params.items() if is_given(value)}
        response_id, after = given.pop("response_id", None), given.pop("starting_after", None)
        if response_id is None and after is not None:
            raise TypeError("responses.stream() takes starting_after only together with response_id")
        text_format = given.pop("text_format", omit)
        input_tools = listed_tools(given.get("tools") or ()) or omit
        sent = ResponseParsing(text_format, input_tools).sent({**given, "stream": True}, call="responses.stream")
        if response_id is None:
            request = ResourceCall(self, "create", **sent)
        else:
            options: dict[str, Any] = given.get("stream_options") or {}
            known = {name: value for name, value in sent.items() if name in _OF_RETRIEVE}
            known["include_obfuscation"] = options.get("include_obfuscation", omit)
            request = ResourceCall(self, "retrieve", response_id, **known)
        return AsyncResponseStreamManager(
            request, text_format=text_format, input_tools=input_tools, starting_after=after
        )

    async def run_tools(
        self,
        *,
        on_step: "Callable[[ToolStep[ParsedResponse[T]]], object] | None" = None,
        **params: Unpack[RunToolsCall[T]],
    ) -> "ToolRun[ParsedResponse[T]]":
        """Create a response, running the functions that the model calls, until it calls none.

        Async functions run in the event loop, others in worker threads, at most `max_concurrency` at once. The model is
        sent an error message if a function fails, if its arguments do not fit, or if there is no such function.
        `on_step`, sync or async, is called after each response and its function calls. `timeout` applies to each
        request, `deadline` to the whole run. The result has every step; `final` is the last response.

        Raises:
            SchemaError: strict mode cannot express a type or a signature. Nothing was sent.
            MaxTurnsError: the model still calls functions after `max_turns` responses. Its `run` is the run so far.
            DeadlineExceededError: the call's deadline was reached; `partial` is the run so far. Functions
                in worker threads are left to finish by themselves.
            UnparsedOutputError: the final text cannot be parsed.
        """
        from ...structured.tool_dialogue import ResponseDialogue

        check_call("responses.run_tools", RunToolsCall, params)
        dialogue = ResponseDialogue({**self._caller.builder.start_deadline(params), "on_step": on_step})
        return await dialogue.finish(lambda sent: self._caller.call(PARSE, sent))

    def run_tools_stream(
        self,
        *,
        on_step: "Callable[[ToolStep[ParsedResponse[T]]], object] | None" = None,
        **params: Unpack[RunToolsCall[T]],
    ) -> "AsyncToolRunStreamManager[ResponseHelperEvent[T], ParsedResponse[T]]":
        """The same as `run_tools`, streamed: the events of `stream` for each answer, and of function calls in between.

        The first request is sent when the manager that this returns is entered: `async with ... as stream`. Functions
        run, and further requests are sent, while the next event is waited for; leaving the block ends the run.
        `steps()` iterates over whole turns, and `get_final_run()` returns what `run_tools` would. The `deadline`
        starts with this call.

        Raises:
            SchemaError: strict mode cannot express a type or a signature. Nothing was sent.
        """
        from ...streaming.tool_runs.stream import AsyncToolRunStreamManager
        from ...structured.tool_dialogue import ResponseDialogue

        resource: Any = self
        check_call("responses.run_tools_stream", RunToolsCall, params)
        dialogue = ResponseDialogue({**self._caller.builder.start_deadline(params), "on_step": on_step})
        return AsyncToolRunStreamManager(dialogue, lambda sent: resource.create(**sent, stream=True))


class _Sent(ResponseCreateParamsBase, total=False):
    stream: bool | Omit | None
    """Whether the answer comes as events while it is generated."""


def _parse_as_asked(value: Any, params: "Mapping[str, object]") -> Any:
    from ...structured.chat import parse_as_asked

    return parse_as_asked(value, params)


PARSE: "Endpoint[ParsedResponse[Any]]" = Endpoint(
    "responses.parse", "POST", "/responses", "responses.ParsedResponse", params=_Sent, after=_parse_as_asked
)
