"""Names of other packages and of earlier interfaces: the error says what to write here, and the names stay absent."""

from __future__ import annotations

import copy
import importlib
import operator
import pickle
import re
from collections.abc import Iterator
from typing import Any

import pytest

import openai_core
import openai_sync
from openai_core import AsyncOpenAI, fanout, foreign_names
from openai_core.fanout.result import LACKED_BY_RUNS
from openai_core.lacked_names import FOREIGN_FIELDS, LackedName
from openai_core.model.decoding import decode_json
from openai_core.streaming.chat.stream import AsyncChatCompletionStream
from openai_core.streaming.read_errors import OF_CHAT_STREAMS, OF_RESPONSE_STREAMS, OF_STREAMS
from openai_core.streaming.responses.stream import AsyncResponseStream
from openai_core.testing import Fault, LocalServer
from openai_core.types.chat import ChatCompletion
from openai_sync import OpenAI
from openai_sync.lib.streaming.chat import ChatCompletionStream
from openai_sync.lib.streaming.responses import ResponseStream

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello!"}]}
COMPLETION: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "x"}}],
}


@pytest.fixture
def both() -> Iterator[tuple[Any, Any]]:
    """An asynchronous client, and a blocking one."""
    with OpenAI(api_key="k") as blocking:
        yield AsyncOpenAI(api_key="k", admin_api_key="k"), blocking


def read(thing: object, name: str) -> str:
    """What reading a name says."""
    with pytest.raises(AttributeError) as caught:
        getattr(thing, name)
    assert caught.value.name == name
    return str(caught.value)


ON_CLIENTS = [
    ("messages", "use client.responses.create(), or client.chat.completions.create()"),
    ("generate", "use client.responses.create(), or client.chat.completions.create()"),
    ("embed", "use client.embeddings.create(), or client.fanout.embed() for many texts"),
    ("request", "use client.get(), or client.post()"),
    ("assistants", "use client.beta.assistants"),
    ("ChatCompletion", "use client.chat.completions.create()"),
    ("files.get", "use retrieve()"),
    ("files.upload", "use create()"),
    ("files.download", "use content()"),
    ("files.wait", "use wait_for_processing()"),
    ("files.remove", "use delete()"),
    ("models.get", "use retrieve()"),
    ("models.generate_content", "use client.responses.create(), or client.chat.completions.create()"),
    ("batches.run", "use submit(), which uploads the requests and gives a job"),
    ("chat.completions.acreate", "use create(), which an asynchronous client awaits"),
    ("chat.stream", "use completions.stream()"),
    ("responses.aparse", "use parse(), which an asynchronous client awaits"),
    ("responses.run", "use create(), or run_tools() to have functions called"),
    ("images.create", "use generate()"),
    ("audio.transcribe", "use transcriptions.create()"),
    ("vector_stores.files.wait", "use poll()"),
    ("vector_stores.query", "use search()"),
    ("webhooks.construct_event", "use unwrap()"),
    ("realtime.sessions", "use client_secrets"),
    ("embeddings.embed_query", "use create()"),
]


@pytest.mark.parametrize(("path", "advice"), ON_CLIENTS)
def test_a_name_that_clients_and_resources_have_elsewhere(both: Any, path: str, advice: str) -> None:
    above, _, name = path.rpartition(".")
    for client in both:
        thing = operator.attrgetter(above)(client) if above else client
        assert read(thing, name) == f"{type(thing).__name__!r} object has no attribute {name!r}; {advice}"
        assert not hasattr(thing, name)
        assert getattr(thing, name, 5) == 5


ON_MODULES = [
    ("acompletion", "where client is an AsyncOpenAI(), or an OpenAI() of openai_sync"),
    ("ChatOpenAI", "use OpenAI, or AsyncOpenAI"),
    ("InvalidRequestError", "use BadRequestError"),
    ("ServiceUnavailableError", "use InternalServerError"),
    ("LocalServer", "it is in openai_core.testing"),
    ("Budget", "it is in openai_core.fanout"),
    ("error", "errors are in the package itself, such as APIError"),
    ("api_base", "use base_url"),
]


