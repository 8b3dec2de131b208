"""Streams of responses that accumulate what they give."""

from typing import TYPE_CHECKING, Any, Generic, Unpack

from typing_extensions import TypeVar

from ...calls.endpoint import check_call
from ...calls.options import CallOptions
from ...sentinels import Omit, is_given, omit
from ...types.responses.response_create_params import ResponseCreateParamsBase
from .._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import UnionType

    from ...lib.streaming.responses import AsyncResponseStreamManager
    from ...structured.function_tools import FunctionTool
    from ...types.responses.tool_param import ToolParam

__all__ = ["ResponseStreams", "StreamCall"]

T = TypeVar("T", default=Any)

_OF_RETRIEVE = ("include", "stream", *CallOptions.__annotations__)


class StreamCall(ResponseCreateParamsBase, CallOptions, Generic[T], total=False):
    """What `stream` takes for a new response; for one that there is, only the options of the call, `include` and
    `stream_options`."""

    text_format: "type[T] | UnionType | Omit"
    """A type that texts are parsed into: a pydantic model, msgspec Struct, dataclass, TypedDict, or any other that
    msgspec knows."""
    tools: "Iterable[ToolParam | FunctionTool[..., Any]] | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Descriptions, or what `function_tool` and `responses_type_tool` make."""
    response_id: str | Omit
    """A response that there is already, made in the background with `stream=True`."""
    starting_after: int | Omit
    """The `sequence_number` of the last event not to be given; only with `response_id`."""


class ResponseStreams(Resource):
    """Methods of `client.responses` that give streams of their own."""

    def stream(self, **params: Unpack[StreamCall[T]]) -> "AsyncResponseStreamManager[T]":
        """Make a response in events that have what has come so far, or follow one that is being made.

        The request is sent when the manager that this gives is entered: `async with ... as stream`. The events are
        those of `openai_core.lib.streaming.responses`. A response that there is already is taken in from its first
        event on, so that its text is whole; events up to `starting_after` are not given again.

        Raises:
            TypeError: `text_format` beside a `format` in `text`; `starting_after` without `response_id`.
            SchemaError: `text_format` is a type that strict mode cannot express.

        See https://platform.openai.com/docs/api-reference/responses/create
        """
        from ...lib.streaming.responses import AsyncResponseStreamManager
        from ...structured.described import describe
        from ...structured.tools import response_tools

        check_call("responses.stream", StreamCall, params)
        resource: Any = self
        given: dict[str, Any] = {name: value for name, value in params.items() if is_given(value)}
        response_id, after = given.pop("response_id", None), given.pop("starting_after", None)
        text_format = given.pop("text_format", omit)
        if response_id is None and after is not None:
            raise TypeError("responses.stream() takes starting_after only with the response_id of what to go on with")
        if text_format is not None and is_given(text_format):
            text: dict[str, Any] = dict(given.get("text") or {})
            if "format" in text:
                raise TypeError("responses.stream() takes text_format or a format in text, not both")
            given["text"] = {**text, "format": describe(text_format).text_format()}
        input_tools = list(given.get("tools") or ()) or omit
        if is_given(input_tools):
            given["tools"] = response_tools(input_tools).sent
        request = {**given, "stream": True}
        if response_id is not None:
            options: dict[str, Any] = given.get("stream_options") or {}
            request = {name: value for name, value in request.items() if name in _OF_RETRIEVE}
            request["include_obfuscation"] = options.get("include_obfuscation", omit)
        return AsyncResponseStreamManager(
            lambda: resource.create(**request) if response_id is None else resource.retrieve(response_id, **request),
            text_format=text_format,
            input_tools=input_tools,
            starting_after=after,
        )
