"""Methods and names that only the library's documentation has."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any

import pytest

from openai_core import AsyncOpenAI, NotFoundError
from openai_core.testing import Fault, LocalServer
from tests.conformance.expected import UNDOCUMENTED
from tests.resources.samples import ANSWER

pytestmark = pytest.mark.anyio

CALLS: dict[str, tuple[Callable[[Any], Any], str, str, Any]] = {
    "input_items.create": (
        lambda client: client.responses.input_items.create("resp_1", type="message", content="hi"),
        "POST",
        "/responses/resp_1/input_items",
        {"type": "message", "content": "hi"},
    ),
    "input_items.delete": (
        lambda client: client.responses.input_items.delete("resp_1", "item_1"),
        "DELETE",
        "/responses/resp_1/input_items/item_1",
        None,
    ),
    "input_tokens.create": (
        lambda client: client.responses.input_tokens.create("resp_1", token="tok"),
        "POST",
        "/responses/resp_1/input_tokens",
        {"token": "tok"},
    ),
    "input_tokens.delete": (
        lambda client: client.responses.input_tokens.delete("resp_1", "tok_1"),
        "DELETE",
        "/responses/resp_1/input_tokens/tok_1",
        None,
    ),
    "items.update": (
        lambda client: client.conversations.items.update("conv_1", "item_1", metadata={"a": "1"}),
        "POST",
        "/conversations/conv_1/items/item_1",
        {"metadata": {"a": "1"}},
    ),
    "calls.retrieve": (
        lambda client: client.realtime.calls.retrieve("call_1"),
        "GET",
        "/realtime/calls/call_1",
        None,
    ),
    "calls.update": (
        lambda client: client.realtime.calls.update("call_1", call_config={"a": 1}),
        "POST",
        "/realtime/calls/call_1",
        {"call_config": {"a": 1}},
    ),
    "calls.list": (lambda client: client.realtime.calls.list(limit=2), "GET", "/realtime/calls", None),
    "sessions.update": (
        lambda client: client.beta.realtime.sessions.update(session_id="sess_1", voice="echo"),
        "POST",
        "/realtime/sessions/sess_1",
        {"voice": "echo"},
    ),
}


@pytest.mark.parametrize("name", CALLS)
async def test_the_obvious_request_is_sent(client: Any, server: LocalServer, name: str) -> None:
    """Each method sends one request, to where one would look for it."""
    call, verb, path, body = CALLS[name]
    with server.fault(Fault.body(ANSWER)):
        answer = await call(client)

    (request,) = server.requests
    assert (request.method, request.path) == (verb, path)
    assert (request.json if request.body else None) == body
    assert answer is not None


async def test_fields_of_an_unknown_answer_are_kept(client: Any, server: LocalServer) -> None:
    """What no type describes comes back with whatever fields it has."""
    with server.fault(Fault.body('{"id": "item_1", "deleted": true}')):
        answer = await client.responses.input_items.delete("resp_1", "item_1")

    assert (answer.id, answer.deleted) == ("item_1", True)


async def test_calls_are_listed_in_pages(client: Any, server: LocalServer) -> None:
    """The list goes on behind the last call's id."""
    with server.fault(Fault.body('{"data": [{"id": "call_1"}], "has_more": true}')):
        page = await client.realtime.calls.list()
    with server.fault(Fault.body('{"data": [{"id": "call_2"}], "has_more": false}')):
        following = await page.get_next_page()

    assert [call.id for call in following.data] == ["call_2"]
    assert server.requests[1].query == {"after": "call_1"}


def test_a_resource_under_another_name_is_an_object_of_its_own() -> None:
    """Who replaces a method of `client.beta.chat.completions` does not replace it under `client.chat`."""
    from openai_core import AsyncOpenAI
    from openai_sync import OpenAI

    for client in (AsyncOpenAI(api_key="k"), OpenAI(api_key="k")):
        assert client.chat.responses is not client.responses
        assert client.beta.chat is not client.chat
        assert client.beta.chat is client.beta.chat
        assert type(client.beta.chat.completions) is type(client.chat.completions)


async def test_chat_responses_create_makes_responses(client: Any, server: LocalServer) -> None:
    """The other name makes responses."""
    with server.fault(Fault.body(ANSWER)):
        await client.chat.responses.create(model="m", input="hi")

    assert server.requests[0].path == "/responses"


async def test_search_takes_the_other_names(client: Any, server: LocalServer) -> None:
    """`limit` and `filter` stand for `max_num_results` and `filters`."""
    condition = {"type": "eq", "key": "a", "value": 1}
    with server.fault(Fault.body(ANSWER)):
        await client.vector_stores.search("vs_1", query="q", limit=3, filter=condition)

    assert server.requests[0].json == {"query": "q", "max_num_results": 3, "filters": condition}


async def test_search_by_both_names_is_refused(client: Any, server: LocalServer) -> None:
    """A parameter that is given twice is an error."""
    with pytest.raises(TypeError, match="got 'limit' and 'max_num_results', which are the same; give one"):
        await client.vector_stores.search("vs_1", query="q", limit=3, max_num_results=3)

    assert server.requests == []


def test_classes_stand_in_their_modules() -> None:
    """A resource's class is importable from its module, its package and, if topmost, from `resources`."""
    from openai_core import resources
    from openai_core.resources import beta
    from openai_core.resources.beta.assistants import AsyncAssistants
    from openai_core.resources.beta.threads import AsyncThreads
    from openai_core.resources.beta.threads.messages import AsyncMessages
    from openai_core.resources.files import AsyncFiles

    assert beta.AsyncAssistants is AsyncAssistants
    assert beta.AsyncThreads is AsyncThreads
    assert beta.threads.AsyncMessages is AsyncMessages
    assert resources.AsyncFiles is AsyncFiles
    assert "AsyncFiles" in dir(resources)
    with pytest.raises(AttributeError, match="AsyncNothing"):
        resources.AsyncNothing  # noqa: B018


@pytest.mark.parametrize("name", CALLS)
async def test_the_error_says_that_no_document_has_the_operation(client: Any, server: LocalServer, name: str) -> None:
    """The error says that no document has the operation."""
    call, *_ = CALLS[name]
    with (
        server.fault(Fault.status(404)),
        pytest.raises(NotFoundError, match=rf"{name}\(\) is documented, not in the API document$"),
    ):
        await call(client)


async def test_other_operations_are_in_the_document(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.status(404)), pytest.raises(NotFoundError) as caught:
        await client.files.retrieve("file_1")
    assert "not in the API document" not in str(caught.value)


def test_docstrings_say_where_a_method_is_known_from() -> None:
    client = AsyncOpenAI(api_key="k")
    for path in UNDOCUMENTED:
        assert "Documented, not in the API document." in str(attrgetter(path)(client).__doc__), path