@pytest.mark.parametrize(("name", "advice"), ON_MODULES)
@pytest.mark.parametrize("module", [openai_core, openai_sync])
def test_a_name_that_packages_have_elsewhere(module: Any, name: str, advice: str) -> None:
    message = read(module, name)
    assert message.startswith(f"module {module.__name__!r} has no attribute {name!r}; ")
    assert message.endswith(advice)
    with pytest.raises(ImportError, match=re.escape(advice)):
        exec(f"from {module.__name__} import {name}", {})


def test_a_class_of_the_interface_before_version_1() -> None:
    advice = "use client.chat.completions.create(), where client is an AsyncOpenAI(), or an OpenAI() of openai_sync"
    assert read(openai_core, "ChatCompletion").endswith(f"; {advice}")
    with pytest.raises(
        openai_core.OpenAIError, match=r"^openai_sync\.ChatCompletion .*is an openai_sync\.OpenAI\(\), or"
    ):
        openai_sync.ChatCompletion.create()  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["testing", "errors"])
def test_a_module_that_is_in_the_core(name: str) -> None:
    assert hasattr(openai_core, name)
    assert re.search(r"; (it is in openai_core\.testing|errors are in the package itself.*)$", read(openai_sync, name))


# The tables


def test_no_name_of_the_tables_is_one_that_there_is(both: Any) -> None:
    for client in both:
        assert [name for name in foreign_names.CLIENTS if name in dir(client)] == []
        for path, table in foreign_names.RESOURCES.items():
            resource = operator.attrgetter(path)(client)
            assert [f"{path}.{name}" for name in table if name in dir(resource)] == []
    for module in (openai_core, openai_sync):
        assert [name for name in foreign_names.MODULES if name in dir(module)] == []


def test_what_the_tables_lead_to_exists(both: Any) -> None:
    client, _ = both
    tables = (foreign_names.CLIENTS, foreign_names.MODULES, *foreign_names.RESOURCES.values(), *FOREIGN_FIELDS.values())
    found = 0
    for advice in [advice for table in tables for advice in table.values()]:
        for path in re.findall(r"\bclient\.([a-z_.]+[a-z])", advice):
            assert operator.attrgetter(path)(client) is not None
            found += 1
    for path, table in foreign_names.RESOURCES.items():
        resource = operator.attrgetter(path)(client)
        for advice in table.values():
            for method in re.findall(r"(?<![a-z.])((?:[a-z_]+\.)*[a-z_]+)\(", advice):
                owner = client if method.startswith("client.") else resource
                assert operator.attrgetter(method.removeprefix("client."))(owner) is not None
                found += 1
    assert found > 100


def classes() -> Iterator[tuple[Any, dict[str, str]]]:
    """The classes of answers that lack names, and those of streams."""
    for path, table in FOREIGN_FIELDS.items():
        module, _, name = path.rpartition(".")
        yield getattr(importlib.import_module(module), name), dict(table)
    yield fanout.AsyncFanOutRun, LACKED_BY_RUNS
    yield openai_sync.fanout.FanOutRun, LACKED_BY_RUNS
    yield openai_core.AsyncStream, OF_STREAMS
    yield openai_sync.Stream, OF_STREAMS
    yield AsyncChatCompletionStream, OF_CHAT_STREAMS
    yield ChatCompletionStream, OF_CHAT_STREAMS
    yield AsyncResponseStream, OF_RESPONSE_STREAMS
    yield ResponseStream, OF_RESPONSE_STREAMS


def test_no_name_of_an_answer_or_stream_is_hidden() -> None:
    """A row for a name that the class has would be without effect: it is taken out again, or its class was renamed."""
    for kind, table in classes():
        for name in table:
            assert isinstance(vars(kind)[name], LackedName), f"{kind.__name__}.{name}"
            assert not hasattr(kind, name)
            assert name not in getattr(kind, "__struct_fields__", ())


def fields_named(advice: str) -> str | None:
    """The path of fields to which an advice leads, without indexes."""
    found = re.fullmatch(r"use ([a-z_0-9.\[\]]+)", advice.partition(",")[0].partition(";")[0])
    return None if found is None else re.sub(r"\[0\]", "", found[1])


