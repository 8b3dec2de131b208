"""What tracers replace of clients, resources and streams is used from then on, and what they read is there."""

from __future__ import annotations

import pytest

from openai_core.testing import LocalServer
from tests.dropin.running import run_code

PREAMBLE = """
import asyncio, openai
from openai.types.chat import ChatCompletion, ChatCompletionChunk
ASK = {"model": "m", "messages": [{"role": "user", "content": "count to 3"}]}
seen = []
def observed(request):
    def replacement(*args, **kwargs):
        cast_to, options = args[-2:]
        stream_cls = kwargs["stream_cls"]
        name = stream_cls and stream_cls.__name__
        seen.append((options.method, options.url, cast_to.__name__, kwargs["stream"], name))
        return request(*args, **kwargs)
    return replacement
def texts(chunks):
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
"""


@pytest.fixture
def printed(server: LocalServer) -> object:
    """Runs a program with the drop-in; gives the lines that it prints."""

    def run(code: str) -> list[str]:
        return run_code(PREAMBLE + code, OPENAI_BASE_URL=server.base_url, OPENAI_API_KEY="k").splitlines()

    return run


@pytest.mark.parametrize("where", ["openai.OpenAI", "client"])
def test_blocking_calls_go_through_a_replaced_request(printed, where: str) -> None:
    code = f"""
client = openai.OpenAI()
{where}.request = observed({where}.request)
print(type(client.chat.completions.create(**ASK)) is ChatCompletion)
stream = client.chat.completions.create(**ASK, stream=True)
print(type(stream) is openai.Stream, texts(stream))
print(client.chat.completions.parse(**ASK, response_format=list[int]).choices[0].message.parsed)
raw = client.chat.completions.with_raw_response.create(**ASK)
print(raw.status_code, type(raw.parse()).__name__)
with client.chat.completions.with_streaming_response.create(**ASK) as response:
    print(type(response).__name__)
print([model.id for model in client.models.list()] != [])
try:
    client.post("/x", cast_to=object, body={{}})
except openai.NotFoundError:
    print(404)
for each in seen: print(*each)
"""
    assert printed(code) == [
        "True",
        "True 1 2 3",
        "[1]",
        "200 ChatCompletion",
        "APIResponse",
        "True",
        "404",
        "post /chat/completions ChatCompletion False None",
        "post /chat/completions ChatCompletion True Stream",
        "post /chat/completions ChatCompletion False None",
        "post /chat/completions ChatCompletion False None",
        "post /chat/completions ChatCompletion False None",
        "get /models SyncPage[Model] False None",
        "post /x object False None",
    ]


@pytest.mark.parametrize("where", ["openai.AsyncOpenAI", "client"])
def test_awaited_calls_go_through_a_replaced_request(printed, where: str) -> None:
    code = f"""
async def main():
    client = openai.AsyncOpenAI()
    {where}.request = observed({where}.request)
    print(type(await client.chat.completions.create(**ASK)) is ChatCompletion)
    stream = await client.chat.completions.create(**ASK, stream=True)
    print(type(stream) is openai.AsyncStream, texts([chunk async for chunk in stream]))
    async with client.responses.stream(model="m", input="x") as stream:
        await stream.until_done()
    print([model.id async for model in client.models.list()] != [])
    await client.close()
asyncio.run(main())
for each in seen: print(*each)
"""
    assert printed(code) == [
        "True",
        "True 1 2 3",
        "True",
        "post /chat/completions ChatCompletion False None",
        "post /chat/completions ChatCompletion True AsyncStream",
        "post /responses Response True AsyncStream",
        "get /models AsyncPage[Model] False None",
    ]


def test_what_a_request_is_changed_to_is_sent(printed, server: LocalServer) -> None:
    code = """
request = openai.OpenAI.request
def changing(self, cast_to, options, **rest):
    options.headers = {"traceparent": "00-1"}
    options.json_data = {**options.json_data, "user": "me"}
    return request(self, cast_to, options, **rest)
openai.OpenAI.request = changing
openai.OpenAI().chat.completions.create(**ASK)
"""
    printed(code)
    sent = server.requests[0]
    assert sent.headers["traceparent"] == "00-1"
    assert sent.json["user"] == "me"


