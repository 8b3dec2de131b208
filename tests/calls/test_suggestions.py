"""A wrong name leads to the right one: by a table where they do not look alike, else by likeness."""

from __future__ import annotations

import functools
import inspect
import operator
import re
import traceback
import warnings
from collections.abc import Callable, Mapping, Set
from typing import Any

import pytest

import openai_core
from openai_core import AsyncOpenAI
from openai_core.calls import suggestions
from openai_core.calls.method_arguments import arguments_of
from openai_core.calls.wrong_parameters import wrong_names
from openai_core.client.settings import ClientSettings
from openai_core.resources._resource import Resource
from openai_core.testing import LocalServer
from openai_sync import OpenAI
from openai_sync.call_errors import refusal
from openai_sync.process import portals
from tests.instrumented import instrumented
from tests.resources.method_facts import METHODS, MethodFact

CALLS = [
    ("chat.completions.create", "max_output_tokens", "did you mean 'max_completion_tokens'?"),
    ("chat.completions.create", "prompt", "did you mean 'messages'?"),
    ("chat.completions.create", "input", "did you mean 'messages'?"),
    ("chat.completions.create", "system", "did you mean 'messages'?"),
    ("chat.completions.create", "engine", "did you mean 'model'?"),
    ("chat.completions.create", "text_format", "use chat.completions.parse(), which takes a type as 'response_format'"),
    ("chat.completions.parse", "text_format", "did you mean 'response_format'?"),
    ("chat.completions.create", "temprature", "did you mean 'temperature'?"),
    ("responses.create", "messages", "did you mean 'input'?"),
    ("responses.create", "response_format", "did you mean 'text'?"),
    ("responses.create", "system", "did you mean 'instructions'?"),
    ("responses.create", "functions", "did you mean 'tools'?"),
    ("responses.create", "max_tokens", "did you mean 'max_output_tokens'?"),
    ("responses.create", "text_format", "use responses.parse(), which takes it"),
    ("responses.create", "qzqzqz", "to send it all the same, put it in extra_body or extra_query"),
    ("embeddings.create", "request_timeout", "did you mean 'timeout'?"),
    ("chat.completions.create", "temp", "did you mean 'temperature'?"),
    ("responses.parse", "output_type", "give it as 'text_format'"),
    ("chat.completions.parse", "output_type", "did you mean 'response_format'?"),
    ("responses.create", "api_key", "use client.with_options(api_key=...), a client whose calls have it"),
    ("embeddings.create", "base_url", "use client.with_options(base_url=...), a client whose calls have it"),
    ("completions.create", "messages", "use chat.completions.create(), which takes it"),
]
NEEDED: dict[str, dict[str, Any]] = {
    "chat": {"messages": [], "model": "m"},
    "responses": {"model": "m"},
    "completions": {"prompt": "", "model": "m"},
    "embeddings": {"input": "", "model": "m"},
}
SETTINGS = [("apikey", "api_key"), ("API_KEY", "api_key"), ("url", "base_url"), ("api_base", "base_url")]
SETTINGS += [("retry_policy", "retry")]
SETTINGS += [("proxies", "transport_settings"), ("headers", "default_headers"), ("retries", "max_retries")]


@pytest.mark.anyio
@pytest.mark.parametrize(("method", "name", "hint"), CALLS)
async def test_a_wrong_parameter_is_told_the_right_one(
    client: Any, server: LocalServer, method: str, name: str, hint: str
) -> None:
    found = client
    for part in method.split("."):
        found = getattr(found, part)
    message = re.escape(f"{method}() has no parameter {name!r}; {hint}") + "$"
    with pytest.raises(TypeError, match=message):
        await found(**NEEDED[method.partition(".")[0]], **{name: 1})
    assert server.requests == []


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize(("name", "right"), SETTINGS)
def test_a_wrong_setting_is_told_the_right_one(kind: Any, name: str, right: str) -> None:
    message = rf"^{kind.__name__}\(\) got an unexpected keyword argument '{name}'; did you mean '{right}'\?$"
    with pytest.raises(TypeError, match=message):
        kind(**{name: "x"})


