"""Turns of sessions as streams: events, results, and functions that the agent calls; in every world."""

from __future__ import annotations

import pickle
from typing import Any

import anyio
import pydantic
import pytest

from openai_core import BadRequestError
from openai_core.lib.beta.agents import (
    AgentOutputParseError,
    AgentToolError,
    AgentTurnResult,
    AgentTurnResultError,
    FunctionTool,
    function_tool,
)
from openai_core.testing import Fault, LocalServer, RecordedRequest
from tests.agents.events import (
    answers,
    call,
    call_added,
    done,
    message,
    required,
    session_is,
    turn_is,
)
from tests.worlds import World

pytestmark = pytest.mark.anyio


class Weather(pydantic.BaseModel):
    city: str
    degrees: float


BEGUN = [session_is("in_progress"), turn_is("created"), turn_is("in_progress")]
ENDED = [turn_is("completed", completed_at=2), session_is("idle")]
SAID = [
    done(message("Let me see", "msg_0", phase="commentary")),
    done(message("Hello ")),
    done(message("you", "msg_2")),
]


def stream(client: Any, **options: Any) -> Any:
    return client.beta.agents.sessions.stream("sess_1", input="hi", **options)


async def created(client: Any, **options: Any) -> Any:
    return await client.beta.agents.sessions.create(environment={"type": "none"}, stream=True, **options)


async def test_a_turn_is_followed_from_before_its_message(client: Any, server: LocalServer) -> None:
    """The session is asked for, then its events, then the message is sent; the events end with the session's rest."""
    session = answers(server, *BEGUN, *SAID, *ENDED, turn_is("created", "turn_2"))
    async with stream(client, idempotency_key="key", extra_headers={"x-mine": "1"}) as events:
        kinds = [event.type.removeprefix("agent.session.") async for event in events]
    assert kinds[:2] == ["in_progress", "turn.created"]
    assert kinds[-2:] == ["turn.completed", "idle"]
    assert [(one.method, one.path) for one in server.requests] == [
        ("GET", "/agents/sessions/sess_1"),
        ("GET", "/agents/sessions/sess_1/events"),
        ("POST", "/agents/sessions/sess_1/events"),
    ]
    assert all(one.headers["x-mine"] == "1" for one in server.requests)
    assert server.requests[2].headers["idempotency-key"] == "key"
    content = [{"type": "input_text", "text": "hi"}]
    sent = {"type": "agent.session.input.message", "input": [{"role": "user", "content": content}]}
    assert session.sent() == [sent]


async def test_the_result_of_a_turn(client: Any, server: LocalServer) -> None:
    """Final messages alone, each once; commentary, unfinished ones and those of other turns are left out."""
    others = [done(message("x", "msg_8", status="incomplete")), done(message("x", "msg_9", "turn_0"))]
    answers(server, *BEGUN, *SAID, done(message("all", "msg_2")), *others, *ENDED)
    async with stream(client) as events:
        result: Any = await events.get_final_result()
        assert await events.get_final_result() is result
    assert isinstance(result, AgentTurnResult)
    assert result.output_text == "Hello all"
    assert [one.id for one in result.messages] == ["msg_1", "msg_2"]
    assert (result.session_id, result.turn_id, result.turn.completed_at) == ("sess_1", "turn_1", 2)
    assert result.output_parsed is None


@pytest.mark.parametrize("by", ["stream", "create"])
async def test_the_result_after_the_events_were_read(client: Any, server: LocalServer, by: str) -> None:
    answers(server, *BEGUN, *SAID, *ENDED)
    if by == "create":
        events = await created(client)
        assert len([event async for event in events]) == 8
        assert (await events.get_final_result()).output_text == "Hello you"
        return
    async with stream(client).with_result_collection() as events:
        await events.until_done()
        assert (await events.get_final_result()).output_text == "Hello you"


async def test_a_turn_before_and_one_of_a_subagent_are_not_the_turn(client: Any, server: LocalServer) -> None:
    old = [turn_is("completed", "turn_0"), session_is("idle")]
    sub = [turn_is("created", "turn_s", subagent_id="sub_1"), turn_is("failed", "turn_s", subagent_id="sub_1")]
    answers(server, *old, *sub, *BEGUN, *SAID, *ENDED)
    async with stream(client) as events:
        assert (await events.get_final_result()).turn_id == "turn_1"


