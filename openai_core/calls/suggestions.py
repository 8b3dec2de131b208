"""What to use in place of parameters and settings that other endpoints, packages or versions of the API have.

Names of attributes are in `openai_core.foreign_names`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import Final

__all__ = ["joined_faults", "nearest_parameter", "nearest_setting"]

# In each table, a row has the name of a parameter, or what to do, which is several words.

_CHAT: Final = {
    "attachments": "messages",
    "chat_history": "messages",
    "candidate_count": "n",
    "contents": "messages",
    "effort": "reasoning_effort",
    "format": "response_format",
    "functions": "tools",
    "function_call": "tool_choice",
    "history": "messages",
    "input": "messages",
    "instructions": "messages",
    "json_schema": "response_format",
    "json_mode": "write response_format={'type': 'json_object'}",
    "max_length": "max_completion_tokens",
    "max_new_tokens": "max_completion_tokens",
    "max_output_tokens": "max_completion_tokens",
    "max_tokens_to_sample": "max_completion_tokens",
    "message": "messages",
    "num_predict": "max_completion_tokens",
    "output_type": "response_format",
    "previous_response_id": "give the whole conversation in messages, or use responses.create(), which takes it",
    "prompt": "messages",
    "query": "messages",
    "reasoning": "reasoning_effort",
    "response_model": "response_format",
    "response_schema": "response_format",
    "stop_sequences": "stop",
    "stream_usage": "write stream_options={'include_usage': True}",
    "system": "messages",
    "system_instruction": "messages",
    "system_prompt": "messages",
    "text": "response_format",
    "text_format": "response_format",
    "thinking": "reasoning_effort",
    "user_prompt": "messages",
}
_RESPONSES: Final = {
    "contents": "input",
    "conversation_id": "conversation",
    "effort": "write reasoning={'effort': ...}",
    "format": "text",
    "functions": "tools",
    "function_call": "tool_choice",
    "history": "input",
    "json_schema": "text",
    "max_completion_tokens": "max_output_tokens",
    "max_length": "max_output_tokens",
    "max_new_tokens": "max_output_tokens",
    "max_tokens": "max_output_tokens",
    "max_tokens_to_sample": "max_output_tokens",
    "message": "input",
    "messages": "input",
    "previous_response": "previous_response_id",
    "query": "input",
    "reasoning_effort": "reasoning",
    "response_format": "text",
    "schema": "text",
    "session_id": "conversation",
    "system": "instructions",
    "system_instruction": "instructions",
    "system_message": "instructions",
    "system_prompt": "instructions",
    "thinking": "reasoning",
    "thread_id": "conversation",
    "user_prompt": "input",
    "verbosity": "write text={'verbosity': ...}",
}
_PROMPTED: Final = {"description": "prompt", "input": "prompt", "text": "prompt"}
_READING: Final = {
    "content": "input",
    "document": "input",
    "inputs": "input",
    "prompt": "input",
    "text": "input",
    "texts": "input",
}
_HEARING: Final = {"audio": "file", "audio_file": "file", "input": "file", "path": "file"}
_EVERYWHERE: Final = {
    "callbacks": "give a client hooks=...",
    "configuration": "use client.with_options(...), a client whose calls have other settings",
    "default_headers": "extra_headers",
    "default_query": "extra_query",
    "deployment": "model",
    "deployment_id": "model",
    "engine": "model",
    "headers": "extra_headers",
    "model_id": "model",
    "model_name": "model",
    "params": "extra_query",
    "proxies": "give a client transport_settings=TransportSettings(proxy=...)",
    "proxy": "give a client transport_settings=TransportSettings(proxy=...)",
    "query_params": "extra_query",
    "request_timeout": "timeout",
    "stop_sequence": "stop",
    "stream": "leave it out, as there is nothing to stream",
    "streaming": "stream",
    "temp": "temperature",
    "timeout_seconds": "timeout",
}
_OF_CLIENTS: Final[Mapping[str, str]] = {
    **{
        name: name
        for name in (
            "admin_api_key",
            "api_key",
            "base_url",
            "data_residency",
            "hooks",
            "http_client",
            "incomplete_streams",
            "limits",
            "max_retries",
            "organization",
            "project",
            "provider",
            "retry",
            "transport",
            "transport_settings",
            "webhook_secret",
            "websocket_base_url",
            "workload_identity",
        )
    },
    "api_base": "base_url",
    "num_retries": "max_retries",
    "retries": "max_retries",
}
"""Settings of clients that no call has, but a client with other settings; some by other names than here."""
_BY_RESOURCE: Final[Mapping[str, Mapping[str, str]]] = {
    "audio.speech": _READING,
    "audio.transcriptions": _HEARING,
    "audio.translations": _HEARING,
    "chat.completions": _CHAT,
    "completions": _PROMPTED,
    "embeddings": _READING,
    "images": _PROMPTED,
    "moderations": _READING,
    "responses": _RESPONSES,
    "videos": _PROMPTED,
}
_OTHER_METHODS: Final[Mapping[tuple[str, str], str]] = {
    ("audio.speech.create", "format"): "response_format",
    ("audio.speech.create", "output_format"): "response_format",
    ("audio.speech.create", "voice_id"): "voice",
    ("audio.transcriptions.create", "format"): "response_format",
    ("audio.transcriptions.create", "lang"): "language",
    ("batches.create", "file_id"): "input_file_id",
    ("batches.create", "input_file"): "input_file_id",
    ("batches.create", "requests"): "use batches.submit(), which takes them",
    ("chat.completions.create", "text_format"): "use chat.completions.parse(), which takes a type as 'response_format'",
    ("chat.completions.create", "response_model"): (
        "use chat.completions.parse(), which takes a type as 'response_format'"
    ),
    ("chat.completions.parse", "stream"): "use chat.completions.stream(), which takes a type as 'response_format'",
    ("completions.create", "messages"): "use chat.completions.create(), which takes it",
    ("embeddings.create", "size"): "dimensions",
    ("fanout", "max_workers"): "concurrency",
    ("fanout.embed", "ordered"): "leave it out: the vectors are in the order of the texts",
    ("files.create", "file_path"): "write file=pathlib.Path(...)",
    ("files.create", "filename"): "write file=(filename, content)",
    ("files.create", "path"): "write file=pathlib.Path(...)",
    ("fine_tuning.jobs.create", "n_epochs"): "write hyperparameters={'n_epochs': ...}",
    ("fine_tuning.jobs.create", "training_data"): "training_file",
    ("images.edit", "images"): "image",
    ("images.generate", "count"): "n",
    ("images.generate", "number_of_images"): "n",
    ("job.wait", "timeout"): "give it as 'max_wait_seconds'",
    ("responses.create", "output_type"): "use responses.parse(), which takes a type as 'text_format'",
    ("responses.create", "response_model"): "use responses.parse(), which takes a type as 'text_format'",
    ("responses.create", "stop"): "the Responses API has no such parameter; chat.completions.create() has",
    ("responses.create", "n"): "the Responses API has no such parameter; chat.completions.create() has",
    ("responses.create", "seed"): "the Responses API has no such parameter; chat.completions.create() has",
    ("responses.create", "text_format"): "use responses.parse(), which takes it",
    ("responses.parse", "output_type"): "give it as 'text_format'",
    ("responses.parse", "response_model"): "give it as 'text_format'",
    ("responses.stream", "response_format"): "text_format",
    ("vector_stores.search", "k"): "max_num_results",
    ("vector_stores.search", "q"): "query",
    ("vector_stores.search", "top_k"): "max_num_results",
}
_LOW_LEVEL: Final = {
    "data": "body",
    "extra_body": "body",
    "extra_headers": "write options={'headers': ...}",
    "extra_query": "write options={'params': ...}",
    "headers": "write options={'headers': ...}",
    "json": "body",
    "params": "write options={'params': ...}",
    "query": "write options={'params': ...}",
    "response_model": "cast_to",
    "timeout": "write options={'timeout': ...}",
}
"""Of the methods below, whose parameters are no parameters of the API."""
_LOW_LEVEL_METHODS: Final = frozenset({"delete", "get", "patch", "post", "put"})
_GIVE_TO_CALLS: Final = "give it to each call"

_SETTINGS: Final = {
    "api_base": "base_url",
    "apikey": "api_key",
    "apitoken": "api_key",
    "api_token": "api_key",
    "auth_token": "api_key",
    "azure_deployment": "use AzureOpenAI, or AsyncAzureOpenAI",
    "azure_endpoint": "use AzureOpenAI, or AsyncAzureOpenAI",
    "azure_ad_token": "use AzureOpenAI, or AsyncAzureOpenAI",
    "azure_ad_token_provider": "use AzureOpenAI, or AsyncAzureOpenAI",
    "api_version": "use AzureOpenAI, or AsyncAzureOpenAI",
    "api_type": "use OpenAI for OpenAI, AzureOpenAI for Azure",
    "aws_region": "use BedrockOpenAI, or AsyncBedrockOpenAI",
    "client": "http_client",
    "dangerouslyallowbrowser": "leave it out",
    "deployment_id": _GIVE_TO_CALLS,
    "deployment_name": _GIVE_TO_CALLS,
    "endpoint": "base_url",
    "engine": _GIVE_TO_CALLS,
    "extra_headers": "default_headers",
    "extra_query": "default_query",
    "headers": "default_headers",
    "host": "base_url",
    "httpagent": "http_client",
    "key": "api_key",
    "max_tokens": _GIVE_TO_CALLS,
    "model": _GIVE_TO_CALLS,
    "model_name": _GIVE_TO_CALLS,
    "num_retries": "max_retries",
    "openai_api_base": "base_url",
    "openai_api_key": "api_key",
    "openai_organization": "organization",
    "openai_proxy": "write transport_settings=TransportSettings(proxy=...)",
    "org": "organization",
    "org_id": "organization",
    "params": "default_query",
    "project_id": "project",
    "proxies": "transport_settings",
    "request_timeout": "timeout",
    "retries": "max_retries",
    "retry_policy": "retry",
    "secret": "api_key",
    "session": "http_client",
    "ssl_verify": "write transport_settings=TransportSettings(tls=TLSSettings(verify=...))",
    "stream": _GIVE_TO_CALLS,
    "temperature": _GIVE_TO_CALLS,
    "token": "api_key",
    "url": "base_url",
    "verify_ssl": "write transport_settings=TransportSettings(tls=TLSSettings(verify=...))",
    "vertexai": "write provider=openai_core.providers.vertex(...)",
}


def nearest_parameter(method: str, name: str, known: Set[str]) -> str | None:
    """What to do about an unknown parameter, as a clause for the message; None if nothing comes near.

    Args:
        method: as users write it after the client.
        name: of the parameter.
        known: those that there are.
    """
    name = _snake_case(name)
    if method in _LOW_LEVEL_METHODS and name in _LOW_LEVEL:
        return _advice(_LOW_LEVEL[name], name, known)
    if (setting := _OF_CLIENTS.get(name)) and name.removesuffix("s") not in known:  # lists have a `limit`
        return f"use client.with_options({setting}=...), a client whose calls have it"
    table = _BY_RESOURCE.get(method.rpartition(".")[0], {})
    return _advice(_OTHER_METHODS.get((method, name)) or table.get(name) or _EVERYWHERE.get(name), name, known)


def nearest_setting(name: str, known: Set[str]) -> str | None:
    """The same about an unknown setting of a client."""
    if name == "http2":
        return "write http_client=httpx.AsyncClient(http2=True)"
    if name.lower() == "endpoint" and "azure_endpoint" in known:
        return _advice("azure_endpoint", name, known)
    return _advice(_SETTINGS.get(name.lower()), name, known)


def _snake_case(name: str) -> str:
    """A name as Python writes it, of one as JavaScript does: `apiKey`."""
    return re.sub(r"(?<=[a-z0-9])[A-Z]", lambda found: f"_{found[0]}", name).lower()


def joined_faults(faults: Sequence[str], link: str) -> str:
    """Several faults as one sentence: `link` begins each after the first, behind a semicolon or a question."""
    text = ""
    for fault in faults:
        text += f"{'' if text.endswith('?') else ';'} {link} {fault}" if text else fault
    return text


def _advice(row: str | None, name: str, known: Set[str]) -> str | None:
    """What a row of a table says, unless it is the name of a parameter that there is not."""
    if row is not None and " " in row:
        return row
    from ..nearest_name import nearest_name

    instead = row if row in known else nearest_name(name, known)
    return None if instead is None else f"did you mean {instead!r}?"