def test_what_is_suggested_exists() -> None:
    """Each row of the tables leads to a parameter or a setting that there is."""
    from openai_core.calls.options import CallOptions
    from openai_core.fanout.batch.job import AsyncBatchJob
    from openai_core.fanout.fan_out import AsyncFanOut
    from openai_core.resources.chat.completions.completions import CREATE
    from openai_core.resources.responses.responses import CREATE as RESPOND

    def names(table: Mapping[str, str]) -> set[str]:
        return {row for row in table.values() if " " not in row}

    assert names(suggestions._CHAT) <= CREATE.known
    assert names(suggestions._RESPONSES) <= RESPOND.known
    assert names(suggestions._EVERYWHERE) <= CREATE.known | CallOptions.__annotations__.keys()
    assert names(suggestions._SETTINGS) <= ClientSettings.__annotations__.keys()
    assert {*suggestions._OF_CLIENTS.values()} <= ClientSettings.__annotations__.keys()
    assert not {*suggestions._RESPONSES} & RESPOND.known
    assert not {*suggestions._SETTINGS} & ClientSettings.__annotations__.keys()
    client = AsyncOpenAI(api_key="k")
    for (method, name), row in suggestions._OTHER_METHODS.items():
        if method == "fanout":
            function = AsyncFanOut.__call__
        elif method.startswith("job."):
            function = operator.attrgetter(method.removeprefix("job."))(AsyncBatchJob)
        else:
            function = operator.attrgetter(method)(client).__func__
        taken = arguments_of(function)
        assert taken is not None
        known = taken.known.union(taken.names)
        assert name not in known, f"{method}({name}=)"
        assert " " in row or row in known, f"{method}({name}=) -> {row}"
    for resource, table in suggestions._BY_RESOURCE.items():
        methods = known_parameters(client, resource)
        for name, row in table.items():
            assert " " in row or any(row in known for known in methods), f"{resource}: {name} -> {row}"
    for name, row in suggestions._LOW_LEVEL.items():
        known = {*inspect.signature(client.post).parameters}
        assert name not in known
        assert " " in row or row in known


def known_parameters(client: AsyncOpenAI, resource: str) -> list[Set[str]]:
    """The parameters of each method of a resource."""
    thing = operator.attrgetter(resource)(client)
    found = [arguments_of(method.__func__) for _, method in inspect.getmembers(thing, inspect.ismethod)]
    return [taken.known.union(taken.names) for taken in found if taken is not None]


def test_each_setting_of_clients_is_one_that_calls_or_their_clients_have() -> None:
    """Whoever gives it to a call is told of the client that has it, or of the option that is like it."""
    known = arguments_of(AsyncOpenAI(api_key="k").chat.completions.create.__func__)  # type: ignore[attr-defined]
    assert known is not None
    for name in ClientSettings.__annotations__:
        if name in known.known or name.startswith("_"):
            continue
        advice = suggestions.nearest_parameter("chat.completions.create", name, known.known)
        if name in ("default_headers", "default_query", "idempotency_keys"):
            assert advice is not None
            assert advice.startswith("did you mean '")
        else:
            assert advice == f"use client.with_options({name}=...), a client whose calls have it"


MORE_CALLS: list[tuple[str, str, str]] = [
    ("chat.completions.create", "retries", "use client.with_options(max_retries=...), a client whose calls have it"),
    ("chat.completions.create", "api_base", "use client.with_options(base_url=...), a client whose calls have it"),
    (
        "chat.completions.create",
        "webhook_secret",
        "use client.with_options(webhook_secret=...), a client whose calls have it",
    ),
    ("chat.completions.create", "default_headers", "did you mean 'extra_headers'?"),
    ("chat.completions.create", "stop_sequences", "did you mean 'stop'?"),
    ("chat.completions.create", "max_tokens_to_sample", "did you mean 'max_completion_tokens'?"),
    ("chat.completions.create", "thinking", "did you mean 'reasoning_effort'?"),
    ("chat.completions.create", "system_prompt", "did you mean 'messages'?"),
    ("chat.completions.create", "json_mode", "write response_format={'type': 'json_object'}"),
    (
        "chat.completions.create",
        "response_model",
        "use chat.completions.parse(), which takes a type as 'response_format'",
    ),
    ("chat.completions.create", "model_name", "did you mean 'model'?"),
    ("chat.completions.create", "params", "did you mean 'extra_query'?"),
    ("responses.create", "verbosity", "write text={'verbosity': ...}"),
    ("responses.create", "system_instruction", "did you mean 'instructions'?"),
    ("responses.create", "stop", "the Responses API has no such parameter; chat.completions.create() has"),
    ("responses.create", "thread_id", "did you mean 'conversation'?"),
    ("responses.create", "contents", "did you mean 'input'?"),
    ("embeddings.create", "texts", "did you mean 'input'?"),
    ("embeddings.create", "size", "did you mean 'dimensions'?"),
    ("models.list", "stream", "leave it out, as there is nothing to stream"),
    ("images.generate", "text", "did you mean 'prompt'?"),
    ("images.generate", "number_of_images", "did you mean 'n'?"),
    ("audio.speech.create", "text", "did you mean 'input'?"),
    ("audio.speech.create", "voice_id", "did you mean 'voice'?"),
    ("audio.transcriptions.create", "audio", "did you mean 'file'?"),
    ("files.create", "path", "write file=pathlib.Path(...)"),
    ("batches.create", "requests", "use batches.submit(), which takes them"),
    ("fine_tuning.jobs.create", "n_epochs", "write hyperparameters={'n_epochs': ...}"),
    ("vector_stores.search", "top_k", "did you mean 'max_num_results'?"),
    ("get", "params", "write options={'params': ...}"),
    ("get", "headers", "write options={'headers': ...}"),
    ("post", "json", "did you mean 'body'?"),
    ("post", "timeout", "write options={'timeout': ...}"),
]


