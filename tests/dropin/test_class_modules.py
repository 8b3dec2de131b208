"""Classes tell the modules of the official package as theirs, and can still be found, pickled and described."""

from __future__ import annotations

import pickle
import subprocess
import sys

import pytest

from openai_core.testing import LocalServer
from tests.dropin.running import run_code

EVERY_CLASS = """
import importlib, pickle, pkgutil, sys
import openai.types
for found in pkgutil.walk_packages(openai.types.__path__, "openai_core.types."):
    importlib.import_module(found.name)
kinds = {
    value
    for name, module in list(sys.modules.items())
    if name.startswith("openai_core.types.")
    for value in vars(module).values()
    if isinstance(value, type) and value.__module__.startswith(("openai.types.", "openai_core.types."))
}
"""


def test_all_types_tell_modules_that_have_them() -> None:
    code = f"""{EVERY_CLASS}
elsewhere = [kind for kind in kinds if not kind.__module__.startswith("openai.types.")]
lost = [kind for kind in kinds if getattr(sys.modules[kind.__module__], kind.__qualname__, None) is not kind]
print(len(kinds) > 2500, elsewhere, lost)
"""
    assert run_code(code) == "True [] []"


def test_the_types_of_all_fields_can_be_found() -> None:
    code = f"""{EVERY_CLASS}
import inspect, typing
from openai_core.model import Model
from openai_core.model.meta import field_hints, field_table
models = [kind for kind in kinds if issubclass(kind, Model)]
for kind in models:
    hints = typing.get_type_hints(kind)
    assert all(field.name in hints for field in field_table(kind).fields if not field.name.startswith("_")), kind
    field_hints(kind)
assert inspect.getsource(openai.types.chat.ChatCompletionChunk).startswith("class ChatCompletionChunk(Model")
print(len(models) > 1000, repr(openai.types.chat.ChatCompletionChunk))
"""
    said = run_code(code)
    assert said == "True <class 'openai.types.chat.chat_completion_chunk.ChatCompletionChunk'>"


def test_classes_are_of_the_modules_that_programs_compare_with() -> None:
    code = """
import openai, openai.lib.streaming.chat as chat, openai.lib.streaming.responses as responses
import openai.lib.streaming.responses._events as events
for kind in (
    openai.RateLimitError, openai.Stream, openai.AsyncStream, openai.WebSocketQueueFullError, chat.ContentDeltaEvent,
    responses.ResponseTextDeltaEvent, openai.types.responses.ResponseTextDeltaEvent,
):
    print(f"{kind.__module__}.{kind.__qualname__}")
print(events.ResponseTextDeltaEvent is responses.ResponseTextDeltaEvent)
"""
    assert run_code(code).splitlines() == [
        "openai.RateLimitError",
        "openai.Stream",
        "openai.AsyncStream",
        "openai.WebSocketQueueFullError",
        "openai.lib.streaming.chat._events.ContentDeltaEvent",
        "openai.lib.streaming.responses._events.ResponseTextDeltaEvent",
        "openai.types.responses.response_text_delta_event.ResponseTextDeltaEvent",
        "True",
    ]


def test_what_was_loaded_before_is_named_too() -> None:
    code = """
from openai_core.errors import NotFoundError
from openai_core.types.chat import ChatCompletionChunk
from openai_core.dropin import install
print(ChatCompletionChunk.__module__, NotFoundError.__module__)
install()
print(ChatCompletionChunk.__module__, NotFoundError.__module__)
import openai.types.chat.chat_completion_chunk as module
from openai.types.chat.chat_completion_chunk import ChatCompletionMessage
print(module.ChatCompletionChunk is ChatCompletionChunk)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "openai_core.types.chat.chat_completion_chunk openai_core.errors",
        "openai.types.chat.chat_completion_chunk openai",
        "True",
    ]


def test_without_the_drop_in_classes_are_of_this_project() -> None:
    from openai_core.types.chat import ChatCompletionChunk

    assert ChatCompletionChunk.__module__ == "openai_core.types.chat.chat_completion_chunk"


def test_loaders_are_those_of_the_interpreter() -> None:
    code = """
