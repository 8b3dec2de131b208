"""Calls whose outcome is compared. One body for every client, so nothing here imports one, or depends on its kind."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import groupby
from typing import Any, Final, cast

__all__ = ["CASES", "outcome_of"]

Case = Callable[[Any, str], Awaitable[Any]]

_VOLATILE: Final = frozenset(
    {"id", "created", "created_at", "completed_at", "system_fingerprint", "item_id", "response_id", "obfuscation"}
    | {"call_id", "tool_call_id", "filename", "request_id", "logprobs", "generation_id", "hook_results", "timings"}
)
"""Keys whose values differ from call to call; what the server said of itself is not compared."""

_TOOL: Final = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "The weather in a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
_SCHEMA: Final = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
    "required": ["name", "age"],
    "additionalProperties": False,
}
_FORMAT: Final = {"type": "json_schema", "json_schema": {"name": "person", "schema": _SCHEMA, "strict": True}}

CASES: Final[dict[str, Case]] = {}


def _case(function: Case) -> Case:
    CASES[function.__name__] = function
    return function


async def outcome_of(case: str, client: Any, model: str) -> Any:
    """What a call gives, as JSON has it: its value, or what kind of error it raises."""
    try:
        return _plain(await CASES[case](client, model))
    except Exception as error:
        facts = {name: getattr(error, name, None) for name in ("status_code", "code", "type", "param")}
        return {"error": type(error).__name__, **{name: value for name, value in facts.items() if value is not None}}


def _plain(value: Any) -> Any:
    if hasattr(value, "to_dict"):
        value = value.to_dict()
    if isinstance(value, dict):
        known = cast("dict[Any, Any]", value)
        return {str(key): _plain(each) for key, each in known.items() if key not in _VOLATILE}
    if isinstance(value, list | tuple):
        return [_plain(each) for each in cast("list[Any]", value)]
    return value if isinstance(value, str | int | float | None) else type(value).__name__


def _asked(text: str, **more: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": text}], "max_tokens": 12, "temperature": 0, **more}


async def _streamed(client: Any, model: str, text: str, **more: Any) -> list[Any]:
    stream = await client.chat.completions.create(model=model, **_asked(text, **more), stream=True)
    return _joined([chunk async for chunk in stream])


def _joined(chunks: list[Any]) -> list[Any]:
    """The text, then the chunks that have more than text: a busy server puts several tokens into one chunk."""
    text, others = "", []
    for chunk in map(_plain, chunks):
        choice: dict[str, Any] = next(iter(chunk["choices"]), {})
        added = choice.get("delta", choice)
        text += added.pop("content", None) or added.pop("text", None) or ""
        if not choice or added.keys() - choice.keys() or choice.get("finish_reason") or "usage" in chunk:
            others.append(chunk)
    return [text, *others]


# Chat completions


@_case
async def chat(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("hello"))


@_case
async def chat_with_system_message(client: Any, model: str) -> Any:
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "hello"}]
    return await client.chat.completions.create(model=model, messages=messages, max_tokens=8, temperature=0)


@_case
async def chat_with_content_parts(client: Any, model: str) -> Any:
    messages = [{"role": "user", "content": [{"type": "text", "text": "hello"}]}]
    return await client.chat.completions.create(model=model, messages=messages, max_tokens=8, temperature=0)


@_case
async def chat_in_other_scripts(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("hello \u4f60\u597d \U0001f44b \u2028 \u0000"))


@_case
async def chat_after_turns(client: Any, model: str) -> Any:
    turns = [("user", "a"), ("assistant", "b"), ("user", "hello")]
    messages = [{"role": role, "content": text} for role, text in turns]
    return await client.chat.completions.create(model=model, messages=messages, max_tokens=8, temperature=0)


@_case
async def chat_of_two_choices(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("hello", n=2))


@_case
async def chat_with_extra_parameter(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("hello"), extra_body={"top_k": 5})


@_case
async def raw_response(client: Any, model: str) -> Any:
    raw = await client.chat.completions.with_raw_response.create(model=model, **_asked("hello"))
    return [raw.status_code, raw.headers.get("content-type", "").partition(";")[0], raw.parse()]


@_case
async def twelve_in_a_row(client: Any, model: str) -> Any:
    answers = [await client.chat.completions.create(model=model, **_asked("hello")) for _ in range(12)]
    return [answer.choices[0].message.content for answer in answers]


# Streams


@_case
async def stream(client: Any, model: str) -> Any:
    return await _streamed(client, model, "hello")


@_case
async def stream_with_usage(client: Any, model: str) -> Any:
    return await _streamed(client, model, "hello", stream_options={"include_usage": True})


@_case
async def stream_of_helper(client: Any, model: str) -> Any:
    async with client.chat.completions.stream(model=model, **_asked("hello")) as helped:
        kinds = [kind for kind, _ in groupby([event.type async for event in helped])]
        final = await helped.get_final_completion()
    return [kinds, final.choices[0].message.content, final.choices[0].finish_reason]


@_case
async def stream_left_early(client: Any, model: str) -> Any:
    """The next call works, on whatever connection it gets."""
    left = await client.chat.completions.create(model=model, **_asked("hello"), stream=True)
    first = None
    async for chunk in left:
        first = chunk
        break
    await left.close()
    after = await client.chat.completions.create(model=model, **_asked("hello"))
    return [first, after]


@_case
async def stream_of_tool_call(client: Any, model: str) -> Any:
    return await _streamed(client, model, "weather", tools=[_TOOL])


# Tools and structured output


@_case
async def tool_call(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("weather", tools=[_TOOL]))


@_case
async def tool_call_required(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("weather", tools=[_TOOL], tool_choice="required"))


@_case
async def tool_result(client: Any, model: str) -> Any:
    call = {"id": "call_1", "type": "function", "function": {"name": "get_weather", "arguments": '{"city":"Oslo"}'}}
    messages = [
        {"role": "user", "content": "weather"},
        {"role": "assistant", "content": None, "tool_calls": [call]},
        {"role": "tool", "tool_call_id": "call_1", "content": "rain"},
    ]
    return await client.chat.completions.create(
        model=model, messages=messages, tools=[_TOOL], max_tokens=8, temperature=0
    )


@_case
async def json_schema(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("person", response_format=_FORMAT))


@_case
async def json_object(client: Any, model: str) -> Any:
    asked = _asked("answer in json: person", response_format={"type": "json_object"})
    return await client.chat.completions.create(model=model, **asked)


# Responses


@_case
async def response(client: Any, model: str) -> Any:
    made = await client.responses.create(model=model, input="hello", max_output_tokens=16, temperature=0)
    return [made.output_text, made.status, made.usage]


@_case
async def response_stream(client: Any, model: str) -> Any:
    events = await client.responses.create(model=model, input="hello", max_output_tokens=16, temperature=0, stream=True)
    return [kind for kind, _ in groupby([event.type async for event in events])]


@_case
async def response_of_helper(client: Any, model: str) -> Any:
    async with client.responses.stream(model=model, input="hello", temperature=0) as helped:
        texts = [event.delta async for event in helped if event.type == "response.output_text.delta"]
        final = await helped.get_final_response()
    return ["".join(texts), final.output_text, final.status]


@_case
async def response_that_is_not_there(client: Any, model: str) -> Any:
    return await client.responses.retrieve("resp_missing")


# Completions, embeddings, models, and the rest


@_case
async def completion(client: Any, model: str) -> Any:
    return await client.completions.create(model=model, prompt="hello", max_tokens=8, temperature=0)


@_case
async def completion_stream(client: Any, model: str) -> Any:
    chunks = await client.completions.create(model=model, prompt="hello", max_tokens=8, temperature=0, stream=True)
    return _joined([chunk async for chunk in chunks])


@_case
async def embeddings(client: Any, model: str) -> Any:
    answer = await client.embeddings.create(model=model, input=["hello", "there"])
    return [[item.index, len(item.embedding), _rounded(item.embedding)] for item in answer.data]


@_case
async def embeddings_as_numbers(client: Any, model: str) -> Any:
    answer = await client.embeddings.create(model=model, input="hello", encoding_format="float")
    return [[item.index, len(item.embedding), _rounded(item.embedding)] for item in answer.data]


def _rounded(vector: list[float]) -> list[float]:
    return [round(number, 4) for number in vector[:8]]


@_case
async def models(client: Any, model: str) -> Any:
    return sorted([each.id async for each in client.models.list()])


@_case
async def one_model(client: Any, model: str) -> Any:
    return await client.models.retrieve(model)


@_case
async def model_that_is_not_there(client: Any, model: str) -> Any:
    return await client.models.retrieve("no-such-model")


@_case
async def files(client: Any, model: str) -> Any:
    return {each.object async for each in client.files.list()} <= {"file"}  # each run before left some


@_case
async def upload(client: Any, model: str) -> Any:
    made = await client.files.create(file=("a.jsonl", b'{"a": 1}\n'), purpose="batch")
    return [made.purpose, made.bytes]


@_case
async def file_that_is_not_there(client: Any, model: str) -> Any:
    return await client.files.retrieve("file-missing")


@_case
async def moderation(client: Any, model: str) -> Any:
    return (await client.moderations.create(input="hello")).results[0].flagged


@_case
async def image(client: Any, model: str) -> Any:
    return len((await client.images.generate(model=model, prompt="hello")).data)


@_case
async def speech(client: Any, model: str) -> Any:
    made = await client.audio.speech.create(model=model, voice="alloy", input="hello")
    return len(await made.aread()) > 0 if hasattr(made, "aread") else len(made.read()) > 0


@_case
async def transcription(client: Any, model: str) -> Any:
    return await client.audio.transcriptions.create(model=model, file=("a.wav", b"RIFF", "audio/wav"))


# Errors


@_case
async def unknown_model(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model="no-such-model", **_asked("hello"))


@_case
async def unknown_model_streamed(client: Any, model: str) -> Any:
    return await _streamed(client, "no-such-model", "hello")


@_case
async def wrong_key(client: Any, model: str) -> Any:
    wrong = {"Authorization": "Bearer wrong"}
    return await client.chat.completions.create(model=model, **_asked("hello"), extra_headers=wrong)


@_case
async def no_messages(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, messages=[])


@_case
async def parameter_of_wrong_type(client: Any, model: str) -> Any:
    return await client.chat.completions.create(model=model, **_asked("hello"), extra_body={"temperature": "hot"})


@_case
async def unknown_path(client: Any, model: str) -> Any:
    return await client.get("/no/such/path", cast_to=object)


@_case
async def large_request(client: Any, model: str) -> Any:
    """Two megabytes: taken, or refused with a status; the connection may be closed before all is read."""
    parts = [{"type": "text", "text": "hello"}]
    metadata = {"padding": "x" * 2_000_000}
    asked = {"messages": [{"role": "user", "content": parts}], "max_tokens": 4, "temperature": 0}
    return await client.chat.completions.create(model=model, **asked, extra_body={"metadata": metadata})
