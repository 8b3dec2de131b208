"""Names that programs look for in classes that lack them, and what to read in their place.

They know the names from another endpoint, from another package, or from what an answer is part of. Those that a module,
a client or a resource lacks are in `openai_core.foreign_names`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NoReturn

__all__ = ["FOREIGN_FIELDS", "LackedName", "lack_names", "visible_names"]


class LackedName:
    """A name that programs look for in a class that lacks it: reading it says what to use.

    It is no attribute, to `hasattr` either, and what a class below has of that name replaces it. Unlike a
    `__getattr__`, it leaves other attributes as fast as they are.
    """

    __slots__ = ("hint", "name")

    def __init__(self, name: str, hint: str) -> None:
        self.name = name
        self.hint = hint
        """What to use, as a clause."""

    def __repr__(self) -> str:
        return f"<none; {self.hint}>"

    def __get__(self, thing: object, kind: type) -> NoReturn:
        if thing is None:
            raise AttributeError(f"type object {kind.__name__!r} has no attribute {self.name!r}", name=self.name)
        # As `no_attribute` does, in less time: programs ask whether answers have these names.
        raise AttributeError(
            f"{type(thing).__name__!r} object has no attribute {self.name!r}; {self.hint}", name=self.name
        )


def lack_names(kind: type[Any], table: Mapping[str, str]) -> None:
    """Explain in a class that it lacks names. Its `__dir__` should be `visible_names`.

    Args:
        kind: the class.
        table: the names, and what to use in place of each. Those that the class has stay as they are.
    """
    for name, hint in table.items():
        if not hasattr(kind, name):
            type.__setattr__(kind, name, LackedName(name, hint))


def visible_names(self: object) -> list[str]:
    """What `dir` gives of an object, without the names that its class lacks."""
    kind = type(self)
    lacked = {name for base in kind.__mro__ for name, value in vars(base).items() if isinstance(value, LackedName)}
    return [name for name in object.__dir__(self) if name not in lacked or hasattr(kind, name)]


_OF_ANSWERS: Final = {
    "headers": "with_raw_response gives the headers with the answer",
    "raise_for_status": "leave it out: a response with an error status has raised already",
    "as_dict": "use to_dict()",
    "asdict": "use to_dict()",
    "elapsed": "with_raw_response gives the time that it took",
    "http_response": "with_raw_response gives the response with the answer",
    "raw": "with_raw_response gives the response with the answer",
    "request_id": "use _request_id",
    "status_code": "with_raw_response gives the status with the answer",
    "to_dict_recursive": "use to_dict()",
}
_CHAT_TEXT: Final = "use choices[0].message.content"
_CHAT_PARSED: Final = "call chat.completions.parse(), and use choices[0].message.parsed"
_CHUNK: Final = "use choices[0].delta.content, where there are choices"
_EVENT: Final = (
    "look at its type first: an event of the type 'response.output_text.delta' has text as its delta, and one of "
    "'response.completed' the whole response"
)
_PARSE: Final = "call responses.parse(), whose answer has it"
_OF_OUTPUT: Final = "use output_text for the text, output for all that was answered"
_IMAGES: Final = "use data, a list of images"

_NEXT: Final = "iterate over the page, which goes on to those that follow; get_next_page() gives the next one"
_COUNT: Final = "len(page.data) counts those of this page; the API gives no total"

FOREIGN_FIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    "openai_core.pagination.BasePage": {
        **_OF_ANSWERS,
        "all": _NEXT,
        "auto_paging_iter": _NEXT,
        "count": _COUNT,
        "first": "its items are in data",
        "next": _NEXT,
        "next_page": _NEXT,
        "pages": "iter_pages() gives one page after the other",
        "results": "its items are in data",
        "total": _COUNT,
    },
    "openai_core.types.chat.chat_completion.ChatCompletion": {
        **_OF_ANSWERS,
        "answer": _CHAT_TEXT,
        "candidates": "use choices",
        "completion": _CHAT_TEXT,
        "content": _CHAT_TEXT,
        "created_at": "use created",
        "data": "use choices",
        "delta": "use choices[0].message; only chunks, of stream=True, have a delta",
        "finish_reason": "use choices[0].finish_reason",
        "function_call": "use choices[0].message.tool_calls",
        "generations": "use choices",
        "message": "use choices[0].message",
        "messages": "use choices[0].message",
        "output": _CHAT_TEXT,
        "output_parsed": _CHAT_PARSED,
        "output_text": _CHAT_TEXT,
        "parsed": _CHAT_PARSED,
        "refusal": "use choices[0].message.refusal",
        "reply": _CHAT_TEXT,
        "result": _CHAT_TEXT,
        "response": _CHAT_TEXT,
        "stop_reason": "use choices[0].finish_reason",
        "text": _CHAT_TEXT,
        "tool_calls": "use choices[0].message.tool_calls",
        "usage_metadata": "use usage",
    },
    "openai_core.types.chat.chat_completion.Choice": {
        "content": "use message.content",
        "delta": "use message; only chunks, of stream=True, have a delta",
        "parsed": "call chat.completions.parse(), and use message.parsed",
        "text": "use message.content",
        "tool_calls": "use message.tool_calls",
    },
    "openai_core.types.chat.chat_completion_message.ChatCompletionMessage": {
        "message": "this is the message; use content",
        "output_text": "use content",
        "parsed": "call chat.completions.parse(), whose messages have it",
        "text": "use content",
    },
    "openai_core.types.chat.chat_completion_message_function_tool_call.ChatCompletionMessageFunctionToolCall": {
        "args": "use function.arguments",
        "arguments": "use function.arguments",
        "call_id": "use id",
        "input": "use function.arguments",
        "name": "use function.name",
    },
    "openai_core.types.chat.chat_completion_chunk.ChatCompletionChunk": {
        "content": _CHUNK,
        "delta": "use choices[0].delta, where there are choices",
        "finish_reason": "use choices[0].finish_reason, where there are choices",
        "message": "use choices[0].delta, where there are choices",
        "output_text": _CHUNK,
        "text": _CHUNK,
    },
    "openai_core.types.chat.chat_completion_chunk.Choice": {
        "content": "use delta.content",
        "message": "use delta: a chunk has no whole message",
        "text": "use delta.content",
    },
    "openai_core.types.chat.chat_completion_chunk.ChoiceDelta": {"message": "use content", "text": "use content"},
    "openai_core.streaming.chat.events.ChunkEvent": {
        "choices": "use chunk.choices",
        "content": "look at its type first: an event of the type 'content.delta' has text as its delta",
        "delta": "look at its type first: an event of the type 'content.delta' has text as its delta",
        "text": "look at its type first: an event of the type 'content.delta' has text as its delta",
    },
    "openai_core.types.completion_usage.CompletionUsage": {
        "cached_tokens": "use prompt_tokens_details.cached_tokens",
        "input_tokens": "use prompt_tokens",
        "output_tokens": "use completion_tokens",
        "reasoning_tokens": "use completion_tokens_details.reasoning_tokens",
    },
    "openai_core.types.completion.Completion": {
        **_OF_ANSWERS,
        "content": "use choices[0].text",
        "message": "use choices[0].text",
        "output_text": "use choices[0].text",
        "text": "use choices[0].text",
    },
    "openai_core.types.completion_choice.CompletionChoice": {
        "content": "use text",
        "delta": "use text",
        "message": "use text; chat.completions.create() gives messages",
    },
    "openai_core.types.responses.response.Response": {
        **_OF_ANSWERS,
        "answer": "use output_text",
        "candidates": "use output",
        "choices": f"{_OF_OUTPUT}; choices are of chat.completions.create()",
        "completion": "use output_text",
        "content": _OF_OUTPUT,
        "created": "use created_at",
        "data": _OF_OUTPUT,
        "delta": "use output_text; only events, of stream=True, have a delta",
        "final_output": "use output_text",
        "finish_reason": "use status, and incomplete_details",
        "message": _OF_OUTPUT,
        "messages": _OF_OUTPUT,
        "output_parsed": _PARSE,
        "outputs": "use output",
        "parsed": "call responses.parse(), whose answer has output_parsed",
        "refusal": "use output, whose messages may have a content of the type 'refusal'",
        "reply": "use output_text",
        "result": "use output_text",
        "stop_reason": "use status, and incomplete_details",
        "tool_calls": "use output, whose items of the type 'function_call' are calls",
        "usage_metadata": "use usage",
    },
    "openai_core.types.responses.response_stream_event.ResponseCreatedEvent": {
        "choices": _EVENT,
        "content": _EVENT,
        "data": _EVENT,
        "delta": _EVENT,
        "output_text": _EVENT,
        "text": _EVENT,
    },
    "openai_core.types.responses.response_output_message.ResponseOutputMessage": {
        "message": "use content[0].text",
        "output_text": "use content[0].text",
        "text": "use content[0].text",
        "tool_calls": "use output of the response, whose items of the type 'function_call' are calls",
    },
    "openai_core.types.responses.response_function_tool_call.ResponseFunctionToolCall": {
        "args": "use arguments",
        "content": "use name and arguments",
        "function": "use name and arguments of this item",
        "input": "use arguments",
        "text": "use name and arguments",
    },
    "openai_core.types.responses.response_usage.ResponseUsage": {
        "cached_tokens": "use input_tokens_details.cached_tokens",
        "completion_tokens": "use output_tokens",
        "prompt_tokens": "use input_tokens",
        "reasoning_tokens": "use output_tokens_details.reasoning_tokens",
    },
    "openai_core.types.create_embedding_response.CreateEmbeddingResponse": {
        **_OF_ANSWERS,
        "embedding": "use data[0].embedding",
        "embeddings": "use data, each of which has an embedding",
        "vector": "use data[0].embedding",
        "vectors": "use data, each of which has an embedding",
    },
    "openai_core.types.create_embedding_response.Embedding": {"vector": "use embedding"},
    "openai_core.types.images_response.ImagesResponse": {
        **_OF_ANSWERS,
        "b64_json": "use data[0].b64_json",
        "content": "use data[0].b64_json",
        "image": _IMAGES,
        "images": _IMAGES,
        "url": "use data[0].url",
        "urls": "use data, each of which may have a url",
    },
    "openai_core.types.images_response.Image": {
        "content": "use b64_json, and base64.b64decode() for its bytes",
        "data": "use b64_json, and base64.b64decode() for its bytes",
        "image": "use b64_json, and base64.b64decode() for its bytes",
        "save": "write base64.b64decode(image.b64_json) to a file",
    },
    "openai_core.types.audio.transcription.Transcription": {
        **_OF_ANSWERS,
        "content": "use text",
        "output_text": "use text",
        "segments": "write response_format='verbose_json', whose answers have it",
        "transcript": "use text",
        "words": "write response_format='verbose_json', and timestamp_granularities=['word']",
    },
    "openai_core.types.moderation_create_response.ModerationCreateResponse": {
        **_OF_ANSWERS,
        "categories": "use results[0].categories",
        "category_scores": "use results[0].category_scores",
        "data": "use results",
        "flagged": "use results[0].flagged",
    },
    "openai_core.types.file_object.FileObject": {
        "content": "use client.files.content(file.id)",
        "download": "use client.files.content(file.id)",
        "file_id": "use id",
        "name": "use filename",
        "read": "use client.files.content(file.id)",
        "size": "use bytes",
        "text": "use client.files.content(file.id)",
    },
    "openai_core.types.batch.Batch": {
        "batch_id": "use id",
        "output": "use client.files.content(batch.output_file_id)",
        "output_file": "use output_file_id",
        "result": "use client.files.content(batch.output_file_id)",
        "results": "use client.files.content(batch.output_file_id)",
        "wait": "use client.batches.poll(batch.id)",
    },
    "openai_core.types.video.Video": {
        "content": "use client.videos.download_content(video.id)",
        "download": "use client.videos.download_content(video.id)",
        "url": "use client.videos.download_content(video.id)",
        "wait": "use client.videos.poll(video.id)",
    },
}
"""For each class, the names that it lacks."""
