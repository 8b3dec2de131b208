"""What the events of a response add up to, for programs that receive them themselves."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core.lib.responses_websocket import (
    ResponsesWebSocketAccumulator,
    ResponsesWebSocketError,
    ResponsesWebSocketOutput,
    ResponsesWebSocketSnapshot,
)
from openai_core.realtime.decode import EventDecoder
from openai_core.testing import LocalServer

LANE = {"stream_id": "s", "sequence_number": 1}
_decode = EventDecoder("responses.ResponsesServerEvent", False, None)


def made(kind: str, **fields: Any) -> Any:
    """An event as a connection gives it."""
    import json

    return _decode(json.dumps({"type": kind, **LANE, **fields}).encode())


def response(identifier: str = "r1", status: str = "in_progress", output: Any = ()) -> dict[str, Any]:
    return {"id": identifier, "object": "response", "created_at": 1, "status": status, "model": "m",
            "output": list(output), "parallel_tool_calls": True, "tool_choice": "auto", "tools": []}  # fmt: skip


def message(text: str) -> dict[str, Any]:
    part = {"type": "output_text", "text": text, "annotations": []}
    return {"id": "msg", "type": "message", "role": "assistant", "status": "completed", "content": [part]}


CREATED = made("response.created", response=response())


def added(*events: Any) -> ResponsesWebSocketAccumulator:
    accumulator = ResponsesWebSocketAccumulator()
    for event in (CREATED, *events):
        accumulator.add_event(event)
    return accumulator


def item(*events: Any) -> dict[str, Any]:
    """The details of the only item."""
    (found,) = added(*events).detailed_snapshot()["output"]
    return dict(found)


def text(delta: str, part: int = 0, kind: str = "response.output_text.delta", **more: Any) -> Any:
    more = {"delta": delta, "logprobs": [], **more}
    return made(kind, item_id="msg", output_index=0, content_index=part, **more)


def test_nothing_is_final_before_the_first_event() -> None:
    accumulator = ResponsesWebSocketAccumulator()
    assert accumulator.snapshot() == ResponsesWebSocketSnapshot(None, None, None, ())
    assert accumulator.detailed_snapshot() == {
        "stream_id": None, "response_id": None, "terminal_type": None, "response": None, "output": [],
    }  # fmt: skip
    with pytest.raises(RuntimeError, match="the response is not complete"):
        accumulator.get_final_response()


def test_texts_of_several_parts_are_joined_in_order() -> None:
    done = made("response.output_text.done", item_id="msg", output_index=0, content_index=0, text="ONE", logprobs=[])
    accumulator = added(text("two", 1), text("o"), text("ne"), done)
    snapshot = accumulator.snapshot()
    assert snapshot.output == (ResponsesWebSocketOutput(0, "msg", None, None, None, "", "", ((0, "ONE"), (1, "two"))),)
    assert (snapshot.output_text, snapshot.response_id, snapshot.stream_id) == ("ONEtwo", "r1", "s")


@pytest.mark.parametrize("end", ["response.completed", "response.failed", "response.incomplete"])
def test_a_response_that_has_ended_takes_no_more_events(end: str) -> None:
    last = made(end, response=response(status=end.partition(".")[2], output=[message("Hello")]))
    accumulator = added(text("Hel"), last)
    assert accumulator.snapshot().terminal_type == end
    assert accumulator.snapshot().output_text == "Hello"
    assert accumulator.get_final_response() is last.response
    details = accumulator.detailed_snapshot()
    assert details["response"]["status"] == end.partition(".")[2]
    assert "output" not in details["response"]
    assert details["output"][0]["content"][0]["part"]["text"] == "Hello"
    with pytest.raises(RuntimeError, match="call reset"):
        accumulator.add_event(CREATED)
    accumulator.reset()
    accumulator.add_event(CREATED)
    assert accumulator.snapshot().output == ()


def test_events_of_others_are_refused_and_change_nothing() -> None:
    accumulator = added(text("Hello"))
    before = accumulator.detailed_snapshot()
    with pytest.raises(ValueError, match="response r2 to response r1"):
        accumulator.add_event(made("response.completed", response=response("r2", "completed")))
    with pytest.raises(ValueError, match="lane 't' to a response of lane 's'"):
        accumulator.add_event(text("x", stream_id="t"))
    assert accumulator.detailed_snapshot() == before


def test_an_error_event_ends_it() -> None:
    accumulator = added(text("Hello"))
    for call in (
        lambda: accumulator.add_event(made("error", status=400, error={"code": "c", "message": "bad", "type": "t"})),
        accumulator.get_final_response,
    ):
        with pytest.raises(ResponsesWebSocketError, match=r"bad \(code c\)"):
            call()
    assert accumulator.snapshot().terminal_type is None
    assert accumulator.snapshot().output_text == "Hello"


def begin(**fields: Any) -> Any:
    return made("response.output_item.added", output_index=0, item={"id": "i", "status": "in_progress", **fields})


def step(kind: str, **fields: Any) -> Any:
    return made(f"response.{kind}", item_id="i", output_index=0, **fields)


def test_arguments_of_functions_and_inputs_of_tools() -> None:
    function = begin(type="function_call", call_id="c", name="n", arguments="")
    deltas = [step("function_call_arguments.delta", delta=each) for each in ('{"a"', ":1}")]
    (output,) = added(function, *deltas).snapshot().output
    assert (output.name, output.call_id, output.arguments) == ("n", "c", '{"a":1}')
    custom = begin(type="custom_tool_call", call_id="c", name="n", input="")
    done = step("custom_tool_call_input.done", input="abc")
    assert added(custom, step("custom_tool_call_input.delta", delta="x"), done).snapshot().output[0].input == "abc"


def test_reasoning_and_its_summary_are_put_together() -> None:
    found = item(
        begin(type="reasoning", summary=[]),
        step("reasoning_summary_part.added", summary_index=0, part={"type": "summary_text", "text": ""}),
        step("reasoning_summary_text.delta", summary_index=0, delta="think"),
        step("reasoning_text.delta", content_index=0, delta="raw"),
    )
    assert found["item"]["summary"] == [{"type": "summary_text", "text": "think"}]
    assert found["content"] == [{"content_index": 0, "part": {"type": "reasoning_text", "text": "raw"}}]


def test_code_and_the_state_of_its_call() -> None:
    found = item(
        begin(type="code_interpreter_call", code="", container_id="c", outputs=[]),
        step("code_interpreter_call_code.delta", delta="pri"),
        step("code_interpreter_call_code.delta", delta="nt"),
        step("code_interpreter_call.interpreting"),
    )
    assert (found["item"]["code"], found["item"]["status"]) == ("print", "interpreting")


def test_shell_commands_and_what_they_print() -> None:
    found = item(
        begin(type="shell_call", call_id="c", action={"commands": []}),
        step("shell_call_command.added", command_index=0, command=""),
        step("shell_call_command.delta", command_index=0, delta="ls"),
        step("shell_call_command.delta", command_index=0, delta=" -l"),
        step("shell_call_output_content.delta", command_index=0, delta={"stdout": "a", "stderr": ""}),
        step("shell_call_output_content.delta", command_index=0, delta={"stdout": "b"}),
    )
    assert found["item"]["action"]["commands"] == ["ls -l"]
    assert found["shell_output"] == [{"command_index": 0, "data": {"stdout": "ab", "stderr": ""}}]


def test_refusals_annotations_and_whole_parts_are_kept() -> None:
    note = {"type": "url_citation", "url": "u", "title": "t", "start_index": 0, "end_index": 1}
    found = item(
        text("no", 0, "response.refusal.delta"),
        made("response.content_part.added", item_id="msg", output_index=0, content_index=1,
             part={"type": "output_text", "text": "x", "annotations": []}),
        made("response.output_text.annotation.added", item_id="msg", output_index=0, content_index=1,
             annotation_index=0, annotation=note),
    )  # fmt: skip
    first, second = (entry["part"] for entry in found["content"])
    assert first == {"type": "refusal", "refusal": "no"}
    assert (second["text"], second["annotations"]) == ("x", [note])


def test_events_that_say_nothing_of_an_item_change_nothing() -> None:
    accumulator = added(made("response.brand_new.delta", x=1), made("keepalive"))
    assert accumulator.snapshot().output == ()


def test_snapshots_do_not_change() -> None:
    accumulator = added(text("Hel"))
    before, details = accumulator.snapshot(), accumulator.detailed_snapshot()
    accumulator.add_event(text("lo"))
    assert before.output_text == "Hel"
    assert details["output"][0]["content"][0]["part"]["text"] == "Hel"


@pytest.mark.anyio
async def test_the_events_of_a_connection_are_put_together(client: Any, server: LocalServer) -> None:
    accumulator = ResponsesWebSocketAccumulator()
    async with client.responses.connect() as connection:
        await connection.response.create(model="gpt-5", input="Hello", store=False)
        while accumulator.snapshot().terminal_type is None:
            accumulator.add_event(await connection.recv())
    assert accumulator.get_final_response().output_text == "You said: Hello"
    assert accumulator.snapshot().output_text == "You said: Hello"


def test_probabilities_of_tokens_are_those_of_their_text() -> None:
    """Those of pieces add up; those of the whole text take their place."""
    first, second = {"token": "o", "logprob": -0.1}, {"token": "ne", "logprob": -0.2}
    pieces = (text("o", logprobs=[first]), text("ne", logprobs=[second]))
    (part,) = item(*pieces)["content"]
    assert part["part"] == {"type": "output_text", "text": "one", "logprobs": [first, second]}
    whole = {"token": "one", "logprob": -0.3}
    done = made(
        "response.output_text.done", item_id="msg", output_index=0, content_index=0, text="one", logprobs=[whole]
    )
    (part,) = item(*pieces, done)["content"]
    assert part["part"]["logprobs"] == [whole]


@pytest.mark.parametrize("identifier", [None, "missing"])
def test_a_response_without_its_id_is_the_one_that_came_before(identifier: str | None) -> None:
    last = response(status="completed", output=[message("Hello")]) | {"id": None}
    if identifier == "missing":
        del last["id"]
    accumulator = added(made("response.completed", response=last))
    assert (accumulator.snapshot().response_id, accumulator.snapshot().output_text) == ("r1", "Hello")


@pytest.mark.parametrize("kind", ["response.future", "future", ["response.future"], {"type": "x"}, None], ids=repr)
def test_unknown_events_are_of_no_lane(kind: Any) -> None:
    """So they neither belong to another response, nor begin one."""
    accumulator = ResponsesWebSocketAccumulator()
    accumulator.add_event(made(kind, stream_id="other"))
    for event in (CREATED, made(kind, stream_id="other", output_index=0), text("Hi")):
        accumulator.add_event(event)
    snapshot = accumulator.snapshot()
    assert (snapshot.stream_id, snapshot.output_text) == ("s", "Hi")


ODD: list[Any] = [None, 5, "x", [], [5], {}, {"x": 5}, True]


@pytest.mark.parametrize("odd", ODD, ids=repr)
@pytest.mark.parametrize(
    ("kind", "names"),
    [
        ("response.output_item.added", ["item"]),
        ("response.output_item.done", ["item"]),
        ("response.content_part.added", ["part", "content_index"]),
        ("response.output_text.delta", ["delta", "content_index", "logprobs"]),
        ("response.output_text.done", ["text", "logprobs"]),
        ("response.output_text.annotation.added", ["annotation", "content_index"]),
        ("response.function_call_arguments.delta", ["delta"]),
        ("response.reasoning_summary_part.added", ["part", "summary_index"]),
        ("response.reasoning_summary_text.delta", ["delta", "summary_index"]),
        ("response.shell_call_command.delta", ["delta", "command_index"]),
        ("response.shell_call_output_content.delta", ["delta", "command_index"]),
    ],
)
def test_events_with_fields_of_other_types_leave_the_rest_readable(kind: str, names: list[str], odd: Any) -> None:
    """They add what they can, and what was there before stays readable."""
    fields = dict.fromkeys(names, odd)
    events = [made(kind, **{"output_index": 1, "item_id": "odd", **fields}) for _ in range(2)]
    bad_item = made("response.output_item.added", output_index=1, item={"type": "x", "summary": odd, "action": odd,
                    "content": odd, "arguments": odd, "input": odd})  # fmt: skip
    accumulator = added(text("Hi"), bad_item, *events)
    first = accumulator.snapshot().output[0]
    assert first.text == ((0, "Hi"),)
    assert accumulator.detailed_snapshot()["output"][0]["content"][0]["part"]["text"] == "Hi"


def test_items_that_are_none_change_nothing() -> None:
    before = item(text("Hi"))
    for odd in (None, {}, 5, "x"):
        assert item(text("Hi"), made("response.output_item.done", output_index=0, item=odd)) == before
