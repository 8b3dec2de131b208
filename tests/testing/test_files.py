"""Files of the server, over plain HTTP."""

from __future__ import annotations

import hashlib
import resource
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openai_core.testing import LocalServer

from .exchanges import refused

PATH = "/files"


def upload(http: httpx.Client, content: bytes = b"hello", purpose: str = "user_data", **fields: Any) -> httpx.Response:
    return http.post(PATH, files={"file": ("notes.txt", content)}, data={"purpose": purpose, **fields})


def test_an_upload_is_given_back(http: httpx.Client) -> None:
    made = upload(http).json()
    assert (made["bytes"], made["filename"], made["purpose"]) == (5, "notes.txt", "user_data")
    assert http.get(f"{PATH}/{made['id']}/content").content == b"hello"


def test_a_file_is_processed_at_the_first_look(http: httpx.Client) -> None:
    made = upload(http).json()
    assert made["status"] == "uploaded"
    assert http.get(f"{PATH}/{made['id']}").json()["status"] == "processed"


def test_files_are_listed_newest_first_in_pages(http: httpx.Client) -> None:
    ids = [upload(http).json()["id"] for _ in range(5)]
    other = upload(http, purpose="vision").json()["id"]
    assert [each["id"] for each in http.get(PATH).json()["data"]] == [other, *reversed(ids)]
    query = {"limit": 2, "order": "asc", "purpose": "user_data"}
    first = http.get(PATH, params=query).json()
    second = http.get(PATH, params=query | {"after": first["last_id"]}).json()
    third = http.get(PATH, params=query | {"after": second["last_id"]}).json()
    assert [each["id"] for page in (first, second, third) for each in page["data"]] == ids
    assert [page["has_more"] for page in (first, second, third)] == [True, True, False]


@pytest.mark.parametrize(("name", "value"), [("limit", "0"), ("limit", "x"), ("order", "up"), ("after", "file-x")])
def test_bad_paging_is_refused(http: httpx.Client, name: str, value: str) -> None:
    refused(http.get(PATH, params={name: value}), 400, name)


def test_a_deleted_file_is_gone(http: httpx.Client) -> None:
    made = upload(http).json()["id"]
    assert http.delete(f"{PATH}/{made}").json() == {"id": made, "object": "file", "deleted": True}
    for path in (f"{PATH}/{made}", f"{PATH}/{made}/content"):
        refused(http.get(path), 404, "id")


def test_expiry_is_counted_from_creation(http: httpx.Client) -> None:
    made = upload(http, **{"expires_after[anchor]": "created_at", "expires_after[seconds]": "3600"}).json()
    assert made["expires_at"] == made["created_at"] + 3600
    too_soon = upload(http, **{"expires_after[anchor]": "created_at", "expires_after[seconds]": "1"})
    refused(too_soon, 400, "expires_after.seconds")


def test_incomplete_forms_are_refused(http: httpx.Client) -> None:
    refused(http.post(PATH, files={"file": b"x"}), 400, "purpose")
    refused(http.post(PATH, files={"other": b"x"}, data={"purpose": "batch"}), 400, "file")
    refused(upload(http, purpose="fun"), 400, "purpose")
    refused(http.post(PATH, json={}), 400)
    kind = {"content-type": "multipart/form-data; boundary=b"}
    refused(http.post(PATH, content=b"--b\r\nbroken", headers=kind), 400)
    refused(http.post(PATH, content=b"x", headers={"content-type": "multipart/form-data"}), 400)


def test_the_parts_of_an_upload_are_in_the_record(http: httpx.Client, server: LocalServer) -> None:
    upload(http)
    request = server.requests[-1]
    file, purpose = sorted(request.parts, key=lambda part: part.name)
    assert (file.name, file.filename, file.content, file.content_type) == ("file", "notes.txt", b"hello", "text/plain")
    assert request.file_sha256 == hashlib.sha256(b"hello").hexdigest()
    assert (purpose.name, purpose.filename, purpose.content) == ("purpose", None, b"user_data")


@pytest.mark.slow
def test_a_long_upload_takes_constant_memory() -> None:
    """The server runs in this process, so its memory is measured here. The client makes its bytes as it goes."""
    size = 64 * 2**20
    block = b"x" * 2**16
    head = b'--b\r\ncontent-disposition: form-data; name="file"; filename="big"\r\n\r\n'
    tail = b'\r\n--b\r\ncontent-disposition: form-data; name="purpose"\r\n\r\nbatch\r\n--b--\r\n'

    def body(blocks: int) -> Iterator[bytes]:
        yield head
        for _ in range(blocks):
            yield block
        yield tail

    headers = {"authorization": "Bearer k", "content-type": "multipart/form-data; boundary=b"}
    with LocalServer(max_file=2**20) as server, httpx.Client(base_url=server.base_url, headers=headers) as http:
        assert http.post(PATH, content=body(64)).status_code == 200
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        made = http.post(PATH, content=body(size // len(block)), timeout=60).json()
        growth = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
        assert made["bytes"] == size
        refused(http.get(f"{PATH}/{made['id']}/content"), 410)
        request = server.requests[-2]
        assert request.body_length == len(head) + size + len(tail)
        assert len(request.body) == 2**20
        assert request.file_sha256 == hashlib.sha256(b"x" * size).hexdigest()
        with pytest.raises(ValueError, match="first 1048576 of"):
            _ = request.parts
    # Kilobytes on Linux, bytes on macOS.
    assert growth < 16 * 2**20 / (1 if sys.platform == "darwin" else 1024)