import openai.types.chat.chat_completion_chunk as module
print(type(module.__loader__).__name__, type(module.__spec__.loader).__name__, module.__spec__.name)
"""
    expected = "SourceFileLoader SourceFileLoader openai_core.types.chat.chat_completion_chunk"
    assert run_code(code) == expected


@pytest.mark.parametrize("protocol", [2, 5])
def test_pickles_can_be_read_in_a_process_without_the_drop_in(server: LocalServer, protocol: int) -> None:
    """Answers with fields that no type knows, errors and classes."""
    code = f"""
import pickle, openai, copy
from openai.types.chat import ChatCompletion
client = openai.OpenAI(max_retries=0)
answer = client.chat.completions.create(model="m", messages=[{{"role": "user", "content": "Hello"}}])
unknown = ChatCompletion.model_validate(answer.to_dict() | {{"unheard_of": 1}})
try:
    client.models.retrieve("not-there")
except openai.NotFoundError as exc:
    errors = [exc, openai.OpenAIError("plain"), openai.InvalidWebhookSignatureError("bad")]
whole = [answer, unknown, ChatCompletion, *errors]
assert [type(each) for each in copy.copy(errors)] == [type(each) for each in pickle.loads(pickle.dumps(errors))]
assert all(type(copy.copy(each)) is type(copy.deepcopy(each)) is type(each) for each in [answer, unknown, *errors])
assert copy.copy(errors[0]).status_code == 404
print(pickle.dumps(whole, {protocol}).hex())
"""
    made = run_code(code, OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="sk-test")
    answer, unknown, kind, missing, plain, signature = pickle.loads(bytes.fromhex(made))
    from openai_core.errors import InvalidWebhookSignatureError, NotFoundError, OpenAIError
    from openai_core.types.chat import ChatCompletion

    assert type(answer) is kind is ChatCompletion
    assert answer.choices[0].message.content == "You said: Hello"
    assert unknown.unheard_of == 1
    assert (type(missing), missing.status_code) == (NotFoundError, 404)
    assert (type(plain), str(plain)) == (OpenAIError, "plain")
    assert (type(signature), str(signature)) == (InvalidWebhookSignatureError, "bad")
    assert not any(name.partition(".")[0] == "openai" for name in sys.modules)


def test_classes_of_a_program_are_pickled_as_before() -> None:
    code = """
import pickle, openai
from openai.types.chat import ChatCompletionMessage
class Mine(ChatCompletionMessage):
    note: str = "none"
class Odd(openai.RateLimitError):
    pass
class Plain(openai.OpenAIError):
    pass
mine, plain = pickle.loads(pickle.dumps((Mine(role="assistant", content="hello", note="some"), Plain("x"))))
print(type(mine) is Mine, mine.note, type(plain) is Plain, pickle.loads(pickle.dumps(Odd)) is Odd)
"""
    assert run_code(code) == "True some True True"


def test_answers_of_both_clients_are_of_official_modules(server: LocalServer) -> None:
    code = """
import asyncio, openai
from openai import AsyncOpenAI, OpenAI
asked = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
def named(value):
    return f"{type(value).__module__}.{type(value).__qualname__}"
client = OpenAI()
stream = client.chat.completions.create(**asked, stream=True)
print(named(stream), {named(chunk) for chunk in stream})
print(named(client.chat.completions.with_raw_response.create(**asked).parse()))
async def main():
    async with AsyncOpenAI() as client:
        stream = await client.responses.create(model="m", input="Hello", stream=True)
        print(named(stream), {named(event).rpartition(".")[0].rpartition(".")[0] async for event in stream})
asyncio.run(main())
"""
    said = run_code(code, OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="sk-test")
    assert said.splitlines() == [
        "openai.Stream {'openai.types.chat.chat_completion_chunk.ChatCompletionChunk'}",
        "openai.types.chat.chat_completion.ChatCompletion",
        "openai.AsyncStream {'openai.types.responses'}",
    ]


def test_cloudpickle_names_the_classes_rather_than_copying_them() -> None:
    pytest.importorskip("cloudpickle")
    code = """
import cloudpickle, pickle
from openai.types.chat import ChatCompletionChunk
made = cloudpickle.dumps(ChatCompletionChunk)
print(pickle.loads(made) is ChatCompletionChunk, b"openai_core.types" in made)
"""
    assert run_code(code) == "True True"