async def test_output_of_a_type(client: Any, server: LocalServer) -> None:
    answers(server, *BEGUN, done(message('{"city":"Oslo","degrees":3}')), *ENDED)
    async with stream(client, output_type=Weather) as events:
        result = await events.get_final_result()
    assert result.output_parsed == Weather(city="Oslo", degrees=3)
    parsed: AgentTurnResult[Weather] = result.parse(Weather)
    assert parsed.output_parsed == Weather(city="Oslo", degrees=3)


def parts(*texts: str) -> dict[str, Any]:
    """A message of several texts."""
    return message("", content=[{"type": "output_text", "text": text} for text in texts])


OSLO, ROME = '{"city":"Oslo","degrees":3}', '{"city":"Rome","degrees":20}'


@pytest.mark.parametrize("said", [[parts(OSLO, ROME)], [message(OSLO), message(ROME, "msg_2")]])
async def test_each_text_is_a_value_of_its_own(client: Any, server: LocalServer, said: Any) -> None:
    """The first one is the output; the text of the result has them all."""
    answers(server, *BEGUN, *map(done, said), *ENDED)
    async with stream(client, output_type=Weather) as events:
        result = await events.get_final_result()
    assert result.output_parsed == Weather(city="Oslo", degrees=3)
    assert result.output_text == OSLO + ROME


@pytest.mark.parametrize(
    "said",
    [
        [],
        [done(message("so cold"))],
        [done(message(OSLO)), done(message("so cold", "msg_2"))],
        [done(parts(OSLO, "so cold"))],
        [done(parts(OSLO[:10], OSLO[10:]))],
        [done(message("", content=[]))],
    ],
)
async def test_output_that_does_not_fit_its_type(client: Any, server: LocalServer, said: Any) -> None:
    answers(server, *BEGUN, *said, *ENDED)
    async with stream(client, output_type=Weather) as events:
        with pytest.raises(
            AgentOutputParseError, match=r"^the output of turn turn_1 does not fit its type; "
        ) as caught:
            await events.get_final_result()
    assert len(caught.value.result.messages) == len(said)
    assert pickle.loads(pickle.dumps(caught.value)).result == caught.value.result


FAILED = turn_is("failed", error={"code": "server_error", "message": "out of luck"})


@pytest.mark.parametrize(
    ("end", "reason", "text"),
    [
        ([FAILED], "failed", "no result of turn turn_1 of session sess_1: the turn failed: server_error: out of luck"),
        ([turn_is("cancelled")], "cancelled", "no result of turn turn_1 of session sess_1: the turn was cancelled"),
        ([session_is("failed")], "failed", "no result of turn turn_1 of session sess_1: the turn failed"),
        ([required(call("look", {}))], "requires_action", None),
        ([required({"type": "environment_connection", "environment_id": "env_1"})], "requires_action", None),
    ],
)
async def test_why_there_is_no_result(
    client: Any, server: LocalServer, end: list[Any], reason: str, text: str | None
) -> None:
    answers(server, *BEGUN, *SAID, *end)
    async with stream(client) as events:
        with pytest.raises(AgentTurnResultError, match=f"^{text}$" if text else None) as caught:
            await events.get_final_result()
    error = caught.value
    assert (error.reason, error.turn_id, error.session_id) == (reason, "turn_1", "sess_1")
    assert [one.id for one in error.messages] == ["msg_1", "msg_2"]
    assert len(error.required_actions) == (reason == "requires_action")
    assert pickle.loads(pickle.dumps(error)).reason == reason


async def test_rest_before_the_turn_has_ended_is_not_its_end(client: Any, server: LocalServer) -> None:
    """A session that was idle before the turn may say so after it began."""
    answers(server, *BEGUN, session_is("idle"), *SAID, *ENDED)
    async with stream(client) as events:
        kinds = [event.type async for event in events]
        assert (await events.get_final_result()).output_text == "Hello you"
    assert kinds[3] == kinds[-1] == "agent.session.idle"