@pytest.mark.anyio
@pytest.mark.parametrize(("method", "name", "hint"), MORE_CALLS)
async def test_a_parameter_of_another_package_is_told_the_right_one(
    client: Any, server: LocalServer, method: str, name: str, hint: str
) -> None:
    call = operator.attrgetter(method)(client)
    with pytest.raises(TypeError) as caught:
        await call(*([] if method not in ("get", "post") else ["/models"]), **{name: 1})
    assert f"{method}() has no parameter {name!r}; {hint}" in str(caught.value)
    assert server.requests == []


MORE_SETTINGS = [
    ("model", "give it to each call"),
    ("engine", "give it to each call"),
    ("temperature", "give it to each call"),
    ("azure_endpoint", "use AzureOpenAI, or AsyncAzureOpenAI"),
    ("api_version", "use AzureOpenAI, or AsyncAzureOpenAI"),
    ("aws_region", "use BedrockOpenAI, or AsyncBedrockOpenAI"),
    ("openai_api_key", "did you mean 'api_key'?"),
    ("apiKey", "did you mean 'api_key'?"),
    ("baseURL", "did you mean 'base_url'?"),
    ("maxRetries", "did you mean 'max_retries'?"),
    ("session", "did you mean 'http_client'?"),
    ("request_timeout", "did you mean 'timeout'?"),
    ("verify_ssl", "write transport_settings=TransportSettings(tls=TLSSettings(verify=...))"),
    ("openai_proxy", "write transport_settings=TransportSettings(proxy=...)"),
    ("auth_token", "did you mean 'api_key'?"),
]


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize(("name", "hint"), MORE_SETTINGS)
def test_a_setting_of_another_package_is_told_the_right_one(kind: Any, name: str, hint: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(**{name: "x"})
    assert str(caught.value) == f"{kind.__name__}() got an unexpected keyword argument {name!r}; {hint}"


def test_nothing_is_suggested_for_a_setting_that_no_name_is_like() -> None:
    with pytest.raises(TypeError, match=r"^AsyncOpenAI\(\) got an unexpected keyword argument 'decoding'$"):
        AsyncOpenAI(decoding=1)  # type: ignore[call-arg]


# In the facade


def frames_of(call: Callable[[], object]) -> list[str]:
    """The frames that the traceback of a wrong call has besides that of its caller."""
    with pytest.raises(TypeError) as caught:
        call()
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None or caught.value.__suppress_context__
    frames = traceback.extract_tb(caught.value.__traceback__)
    return [frame.name for frame in frames if "openai_" in frame.filename]


WRONG: dict[str, Callable[[Any], object]] = {
    "unknown": lambda client: client.chat.completions.create(model="m", messages=[], nonsense=1),
    "missing": lambda client: client.chat.completions.create(model="m"),
    "of a page": lambda client: client.files.list(nonsense=1),
    "of a helper": lambda client: client.responses.parse(nonsense=1),
    "of a raw response": lambda client: client.files.with_raw_response.retrieve("f", nonsense=1),
    "path missing": lambda client: client.files.retrieve(),
    "too many": lambda client: client.files.retrieve("f", "g"),
    "deprecated": lambda client: client.beta.assistants.retrieve(),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("call", WRONG.values(), ids=WRONG)
def test_wrong_blocking_calls_are_refused_at_once(call: Callable[[Any], object]) -> None:
    """Before the event loop's thread is asked, in a traceback of two frames: the caller's, and the method's."""
    client = OpenAI(api_key="k")
    assert frames_of(lambda: call(client)) == ["method"]
    assert client._owner.lease.current is None
    assert client._owner.lease not in {lease for portal in portals.values() for lease in portal.leases}


def test_their_errors_name_the_blocking_method() -> None:
    client: Any = OpenAI(api_key="k")
    with pytest.raises(TypeError, match=r"^files\.retrieve\(\) needs 'file_id'$"):
        client.files.retrieve()
    with pytest.raises(TypeError, match=r"^files\.list\(\) has no parameter 'nonsense'"):
        client.files.list(nonsense=1)


def test_arguments_without_names_are_refused_in_words() -> None:
    client: Any = OpenAI(api_key="k")
    message = (
        r"^chat\.completions\.create\(\) takes no argument by position; give each by name, as in create\(messages="
    )
    with pytest.raises(TypeError, match=message):
        client.chat.completions.create("m")
    message = r"^files\.retrieve\(\) takes only 'file_id' by position; give others by name$"
    with pytest.raises(TypeError, match=message):
        client.files.retrieve("f", "g")


WRONG_AWAITED: dict[str, Callable[[Any], Any]] = {
    "unknown": lambda client: client.chat.completions.create(model="m", messages=[], nonsense=1),
    "missing": lambda client: client.chat.completions.create(model="m"),
    "of a stream": lambda client: client.chat.completions.create(model="m", stream=True),
    "with options": lambda client: client.files.retrieve("f", nonsense=1, timeout=3),
    "of a page": lambda client: client.files.list(nonsense=1),
    "of a helper": lambda client: client.responses.parse(nonsense=1),
    "of a raw response": lambda client: client.files.with_raw_response.retrieve("f", nonsense=1),
    "of a streamed response": lambda client: client.files.with_streaming_response.retrieve(
        "f", nonsense=1
    ).__aenter__(),
    "path missing": lambda client: client.files.retrieve(),
}


@pytest.mark.anyio
@pytest.mark.parametrize("call", WRONG_AWAITED.values(), ids=WRONG_AWAITED)
async def test_wrong_awaited_calls_have_short_tracebacks(call: Callable[[Any], Any]) -> None:
    """At most two frames of this project: the method's, and the one that makes its call."""
    async with AsyncOpenAI(api_key="k") as client:
        with pytest.raises(TypeError) as caught:
            await call(client)
    frames = [frame for frame in traceback.extract_tb(caught.value.__traceback__) if "/openai_" in frame.filename]
    assert len(frames) <= 2, frames
    assert caught.value.__context__ is None


def test_path_parameters_may_be_given_by_name(server: LocalServer) -> None:
    """Such a call looks unusual and is right."""
    with OpenAI(api_key="k", base_url=server.base_url) as client:
        assert client.models.retrieve(model="gpt-5").id == "gpt-5"
    assert len(server.requests) == 1


@pytest.mark.parametrize("fact", METHODS, ids=str)
def test_what_looks_wrong_is_wrong(fact: MethodFact) -> None:
    """Calls are begun to learn their error, in the caller's thread: so each that does not fit must raise at once."""
    source, client = (fact.on(kind(api_key="k", admin_api_key="k")) for kind in (AsyncOpenAI, OpenAI))
    arguments = arguments_of(source.__func__)
    assert arguments is not None
    names = [f"{name} 1" for name in fact.positional]
    given = fact.values(full=False)
    assert arguments.fit(names, given)
    assert arguments.fit([], {**given, **dict.fromkeys(fact.positional, "x")})
    wrong: list[tuple[list[str], dict[str, Any]]] = [(names, {**given, "nonsense": 1}), ([*names, "x"], given)]
    wrong += [(names, {name: value for name, value in given.items() if name != gone}) for gone in arguments.required]
    wrong += [(names[:-1], given)] if names else []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for args, kwargs in wrong:
            assert not arguments.fit(args, kwargs)
            assert isinstance(refusal(source.__func__, source.__self__, args, kwargs), TypeError)
            with pytest.raises(TypeError):
                client(*args, **kwargs)


@pytest.mark.parametrize(
    ("unknown", "missing", "text"),
    [
        ({"messagess"}, {"messages"}, "has no parameter 'messagess'; did you mean 'messages'?"),
        (
            {"messagess"},
            {"messages", "model"},
            "has no parameter 'messagess'; did you mean 'messages'? it needs 'model'",
        ),
        (
            {"qzqzqz"},
            {"model"},
            "has no parameter 'qzqzqz'; to send it all the same, put it in extra_body or extra_query; it needs 'model'",
        ),
    ],
)
def test_a_name_that_was_suggested_is_not_said_to_be_missing_too(
    unknown: set[str], missing: set[str], text: str
) -> None:
    error = wrong_names("chat.completions.create", unknown, missing, {"messages", "model", "extra_body"})
    assert str(error) == f"chat.completions.create() {text}"


def error_of(method: Callable[..., Any], *args: Any, **kwargs: Any) -> str:
    """The text of the TypeError of a call, awaited as far as it goes without an event loop."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            made = method(*args, **kwargs)
            (made if inspect.iscoroutine(made) else made.__await__()).send(None)
        except TypeError as error:
            return str(error)
    raise AssertionError("nothing was raised")


NEEDY = [fact for fact in METHODS if fact.positional or fact.values(full=False)]


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize("fact", NEEDY, ids=str)
def test_each_method_names_itself_and_all_that_it_needs(fact: MethodFact, kind: Any) -> None:
    text = error_of(fact.on(kind(api_key="k", admin_api_key="k")))
    # Chat completions are below `beta`, too.
    assert text.startswith(f"{fact.name.replace('beta.chat.', 'chat.')}() needs ")
    assert "forms" in fact.row or all(f"{name!r}" in text for name in (*fact.positional, *fact.values(full=False)))


VIEWS: dict[str, Callable[[Any], Any]] = {
    "plain": lambda resource: resource,
    "raw": lambda resource: resource.with_raw_response,
    "streamed": lambda resource: resource.with_streaming_response,
}


def error_of_call(call: Callable[[], Any]) -> str:
    """The words of the TypeError of a call, whenever it comes: at the call, or when its result is used."""
    with pytest.raises(TypeError) as caught:
        _use(call())
    return str(caught.value)


def _use(made: Any) -> None:
    """Await what a call gave, or enter it, as far as that goes without an event loop."""
    if inspect.iscoroutinefunction(getattr(made, "__aenter__", None)):
        made.__aenter__().send(None)
    elif inspect.isawaitable(made):
        made.__await__().send(None)
    else:
        made.__enter__()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("fact", METHODS, ids=str)
def test_each_method_says_what_may_be_given_by_position(fact: MethodFact, view: str, kind: Any) -> None:
    client = kind(api_key="k", admin_api_key="k")
    resource, _, name = fact.name.rpartition(".")
    found: Any = VIEWS[view](functools.reduce(getattr, resource.split("."), client))
    method, path = getattr(found, name), fact.name.replace("beta.chat.", "chat.")
    first = fact.positional[:1]
    placed = f"only {first[0]!r}" if first else "no argument"
    text = error_of_call(lambda: method(*"x" * (len(first) + 1)))
    assert text.startswith(f"{path}() takes {placed} by position; give {'others' if first else 'each'} by name")
    if first:
        text = error_of_call(lambda: method("x", **{first[0]: "y"}))
        assert text == f"{path}() was given {first[0]!r} twice, by position and by name"


def test_generated_methods_are_what_tools_expect() -> None:
    files: Any = AsyncOpenAI(api_key="k").files
    assert inspect.iscoroutinefunction(files.retrieve)
    assert not inspect.iscoroutinefunction(files.list)
    assert not inspect.iscoroutinefunction(files.with_streaming_response.retrieve)
    assert not inspect.iscoroutinefunction(OpenAI(api_key="k").files.retrieve)
    assert next(iter(inspect.signature(files.retrieve).parameters)) == "file_id"
    assert "args" not in inspect.signature(files.retrieve).parameters
    begun = files.retrieve("f")
    assert (begun.__name__, begun.__qualname__) == ("retrieve", "AsyncFiles.retrieve")
    begun.close()


BY_HAND: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    ("vector_stores.files.poll", ("f",), {}, "needs 'vector_store_id'"),
    ("vector_stores.files.poll", (), {}, "needs 'file_id' and 'vector_store_id'"),
    (
        "vector_stores.files.poll",
        ("f",),
        {"vector_storeid": "v"},
        "has no parameter 'vector_storeid'; did you mean 'vector_store_id'?",
    ),
    (
        "vector_stores.files.poll",
        ("f",),
        {"file_id": "f", "vector_store_id": "v"},
        "was given 'file_id' twice, by position and by name",
    ),
    ("files.wait_for_processing", (), {}, "needs 'id'"),
    ("beta.threads.runs.poll", ("r",), {}, "needs 'thread_id'"),
    ("videos.poll", (), {}, "needs 'video_id'"),
    ("webhooks.unwrap", (), {}, "needs 'headers' and 'payload'"),
    ("chat.completions.stream", ("m",), {}, "takes no argument by position; give each by name, as in stream("),
    ("files.create", ("m",), {}, "takes no argument by position; give each by name, as in create("),
    ("files.retrieve", (), {"fileid": "f"}, "has no parameter 'fileid'; did you mean 'file_id'?"),
    ("fanout", ([],), {"concurrenc": 3}, "has no parameter 'concurrenc'; did you mean 'concurrency'?"),
    ("fanout", (), {}, "needs 'requests'"),
    ("fanout", ([], 3), {}, "takes only 'requests' by position; give others by name, as in fanout(concurrency=...)"),
    ("fanout.embed", ([],), {}, "needs 'model'"),
    ("fanout.embed", ([],), {"model": "m", "dimension": 3}, "has no parameter 'dimension'; did you mean 'dimensions'?"),
    ("fanout.embed", ([],), {"model": "m", "retri": 3}, "has no parameter 'retri'; did you mean 'retry'?"),
    ("fanout.embed", ([],), {"model": "m", "ordered": True}, "has no parameter 'ordered'; leave it out: the vectors"),
    ("get", ("/models",), {}, "needs 'cast_to'"),
    ("post", ("/models",), {"cast_too": dict}, "has no parameter 'cast_too'; did you mean 'cast_to'?"),
    ("delete", ("/models", dict), {}, "takes only 'path' by position; give others by name, as in delete(cast_to="),
    ("get_api_list", ("/models",), {"model": dict}, "needs 'page'"),
    ("realtime.connect", (), {"modl": "m"}, "has no parameter 'modl'; did you mean 'model'?"),
    (
        "realtime.connect",
        (),
        {"on_reconecting": 1},
        "has no parameter 'on_reconecting'; did you mean 'on_reconnecting'",
    ),
    ("realtime.connect", ("m",), {}, "takes no argument by position; give each by name, as in connect(model=...)"),
    (
        "beta.realtime.connect",
        (),
        {"model": "m", "reconnects": 1},
        "has no parameter 'reconnects'; did you mean 'reconnect'",
    ),
    ("realtime.translations.connect", (), {"modl": "m"}, "has no parameter 'modl'; did you mean 'model'?"),
    ("responses.connect", (), {"reconnects": 1}, "has no parameter 'reconnects'; did you mean 'reconnect'?"),
    ("live.connect", (), {"reconnects": 1}, "has no parameter 'reconnects'; did you mean 'reconnect'?"),
    (
        "live.forks.connect",
        (),
        {"session_id": "s", "reconnects": 1},
        "has no parameter 'reconnects'; did you mean 'reconn",
    ),
    (
        "live.sideband.connect",
        (),
        {"session_id": "s", "graceful_clos": 1},
        "has no parameter 'graceful_clos'; did you mean 'graceful_close'?",
    ),
    (
        "uploads.upload_file_chunked",
        (),
        {"file": b"", "filename": "f", "mime_type": "m", "purpose": "batch", "part_sise": 3},
        "has no parameter 'part_sise'; did you mean 'part_size'?",
    ),
    (
        "batches.poll",
        ("b",),
        {"poll_interval": 3},
        "has no parameter 'poll_interval'; did you mean 'poll_int",
    ),
    (
        "vector_stores.files.poll",
        ("f",),
        {"vector_store_id": "v", "max_wait": 3},
        "has no parameter 'max_wait'; did you",
    ),
    (
        "vector_stores.files.upload_and_poll",
        (),
        {"vector_store_id": "v", "file": b"x", "nonsense": 3},
        "has no parameter 'nonsense'",
    ),
    (
        "vector_stores.files.upload",
        (),
        {"vector_store_id": "v", "file": b"x", "nonsense": 3},
        "has no parameter 'nonsense'",
    ),
    (
        "beta.agents.environments.files.upload",
        ("e",),
        {"path": "p", "file": b"x", "nonsense": 3},
        "has no parameter 'nonsense'",
    ),
    ("batches.submit", ([],), {"max_resend": 3}, "has no parameter 'max_resend'; did you mean 'max_resends'?"),
    ("batches.job", (["b"],), {"max_resend": 3}, "has no parameter 'max_resend'; did you mean 'max_resends'?"),
    ("files.with_raw_response.retrieve", (), {"fileid": "f"}, "has no parameter 'fileid'; did you mean 'file_id'?"),
]


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize(("method", "args", "kwargs", "fault"), BY_HAND)
def test_methods_made_of_several_requests_name_themselves_too(
    method: str, args: tuple[Any, ...], kwargs: dict[str, Any], fault: str, kind: Any
) -> None:
    found = kind(api_key="k")
    for part in method.split("."):
        found = getattr(found, part)
    text = error_of(found, *args, **kwargs)
    assert text.startswith(f"{method.replace('.with_raw_response', '')}() {fault}")


def test_options_of_a_method_that_a_tracer_replaced() -> None:
    class Traced:
        """Has no signature that could be looked at."""

        def __init__(self, original: Any) -> None:
            self._original = original

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            return self._original(*args, **kwargs)

    batches: Any = AsyncOpenAI(api_key="k").batches
    with instrumented(type(batches), "submit", Traced):
        message = error_of(batches.submit, batches, [], max_resend=3)
    assert message == "batches.submit() has no parameter 'max_resend'; did you mean 'max_resends'?"


def test_errors_inside_a_method_keep_their_words() -> None:
    """Only those of calls that do not fit are put into other words."""

    class Methods(Resource):
        __module__ = "openai_core.resources._methods.things"

        def count(self, to: int) -> int:
            """Count."""
            raise TypeError(f"cannot count to {to}")

        async def wait(self, to: int) -> int:
            """Wait."""
            return self.count(to)

    class AsyncThings(Methods):
        """Things."""

        __module__ = "openai_core.resources.more.things"

    things: Any = AsyncThings(AsyncOpenAI(api_key="k")._caller)
    assert error_of(things.count, 3) == error_of(things.wait, 3) == "cannot count to 3"
    assert [error_of(each) for each in (things.count, things.wait)] == [
        "more.things.count() needs 'to'",
        "more.things.wait() needs 'to'",
    ]
    assert error_of(things.count, too=3) == "more.things.count() has no parameter 'too'; did you mean 'to'?"


PLACES = [
    ("verify", "transport_settings=TransportSettings(tls=TLSSettings(verify=...))"),
    ("proxy", "transport_settings=TransportSettings(proxy=...)"),
    ("max_delay", "retry=RetryPolicy(max_delay=...)"),
    ("max_event_bytes", "limits=ResponseLimits(max_event_bytes=...)"),
    ("connect", "timeout=Timeout(600, connect=...)"),
    ("http2", "http_client=httpx.AsyncClient(http2=True)"),
]


@pytest.mark.parametrize("kind", [AsyncOpenAI, OpenAI])
@pytest.mark.parametrize(("name", "setting"), PLACES)
def test_the_field_of_a_setting_is_told_where_it_belongs(kind: Any, name: str, setting: str) -> None:
    with pytest.raises(TypeError) as caught:
        kind(**{name: 1})
    assert str(caught.value) == f"{kind.__name__}() got an unexpected keyword argument {name!r}; write {setting}"


def test_a_copy_is_told_that_connections_belong_to_the_client() -> None:
    with pytest.raises(TypeError, match=r"; give a client of its own transport_settings=TransportSettings\("):
        AsyncOpenAI(api_key="k").with_options(proxy="http://p")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def test_what_a_place_names_can_be_written() -> None:
    names = {name: getattr(openai_core, name) for name in openai_core.__all__}
    for _, setting in PLACES[:-1]:
        value = {"verify": False, "proxy": "http://p"}.get(setting.rpartition("(")[2].partition("=")[0], 5)
        made = eval(setting.partition("=")[2].replace("...", repr(value)), names)
        assert AsyncOpenAI(api_key="k", **{setting.partition("=")[0]: made})
