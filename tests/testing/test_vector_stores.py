"""Vector stores: what is in them, and what is found there."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from .exchanges import refused

TEXTS = {"cats.txt": "cats like milk", "dogs.txt": "dogs like bones", "fish.txt": "fish swim"}


@pytest.fixture
def files(api: httpx.Client) -> list[str]:
    return [
        api.post("/files", files={"file": (name, text.encode())}, data={"purpose": "assistants"}).json()["id"]
        for name, text in TEXTS.items()
    ]


def make(api: httpx.Client, **params: Any) -> str:
    return api.post("/vector_stores", json={"name": "animals"} | params).json()["id"]


def search(api: httpx.Client, store: str, query: Any, **params: Any) -> list[str]:
    found = api.post(f"/vector_stores/{store}/search", json={"query": query} | params).json()["data"]
    return [each["filename"] for each in found]


def test_the_file_with_most_words_comes_first(api: httpx.Client, files: list[str]) -> None:
    store = make(api, file_ids=files)
    assert search(api, store, "dogs like") == ["dogs.txt", "cats.txt"]
    assert search(api, store, ["dogs like", "fish"]) == ["dogs.txt", "cats.txt", "fish.txt"]
    assert search(api, store, "dogs like", max_num_results=1) == ["dogs.txt"]
    assert search(api, store, "dogs like", ranking_options={"score_threshold": 0.9}) == ["dogs.txt"]
    assert search(api, store, "horses") == []


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"type": "eq", "key": "legs", "value": 4}, ["cats.txt", "dogs.txt"]),
        ({"type": "ne", "key": "legs", "value": 4}, ["fish.txt"]),
        ({"type": "lt", "key": "legs", "value": 1}, ["fish.txt"]),
        ({"type": "gte", "key": "legs", "value": "many"}, []),
        ({"type": "in", "key": "legs", "value": [0, 2]}, ["fish.txt"]),
        ({"type": "eq", "key": "wings", "value": 4}, []),
        (
            {
                "type": "and",
                "filters": [
                    {"type": "eq", "key": "legs", "value": 4},
                    {"type": "eq", "key": "purrs", "value": True},
                ],
            },
            ["cats.txt"],
        ),
        (
            {
                "type": "or",
                "filters": [
                    {"type": "eq", "key": "legs", "value": 0},
                    {"type": "eq", "key": "purrs", "value": True},
                ],
            },
            ["cats.txt", "fish.txt"],
        ),
    ],
)
def test_attributes_filter_what_is_found(
    api: httpx.Client, files: list[str], filters: Any, expected: list[str]
) -> None:
    store = make(api)
    for file, attributes in zip(files, ({"legs": 4, "purrs": True}, {"legs": 4}, {"legs": 0}), strict=True):
        api.post(f"/vector_stores/{store}/files", json={"file_id": file, "attributes": attributes})
    assert sorted(search(api, store, "cats dogs fish", filters=filters)) == expected


def test_a_store_counts_its_files(api: httpx.Client, files: list[str]) -> None:
    store = make(api, file_ids=files[:2], expires_after={"anchor": "last_active_at", "days": 1})
    shown = api.get(f"/vector_stores/{store}").json()
    assert (shown["file_counts"]["completed"], shown["file_counts"]["total"]) == (2, 2)
    assert shown["usage_bytes"] == len(TEXTS["cats.txt"]) + len(TEXTS["dogs.txt"])
    assert shown["expires_at"] == shown["created_at"] + 86400
    assert api.delete(f"/vector_stores/{store}/files/{files[0]}").json()["deleted"]
    assert api.get(f"/vector_stores/{store}").json()["file_counts"]["total"] == 1
    refused(api.get(f"/vector_stores/{store}/files/{files[0]}"), 404, "id")


def test_files_are_listed_read_and_given_attributes(api: httpx.Client, files: list[str]) -> None:
    store = make(api, file_ids=files)
    path = f"/vector_stores/{store}/files"
    assert [each["id"] for each in api.get(path, params={"order": "asc"}).json()["data"]] == files
    assert api.get(path, params={"filter": "failed"}).json()["data"] == []
    assert api.post(f"{path}/{files[0]}", json={"attributes": {"a": 1}}).json()["attributes"] == {"a": 1}
    assert api.get(f"{path}/{files[0]}/content").json()["data"][0]["text"] == "cats like milk"


def test_a_batch_of_files_is_done_at_the_next_look(api: httpx.Client, files: list[str]) -> None:
    store = make(api)
    given = {"file_ids": files[:1], "files": [{"file_id": files[1], "attributes": {"a": True}}]}
    batch = api.post(f"/vector_stores/{store}/file_batches", json=given).json()
    assert (batch["status"], batch["file_counts"]["in_progress"]) == ("in_progress", 2)
    path = f"/vector_stores/{store}/file_batches/{batch['id']}"
    assert api.get(path).json()["file_counts"]["completed"] == 2
    assert {each["id"] for each in api.get(f"{path}/files").json()["data"]} == set(files[:2])
    assert api.post(f"{path}/cancel").json()["status"] == "cancelled"
    refused(api.post(f"/vector_stores/{store}/file_batches", json={}), 400)


def test_stores_are_listed_changed_and_deleted(api: httpx.Client) -> None:
    first, second = make(api), make(api)
    assert [each["id"] for each in api.get("/vector_stores").json()["data"]] == [second, first]
    assert api.post(f"/vector_stores/{first}", json={"name": "plants"}).json()["name"] == "plants"
    assert api.delete(f"/vector_stores/{first}").json()["object"] == "vector_store.deleted"
    refused(api.get(f"/vector_stores/{first}"), 404, "id")
    refused(api.post(f"/vector_stores/{second}/files", json={"file_id": "file-9"}), 404, "file_id")