async def test_events_that_come_again_are_left_out(client: Any, server: LocalServer) -> None:
    """By their ids, of which the last are remembered; those without one are all told."""
    nameless = {**SAID[0], "event_id": ""}
    sent = [*BEGUN, SAID[0], *BEGUN, SAID[0], nameless, nameless, *ENDED]
    answers(server, *sent)
    async with stream(client) as events:
        ids = [event.event_id async for event in events]
    assert ids == [event["event_id"] for event in [*BEGUN, SAID[0], nameless, nameless, *ENDED]]


async def test_so_many_events_are_remembered(client: Any, server: LocalServer) -> None:
    """However long the stream is: one that comes again much later is told again."""
    many = [turn_is("in_progress") for _ in range(2000)]
    answers(server, *BEGUN, *many, *many[-1000:], many[0], *ENDED)
    async with stream(client) as events:
        ids = [event.event_id async for event in events]
    assert ids == [event["event_id"] for event in [*BEGUN, *many, many[0], *ENDED]]


async def test_events_that_end_before_the_turn(client: Any, server: LocalServer) -> None:
    answers(server, *BEGUN)
    async with stream(client) as events:
        with pytest.raises(RuntimeError, match="ended before it came to rest"):
            await events.until_done()
    async with stream(client) as events:
        with pytest.raises(AgentTurnResultError) as caught:
            await events.get_final_result()
    assert caught.value.reason == "observation_failed"
    assert isinstance(caught.value.__cause__, RuntimeError)
    with pytest.raises(AgentTurnResultError) as caught:
        await (await created(client)).get_final_result()
    assert caught.value.reason == "incomplete"


@pytest.mark.parametrize("status", ["in_progress", "requires_action", "failed"])
async def test_only_an_idle_session_gets_a_message(client: Any, server: LocalServer, status: str) -> None:
    answers(server, status=status)
    with pytest.raises(ValueError, match=f"sess_1 is {status}; follow it with"):
        async with stream(client):
            raise AssertionError("not reached")
    assert len(server.requests) == 1


async def test_a_message_that_is_refused_closes_the_events(client: Any, server: LocalServer) -> None:
    with server.fault(Fault.status(400), path="/agents/sessions/sess_1/events", method="POST"):
        answers(server, *BEGUN)
        with pytest.raises(BadRequestError):
            async with stream(client):
                raise AssertionError("not reached")


async def test_a_stream_is_entered_once_and_before_it_is_read(client: Any, server: LocalServer) -> None:
    answers(server, *BEGUN, *ENDED)
    events = stream(client)
    with pytest.raises(RuntimeError, match=r"sends its message when it is entered"):
        await events.get_final_result()
    await events.close()
    async with events:
        await events.until_done()
    with pytest.raises(RuntimeError, match="was entered before"):
        async with events:
            raise AssertionError("not reached")


async def test_what_is_refused_before_anything_is_sent(client: Any, server: LocalServer) -> None:
    sessions = client.beta.agents.sessions
    with pytest.raises(TypeError, match=r"beta\.agents\.sessions\.stream"):
        stream(client, tool_handler={})
    with pytest.raises(ValueError, match="session_id that is not empty"):
        sessions.stream("", input="hi")
    with pytest.raises(TypeError, match="handler of tool 'look' must be a function; got int"):
        stream(client, tool_handlers={"look": 5})
    with pytest.raises(TypeError, match="no JSON schema"):
        stream(client, output_type=5)
    with pytest.raises(ValueError, match="only for stream=True"):
        await sessions.create(environment={"type": "none"}, tool_handlers={"look": print})
    text = {"format": {"type": "text"}}
    with pytest.raises(ValueError, match="both output_type and"):
        await sessions.create(environment={"type": "none"}, agent={"text": text}, output_type=Weather)
    assert not server.requests


def look(arguments: dict[str, Any]) -> Any:
    return f"saw {arguments['at']}"


async def look_async(arguments: dict[str, Any]) -> Any:
    await anyio.lowlevel.checkpoint()
    return look(arguments)


@function_tool
def look_tool(at: str, often: int = 1) -> str:
    """Look at something."""
    return f"saw {at}" if often == 1 else "no"


