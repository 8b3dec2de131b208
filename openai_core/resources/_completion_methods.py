"""Chat completions with types of the caller's, and with functions that run."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, cast

from ..http.endpoint import Endpoint
from ..http.options import CallOptions
from ..sentinels import Omit, omit
from ..types.chat.completion_create_params import CompletionCreateParamsBase
from ._resource import Resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..structured.function_tools import FunctionTool
    from ..types.chat import ParsedChatCompletion
    from ..types.chat.chat_completion_tool_union_param import ChatCompletionToolUnionParam
    from ..types.chat.completion_create_params import ResponseFormat

__all__ = ["CompletionMethods", "ParseCall"]

T = TypeVar("T")


class ParseCall(CompletionCreateParamsBase, CallOptions, Generic[T], total=False):
    """What `parse` takes."""

    response_format: "type[T] | ResponseFormat | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """The type of the content."""
    tools: "Iterable[ChatCompletionToolUnionParam | FunctionTool[..., Any]] | Omit"  # type: ignore[misc]  # pyright: ignore[reportIncompatibleVariableOverride]
    """Descriptions, or what `function_tool` and `type_tool` make."""


class CompletionMethods(Resource):
    """Methods of `client.chat.completions` that are no single request, or know types of the caller's."""

    async def parse(self, **params: Unpack[ParseCall[T]]) -> "ParsedChatCompletion[T]":
        """Answer a conversation with values of a type.

        `response_format` is a pydantic model, a msgspec Struct, a dataclass, a TypedDict, an enum, or any other type
        that msgspec knows. Its strict schema is sent; the content is `choices[0].message.parsed`, None if the model
        refused (`message.refusal` says why). The arguments of strict function tools are parsed, too:
        `tool_calls[0].function.parsed_arguments`.

        Raises:
            SchemaError: strict mode cannot express a type. Nothing was sent.
            LengthFinishReasonError: the answer was cut off at the limit of tokens.
            ContentFilterFinishReasonError: the answer was withheld.
            OutputParsingError: the answer is no JSON, or does not fit the type. It keeps the text.

        See https://platform.openai.com/docs/guides/structured-outputs
        """
        from ..structured.chat import ChatParsing

        parsing = ChatParsing(params.get("response_format", omit), params.get("tools", omit))
        return cast("ParsedChatCompletion[T]", await self._caller.call(PARSE, parsing.sent(params)))


def _parse_as_asked(value: Any, params: "Mapping[str, object]") -> Any:
    from ..structured.chat import parse_as_asked

    return parse_as_asked(value, params)


PARSE: "Endpoint[ParsedChatCompletion[Any]]" = Endpoint(
    "chat.completions.parse",
    "POST",
    "/chat/completions",
    "chat.ParsedChatCompletion",
    params=CompletionCreateParamsBase,
    after=_parse_as_asked,
)