def test_what_an_answer_has_in_place_of_a_name_exists() -> None:
    checked = 0
    for kind, table in list(classes())[: len(FOREIGN_FIELDS)]:
        for advice in table.values():
            path = fields_named(advice)
            if path is not None and not path.startswith("client"):
                assert hasattr(kind, path.partition(".")[0]), f"{kind.__name__}: {advice}"
                checked += 1
    assert checked > 50


# Answers


@pytest.mark.anyio
async def test_names_of_other_answers(client: Any, server: LocalServer) -> None:
    chat = await client.chat.completions.create(**CHAT)
    response = await client.responses.create(model="m", input="x")
    vectors = await client.embeddings.create(model="m", input="x")
    legacy = await client.completions.create(model="m", prompt="x")
    assert read(chat, "text") == "'ChatCompletion' object has no attribute 'text'; use choices[0].message.content"
    assert read(chat, "message").endswith("; use choices[0].message")
    assert read(chat, "output_text").endswith("; use choices[0].message.content")
    assert read(chat.choices[0], "text").endswith("; use message.content")
    assert read(chat.usage, "input_tokens").endswith("; use prompt_tokens")
    assert read(response, "choices").endswith("; choices are of chat.completions.create()")
    assert read(response, "output_parsed").endswith("; call responses.parse(), whose answer has it")
    assert read(response.usage, "prompt_tokens").endswith("; use input_tokens")
    assert read(vectors, "embedding").endswith("; use data[0].embedding")
    assert read(legacy, "message").endswith("; use choices[0].text")
    assert read(legacy.choices[0], "delta").endswith("; use text")


@pytest.mark.anyio
async def test_names_of_other_events(client: Any, server: LocalServer) -> None:
    stream = await client.chat.completions.create(stream=True, **CHAT)
    chunk = await anext(stream)
    await stream.close()
    assert read(chunk, "text").endswith("; use choices[0].delta.content, where there are choices")
    assert read(chunk.choices[0], "message").endswith("; use delta: a chunk has no whole message")
    stream = await client.responses.create(model="m", input="x", stream=True)
    event = await anext(stream)
    await stream.close()
    assert read(event, "choices").startswith(
        "'ResponseCreatedEvent' object has no attribute 'choices'; look at its type first: an event of the type "
    )


@pytest.mark.anyio
async def test_names_of_other_streams(client: Any, server: LocalServer) -> None:
    async with client.chat.completions.stream(**CHAT) as stream:
        assert read(stream, "get_final_response").endswith("; use get_final_completion()")
        assert read(stream, "text_stream").endswith("an event of the type 'content.delta' has text as its delta")
        assert not {*OF_CHAT_STREAMS} & {*dir(stream)}
    async with client.responses.stream(model="m", input="x") as stream:
        assert read(stream, "get_final_completion").endswith("; use get_final_response()")
        assert read(stream, "text").endswith("; get_final_response() gives the whole answer")
        assert not {*OF_RESPONSE_STREAMS} & {*dir(stream)}
    stream = await client.responses.create(model="m", input="x", stream=True)
    assert read(stream, "get_final_response").endswith(
        "; use stream() in place of create(stream=True): its stream collects the answer"
    )
    assert not {*OF_STREAMS} & {*dir(stream)}
    await stream.close()


@pytest.mark.anyio
async def test_names_of_other_results(client: Any, server: LocalServer) -> None:
    def add(a: int, b: int) -> int:
        return a + b

    (result,) = [each async for each in client.fanout([fanout.chat(**CHAT)])]
    assert read(result, "response") == "'Result' object has no attribute 'response'; use value, or unwrap()"
    assert read(result, "exception").endswith("; use error")
    tools = await client.responses.run_tools(model="m", input='add({"a": 1, "b": 2})', tools=[add])
    assert read(tools, "output_text") == "'ToolRun' object has no attribute 'output_text'; use final, the last answer"
    assert read(tools, "messages").endswith("; use history")
    speech = await client.audio.speech.create(model="m", input="x", voice="alloy")
    assert read(speech, "save").endswith("Content' object has no attribute 'save'; use write_to_file()")
    assert read(speech, "headers").endswith("; use response.headers")
    vectors = await client.fanout.embed(["a"], model="m")
    assert read(vectors, "data") == "'Embedded' object has no attribute 'data'; use vectors"
    job = await client.batches.submit([fanout.chat(**CHAT)])
    assert read(job, "status").endswith("BatchJob' object has no attribute 'status'; use progress")
    for thing, name in ((result, "text"), (tools, "text"), (speech, "save"), (job, "status")):
        assert name not in dir(thing)
        assert not hasattr(type(thing), name)
        assert getattr(thing, name, 5) == 5