CALL = call("look", {"at": "it"})
ANSWER = {
    "type": "agent.session.input.tool_result",
    "turn_id": "turn_1",
    "call_id": "call_1",
    "success": True,
    "output": "saw it",
}


@pytest.mark.parametrize("handler", [look, look_async, look_tool], ids=["function", "coroutine function", "tool"])
@pytest.mark.parametrize("by", ["stream", "create"])
async def test_a_call_is_answered(client: Any, server: LocalServer, handler: Any, by: str) -> None:
    session = answers(server, *BEGUN, call_added("look", {"at": "it"}), required(CALL), *SAID, *ENDED)
    handlers = {"look": handler}
    if by == "stream":
        async with stream(client, tool_handlers=handlers) as events:
            result = await events.get_final_result()
    else:
        events = await created(client, tool_handlers=handlers)
        result = await events.get_final_result()
        await events.close()
    assert result.output_text == "Hello you"
    assert session.sent()[-1] == ANSWER
    assert len(session.sent()) == (2 if by == "stream" else 1)
    keys = [one.headers.get("idempotency-key") for one in server.requests if one.path.endswith("/events")]
    assert len({*keys}) == len(keys)


async def test_a_key_in_the_headers_is_that_of_the_message_alone(client: Any, server: LocalServer) -> None:
    """With it, the answer to a call would be taken for the message, sent again."""
    answers(server, *BEGUN, call_added("look", {"at": "it"}), *ENDED)
    headers = {"Idempotency-KEY": "mine", "x-mine": "1"}
    async with stream(client, tool_handlers={"look": look}, extra_headers=headers) as events:
        await events.until_done()
    posts = [one.headers for one in server.requests if one.method == "POST"]
    assert [one["x-mine"] for one in posts] == ["1", "1"]
    assert posts[0]["idempotency-key"] == "mine"
    assert posts[1]["idempotency-key"] not in ("", "mine")
    assert headers == {"Idempotency-KEY": "mine", "x-mine": "1"}


async def test_events_and_arguments_of_calls_are_not_shared(client: Any, server: LocalServer) -> None:
    """What the program changes in an event does not reach the handler, nor the other way round."""
    session = answers(server, *BEGUN, call_added("look", {"at": {"place": ["here"]}}), *ENDED)
    given: list[Any] = []
    items: list[Any] = []

    def handler(arguments: dict[str, Any]) -> str:
        given.append(arguments["at"]["place"][:])
        arguments["at"]["place"].append("handled")
        return "seen"

    async with stream(client, tool_handlers={"look": handler}) as events:
        async for event in events:
            if event.type == "agent.session.turn.item.added":
                event.item.arguments["at"]["place"].append("changed")
                event.item.name = event.item.call_id = "other"
                items.append(event.item)
    assert given == [["here"]]
    assert [item.arguments for item in items] == [{"at": {"place": ["here", "changed"]}}]
    assert (session.sent()[-1]["call_id"], session.sent()[-1]["output"]) == ("call_1", "seen")


@pytest.mark.parametrize("overrides", [False, True])
async def test_a_tool_that_calls_in_its_own_way_does_the_steps_itself(
    client: Any, server: LocalServer, overrides: bool
) -> None:
    """A class that calls its function in its own way does the steps itself."""

    class Own(FunctionTool[str]):
        pass

    class Calling(FunctionTool[str]):
        def __call__(self, arguments: dict[str, Any]) -> Any:
            raise LookupError(arguments)

    answers(server, *BEGUN, call_added("look", {}), *ENDED)
    failed: list[AgentToolError] = []
    made = Calling if overrides else Own
    tool = made(Weather, lambda weather: weather.city, name="look", description="Look")
    async with stream(client, tool_handlers={"look": tool}, on_tool_error=failed.append) as events:
        await events.until_done()
    assert [(one.stage, type(one.error)) for one in failed] == [
        ("execution", LookupError) if overrides else ("arguments", pydantic.ValidationError)
    ]


