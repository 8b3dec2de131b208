"""The helpers that programs written for the official package use: parsing, streams, handlers, polling, uploads."""

from __future__ import annotations

import asyncio
import enum
import hashlib
import warnings
from pathlib import Path
from tempfile import TemporaryDirectory

import openai
from openai import AssistantEventHandler, AsyncAssistantEventHandler, AsyncOpenAI, OpenAI
from openai.lib.streaming.chat import ChatCompletionStreamState
from pydantic import BaseModel

warnings.simplefilter("ignore", DeprecationWarning)
client = OpenAI()
MODEL = "gpt-4o-mini"
COUNT = [{"role": "user", "content": "count to 3"}]


class Step(BaseModel):
    why: str
    result: str


class Solution(BaseModel):
    steps: list[Step]
    answer: str


class Order(enum.StrEnum):
    UP = "asc"
    DOWN = "desc"


class Limit(BaseModel):
    column: str
    value: str | int | Step


class Query(BaseModel):
    """Look things up."""

    columns: list[str]
    limits: list[Limit]
    order: Order


def parsing() -> None:
    solved = client.chat.completions.parse(model=MODEL, messages=COUNT, response_format=Solution)
    print("parse", type(solved.choices[0].message.parsed).__name__)
    refused = client.chat.completions.parse(
        model=MODEL, messages=[{"role": "user", "content": "please refuse"}], response_format=Solution
    )
    print("refused", refused.choices[0].message.parsed, bool(refused.choices[0].message.refusal))
    called = client.beta.chat.completions.parse(
        model=MODEL,
        messages=[{"role": "user", "content": "use the tool"}],
        tools=[openai.pydantic_function_tool(Query)],
        tool_choice="required",
    )
    function = (called.choices[0].message.tool_calls or [])[0].function
    print("tool", function.name, type(function.parsed_arguments).__name__, isinstance(function, BaseModel))
    print("response", type(client.responses.parse(model=MODEL, input="x", text_format=Solution).output_parsed).__name__)
    try:
        client.chat.completions.parse(model=MODEL, messages=COUNT, response_format=Solution, max_completion_tokens=1)
    except openai.LengthFinishReasonError as exc:
        print("cut off", exc.completion.choices[0].finish_reason)


def streams() -> None:
    with client.chat.completions.stream(model=MODEL, messages=COUNT) as stream:
        print("chat", "".join(event.delta for event in stream if event.type == "content.delta"))
    print("final", stream.get_final_completion().choices[0].message.content)
    state = ChatCompletionStreamState()
    for chunk in client.chat.completions.create(model=MODEL, messages=COUNT, stream=True):
        state.handle_chunk(chunk)
    print("state", state.get_final_completion().choices[0].message.content)
    with client.responses.stream(model=MODEL, input="count to 3", background=True, text_format=Solution) as told:
        name = next(event for event in told if event.type == "response.created").response.id
        first = next(event for event in told if event.type == "response.output_text.delta")
    with client.responses.stream(response_id=name, starting_after=first.sequence_number, text_format=Solution) as told:
        rest = [event.sequence_number for event in told]
        print("resumed", rest[0] == first.sequence_number + 1, type(told.get_final_response().output_parsed).__name__)
    with client.chat.completions.with_streaming_response.create(model=MODEL, messages=COUNT) as response:
        print("lines", response.headers.get("x-request-id") is not None, len(list(response.iter_lines())))
    print("raw", client.chat.completions.with_raw_response.create(model=MODEL, messages=COUNT).parse().object)


async def streams_again() -> None:
    async with AsyncOpenAI() as async_client:
        async with async_client.chat.completions.stream(model=MODEL, messages=COUNT) as stream:
            await stream.until_done()
        completion = await stream.get_final_completion()
        print("async chat", completion.choices[0].message.content)
        events = await async_client.responses.create(model=MODEL, input="count to 3", stream=True)
        print("async events", "".join([e.delta async for e in events if e.type == "response.output_text.delta"]))
        async with async_client.responses.stream(model=MODEL, input="x", text_format=Solution) as told:
            print("async response", type((await told.get_final_response()).output_parsed).__name__)
        assistant = await async_client.beta.assistants.create(model=MODEL)

        class Handler(AsyncAssistantEventHandler):
            async def on_text_done(self, text) -> None:
                print("async text", text.value)

        async with async_client.beta.threads.create_and_run_stream(
            assistant_id=assistant.id, thread={"messages": COUNT}, event_handler=Handler()
        ) as handler:
            await handler.until_done()


