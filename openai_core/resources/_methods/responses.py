"""Responses with types of the caller's, and with functions that run."""

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

    from ...lib.streaming.tools import AsyncToolRunStreamManager
    from ...streaming.responses.events import ResponseStreamEvent as ResponseHelperEvent
    from ...structured.function_tools import FunctionTool
    from ...structured.tool_loop import ToolRun, ToolStep
    from ...types.responses import ParsedResponse
    from ...types.responses.tool_param import ToolParam

__all__ = ["ParseCall", "ResponseMethods", "RunToolsCall"]

T = TypeVar("T", default=Any)


class ParseCall(ResponseCreateParamsBase, CallOptions, Generic[T], total=False):
    """What `parse` takes."""

    text_format: "type[T] | UnionType | Omit"
    """The type of the text."""
    response_format: "type[T] | UnionType | Omit"
    """Another name of `text_format`."""
    verbosity: Literal["low", "medium", "high"] | Omit | None
    """Another name of `text["verbosity"]`."""
    stream: bool | Omit | None
    """Must not be true; `stream()` gives an answer of a type as events."""
    tools: "Iterable[ToolParam | FunctionTool[..., Any]] | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Descriptions, or what `function_tool` and `responses_type_tool` make."""


class RunToolsCall(ResponseCreateParamsBase, CallOptions, ToolRunOptions, Generic[T], total=False):
    """What `run_tools` takes."""

    text_format: "type[T] | UnionType | Omit"
    """The type of the final text."""
    tools: "Required[Iterable[Callable[..., Any]]]"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Typed functions, sync or async, or what `function_tool` makes of them."""


class ResponseMethods(Resource):
    """Methods of `client.responses` that are no single request, or know types of the caller's."""

    async def parse(self, **params: Unpack[ParseCall[T]]) -> "ParsedResponse[T]":
        """Make a response whose text is a value of a type.

        `text_format` is a pydantic model, a msgspec Struct, a dataclass, a TypedDict, an enum, or any other type that
        msgspec knows. Its strict schema is sent; the value is `output_parsed`, None if the model refused or called
        tools. The arguments of strict function tools are parsed, too: `parsed_arguments` of the calls in `output`.

        Raises:
            SchemaError: strict mode cannot express a type. Nothing was sent.
            LengthFinishReasonError: the answer was cut off at the limit of tokens.
            ContentFilterFinishReasonError: the answer was withheld.
            OutputParsingError: the answer is no JSON, or does not fit the type. It keeps the text.

        See https://platform.openai.com/docs/guides/structured-outputs
        """
        from ...structured.responses import ResponseParsing

        given: dict[str, Any] = dict(params)
        other = given.pop("response_format", omit)
        text_format = given.pop("text_format", omit)
        if is_given(other) and is_given(text_format):
            raise TypeError("responses.parse() got both text_format and response_format; they are two names of one")
        if is_given(given.get("stream", omit)) and given["stream"]:
            raise TypeError("responses.parse() gives the whole response; responses.stream() gives it as events")
        verbosity = given.pop("verbosity", omit)
        if is_given(verbosity) and verbosity is not None:
            text = given.get("text", omit)
            given["text"] = {**(text if is_given(text) and text else {}), "verbosity": verbosity}
        parsing = ResponseParsing(text_format if is_given(text_format) else other, given.get("tools", omit))
        return cast("ParsedResponse[T]", await self._caller.call(PARSE, parsing.sent(given)))

    async def run_tools(
        self,
        *,
        on_step: "Callable[[ToolStep[ParsedResponse[T]]], object] | None" = None,
        **params: Unpack[RunToolsCall[T]],
    ) -> "ToolRun[ParsedResponse[T]]":
        """Make a response, running the functions that the model calls until it calls no more.

        Async functions run in the event loop, others in worker threads, at most `max_concurrency` at once. The model is
        told when a function fails, when its arguments do not fit, and when there is none of that name. `on_step`, sync
        or async, is called after each answer and the calls in it. `timeout` holds for each request, `deadline` for all
        together; the value has every step, `final` is the last response.

        Raises:
            SchemaError: a type or a signature that strict mode cannot express. Nothing was sent.
            MaxTurnsError: the model still calls functions after `max_turns` responses. It keeps all that was done.
            DeadlineExceededError: the call's deadline was reached; `partial` is the run so far. A function that is not
                async goes on alone.
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
        """As `run_tools`, in events: those of `stream` for each answer, and what is called and given between them.

        The first request is sent when the manager that this gives is entered: `async with ... as stream`. Going on to
        the next event is what runs functions and sends the next request; leaving the block ends it all. The stream
        also gives whole turns (`steps()`), and what `run_tools` gives (`get_final_run()`). The time of a `deadline`
        runs from this call on.

        Raises:
            SchemaError: a type or a signature that strict mode cannot express. Nothing was sent.
        """
        from ...lib.streaming.tools import AsyncToolRunStreamManager
        from ...structured.tool_dialogue import ResponseDialogue

        resource: Any = self
        check_call("responses.run_tools_stream", RunToolsCall, params)
        dialogue = ResponseDialogue({**self._caller.builder.start_deadline(params), "on_step": on_step})
        return AsyncToolRunStreamManager(dialogue, lambda sent: resource.create(**sent, stream=True))


class _Sent(ResponseCreateParamsBase, total=False):
    stream: bool | Omit | None


def _parse_as_asked(value: Any, params: "Mapping[str, object]") -> Any:
    from ...structured.chat import parse_as_asked

    return parse_as_asked(value, params)


PARSE: "Endpoint[ParsedResponse[Any]]" = Endpoint(
    "responses.parse", "POST", "/responses", "responses.ParsedResponse", params=_Sent, after=_parse_as_asked
)
