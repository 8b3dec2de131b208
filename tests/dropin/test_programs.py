"""Programs written for the official package run unmodified, against the embedded server."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from openai_core.testing import LocalServer
from tests.dropin.running import PROGRAMS, run

pytestmark = pytest.mark.slow


def output_of(program: str, package: str, server: LocalServer) -> list[str]:
    """The lines that a program prints; skips where its package is not installed."""
    if find_spec(package) is None:
        pytest.skip(f"{package} is not installed: `pip install --group programs`, or run `nox -s programs`")
    done = run(
        str(PROGRAMS / f"{program}.py"),
        OPENAI_BASE_URL=server.base_url,
        OPENAI_API_KEY="sk-test",
        LITELLM_LOCAL_MODEL_COST_MAP="True",  # it would fetch a list of prices
        LANGSMITH_TRACING="false",
    )
    assert done.returncode == 0, done.stderr
    headers = {name.lower() for request in server.requests for name in request.headers}
    assert "authorization" in headers
    assert "x-stainless-lang" not in headers, "only the official package sends it"
    return done.stdout.splitlines()


def test_langchain_chats_streams_calls_tools_and_embeds(server: LocalServer) -> None:
    """Chat, stream, tools and embeddings."""
    assert output_of("use_langchain", "langchain_openai", server) == [
        "chat: You said: Good morning True",
        "stream: You said: Good afternoon True",
        "tool: weather rain in city",
        "embeddings: 2 True",
        "async: You said: Good evening",
        "async stream: You said: Good night",
        "module: openai_sync.client.client",
    ]


def test_agents_run_with_tools_on_both_apis(server: LocalServer) -> None:
    """A run with a tool call, on both APIs."""
    items = "['ToolCallItem', 'ToolCallOutputItem', 'MessageOutputItem']"
    events = "['agent_updated_stream_event', 'raw_response_event', 'run_item_stream_event']"
    said = "The tool says: rain in city"
    assert output_of("use_agents", "agents", server) == [
        line
        for api in ("responses", "chat_completions")
        for line in (f"{api} {items} {said}", f"{api} streamed {events} {said}")
    ]


def test_instructor_gives_pydantic_models(server: LocalServer) -> None:
    """An answer as a pydantic model."""
    assert output_of("use_instructor", "instructor", server) == [
        "TOOLS Person 'name' 1 chat.completion",
        "JSON_SCHEMA Person 'name' 1 chat.completion",
        "RESPONSES_TOOLS Person 'name' 1",
        "async Person 'name' 1",
    ]


def test_litellm_completes_streams_embeds_and_routes(server: LocalServer) -> None:
    """Completion, stream, embeddings and a router."""
    assert output_of("use_litellm", "litellm", server) == [
        "chat: You said: Good morning True",
        "stream: You said: Good morning True",
        "async: You said: Good morning",
        "async stream: You said: Good morning",
        'typed: {"name": "name", "age": 1}',
        "embeddings: 2",
        "router: You said: Good morning",
    ]


def test_llama_index_runs_over_the_drop_in(server: LocalServer) -> None:
    """Chat, stream, tools, typed answers and embeddings."""
    person = "Person(name='name', age=1)"
    assert output_of("use_llama_index", "llama_index", server) == [
        "chat: You said: Good morning",
        "stream: You said: Good afternoon True",
        "tool: weather rain in city",
        f"typed: {person}",
        f"typed stream: True {person}",
        "embeddings: 2 True",
        "async: You said: Good evening",
        "async stream: You said: Good night",
        f"async typed stream: True {person}",
    ]


def test_dspy_predicts_streams_and_embeds_on_both_apis(server: LocalServer) -> None:
    """Predictions, typed and with tools, on both APIs, a stream and embeddings."""
    assert output_of("use_dspy", "dspy", server) == [
        "chat: ['You said: Good morning']",
        "responses: [{'text': 'You said: Good evening'}]",
        "typed: str int",
        "usage: True",
        "tool: ['weather']",
        "async: str int",
        "stream: True Prediction",
        "embeddings: 2 True",
    ]


def test_streamlit_writes_streams_as_text(server: LocalServer) -> None:
    """Streams of both APIs, and of their helpers, are written as text. Streamlit knows them by the names of classes."""
    assert output_of("use_streamlit", "streamlit", server) == [
        "['chat: You said: Good morning to you', 'response: You said: Good evening to you']",
        "['You said: Good morning to you', 'You said: Good evening to you', 'You said: Good night to you', "
        "'You said: Sleep well and long']",
        "[]",
    ]


def test_pydantic_ai_runs_over_the_drop_in(server: LocalServer) -> None:
    """A run with a tool call, a stream and typed output, on both APIs."""
    said = "The tool says: rain in Paris 2"
    assert output_of("use_pydantic_ai", "pydantic_ai", server) == [
        line
        for model in ("OpenAIChatModel", "OpenAIResponsesModel")
        for line in (
            f"{model} {said}",
            "streamed: You said: Good morning True",
            "typed: Person",
        )
    ]


def test_semantic_kernel_runs_over_the_drop_in(server: LocalServer) -> None:
    """Chat, stream, a typed answer, a function and embeddings."""
    assert output_of("use_semantic_kernel", "semantic_kernel", server) == [
        "chat You said: Good morning",
        "stream You said: Good morning True",
        "typed name='name' age=1",
        "function The tool says: rain in Oslo",
        "embeddings 2",
    ]


def test_fastapi_takes_and_describes_types_of_the_api(server: LocalServer) -> None:
    """Types of the API in bodies, answers and the description of an application."""
    assert output_of("use_fastapi", "fastapi", server) == [
        "chat You said: Good morning chat.completion",
        "create You said: Good morning ['messages', 'model']",
        "within You said: Good morning True",
        "response You said: Good morning",
        "usage 3",
        "refused 422",
        "described True",
    ]


def test_helpers_print_what_the_official_ones_do(server: LocalServer) -> None:
    """What the helpers of the official package give and call, they do here; it prints the same with that package."""
    assert output_of("use_helpers", "pydantic", server) == [
        "parse Solution",
        "refused None True",
        "tool Query Query True",
        "response Solution",
        "cut off length",
        "chat 1 2 3",
        "final 1 2 3",
        "state 1 2 3",
        "resumed True Solution",
        "lines True 1",
        "raw chat.completion",
        "async chat 1 2 3",
        "async events 1 2 3",
        "async response Solution",
        "async text 1 2 3",
        "handler thread.run.created ['thread.run.completed', 'end'] ['created in_progress', 'done 1 2 3']",
        "final completed 1",
        "texts 1 2 3",
        "events 1 2 3",
        "needs requires_action",
        "given completed",
        "given completed",
        "polled completed",
        "polled completed",
        "file processed",
        "upload completed notes.jsonl",
        "upload completed 9000",
        "store completed",
        "store completed",
        "batch completed 2",
        "video completed",
    ]