@pytest.mark.parametrize("told", [[call_added("look", '{"at": "it"}')], [required(CALL)], [required(CALL)] * 2])
async def test_a_call_is_answered_once_however_it_is_told(client: Any, server: LocalServer, told: Any) -> None:
    session = answers(server, *BEGUN, *told, *ENDED)
    async with stream(client, tool_handlers={"look": look}) as events:
        await events.until_done()
    assert session.sent()[1:] == [ANSWER]


async def test_calls_are_answered_when_the_next_event_is_asked_for(client: Any, server: LocalServer) -> None:
    session = answers(
        server, *BEGUN, call_added("look", {"at": "it"}), call_added("look", {"at": "that"}, "call_2"), *ENDED
    )
    async with stream(client, tool_handlers={"look": look}) as events:
        async for event in events:
            if event.type == "agent.session.turn.item.added":
                break
        assert len(session.sent()) == 1
        assert (await events.get_final_result()).turn_id == "turn_1"
    assert [each["output"] for each in session.sent()[1:]] == ["saw it", "saw that"]


async def test_calls_of_functions_without_a_handler_are_left_alone(client: Any, server: LocalServer) -> None:
    others = [call_added("go", {}), required(CALL, call("go", {}, "call_2"))]
    session = answers(server, *BEGUN, call_added("look", {"at": "it"}), *others)
    async with stream(client, tool_handlers={"look": look}) as events:
        with pytest.raises(AgentTurnResultError) as caught:
            await events.get_final_result()
    actions: list[Any] = caught.value.required_actions
    assert [each.name for each in actions] == ["go"]
    assert session.sent()[1:] == [ANSWER]


@pytest.mark.parametrize(
    ("arguments", "returned", "stage"),
    [
        ("no json", None, "arguments"),
        ("[1]", None, "arguments"),
        (None, None, "arguments"),
        ({}, KeyError, "execution"),
        ({"at": 1}, b"bytes", "output"),
        ({"at": 1}, {"x": object()}, "output"),
    ],
)
async def test_the_model_is_told_that_a_call_failed_and_the_program_why(
    client: Any, server: LocalServer, arguments: Any, returned: Any, stage: str
) -> None:
    """The model is told that it did, the program why."""
    session = answers(server, *BEGUN, call_added("look", arguments), *SAID, *ENDED)
    failed: list[AgentToolError] = []

    def handler(given: dict[str, Any]) -> Any:
        return look(given) if returned is KeyError else returned

    async with stream(client, tool_handlers={"look": handler}, on_tool_error=failed.append) as events:
        assert (await events.get_final_result()).output_text == "Hello you"
    assert session.sent()[-1] == {
        "type": "agent.session.input.tool_result",
        "turn_id": "turn_1",
        "call_id": "call_1",
        "success": False,
        "error": "the tool failed",
    }
    (error,) = failed
    assert (error.tool_name, error.session_id, error.turn_id, error.call_id) == ("look", "sess_1", "turn_1", "call_1")
    assert error.stage == stage
    assert isinstance(error.error, Exception)


@pytest.mark.parametrize(
    ("arguments", "returned", "stage"),
    [({}, "x", "arguments"), ({"at": 5}, KeyError("no"), "execution"), ({"at": 5}, {"x": object()}, "output")],
)
@pytest.mark.parametrize("is_async", [False, True])
async def test_a_tool_that_fails_names_the_stage(
    client: Any, server: LocalServer, world: World, arguments: Any, returned: Any, stage: str, is_async: bool
) -> None:
    """Its tool reads the arguments and writes the answer."""
    if is_async and world.is_sync:
        pytest.skip("blocking clients call plain functions")
    answers(server, *BEGUN, call_added("look", arguments), *SAID, *ENDED)
    failed: list[AgentToolError] = []

    def act(at: int) -> Any:
        assert at == 5
        if isinstance(returned, Exception):
            raise returned
        return returned

    async def act_async(at: int) -> Any:
        return act(at)

    tool = function_tool(act_async if is_async else act, name="look")
    async with stream(client, tool_handlers={"look": tool}, on_tool_error=failed.append) as events:
        await events.until_done()
    (error,) = failed
    assert error.stage == stage
    assert (error.error is returned) == (stage == "execution")


