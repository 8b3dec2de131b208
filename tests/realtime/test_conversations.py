"""Whole conversations with the embedded server, in all worlds. Each event is decoded strictly: none is made up."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import anyio
import pytest

from openai_core import AuthenticationError, NotFoundError, WebSocketConnectionClosedError
from openai_core.errors import APIError
from openai_core.testing import Fault, LocalServer, Reply, SocketFault, ToolCall, spoken
from tests.realtime.receiving import until

pytestmark = pytest.mark.anyio

ClientOf = Callable[..., Any]
ADD = {
    "type": "function",
    "name": "add",
    "parameters": {"type": "object", "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}}},
}
SECOND = 2 * 24_000
"""Bytes of a second of audio."""
QUICK: dict[str, Any] = {"model": "m", "reconnect": True, "initial_delay": 0.001, "max_delay": 0.002}


@pytest.fixture
def client(make_client: ClientOf) -> Any:
    return make_client(_strict_response_validation=True)


def says(text: str) -> dict[str, Any]:
    return {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text}]}


def settings(*, text: bool = False, turns: Any = "default", **audio_input: Any) -> dict[str, Any]:
    if turns != "default":
        audio_input["turn_detection"] = turns
    return {
        "type": "realtime",
        "output_modalities": ["text" if text else "audio"],
        "audio": {"input": audio_input},
    }


async def of_type(connection: Any, kind: str) -> Any:
    return (await until(connection, kind))[-1]


def types(events: list[Any]) -> list[str]:
    return [event.type for event in events]


def joined(events: list[Any], kind: str) -> str:
    return "".join(event.delta for event in events if event.type == kind)


# Text


async def test_a_conversation_in_text(client: Any, server: LocalServer) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        assert (await connection.recv()).session.model == "gpt-realtime"
        await connection.session.update(settings(text=True))
        for question in ("Hello", "And again"):
            await connection.conversation.item.create(says(question))
            await connection.response.create()
            events = await until(connection, "rate_limits.updated")
            assert joined(events, "response.output_text.delta") == f"You said: {question}"
            done = events[-2].response
            assert (done.status, done.output[0].content[0].text) == ("completed", f"You said: {question}")
            assert done.usage.total_tokens == done.usage.input_tokens + done.usage.output_tokens > 0
    assert types(events)[:7] == [
        "conversation.item.added",
        "conversation.item.done",
        "response.created",
        "response.output_item.added",
        "conversation.item.added",
        "response.content_part.added",
        "response.output_text.delta",
    ]
    assert types(events)[-6:] == [
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "conversation.item.done",
        "response.done",
        "rate_limits.updated",
    ]
    [request] = server.requests
    assert [event["type"] for event in request.messages][:3] == [
        "session.update",
        "conversation.item.create",
        "response.create",
    ]
    await server.wait_for_async(lambda: request.closed_with == 1000)


async def test_a_function_is_called_and_its_output_answered(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update({**settings(text=True), "tools": [ADD]})
        await connection.conversation.item.create(says('add({"a": 1, "b": 2}) please'))
        await connection.response.create()
        events = await until(connection, "response.done")
        assert joined(events, "response.function_call_arguments.delta") == '{"a": 1, "b": 2}'
        [call] = events[-1].response.output
        assert (call.type, call.name, call.arguments) == ("function_call", "add", '{"a": 1, "b": 2}')
        await connection.conversation.item.create(
            {"type": "function_call_output", "call_id": call.call_id, "output": "3"}
        )
        await connection.response.create()
        events = await until(connection, "response.done")
        assert joined(events, "response.output_text.delta") == "The tool says: 3"
        await connection.conversation.item.create({"type": "function_call_output", "call_id": "other", "output": "3"})
        assert (await of_type(connection, "error")).error.code == "invalid_tool_call_id"


async def test_items_are_placed_retrieved_and_deleted(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        for name, before in (("b", None), ("a", "root"), ("c", "b")):
            extra = {"previous_item_id": before} if before else {}
            await connection.conversation.item.create({**says(name), "id": name}, **extra)
        places = [(await of_type(connection, "conversation.item.added")).previous_item_id for _ in range(3)]
        assert places == [None, None, "b"]
        await connection.conversation.item.retrieve("a")
        assert (await of_type(connection, "conversation.item.retrieved")).item.content[0].text == "a"
        await connection.conversation.item.delete("a")
        assert (await of_type(connection, "conversation.item.deleted")).item_id == "a"
        await connection.conversation.item.delete("a", event_id="mine")
        error = (await of_type(connection, "error")).error
        assert (error.code, error.event_id) == ("item_not_found", "mine")
        await connection.conversation.item.create({**says("again"), "id": "b"})
        assert "has an item 'b' already" in (await of_type(connection, "error")).error.message


@pytest.mark.parametrize(
    ("event", "code"),
    [
        ({"item": 1}, "invalid_type"),
        ({"item": {"type": "thought"}}, "invalid_value"),
        ({"item": {"type": "message", "role": "dog", "content": []}}, "invalid_value"),
        ({"item": {"type": "message", "role": "user", "content": [1]}}, "invalid_type"),
        ({"item": {"type": "message", "role": "user", "content": [{"type": "output_text"}]}}, "invalid_value"),
        (
            {"item": {"type": "message", "role": "user", "content": [{"type": "input_audio", "audio": "?"}]}},
            "invalid_value",
        ),
        ({"item": says("x"), "previous_item_id": "none"}, "item_not_found"),
        ({"type": "conversation.item.truncate", "item_id": "q", "audio_end_ms": 1}, "invalid_value"),
        ({"type": "conversation.item.truncate", "item_id": "a", "audio_end_ms": 1}, "invalid_value"),
        (
            {"type": "response.create", "response": {"input": [{"type": "item_reference", "id": "none"}]}},
            "item_not_found",
        ),
        ({"type": "response.create", "response": {"tools": [1]}}, "invalid_type"),
        ({"type": "output_audio_buffer.clear"}, "invalid_request_error"),
    ],
)
async def test_items_that_are_none_are_refused(client: Any, event: Any, code: str) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.conversation.item.create({**says("q"), "id": "q"})
        part = {"type": "output_audio", "transcript": "said"}
        answer = {"type": "message", "role": "assistant", "id": "a", "content": [part]}
        await connection.conversation.item.create(answer)
        call = {"type": "function_call", "name": "f", "call_id": "c", "arguments": "{}"}
        await connection.conversation.item.create(call)
        for _ in range(3):
            await of_type(connection, "conversation.item.done")
        await connection.send({"type": "conversation.item.create", **event})
        assert (await connection.recv()).error.code == code


async def test_responses_may_refer_to_items_and_speak_otherwise(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        for number in (1, 2):
            content = {"type": "input_audio", "audio": base64.b64encode(spoken(f"question {number}")).decode()}
            item = {"type": "message", "role": "user", "id": f"item_{number}", "content": [content]}
            await connection.conversation.item.create(item)
        await connection.response.create(
            {
                "input": [{"type": "item_reference", "id": "item_1"}],
                "audio": {"output": {"voice": "ash", "format": {"type": "audio/pcmu"}}},
            }
        )
        response = (await of_type(connection, "response.done")).response
        assert response.output[0].content[0].transcript == "You said: question 1"
        assert (response.audio.output.voice, response.audio.output.format.type) == ("ash", "audio/pcmu")


async def test_what_the_model_says_can_be_scripted(client: Any, server: LocalServer) -> None:
    server.reply(Reply(tool_calls=[ToolCall("look_up", "{}")]), path="/realtime", times=1)
    server.reply(Reply(error="no power"), path="/realtime", times=1)
    server.reply("Paris.", path="/realtime", times=1)
    async with client.realtime.connect(model="m") as connection:
        found: list[Any] = []
        for _ in range(3):
            await connection.response.create({"output_modalities": ["text"]})
            found.append((await of_type(connection, "response.done")).response)
    assert (found[0].output[0].name, found[1].status_details.error.message) == ("look_up", "no power")
    assert found[2].output[0].content[0].text == "Paris."


async def test_a_limit_of_tokens_leaves_a_response_incomplete(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.conversation.item.create(says("count to 10"))
        await connection.response.create({"max_output_tokens": 3, "output_modalities": ["text"]})
        response = (await of_type(connection, "response.done")).response
    assert (response.status, response.status_details.reason) == ("incomplete", "max_output_tokens")
    assert response.output[0].content[0].text == "1 2 3"


async def test_responses_outside_the_conversation_leave_no_items(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.response.create(
            {"conversation": "none", "input": [says("aside")], "output_modalities": ["text"], "metadata": {"a": "b"}}
        )
        events = await until(connection, "response.done")
        assert "conversation.item.added" not in types(events)
        response = events[-1].response
        assert (response.metadata, response.conversation_id) == ({"a": "b"}, None)
        assert response.output[0].content[0].text == "You said: aside"


async def test_a_response_is_refused_while_another_is_active_and_can_be_cancelled(
    client: Any, server: LocalServer
) -> None:
    server.fault(Fault.delay(between_events=0.01), path="/realtime")
    async with client.realtime.connect(model="m") as connection:
        await connection.conversation.item.create(says("count to 100000"))
        await connection.response.create({"output_modalities": ["text"]})
        response_id = (await of_type(connection, "response.created")).response.id
        await connection.response.create()
        error = (await of_type(connection, "error")).error
        assert (error.code, response_id in error.message) == ("conversation_already_has_active_response", True)
        await connection.response.cancel(response_id)
        response = (await of_type(connection, "response.done")).response
        assert (response.status, response.status_details.reason) == ("cancelled", "client_cancelled")
        assert response.output[0].status == "incomplete"
        await connection.response.cancel()
        assert (await of_type(connection, "error")).error.code == "response_cancel_not_active"


# Audio


async def test_speech_is_heard_and_answered_by_speech(client: Any) -> None:
    """Turns are found by silence; the transcript of each side is what was said."""
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update(settings(transcription={"model": "whisper-1"}))
        await connection.input_audio_buffer.append(bytes(SECOND) + spoken("what is this") + bytes(SECOND))
        events = await until(connection, "response.done")
        found = {event.type: event for event in events}
        started, stopped = (found[f"input_audio_buffer.speech_{what}"] for what in ("started", "stopped"))
        assert (started.audio_start_ms, stopped.audio_end_ms) == (700, 1760)
        assert started.item_id == stopped.item_id == found["input_audio_buffer.committed"].item_id
        kind = "conversation.item.input_audio_transcription.completed"
        assert (found[kind].transcript, found[kind].item_id) == ("what is this", started.item_id)
        assert joined(events, "response.output_audio_transcript.delta") == "You said: what is this"
        sound = b"".join(base64.b64decode(each.delta) for each in events if each.type == "response.output_audio.delta")
        assert sound == spoken("You said: what is this")
        part = events[-1].response.output[0].content[0]
        assert (part.transcript, part.audio) == ("You said: what is this", None)
        await connection.conversation.item.retrieve(events[-1].response.output[0].id)
        item = (await of_type(connection, "conversation.item.retrieved")).item
        assert base64.b64decode(item.content[0].audio) == sound


@pytest.mark.parametrize("format", ["audio/pcmu", "audio/pcma"])
async def test_telephone_formats_are_heard_and_spoken(client: Any, format: str) -> None:
    async with client.realtime.connect(model="m") as connection:
        shape = {"type": format}
        session = settings(format=shape)
        session["audio"]["output"] = {"format": shape}
        await connection.session.update(session)
        silence = {"audio/pcmu": b"\xff", "audio/pcma": b"\xd5"}[format] * 8000
        await connection.input_audio_buffer.append(spoken("one two", format) + silence)
        events = await until(connection, "response.done")
    sound = b"".join(base64.b64decode(each.delta) for each in events if each.type == "response.output_audio.delta")
    assert sound == spoken("You said: one two", format)


async def test_semantic_turns_and_turns_without_responses(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        turns = {"type": "semantic_vad", "eagerness": "high", "create_response": False}
        await connection.session.update(settings(turns=turns))
        detection = (await of_type(connection, "session.updated")).session.audio.input.turn_detection
        assert (detection.type, detection.eagerness, detection.interrupt_response) == ("semantic_vad", "high", True)
        await connection.input_audio_buffer.append(spoken("yes") + bytes(SECOND // 2))
        assert types(await until(connection, "conversation.item.done"))[:2] == [
            "input_audio_buffer.speech_started",
            "input_audio_buffer.speech_stopped",
        ]
        await connection.response.create({"output_modalities": ["text"]})
        assert (await of_type(connection, "response.output_text.done")).text == "You said: yes"


async def test_turns_can_be_committed_by_hand(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update(settings(text=True, turns=None))
        await connection.input_audio_buffer.commit(event_id="early")
        error = (await of_type(connection, "error")).error
        assert (error.code, error.event_id) == ("input_audio_buffer_commit_empty", "early")
        await connection.input_audio_buffer.append(spoken("never mind"))
        await connection.input_audio_buffer.clear()
        await of_type(connection, "input_audio_buffer.cleared")
        await connection.input_audio_buffer.append(spoken("push to talk"))
        await connection.input_audio_buffer.commit()
        await of_type(connection, "input_audio_buffer.committed")
        await connection.response.create()
        assert (await of_type(connection, "response.output_text.done")).text == "You said: push to talk"


async def test_silence_after_an_answer_is_asked_about(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update(settings(text=True, turns={"type": "server_vad", "idle_timeout_ms": 5000}))
        await connection.input_audio_buffer.append(spoken("hello") + bytes(SECOND))
        await of_type(connection, "rate_limits.updated")
        await connection.input_audio_buffer.append(bytes(6 * SECOND))
        timeout = await of_type(connection, "input_audio_buffer.timeout_triggered")
        assert timeout.audio_end_ms - timeout.audio_start_ms >= 5000
        await of_type(connection, "response.done")


async def test_speech_interrupts_an_answer(client: Any, server: LocalServer) -> None:
    """The response ends as cancelled; of what is late, as much comes as was asked for."""
    server.fault(Fault.delay(between_events=0.01), path="/realtime")
    server.fault(SocketFault.late_deltas(2))
    async with client.realtime.connect(model="m") as connection:
        await connection.conversation.item.create(says("count to 100000"))
        await connection.response.create()
        await of_type(connection, "response.output_audio.delta")
        await connection.input_audio_buffer.append(spoken("stop"))
        events = await until(connection, "response.done")
        assert "input_audio_buffer.speech_started" in types(events)
        response = events[-1].response
        assert (response.status, response.status_details.reason) == ("cancelled", "turn_detected")
        late = await until(connection, "response.output_audio.delta")
        late += await until(connection, "response.output_audio.delta")
        assert {each.item_id for each in late if "delta" in each.type} == {response.output[0].id}


async def test_an_answer_is_truncated_to_what_was_heard(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.conversation.item.create(says("one"))
        await connection.response.create()
        [item] = (await of_type(connection, "response.done")).response.output
        assert item.content[0].transcript == "You said: one"
        await connection.conversation.item.truncate(item.id, audio_end_ms=751)
        assert "750ms is already shorter than 751ms" in (await of_type(connection, "error")).error.message
        await connection.conversation.item.truncate(item.id, audio_end_ms=520)
        assert (await of_type(connection, "conversation.item.truncated")).audio_end_ms == 520
        await connection.conversation.item.retrieve(item.id)
        [part] = (await of_type(connection, "conversation.item.retrieved")).item.content
        assert (part.transcript, len(base64.b64decode(part.audio))) == ("You said:", 520 * SECOND // 1000)


async def test_a_transcription_session_only_transcribes(client: Any, server: LocalServer) -> None:
    async with client.realtime.connect(extra_query={"intent": "transcription"}) as connection:
        assert (await connection.recv()).session.type == "transcription"
        audio = {"input": {"transcription": {"model": "gpt-live-transcribe"}}}
        await connection.session.update({"type": "transcription", "audio": audio})
        await connection.input_audio_buffer.append(spoken("dear diary"))
        await connection.input_audio_buffer.commit()
        done = await of_type(connection, "conversation.item.input_audio_transcription.completed")
        assert done.transcript == "dear diary"
        await connection.response.create()
        assert (await of_type(connection, "error")).error.param == "type"
    server.fault(SocketFault.failed_transcriptions())
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update(settings(transcription={"model": "whisper-1"}))
        await connection.input_audio_buffer.append(spoken("mumble") + bytes(SECOND))
        failed = await of_type(connection, "conversation.item.input_audio_transcription.failed")
        assert failed.error.code == "audio_unintelligible"


# Settings, errors and ends


async def test_settings_that_cannot_be_changed_are_refused(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        for session, code in (
            ({"type": "transcription"}, "invalid_value"),
            ({"type": "realtime", "model": "other"}, "cannot_update_model"),
            (settings(turns={"type": "telepathy"}), "invalid_value"),
            (settings(turns={"type": "server_vad", "idle_timeout_ms": 4999}), "integer_below_min_value"),
            ({"type": "realtime", "output_modalities": ["text", "audio"]}, "invalid_value"),
        ):
            await connection.session.update(session)
            assert (await of_type(connection, "error")).error.code == code
        voice: Any = {"type": "realtime", "audio": {"output": {"voice": "ash"}}}
        await connection.session.update(voice)
        assert (await of_type(connection, "session.updated")).session.audio.output.voice == "ash"
        await connection.response.create()
        await of_type(connection, "response.done")
        await connection.session.update(voice)
        await of_type(connection, "session.updated")
        voice["audio"]["output"]["voice"] = "coral"
        await connection.session.update(voice)
        assert (await of_type(connection, "error")).error.code == "cannot_update_voice"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        ("nonsense", "invalid_json"),
        ("[1]", "invalid_json"),
        (b"{}", "invalid_json"),
        ("{}", "missing_required_parameter"),
        ('{"type": "x"}', "invalid_value"),
        ('{"type": "response.create", "event_id": "' + "x" * 513 + '"}', "string_above_max_length"),
        ('{"type": "input_audio_buffer.append", "audio": "?"}', "invalid_value"),
    ],
)
async def test_what_is_wrong_is_an_error_and_the_session_stays(client: Any, raw: Any, code: str) -> None:
    async with client.realtime.connect(model="m") as connection:
        await connection.send_raw(raw)
        assert (await of_type(connection, "error")).error.code == code
        await connection.session.update(settings())
        await of_type(connection, "session.updated")


async def test_handshakes_are_refused_as_requests_are(make_client: ClientOf, client: Any, server: LocalServer) -> None:
    server.fault(Fault.status(401), times=1)
    with pytest.raises(AuthenticationError):
        await client.realtime.connect(model="m").enter()
    with pytest.raises(APIError, match="one of 'model' and 'call_id' is required"):
        await client.realtime.connect().enter()
    with pytest.raises(NotFoundError, match="no websocket there"):
        await make_client(base_url=server.url + "/v1/other").realtime.connect(model="m").enter()
    assert [request.status for request in server.requests] == [401, 400, 404]


async def test_faults_of_requests_that_hold_for_websockets(make_client: ClientOf, server: LocalServer) -> None:
    """Unknown fields and JSON that breaks off; and a handshake that is not answered for a while."""
    client = make_client()
    stall = server.fault(Fault.stall(None), times=1)
    server.fault(Fault.unknown_fields({"new": 1}, at="session"))
    server.fault(Fault.malformed(event=1))
    async with anyio.create_task_group() as group:

        async def open_it() -> None:
            async with client.realtime.connect(model="m") as connection:
                assert (await connection.recv()).session.model_extra == {"new": 1}

        group.start_soon(open_it)
        await server.wait_for_async(lambda: server.request_count == 1)
        assert server.requests[0].status is None
        stall.release()
    async with client.realtime.connect(model="m") as connection:
        assert (await connection.recv()).type == "session.created"
        await connection.session.update(settings())
        with pytest.raises(APIError, match="an event in JSON"):
            await connection.recv()


@pytest.mark.parametrize("code", [1000, 1001, 1006, 1011, 3999, 4000])
async def test_the_server_closes_with_any_code(client: Any, server: LocalServer, code: int) -> None:
    server.fault(SocketFault.close(code, "enough", after="response.created"))
    async with client.realtime.connect(model="m") as connection:
        await connection.response.create()
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await until(connection, "response.done")
    # No endpoint may send 1006, so that the client takes it for a breach of the protocol.
    assert caught.value.close_code == (code if code != 1006 else 1002)
    assert len(caught.value.response_ids) == 1


@pytest.mark.parametrize("reset", [False, True])
async def test_the_server_ends_without_closing(client: Any, server: LocalServer, reset: bool) -> None:
    server.fault(SocketFault.end(after=2, reset=reset))
    async with client.realtime.connect(model="m") as connection:
        await connection.session.update(settings())
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await until(connection, "never")
    assert caught.value.close_code == 1006


@pytest.mark.slow
async def test_a_close_that_is_never_answered_is_not_waited_for(client: Any, server: LocalServer) -> None:
    server.fault(SocketFault.ignore_close())
    with anyio.fail_after(5):
        async with client.realtime.connect(model="m") as connection:
            await connection.recv()
    await server.wait_for_disconnect_async()


async def test_frames_may_be_huge_slow_cut_and_compressed(make_client: ClientOf, server: LocalServer) -> None:
    client = make_client()
    server.fault(SocketFault.huge(3 * 1024 * 1024), times=1)
    async with client.realtime.connect(model="m") as connection:
        assert types(await until(connection, "huge")) == ["session.created", "huge"]
    for fault in (SocketFault.slow(50), SocketFault.fragments(7), SocketFault.compression()):
        with server.fault(fault):
            async with client.realtime.connect(model="m") as connection:
                await connection.conversation.item.create(says("Hello"))
                await connection.response.create({"output_modalities": ["text"]})
                assert (await of_type(connection, "response.output_text.done")).text == "You said: Hello"


async def test_messages_that_are_no_events_are_errors(make_client: ClientOf, server: LocalServer) -> None:
    client = make_client()
    server.fault(SocketFault.message({"type": "response.cancelled", "event_id": "e"}))
    server.fault(SocketFault.message("no JSON", after="session.updated"))
    server.fault(SocketFault.message(b"\0\1", after="session.updated"))
    async with client.realtime.connect(model="m") as connection:
        assert types([await connection.recv(), await connection.recv()]) == ["session.created", "response.cancelled"]
        await connection.session.update(settings())
        assert (await connection.recv()).type == "session.updated"
        for match in ("an event in JSON: expecting", "it is a binary message, and "):
            with pytest.raises(APIError, match=match):
                await connection.recv()


async def test_an_exhausted_quota_ends_it(client: Any, server: LocalServer) -> None:
    """A client that took the close for a passing trouble would connect again and again."""
    server.fault(SocketFault.quota())
    async with client.realtime.connect(**QUICK) as connection:
        assert (await of_type(connection, "error")).error.code == "insufficient_quota"
        with pytest.raises(WebSocketConnectionClosedError, match="does not cure insufficient_quota"):
            await connection.recv()
    assert server.request_count == 1


async def test_a_session_has_its_time(client: Any, server: LocalServer) -> None:
    server.fault(SocketFault.expired(after=2), times=1)
    async with client.realtime.connect(**QUICK) as connection:
        await connection.session.update(settings())
        assert (await of_type(connection, "error")).error.code == "session_expired"
        while type(await connection.recv()).__name__ != "ReconnectedEvent":
            pass
        await connection.response.create({"output_modalities": ["text"]})
        await of_type(connection, "response.done")
    assert server.request_count == 2


async def test_the_beta_shape_is_spoken_to_beta_clients(client: Any, server: LocalServer) -> None:
    async with client.beta.realtime.connect(model="gpt-realtime") as connection:
        assert (await connection.recv()).session.input_audio_format == "pcm16"
        await connection.session.update({"modalities": ["text"], "voice": "ash"})
        assert (await connection.recv()).session.voice == "ash"
        await connection.conversation.item.create(says("Hello"))
        await connection.response.create()
        events = await until(connection, "response.done")
        assert joined(events, "response.text.delta") == "You said: Hello"
        assert types(events)[0] == "conversation.item.created"
        await connection.response.create({"modalities": ["audio", "text"]})
        events = await until(connection, "response.done")
        assert joined(events, "response.audio_transcript.delta") == "You said: Hello"
        turns = {"turn_detection": None, "input_audio_format": "g711_ulaw", "max_response_output_tokens": 2}
        await connection.session.update(turns)
        session = (await of_type(connection, "session.updated")).session
        assert (session.turn_detection, session.input_audio_format) == (None, "g711_ulaw")
        assert session.max_response_output_tokens == 2
    server.fault(SocketFault.retired_beta())
    async with client.beta.realtime.connect(model="gpt-realtime") as connection:
        assert (await connection.recv()).error.code == "beta_api_shape_disabled"
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await connection.recv()
        assert caught.value.close_code == 4000
    async with client.realtime.connect(model="m") as connection:
        await of_type(connection, "session.created")


# Calls that do not fit


async def _refused(call: Callable[[], Any]) -> str:
    with pytest.raises(TypeError) as caught:
        await call()
    return str(caught.value)


async def test_a_wrong_call_names_what_it_was_to_send(client: Any) -> None:
    async with client.realtime.connect(model="m") as connection:
        item = connection.conversation.item
        assert await _refused(lambda: connection.session.update(sesion={})) == (
            "session.update() has no parameter 'sesion'; did you mean 'session'?"
        )
        assert await _refused(lambda: item.delete("a", item_id="b")) == (
            "conversation.item.delete() was given 'item_id' twice, by position and by name"
        )
        assert await _refused(lambda: connection.input_audio_buffer.commit("x")) == (
            "input_audio_buffer.commit() takes no argument by position; give each by name, as in commit(event_id=...)"
        )
        assert await _refused(lambda: connection.recv(1)) == (
            "connection.recv() takes no argument by position; give each by name"
        )
        assert (await _refused(lambda: connection.recv(timeout=1))).startswith(
            "connection.recv() has no parameter 'timeout'"
        )
        assert (await connection.recv()).type == "session.created"


async def test_entering_twice_names_no_class_of_the_other_world(client: Any) -> None:
    manager = client.realtime.connect(model="m")
    async with manager:
        with pytest.raises(
            RuntimeError, match=r"^the connection of GET /realtime was entered before; call connect\(\)"
        ):
            await manager.enter()