def test_names_of_other_runs(both: Any) -> None:
    for client in both:
        run = client.fanout([fanout.chat(**CHAT)])
        assert read(run, "results").endswith(
            "FanOutRun' object has no attribute 'results'; iterate over it for the results"
        )
        assert not {*LACKED_BY_RUNS} & {*dir(run)}


@pytest.mark.anyio
async def test_names_of_other_errors(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.status(404)), pytest.raises(openai_core.NotFoundError) as caught:
        await client.models.retrieve("m")
    error = caught.value
    assert read(error, "http_status") == "'NotFoundError' object has no attribute 'http_status'; use status_code"
    assert read(error, "json_body").endswith("; use body, what the server sent, or message")
    assert not {"http_status", "json_body"} & {*dir(error)}
    for copied in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert str(copied) == str(error)
        assert not hasattr(copied, "http_status")
    error.headers = {"a": "b"}  # type: ignore[attr-defined]  # as tracers may
    assert error.headers == {"a": "b"}  # type: ignore[attr-defined]
    lost = openai_core.APIConnectionError(message="lost")
    assert read(lost, "status_code").endswith("; no response came; errors that have one are APIStatusError")


@pytest.mark.anyio
async def test_names_of_other_responses(client: Any, server: LocalServer) -> None:
    response = await client.models.with_raw_response.list()
    for name, advice in foreign_names.RAW_RESPONSES.items():
        assert read(response, name) == f"'LegacyAPIResponse' object has no attribute {name!r}; {advice}"
    async with client.models.with_streaming_response.list() as response:
        for name, advice in foreign_names.RAW_RESPONSES.items():
            assert read(response, name).endswith(f" object has no attribute {name!r}; {advice}")


def test_a_field_that_a_server_sends_takes_the_place_of_the_advice() -> None:
    """On whichever way it is decoded, and when it is assigned."""
    for data in (
        b'{"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [], "text": "sent"}',
        b'{"id": "c", "text": "sent", "choices": [], "object": 5}',
        b'{"id": "c", "text": "sent", "choices": {"x": 1}}',
    ):
        sent = decode_json(ChatCompletion, data)
        assert sent.text == "sent"
        assert "text" in dir(sent)
        assert read(sent, "content").endswith("; use choices[0].message.content")
    without = decode_json(ChatCompletion, b'{"id": "c", "object": "chat.completion", "created": 1, "choices": []}')
    assert read(without, "text").endswith("; use choices[0].message.content")
    made: Any = ChatCompletion.model_validate(COMPLETION)
    made.text = "assigned"
    assert made.text == "assigned"
    assert made.to_dict()["text"] == "assigned"
    assert read(made, "content").endswith("; use choices[0].message.content")


def test_a_class_of_the_programs_may_have_the_names() -> None:
    class Mine(ChatCompletion):
        text: str | None = None

        @property
        def content(self) -> str | None:
            return self.choices[0].message.content

    mine = Mine.model_validate({**COMPLETION, "text": "y"})
    assert (mine.text, mine.content) == ("y", "x")
    assert {"text", "content"} <= {*dir(mine)}
    assert read(mine, "message").endswith("; use choices[0].message")


def test_tools_see_nothing_of_them() -> None:
    made = ChatCompletion.model_validate(COMPLETION)
    names = FOREIGN_FIELDS["openai_core.types.chat.chat_completion.ChatCompletion"]
    assert not {*names} & {*dir(made)}
    assert not {*names} & {*made.to_dict(), *ChatCompletion.model_fields, *made.model_dump()}
    for copied in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), made.model_copy()):
        assert copied == made
        assert not hasattr(copied, "text")
    assert getattr(made, "text", None) is None
    with pytest.raises(AttributeError, match=r"^type object 'ChatCompletion' has no attribute 'text'$"):
        _ = ChatCompletion.text  # type: ignore[attr-defined]
