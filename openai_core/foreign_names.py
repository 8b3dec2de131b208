"""Names that programs bring from other packages and from earlier interfaces, and what to write here in their place.

They are names of attributes of modules, clients, resources and raw responses. Those of answers are in
`lacked_names.py`, those of streams in `streaming/read_errors.py`, and those of parameters and settings in
`calls/suggestions.py`.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Final

__all__ = [
    "ANYWHERE",
    "CLIENTS",
    "METHODS",
    "MODULES",
    "RAW_RESPONSES",
    "RESOURCES",
    "instead_of_attribute",
    "instead_of_name",
    "instead_of_response",
]

_AT_FIRST: Final = "give it to a client when it is made, or to client.with_options()"
_CHAT: Final = "use client.responses.create(), or client.chat.completions.create()"
_CHAT_STREAM: Final = "use client.responses.stream(), or client.chat.completions.stream()"
_EMBED: Final = "use client.embeddings.create(), or client.fanout.embed() for many texts"
_MANY: Final = "use client.fanout() for many requests at once, or client.batches.submit()"
_TOOLS: Final = "use client.responses.run_tools(), or client.chat.completions.run_tools()"

CLIENTS: Final = {
    "ChatCompletion": "use client.chat.completions.create()",
    "Completion": "use client.completions.create()",
    "Embedding": _EMBED,
    "Image": "use client.images.generate()",
    "acompletion": _CHAT,
    "aembedding": _EMBED,
    "agenerate": _CHAT,
    "agents": "use client.beta.agents, or client.responses.run_tools() for your own functions",
    "ainvoke": _CHAT,
    "answer": _CHAT,
    "assistants": "use client.beta.assistants",
    "astream": _CHAT_STREAM,
    "batch": _MANY,
    "batch_create": _MANY,
    "chat_completion": "use client.chat.completions.create()",
    "chat_completions": "use client.chat.completions",
    "chat_stream": "use client.chat.completions.stream()",
    "complete": _CHAT,
    "completion": _CHAT,
    "count_tokens": "use client.responses.input_tokens.count()",
    "create": _CHAT,
    "edits": "use client.responses.create(); the API has no edits any more",
    "embed": _EMBED,
    "embed_content": _EMBED,
    "embed_documents": _EMBED,
    "embed_query": _EMBED,
    "embedding": _EMBED,
    "engines": "use client.models",
    "fine_tunes": "use client.fine_tuning.jobs",
    "generate": _CHAT,
    "generate_content": _CHAT,
    "generate_content_stream": _CHAT_STREAM,
    "head": "use client.get(), or an HTTP client of your own",
    "headers": "use default_headers",
    "image": "use client.images",
    "image_generation": "use client.images.generate()",
    "invoke": _CHAT,
    "messages": _CHAT,
    "moderation": "use client.moderations",
    "predict": _CHAT,
    "prompt": _CHAT,
    "query": _CHAT,
    "request": "use client.get(), or client.post()",
    "rerank": "the API has no such endpoint; client.post() requests any path of another server",
    "responses_stream": "use client.responses.stream()",
    "run": _TOOLS,
    "runs": "use client.beta.threads.runs",
    "send": "use client.get(), or client.post()",
    "session": "give a session or client of your own as http_client=",
    "set_api_key": "use client.with_options(api_key=...)",
    "speech": "use client.audio.speech.create()",
    "stream": _CHAT_STREAM,
    "text_completion": "use client.completions.create()",
    "threads": "use client.beta.threads",
    "transcribe": "use client.audio.transcriptions.create()",
    "transcription": "use client.audio.transcriptions",
    "transcriptions": "use client.audio.transcriptions",
    "translations": "use client.audio.translations",
    "with_retry": "use client.with_options(max_retries=...)",
    "with_structured_output": "use client.responses.parse(text_format=...)",
    "with_timeout": "use client.with_options(timeout=...)",
    "aio": "use AsyncOpenAI",
    "api_base": "use base_url",
    "ask": _CHAT,
    "assistant": "use client.beta.assistants",
    "thread": "use client.beta.threads",
    "closed": "use is_closed",
    "connect": "use client.realtime.connect(), or client.responses.connect()",
    "create_chat_completion": "use client.chat.completions.create()",
    "create_completion": _CHAT,
    "create_embedding": _EMBED,
    "create_image": "use client.images.generate()",
    "create_response": "use client.responses.create()",
    "delete_file": "use client.files.delete()",
    "generate_image": "use client.images.generate()",
    "generate_text": _CHAT,
    "get_embedding": _EMBED,
    "get_model": "use client.models.retrieve()",
    "get_response": "use client.responses.retrieve()",
    "list_models": "use client.models.list()",
    "list_files": "use client.files.list()",
    "http_client": _AT_FIRST,
    "transport": _AT_FIRST,
    "proxies": _AT_FIRST,
    "transport_settings": _AT_FIRST,
    "llm": _CHAT,
    "model": "give the model to each call; client.models lists them",
    "retries": "use max_retries",
    "set_base_url": "use client.with_options(base_url=...)",
    "summarize": _CHAT,
    "text": _CHAT,
    "text_to_speech": "use client.audio.speech.create()",
    "tokenize": "use client.responses.input_tokens.count()",
    "tokens": "use client.responses.input_tokens.count()",
    "translate": "use client.audio.translations.create()",
    "tts": "use client.audio.speech.create()",
    "upload": "use client.files.create(), or client.uploads for large files",
    "upload_file": "use client.files.create(), or client.uploads for large files",
    "vision": "use client.responses.create(), with images in its input",
    "whisper": "use client.audio.transcriptions.create()",
    "dall_e": "use client.images.generate()",
}
"""Of clients."""

METHODS: Final[dict[str, tuple[str, ...]]] = {
    "add": ("create",),
    "aiter": ("list",),
    "all": ("list",),
    "ask": ("create",),
    "call": ("create",),
    "complete": ("create",),
    "destroy": ("delete",),
    "download": ("content", "download_content"),
    "edit": ("update",),
    "fetch": ("retrieve", "list"),
    "find": ("retrieve", "list"),
    "generate": ("create", "generate"),
    "get": ("retrieve", "list", "create"),
    "get_all": ("list",),
    "index": ("list",),
    "invoke": ("create",),
    "list_all": ("list",),
    "load": ("retrieve",),
    "modify": ("update",),
    "new": ("create",),
    "patch": ("update",),
    "post": ("create",),
    "predict": ("create",),
    "put": ("update",),
    "query": ("search",),
    "read": ("content", "retrieve"),
    "remove": ("delete",),
    "run": ("create",),
    "save": ("create",),
    "send": ("create",),
    "start": ("create",),
    "stop": ("cancel",),
    "upload": ("create",),
    "wait": ("poll",),
    "wait_for": ("poll",),
    "create_stream": ("stream",),
    "remove_all": ("delete",),
    "start_stream": ("stream",),
    "stream_create": ("stream",),
}
"""Of methods of any resource: those to use, of which the first counts that it has."""

ANYWHERE: Final = {
    "batch": _MANY,
    "copy": "use client.with_options(), and the same resource of the client that it gives",
    "with_options": "use client.with_options(), and the same resource of the client that it gives",
}
"""Of any resource."""

RESOURCES: Final[dict[str, dict[str, str]]] = {
    "audio": {
        "create": "use speech.create(), or transcriptions.create()",
        "generate": "use speech.create()",
        "text_to_speech": "use speech.create()",
        "transcribe": "use transcriptions.create()",
        "translate": "use translations.create()",
        "tts": "use speech.create()",
    },
    "audio.speech": {
        "stream": "use with_streaming_response.create(), or stream_events()",
        "stream_to_file": "use with_streaming_response.create(), whose response has it",
        "synthesize": "use create()",
    },
    "audio.transcriptions": {"stream": "use create(stream=True)", "transcribe": "use create()"},
    "batches": {
        "output": "use client.files.content(batch.output_file_id)",
        "results": "use client.files.content(batch.output_file_id), or job() for the answers of a submitted job",
        "status": "use retrieve(), whose answer has it",
        "run": "use submit(), which uploads the requests and gives a job",
        "stop": "use cancel()",
        "upload": "use submit(), which uploads the requests and gives a job",
        "wait": "use poll()",
    },
    "beta.threads.messages": {"add": "use create()"},
    "beta.threads.runs": {"run": "use create_and_poll()", "wait": "use poll()"},
    "chat": {
        "generate": "use completions.create()",
        "invoke": "use completions.create()",
        "parse": "use completions.parse()",
        "send": "use completions.create()",
        "send_message": "use completions.create(), with the whole conversation in messages",
        "stream": "use completions.stream()",
    },
    "beta.threads": {"run": "use create_and_run(), or runs.create()", "add_message": "use messages.create()"},
    "chat.completions": {
        "run": "use create(), or run_tools() to have functions called",
        "stream_create": "use stream()",
    },
    "conversations": {
        "add": "use items.create()",
        "messages": "use items",
        "send": "use client.responses.create(conversation=...)",
    },
    "embeddings": {
        "embed": "use create(), or client.fanout.embed() for many texts",
        "embed_documents": "use create(), or client.fanout.embed() for many texts",
        "embed_query": "use create()",
        "encode": "use create()",
        "generate": "use create()",
    },
    "files": {
        "open": "use content()",
        "read": "use content()",
        "wait": "use wait_for_processing()",
    },
    "fine_tuning": {"retrieve": "use jobs.retrieve()", "list": "use jobs.list()"},
    "images": {
        "create": "use generate()",
        "create_edit": "use edit()",
        "edits": "use edit()",
        "generations": "use generate()",
        "variations": "use create_variation()",
        "vary": "use create_variation()",
    },
    "models": {
        "embed_content": _EMBED,
        "generate_content": _CHAT,
        "generate_content_stream": _CHAT_STREAM,
        "generate_images": "use client.images.generate()",
    },
    "moderations": {"check": "use create()", "moderate": "use create()"},
    "realtime": {"create": "use connect()", "sessions": "use client_secrets", "session": "use connect()"},
    "responses": {
        "create_and_poll": "use create(background=True), and retrieve() until its status is final",
        "generate": "use create()",
        "get_final_response": "use stream(), whose stream has it",
        "poll": "use retrieve() until its status is final, or retrieve(stream=True)",
        "run": "use create(), or run_tools() to have functions called",
        "run_sync": "use create(), or run_tools() to have functions called",
        "wait": "use retrieve() until its status is final, or retrieve(stream=True)",
    },
    "uploads": {"upload": "use upload_file_chunked()", "upload_file": "use upload_file_chunked()"},
    "vector_stores": {
        "add_file": "use files.create()",
        "add_files": "use file_batches.create()",
        "query": "use search()",
        "upload": "use files.upload_and_poll(), or file_batches.upload_and_poll()",
        "upload_and_poll": "use files.upload_and_poll(), or file_batches.upload_and_poll()",
    },
    "videos": {"content": "use download_content()", "generate": "use create()", "wait": "use poll()"},
    "webhooks": {"construct_event": "use unwrap()", "parse": "use unwrap()", "verify": "use verify_signature()"},
}
"""Of single resources, by their path behind the client."""

RAW_RESPONSES: Final = {
    "body": "use read(), or json()",
    "charset": "use http_response.encoding",
    "cookies": "use http_response.cookies",
    "data": "use parse() for the value, json() for the body",
    "encoding": "use http_response.encoding",
    "iter_content": "use iter_bytes(), of a response from with_streaming_response",
    "ok": "a response with an error status raises, so this one is",
    "raise_for_status": "leave it out: a response with an error status has raised already",
    "reason": "use status_code",
    "reason_phrase": "use status_code",
    "request": "use http_request",
    "status": "use status_code",
    "to_dict": "use parse().to_dict(), or json()",
    "version": "use http_version",
}
"""Of raw responses."""

_CLIENT: Final = "where client is an AsyncOpenAI(), or an OpenAI() of openai_sync"
_TESTING: Final = "it is in openai_core.testing"
_BEFORE: Final = {
    "Audio": "client.audio.transcriptions.create()",
    "ChatCompletion": "client.chat.completions.create()",
    "Completion": "client.completions.create()",
    "Edit": "client.responses.create()",
    "Embedding": "client.embeddings.create()",
    "Engine": "client.models.list()",
    "File": "client.files.create()",
    "FineTune": "client.fine_tuning.jobs.create()",
    "FineTuningJob": "client.fine_tuning.jobs.create()",
    "Image": "client.images.generate()",
    "Moderation": "client.moderations.create()",
}
MODULES: Final = {
    "APIErrorObject": "use APIError",
    "APITimeout": "use APITimeoutError",
    "Anthropic": "use OpenAI",
    "AsyncAnthropic": "use AsyncOpenAI",
    "AzureChatOpenAI": "use AzureOpenAI, or AsyncAzureOpenAI",
    "ChatOpenAI": "use OpenAI, or AsyncOpenAI",
    "InvalidAPIKeyError": "use AuthenticationError",
    "InvalidAPIType": "use OpenAIError",
    "InvalidRequestError": "use BadRequestError",
    "OpenAIEmbeddings": "use client.embeddings.create()",
    "ServiceUnavailableError": "use InternalServerError",
    "SignatureVerificationError": "use InvalidWebhookSignatureError",
    "TryAgain": "use APIStatusError",
    "acompletion": f"{_CHAT}, {_CLIENT}",
    "aembedding": f"use client.embeddings.create(), {_CLIENT}",
    "agents": "it is the package openai-agents, which imports this one as openai",
    "aiosession": "give a session of your own as http_client=",
    "api_base": "use base_url",
    "chat_completion": f"{_CHAT}, {_CLIENT}",
    "completion": f"{_CHAT}, {_CLIENT}",
    "embedding": f"use client.embeddings.create(), {_CLIENT}",
    "embeddings_utils": "use client.embeddings.create(), and numpy for the similarity",
    "error": "errors are in the package itself, such as APIError",
    "exceptions": "errors are in the package itself, such as APIError",
    "openai_object": "types of answers are in types",
    "proxy": "give a client transport_settings=TransportSettings(proxy=...)",
    "requestssession": "give a session of your own as http_client=",
    **dict.fromkeys(("Fault", "LocalServer", "RecordedRequest", "Reply", "SocketFault", "check_transport"), _TESTING),
    **dict.fromkeys(("Budget", "Journal", "Limits", "Price"), "it is in openai_core.fanout"),
}
"""Of the packages `openai_core` and `openai_sync` themselves."""


def instead_of_name(name: str, known: Set[str]) -> str | None:
    """What to use in place of a name that a package lacks; None if nothing is known of it.

    Args:
        known: the names that it has.
    """
    if name in _BEFORE:
        return f"use {_BEFORE[name]}, {_CLIENT}"
    if name == "errors" and name not in known:
        return MODULES["error"]
    if name == "testing" and name not in known:
        return _TESTING
    return MODULES.get(name)


def instead_of_attribute(kind: type, name: str, known: Set[str]) -> str | None:
    """What to use in place of an attribute that a client or a resource lacks; None if nothing is known of it.

    Args:
        kind: the class of the client or resource.
        known: the names that it has.
    """
    path = _path(kind)
    if path is None:
        return CLIENTS.get(name) or _awaited(name, known)
    found = RESOURCES.get(path, {}).get(name) or ANYWHERE.get(name)
    if found is not None:
        return found
    there = _method(name, known) or _method(_verb(name, path), known)
    return f"use {there}()" if there else _awaited(name, known)


def _method(name: str, known: Set[str]) -> str | None:
    """The method of a resource that does what one of this name does elsewhere."""
    return next((each for each in METHODS.get(name, ()) if each in known), None)


def _verb(name: str, path: str) -> str:
    """What is left of the name of a method without that of its resource, as in `files.get_file`."""
    verb, _, noun = name.partition("_")
    return verb if noun and noun.rstrip("s") == path.rpartition(".")[2].rstrip("s") else ""


def instead_of_response(name: str) -> str:
    """What to use in place of an attribute that a raw response lacks."""
    return RAW_RESPONSES.get(name, "this is the HTTP response, whose parse() gives the value")


def _awaited(name: str, known: Set[str]) -> str | None:
    """Earlier interfaces have asynchronous methods beside blocking ones: `acreate`."""
    plain = name.removeprefix("a")
    if plain == name or plain not in known:
        return None
    return f"use {plain}(), which an asynchronous client awaits"


def _path(kind: type) -> str | None:
    """The path of a resource behind the client; None for a client."""
    found = kind.__module__.partition(".resources.")[2].split(".")
    if found == [""]:
        return None
    return ".".join(found[:-1] if found[-1:] == found[-2:-1] else found)
