"""Batches run their lines through the server itself."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from openai_core.testing import BatchPlan, LocalServer

from .exchanges import HELLO, refused

CHAT = "/v1/chat/completions"


def line(id: str, **body: Any) -> str:
    params = {"model": "gpt-5", "messages": HELLO} | body
    return json.dumps({"custom_id": id, "method": "POST", "url": CHAT, "body": params})


def start(api: httpx.Client, *lines: str, endpoint: str = CHAT) -> dict[str, Any]:
    content = "\n".join(lines).encode()
    file = api.post("/files", files={"file": ("in.jsonl", content)}, data={"purpose": "batch"}).json()["id"]
    given = {"input_file_id": file, "endpoint": endpoint, "completion_window": "24h"}
    return api.post("/batches", json=given).json()


def lines_of(api: httpx.Client, file: str) -> list[Any]:
    return [json.loads(each) for each in api.get(f"/files/{file}/content").text.splitlines()]


def test_each_line_is_answered(api: httpx.Client, server: LocalServer) -> None:
    with server.reply("Good day."):
        made = start(api, line("a"), line("b", n=2), line("c", n=0))
    assert made["status"] == "validating"
    batch = api.get(f"/batches/{made['id']}").json()
    assert (batch["status"], batch["request_counts"]) == ("completed", {"total": 3, "completed": 2, "failed": 1})
    first, second = lines_of(api, batch["output_file_id"])
    assert (first["custom_id"], second["custom_id"]) == ("a", "b")
    assert first["response"]["status_code"] == 200
    assert first["response"]["body"]["choices"][0]["message"]["content"] == "Good day."
    assert len(second["response"]["body"]["choices"]) == 2
    (failed,) = lines_of(api, batch["error_file_id"])
    assert (failed["custom_id"], failed["response"]["status_code"]) == ("c", 400)
    assert failed["response"]["body"]["error"]["param"] == "n"


def test_a_file_with_a_bad_line_fails_before_anything_runs(api: httpx.Client) -> None:
    made = start(api, line("a"), "{", json.dumps({"custom_id": "c"}))
    batch = api.get(f"/batches/{made['id']}").json()
    assert (batch["status"], batch["output_file_id"]) == ("failed", None)
    assert [(each["line"], each["code"]) for each in batch["errors"]["data"]] == [
        (2, "invalid_json_line"),
        (3, "missing_required_parameter"),
    ]


def test_lines_are_for_the_batchs_endpoint(api: httpx.Client) -> None:
    made = start(api, line("a"), endpoint="/v1/embeddings")
    (error,) = api.get(f"/batches/{made['id']}").json()["errors"]["data"]
    assert error["code"] == "mismatched_endpoint"


def test_an_empty_file_fails(api: httpx.Client) -> None:
    made = start(api, "")
    (error,) = api.get(f"/batches/{made['id']}").json()["errors"]["data"]
    assert error["code"] == "empty_file"


def test_batches_are_listed_and_cancelled(api: httpx.Client) -> None:
    made = [start(api, line("a"))["id"] for _ in range(3)]
    first = api.get("/batches", params={"limit": 2}).json()
    assert ([each["id"] for each in first["data"]], first["has_more"]) == ([made[2], made[1]], True)
    assert api.post(f"/batches/{made[0]}/cancel").json()["status"] == "cancelling"
    assert api.get(f"/batches/{made[0]}").json()["status"] == "cancelled"
    failed = start(api, "")["id"]
    refused(api.post(f"/batches/{failed}/cancel"), 409)
    refused(api.get("/batches/batch_9"), 404, "id")


def test_a_batch_takes_a_file_that_is_there(api: httpx.Client) -> None:
    given = {"input_file_id": "file-9", "endpoint": CHAT, "completion_window": "24h"}
    refused(api.post("/batches", json=given), 400, "input_file_id")


def test_a_batch_can_be_planned_to_expire_after_some_requests(api: httpx.Client, server: LocalServer) -> None:
    server.batch(BatchPlan(ends="expired", answered=1, looks=2))
    made = start(api, line("a"), line("b"))
    looks = [api.get(f"/batches/{made['id']}").json() for _ in range(3)]
    assert [each["status"] for each in looks] == ["in_progress", "in_progress", "expired"]
    assert looks[0]["output_file_id"] is None
    assert looks[2]["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    assert [each["custom_id"] for each in lines_of(api, looks[2]["output_file_id"])] == ["a"]
    (error,) = lines_of(api, looks[2]["error_file_id"])
    assert (error["custom_id"], error["response"], error["error"]["code"]) == ("b", None, "batch_expired")


def test_a_list_shows_batches_as_they_are_so_far(api: httpx.Client, server: LocalServer) -> None:
    """As `retrieve` does, without counting as a look."""
    server.batch(BatchPlan(looks=1))
    made = start(api, line("a"))
    for _ in range(2):
        (listed,) = api.get("/batches").json()["data"]
        assert (listed["status"], listed["output_file_id"], listed["completed_at"]) == ("in_progress", None, None)
        assert listed["request_counts"] == {"total": 1, "completed": 0, "failed": 0}
    assert api.get(f"/batches/{made['id']}").json() == listed
    (listed,) = api.get("/batches").json()["data"]
    assert listed["status"] == "completed"
    assert api.get(f"/batches/{made['id']}").json() == listed


def test_a_batch_can_be_planned_to_fail_in_part(api: httpx.Client, server: LocalServer) -> None:
    server.batch(BatchPlan(failures={"a": 503}, lost=frozenset({"b"})))
    made = start(api, line("a"), line("b"), line("c"))
    batch = api.get(f"/batches/{made['id']}").json()
    assert batch["request_counts"] == {"total": 3, "completed": 1, "failed": 2}
    assert [each["custom_id"] for each in lines_of(api, batch["output_file_id"])] == ["c"]
    (failed,) = lines_of(api, batch["error_file_id"])
    assert (failed["custom_id"], failed["response"]["status_code"]) == ("a", 503)


def test_a_plan_is_for_one_batch_and_can_refuse_it(api: httpx.Client, server: LocalServer) -> None:
    server.batch(BatchPlan(refusal="token_limit_exceeded"))
    first, second = (start(api, line("a")) for _ in range(2))
    assert api.get(f"/batches/{first['id']}").json()["errors"]["data"][0]["code"] == "token_limit_exceeded"
    assert api.get(f"/batches/{second['id']}").json()["status"] == "completed"


def test_a_batch_under_way_can_be_cancelled(api: httpx.Client, server: LocalServer) -> None:
    server.batch(BatchPlan(looks=5))
    made = start(api, line("a"))
    assert api.post(f"/batches/{made['id']}/cancel").json()["status"] == "cancelling"
    batch = api.get(f"/batches/{made['id']}").json()
    assert (batch["status"], batch["output_file_id"]) == ("cancelled", None)


@pytest.mark.parametrize("wrong", [{"looks": -1}, {"answered": -1}, {"failures": {"a": 200}}])
def test_a_plan_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="BatchPlan"):
        BatchPlan(**wrong)