def assistants() -> None:
    assistant = client.beta.assistants.create(model=MODEL)
    thread = client.beta.threads.create(messages=COUNT)
    told: list[str] = []

    class Handler(AssistantEventHandler):
        def on_event(self, event) -> None:
            told.append(event.event)

        def on_text_created(self, text) -> None:
            told.append(f"created {self.current_run.status}")

        def on_text_delta(self, delta, snapshot) -> None:
            told.append(f"{delta.value}|{snapshot.value}")

        def on_text_done(self, text) -> None:
            told.append(f"done {text.value}")

        def on_end(self) -> None:
            told.append("end")

    ids = {"thread_id": thread.id, "assistant_id": assistant.id}
    with client.beta.threads.runs.stream(**ids, event_handler=Handler()) as stream:
        stream.until_done()
    print("handler", told[0], told[-2:], [line for line in told if line.startswith(("created", "done"))])
    print("final", stream.get_final_run().status, len(stream.get_final_messages()))
    with client.beta.threads.runs.stream(**ids) as stream:
        print("texts", "".join(stream.text_deltas))
    with client.beta.threads.runs.create_and_stream(**ids) as stream:
        pieces = [event.data.delta.content[0].text.value for event in stream if event.event == "thread.message.delta"]
        print("events", "".join(pieces))
    tool = {"type": "function", "function": {"name": "look", "parameters": {"type": "object", "properties": {}}}}
    caller = client.beta.assistants.create(model=MODEL, tools=[tool])
    outputs = []
    for _ in range(2):
        asking = client.beta.threads.create(messages=[{"role": "user", "content": "look({})"}])
        run = client.beta.threads.runs.create_and_poll(thread_id=asking.id, assistant_id=caller.id)
        call = run.required_action.submit_tool_outputs.tool_calls[0]
        outputs.append(
            {"thread_id": asking.id, "run_id": run.id, "tool_outputs": [{"tool_call_id": call.id, "output": "3"}]}
        )
    print("needs", run.status)
    print("given", client.beta.threads.runs.submit_tool_outputs_and_poll(**outputs[0]).status)
    with client.beta.threads.runs.submit_tool_outputs_stream(**outputs[1]) as stream:
        print("given", stream.get_final_run().status)
    print(
        "polled", client.beta.threads.create_and_run_poll(assistant_id=assistant.id, thread={"messages": COUNT}).status
    )
    print("polled", client.beta.threads.runs.poll(run.id, thread_id=asking.id).status)


def files(folder: str) -> None:
    path = Path(folder, "notes.jsonl")
    path.write_bytes(b'{"a": 1}\n' * 1000)
    stored = client.files.create(file=path, purpose="fine-tune")
    print("file", client.files.wait_for_processing(stored.id, poll_interval=0.01).status)
    upload = client.uploads.upload_file_chunked(
        file=path, mime_type="text/jsonl", purpose="assistants", part_size=4000,
        md5=hashlib.md5(path.read_bytes()).hexdigest(),
    )  # fmt: skip
    print("upload", upload.status, upload.file.filename)
    whole = client.uploads.upload_file_chunked(
        file=path.read_bytes(), filename="b.jsonl", bytes=9000, mime_type="text/jsonl", purpose="assistants"
    )
    print("upload", whole.status, whole.bytes)
    store = client.vector_stores.create(name="all")
    print("store", client.vector_stores.files.upload_and_poll(vector_store_id=store.id, file=path).status)
    print("store", client.vector_stores.files.create_and_poll(stored.id, vector_store_id=store.id).status)
    batch = client.vector_stores.file_batches.upload_and_poll(store.id, files=[path, ("c.txt", b"c")], file_ids=[])
    print("batch", batch.status, batch.file_counts.completed)
    video = client.videos.create_and_poll(model="sora-2", prompt="a cat", poll_interval_ms=10)
    print("video", video.status)


parsing()
streams()
asyncio.run(streams_again())
assistants()
with TemporaryDirectory() as place:
    files(place)
