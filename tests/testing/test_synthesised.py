"""Answers that are made from types alone: told by the request, or by the test."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import httpx
import pytest

from openai_core.testing import LocalServer

from .exchanges import events, refused

EVAL = {
    "data_source_config": {"type": "custom", "item_schema": {}},
    "testing_criteria": [
        {"type": "string_check", "name": "same", "input": "a", "operation": "eq", "reference": "a"},
    ],
}


def test_equal_requests_get_equal_answers(api: httpx.Client) -> None:
    first, second = (api.post("/evals", json=EVAL | {"name": "mine"}) for _ in range(2))
    assert first.content == second.content
    assert api.post("/evals", json=EVAL).json()["id"] != first.json()["id"]


def test_answers_repeat_what_the_request_says(api: httpx.Client) -> None:
    assert api.post("/evals", json=EVAL | {"name": "mine", "metadata": {"a": "b"}}).json()["name"] == "mine"
    assert api.get("/evals/eval_7").json()["id"] == "eval_7"
    assert api.delete("/evals/eval_7").json()["eval_id"] == "eval_7"
    run = api.get("/evals/eval_7/runs/run_8").json()
    assert (run["id"], run["eval_id"]) == ("run_8", "eval_7")
    assert api.post("/evals/eval_7/runs/run_8/cancel", json={}).json()["id"] == "run_8"


def test_a_header_chooses_the_variant(api: httpx.Client) -> None:
    kinds = set()
    for variant in range(12):
        made = api.get("/evals/eval_7", headers={"x-local-variant": str(variant)}).json()
        kinds.add(made["data_source_config"]["type"])
    assert kinds == {"custom", "logs", "stored_completions"}
    refused(api.get("/evals/eval_7", headers={"x-local-variant": "-1"}), 400, "x-local-variant")


def test_a_header_chooses_the_fields(api: httpx.Client) -> None:
    everything = api.get("/files/file-1", headers={"x-local-fields": "all"}).json()
    least = api.get("/files/file-1", headers={"x-local-fields": "required"}).json()
    assert set(everything) - set(least) == {"expires_at", "status_details"}
    refused(api.get("/files/file-1", headers={"x-local-fields": "some"}), 400, "x-local-fields")


def test_a_test_can_choose_for_a_path(api: httpx.Client, server: LocalServer) -> None:
    with server.synthesise(path="/batches/*", fields={"status": "expired"}):
        assert api.get("/batches/batch_7").json()["status"] == "expired"
    refused(api.get("/batches/batch_7"), 404, "id")
    with server.synthesise(path="/evals/*", variant=1, optional=False, times=1):
        chosen = api.get("/evals/eval_7").json()
    assert chosen == api.get("/evals/eval_7", headers={"x-local-variant": "1", "x-local-fields": "required"}).json()
    with pytest.raises(ValueError, match="variant must be a whole number, 0 or more; got -1"):
        server.synthesise(variant=-1)


def test_reset_forgets_what_was_chosen(api: httpx.Client, server: LocalServer) -> None:
    server.synthesise(path="/batches/*")
    server.reset()
    refused(api.get("/batches/batch_7"), 404, "id")


@pytest.mark.parametrize(
    ("path", "cursor"),
    [
        ("/evals", "last_id"),  # a page that goes on behind its last item
        ("/organization/groups", "next"),  # one that gives a cursor
        ("/organization/admin_api_keys", "last_id"),
        ("/organization/usage/completions?start_time=1", "next_page"),  # an object that is not a page to the client
    ],
)
def test_lists_have_a_second_page(api: httpx.Client, path: str, cursor: str) -> None:
    first = api.get(path).json()
    assert first["has_more"]
    name = "page" if cursor == "next_page" else "after"
    second = api.get(path, params={**httpx.URL(path).params, name: first[cursor]}).json()
    assert not second["has_more"]
    assert first["data"]
    assert second["data"]
    if cursor == "last_id":
        ids = [each["id"] for each in first["data"] + second["data"]]
        assert len(set(ids)) == len(ids)


def test_a_limit_is_kept(api: httpx.Client) -> None:
    assert len(api.get("/evals", params={"limit": 1}).json()["data"]) == 1
    refused(api.get("/evals", params={"limit": "many"}), 400, "limit")


def test_a_stream_has_each_type_of_event_and_ends_well(http: httpx.Client, server: LocalServer) -> None:
    asked = {"model": "gpt-5", "input": "x", "stream": True}
    with server.synthesise():
        *told, end = events(http.post("/responses", json=asked).text)
    kinds = [each["type"] for each in told]
    assert len(set(kinds)) == len(kinds) > 40
    assert (kinds[0], end) == ("response.created", "[DONE]")
    assert "error" not in kinds
    assert kinds.index("response.output_text.delta") < kinds.index("response.output_text.done")
    assert [each["sequence_number"] for each in told] == list(range(len(told)))
    with server.synthesise(variant=0):
        *_, last, _ = events(http.post("/responses", json=asked).text)
    assert last["type"] == "error"


def test_responses_without_json_have_their_content_type(api: httpx.Client) -> None:
    content = api.get("/skills/skill_1/content")
    assert content.headers["content-type"] == "application/octet-stream"
    assert content.content == api.get("/skills/skill_1/content").content
    assert api.post("/realtime/calls/rtc_1/hangup").content == b""
    session = api.post("/realtime/calls", content=b"v=0", headers={"content-type": "application/sdp"})
    assert session.headers["content-type"] == "application/sdp"
    assert session.headers["location"].startswith("/v1/realtime/calls/rtc_")


def test_a_path_is_matched_by_fixed_names_first(api: httpx.Client) -> None:
    assert api.post("/realtime/client_secrets", json={}).status_code == 200
    assert api.get("/organization/usage/costs").status_code == 404


@pytest.mark.parametrize("given", [{}, EVAL | {"name": 7}, EVAL | {"nam": "x"}, EVAL | {"testing_criteria": [{}]}])
def test_bad_requests_are_refused_as_by_the_api(api: httpx.Client, given: dict[str, Any]) -> None:
    answer = api.post("/evals", json=given)
    assert answer.status_code == 400
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert answer.json()["error"]["param"]


def test_starting_the_server_imports_no_resource() -> None:
    program = (
        "import sys\n"
        "from openai_core.testing import LocalServer\n"
        "with LocalServer() as server: pass\n"
        "print([m for m in sys.modules if m.startswith(('openai_core.resources', 'openai_core.types'))])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.strip() == "[]"
