"""Uploads: files that come in parts."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx

from .exchanges import refused


def begin(api: httpx.Client, length: int = 6, **params: Any) -> dict[str, Any]:
    given = {"filename": "a.txt", "purpose": "assistants", "bytes": length, "mime_type": "text/plain"}
    return api.post("/uploads", json=given | params).json()


def add(api: httpx.Client, upload: str, data: bytes) -> str:
    return api.post(f"/uploads/{upload}/parts", files={"data": data}).json()["id"]


def test_parts_become_a_file_in_the_order_of_the_last_request(api: httpx.Client) -> None:
    upload = begin(api)
    assert (upload["status"], upload["expires_at"]) == ("pending", upload["created_at"] + 3600)
    first, second = add(api, upload["id"], b"def"), add(api, upload["id"], b"abc")
    md5 = hashlib.md5(b"abcdef", usedforsecurity=False).hexdigest()
    done = api.post(f"/uploads/{upload['id']}/complete", json={"part_ids": [second, first], "md5": md5}).json()
    assert done["status"] == "completed"
    assert (done["file"]["bytes"], done["file"]["filename"], done["file"]["purpose"]) == (6, "a.txt", "assistants")
    assert api.get(f"/files/{done['file']['id']}/content").content == b"abcdef"


def test_parts_that_are_not_the_file_are_refused(api: httpx.Client) -> None:
    upload = begin(api)
    part = add(api, upload["id"], b"abc")
    complete = f"/uploads/{upload['id']}/complete"
    assert "3 bytes" in refused(api.post(complete, json={"part_ids": [part]}), 400)["message"]
    refused(api.post(complete, json={"part_ids": [part, part], "md5": "0"}), 400, "md5")
    refused(api.post(complete, json={"part_ids": ["part_9"]}), 404, "id")
    refused(api.post(f"/uploads/{upload['id']}/parts", files={"x": b"y"}), 400, "data")


def test_a_cancelled_upload_takes_nothing_more(api: httpx.Client) -> None:
    upload = begin(api)
    assert api.post(f"/uploads/{upload['id']}/cancel").json()["status"] == "cancelled"
    answer = api.post(f"/uploads/{upload['id']}/parts", files={"data": b"abc"})
    assert "cancelled" in refused(answer, 400)["message"]
