"""Answer an operation for which no behaviour is written: from the type of its response, after checking the request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final, Union, get_args, get_origin

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ..engine.answers import DONE, Answer, EventAnswer, PlainAnswer, event, json_answer
from ..engine.calls import Call
from ..engine.checking import check, check_fields, fits
from ..engine.json_values import is_array, is_object
from ..engine.wire_values import read_fields
from . import Plan, make
from .shapes import Field, alternatives, fields_of, is_record
from .surface import Operation

__all__ = ["check_request", "respond"]

_OPTIONS: Final = frozenset(CallOptions.__annotations__)
_PAGE: Final = 2
"""Items on a first page; on the second, and last, there is one."""
_ORDER: Final = ("created", "queued", "added", "in_progress", "delta", "partial", "done", "completed", "succeeded")
_ENDS: Final = ("incomplete", "failed", "cancelling", "cancelled", "expired", "error")
_ACTIONS: Final = frozenset({"cancel", "complete", "pause", "resume", "submit_tool_outputs", "archive", "activate"})
_SESSION: Final = b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n"


def respond(call: Call, operation: Operation, plan: Plan, fields: Mapping[str, Any]) -> Answer:
    """Check the request, and make a response.

    Args:
        fields: what the test wants at the top of an object.

    Raises:
        Refusal: a parameter is missing, unknown or of another type.
    """
    endpoint = operation.endpoint
    given = check_request(call, endpoint)
    if endpoint.stream_of is not None and endpoint.streams(given):
        return EventAnswer(list(_events(endpoint.stream_of, plan)))
    hint = endpoint.type_for(given)
    if hint is type(None):
        return _nothing(call, operation)
    if hint is str:
        return PlainAnswer(b"hello", content_type="text/plain; charset=utf-8")
    if not is_record(hint):
        kind = getattr(hint, "__name__", "")
        return _binary(endpoint, plan) if kind == "HttpxBinaryResponseContent" else json_answer(make(hint, plan))
    if (get_origin(hint) or hint).__name__.endswith("Page"):
        return json_answer(_page(hint, call, operation, plan))
    made = make(hint, plan, known=_known(hint, given, operation))
    return json_answer({**_with_next(made, call), **fields})


# The request


def check_request(call: Call, endpoint: Endpoint[Any]) -> dict[str, Any]:
    """The parameters of a call, from query and body.

    Raises:
        Refusal: one is missing, unknown or of another type.
    """
    if endpoint.params is None:
        return {}
    fields = [each for each in fields_of(endpoint.params) if each.name not in _OPTIONS]
    elsewhere = endpoint.query | endpoint.in_path | endpoint.header_params.keys()
    in_query = [each for each in fields if each.name in endpoint.query]
    in_body = [each for each in fields if each.name not in elsewhere]
    names = {each.name for each in in_query}
    query = read_fields(in_query, call.request.query_items)
    query = {name: value for name, value in query.items() if name in names}
    check_fields(in_query, query)
    return query | (_body(call, in_body, endpoint) if in_body else {})


def _body(call: Call, fields: list[Field], endpoint: Endpoint[Any]) -> dict[str, Any]:
    alone = _given_alone(call, endpoint)
    if alone is not None:
        body: dict[str, Any] = {alone: call.body.decode("utf-8", "replace")}
    elif call.upload is not None:
        body = read_fields(fields, call.upload.items)
    elif not call.body and not any(each.required for each in fields):
        return {}
    else:
        body = call.json()
    check_fields(fields, body)
    if endpoint.forms:
        check(Union[tuple(endpoint.forms)], body, "")  # noqa: UP007 - made of what is only known here
    return body


def _given_alone(call: Call, endpoint: Endpoint[Any]) -> str | None:
    """The first part of a form, where it is the whole body: its content type decides."""
    name, content_type = next(iter((endpoint.parts or {}).items()), (None, None))
    return name if call.request.headers.get("content-type") == content_type else None


# An object


def _known(hint: Any, given: dict[str, Any], operation: Operation) -> dict[str, Any]:
    """What the request says about the object it gets: its path parameters, and the fields it shares with it."""
    hints = {each.name: each.hint for each in fields_of(hint)}
    values = dict(operation.values)
    last = operation.endpoint.path.partition("?")[0].rpartition("/")[2]
    if values and (last.startswith("{") or last in _ACTIONS):
        values["id"] = list(values.values())[-1]
    shared = {name: value for name, value in (given | values).items() if value is not None}
    return {name: value for name, value in shared.items() if name in hints and fits(hints[name], value)}


def _with_next(made: dict[str, Any], call: Call) -> dict[str, Any]:
    """A list that is sent page by page has a second page."""
    if is_array(made.get("data")) and "has_more" in made:
        first = not ({"after", "page"} & call.query.keys())
        made["has_more"] = first
        for name in ("next_page", "next"):
            if name in made:
                made[name] = "page_2" if first else None
    return made


def _nothing(call: Call, operation: Operation) -> Answer:
    if call.request.method != "DELETE":
        return PlainAnswer(b"")
    named = list(operation.values.values())
    return json_answer({"id": named[-1] if named else None, "deleted": True})


# A page


def _page(hint: Any, call: Call, operation: Operation, plan: Plan) -> dict[str, Any]:
    item = get_args(hint)[0]
    kind: str = get_origin(hint).__name__
    first = "after" not in call.query and "page" not in call.query
    limit = int(call.query.get("limit", "20"))
    names = {name: value for name, value in operation.values.items() if name != "id"}
    data = [_item(item, plan, index, names) for index in range(min(limit, _PAGE if first else 1))]
    ids: list[Any] = [each.get("id") if is_object(each) else None for each in data]
    last = ids[-1] if ids and isinstance(ids[-1], str) else "cursor_2"
    goes_on = kind != "AsyncPage" and not (kind == "AsyncCursorPage" and last == "cursor_2")
    page: dict[str, Any] = {"object": "list", "data": data, "has_more": first and goes_on}
    if kind in ("AsyncNextCursorPage", "AsyncTokenPage"):
        return page | {"next": "cursor_2" if first else None}
    return page | {"first_id": ids[0] if ids else None, "last_id": last}


def _item(hint: Any, plan: Plan, index: int, names: dict[str, str]) -> Any:
    own = replace(plan, variant=plan.variant + index, salt=plan.salt + index)
    return make(hint, own, known=names)


# Events


def _events(hint: Any, plan: Plan) -> Iterator[bytes]:
    """Each type of event once, those that begin before those that end.

    An error ends a stream, and clients raise it: it comes only where a test asked for a variant.
    """
    members = sorted(alternatives(hint), key=_stage)
    if not plan.steered:
        members = [member for member in members if _event_name(member) != "error"]
    for number, member in enumerate(members):
        made = make(member, plan, known={"sequence_number": number})
        if "event" in made and "data" in made:
            yield event(made["data"], made["event"])
        else:
            yield event(made, made.get("type"))
    yield DONE


def _stage(member: Any) -> tuple[int, int]:
    name = _event_name(member)
    last = name.rpartition(".")[2]
    if last in _ENDS or name == "error":
        return len(_ORDER), _ENDS.index(last)
    return next((at for at, word in enumerate(_ORDER) if last.endswith(word)), _ORDER.index("delta")), 0


def _event_name(member: Any) -> str:
    for each in fields_of(member):
        if each.name in ("type", "event"):
            return str((get_args(each.hint) or ("",))[0])
    return ""


# Bytes


def _binary(endpoint: Endpoint[Any], plan: Plan) -> Answer:
    accept = endpoint.own_headers.get("accept", "*/*")
    if accept == "application/sdp":
        headers = {"location": f"/v1/realtime/calls/rtc_{plan.salt % 10**12:012d}"}
        return PlainAnswer(_SESSION, 201, "application/sdp", headers)
    kind = "application/octet-stream" if accept in ("*/*", "application/binary") else accept
    return PlainAnswer(plan.salt.to_bytes(8, "big") * 32, content_type=kind)