async def test_what_on_tool_error_raises_ends_the_stream(client: Any, server: LocalServer) -> None:
    answers(server, *BEGUN, call_added("look", {}), *ENDED)

    async def refuse(error: AgentToolError) -> None:
        raise error.error

    async with stream(client, tool_handlers={"look": look}, on_tool_error=refuse) as events:
        with pytest.raises(KeyError):
            await events.until_done()


@pytest.mark.parametrize(
    ("returned", "output"),
    [
        (None, None),
        ("", ""),
        ({"a": 1}, '{"a":1}'),
        (Weather(city="Oslo", degrees=3), '{"city":"Oslo","degrees":3.0}'),
        ([{"type": "input_text", "text": "t"}], [{"type": "input_text", "text": "t"}]),
        (iter([{"type": "input_text", "text": "t"}]), [{"type": "input_text", "text": "t"}]),
        ([1, 2], "[1,2]"),
        (5, "5"),
    ],
)
async def test_what_a_handler_may_return(server: LocalServer, returned: Any, output: Any) -> None:
    from openai_core import AsyncOpenAI

    def handler(given: dict[str, Any]) -> Any:
        return returned

    session = answers(server, *BEGUN, call_added("look", {}), *ENDED)
    async with AsyncOpenAI(base_url=server.base_url, api_key="sk-test") as client:
        async with stream(client, tool_handlers={"look": handler}) as events:
            await events.until_done()
    assert session.sent()[-1] == {**ANSWER, "output": output}


async def test_an_answer_that_came_too_early_is_sent_again(client: Any, server: LocalServer) -> None:
    """The session may not wait for it yet; it is sent again when the session says that it does, and then no more."""
    path = "/agents/sessions/sess_1/events"

    def answers_a_call(one: RecordedRequest) -> bool:
        return b"tool_result" in one.body

    early: Any = {"path": path, "method": "POST", "match": answers_a_call}
    with server.fault(Fault.status(400), times=1, **early):
        session = answers(server, *BEGUN, call_added("look", {"at": "it"}), required(CALL), *SAID, *ENDED)
        async with stream(client, tool_handlers={"look": look}) as events:
            assert (await events.get_final_result()).output_text == "Hello you"
    assert session.sent()[1:] == [ANSWER, ANSWER]
    server.reset()
    with server.fault(Fault.status(400), **early):
        answers(server, *BEGUN, call_added("look", {"at": "it"}), required(CALL), *SAID, *ENDED)
        async with stream(client, tool_handlers={"look": look}) as events:
            with pytest.raises(AgentTurnResultError) as caught:
                await events.get_final_result()
    assert isinstance(caught.value.__cause__, BadRequestError)


async def test_a_type_goes_into_the_agent_of_a_new_session(client: Any, server: LocalServer) -> None:
    answers(server, *BEGUN, done(message('{"city":"Oslo","degrees":3}')), *ENDED)
    events = await created(client, agent_id="agent_1", agent={"text": {"verbosity": "low"}}, output_type=Weather)
    assert (await events.get_final_result()).output_parsed == Weather(city="Oslo", degrees=3)
    sent = server.requests[0].json
    assert sent["agent"]["text"]["verbosity"] == "low"
    asked = sent["agent"]["text"]["format"]
    assert asked["type"] == "json_schema"
    assert asked["schema"]["required"] == ["city", "degrees"]
    assert "output_type" not in sent


async def test_a_raw_response_of_create(client: Any, server: LocalServer) -> None:
    """Its events are a plain stream; so it takes no functions."""
    answers(server, *BEGUN, *ENDED)
    raw = client.beta.agents.sessions.with_raw_response
    response = await raw.create(environment={"type": "none"}, stream=True)
    kinds = [event.type async for event in response.parse()]
    assert kinds[-1] == "agent.session.idle"
    answers(server, *BEGUN, *ENDED)
    response = await created(client, extra_headers={"X-Stainless-Raw-Response": "true"})
    assert [event.type async for event in response.parse()] == kinds
    with pytest.raises(ValueError, match="not for a raw response"):
        await raw.create(environment={"type": "none"}, stream=True, tool_handlers={"look": look})