def test_responses_are_processed_by_what_was_put_there(printed) -> None:
    code = """
from openai._base_client import AsyncAPIClient, SyncAPIClient
def reading(process):
    def replacement(self, **rest):
        print(rest["response"].headers["content-type"], rest["stream"], rest["options"].url)
        return process(self, **rest)
    return replacement
for kind in (SyncAPIClient, AsyncAPIClient):
    kind._process_response = reading(kind._process_response)
client = openai.OpenAI()
client.chat.completions.create(**ASK)
print(texts(client.chat.completions.create(**ASK, stream=True)))
async def main():
    async with openai.AsyncOpenAI() as client:
        print((await client.embeddings.create(model="m", input="a")).object)
asyncio.run(main())
"""
    assert printed(code) == [
        "application/json False /chat/completions",
        "text/event-stream; charset=utf-8 True /chat/completions",
        "1 2 3",
        "application/json False /embeddings",
        "list",
    ]


def test_events_come_from_what_was_put_in_the_place_of_a_stream_s_iterator(printed) -> None:
    code = """
def marked(chunks):
    for chunk in chunks:
        seen.append("sync")
        yield chunk
async def marked_too(chunks):
    async for chunk in chunks:
        seen.append("async")
        yield chunk
client = openai.OpenAI()
stream = client.chat.completions.create(**ASK, stream=True)
first = next(stream)
stream._iterator = marked(stream._iterator)
print(texts([first, next(stream), *stream]), len(seen) > 2, stream._client is client, stream._cast_to.__name__)
async def main():
    async with openai.AsyncOpenAI() as client:
        stream = await client.chat.completions.create(**ASK, stream=True)
        first = await stream.__anext__()
        stream._iterator = marked_too(stream._iterator)
        print(texts([first, await stream.__anext__(), *[chunk async for chunk in stream]]), stream._client is client)
asyncio.run(main())
print({*seen} == {"sync", "async"})
"""
    assert printed(code) == ["1 2 3 True True ChatCompletionChunk", "1 2 3 True", "True"]


def test_a_class_of_streams_may_see_each_event(printed) -> None:
    code = """
def request_with(request, kind):
    def replacement(*args, stream_cls, **rest):
        return request(*args, stream_cls=stream_cls and kind(stream_cls), **rest)
    return replacement
def blocking(base):
    class Mine(base):
        def __stream__(self):
            for chunk in super().__stream__():
                seen.append("sync")
                yield chunk
    return Mine
def awaited(base):
    class Mine(base):
        async def __stream__(self):
            async for chunk in super().__stream__():
                seen.append("async")
                yield chunk
    return Mine
openai.OpenAI.request = request_with(openai.OpenAI.request, blocking)
openai.AsyncOpenAI.request = request_with(openai.AsyncOpenAI.request, awaited)
client = openai.OpenAI()
stream = client.chat.completions.create(**ASK, stream=True)
print(type(stream).__name__, texts(stream))
print(texts(client.chat.completions.with_raw_response.create(**ASK, stream=True).parse()))
async def main():
    async with openai.AsyncOpenAI() as client:
        stream = await client.chat.completions.create(**ASK, stream=True)
        print(type(stream).__name__, texts([chunk async for chunk in stream]))
asyncio.run(main())
print(seen.count("sync") == 2 * seen.count("async") > 0)
"""
    assert printed(code) == ["Mine 1 2 3", "1 2 3", "Mine 1 2 3", "True"]


def test_resources_know_their_client_also_when_it_is_gone(printed) -> None:
    code = """
import gc
client = openai.OpenAI(organization="o")
print(client.chat.completions._client is client, client.beta.chat.completions._client is client)
left = [openai.OpenAI(organization="o").embeddings, openai.AsyncOpenAI(organization="o").embeddings]
gc.collect()
print([(type(each._client).__name__, each._client.organization) for each in left])
print(left[0].create(model="m", input="a").object)
openai.OpenAI.request = observed(openai.OpenAI.request)
print(left[0].create(model="m", input="a").object, len(seen))
"""
    assert printed(code) == ["True True", "[('OpenAI', 'o'), ('AsyncOpenAI', 'o')]", "list", "list 1"]


def test_a_span_of_the_caller_is_the_current_one_in_what_was_replaced(printed) -> None:
    code = """
from contextvars import ContextVar
current = ContextVar("current")
request = openai.OpenAI.request
def replacement(*args, **rest):
    print(current.get())
    return request(*args, **rest)
openai.OpenAI.request = replacement
client = openai.OpenAI()
current.set("span")
client.chat.completions.create(**ASK)
"""
    assert printed(code) == ["span"]


def test_raw_responses_give_what_was_put_for_their_type(printed) -> None:
    code = """
raw = openai.OpenAI().chat.completions.with_raw_response.create(**ASK)
raw.parse()
print(raw._cast_to.__name__, list(raw._parsed_by_type) == [raw._cast_to])
raw._parsed_by_type[raw._cast_to] = "another"
print(raw.parse(), type(raw.parse(to=dict)).__name__)
"""
    assert printed(code) == ["ChatCompletion True", "another dict"]
