"""The files of a vector store, one by one and in batches, and the search for words in them."""

from __future__ import annotations

import operator
import re
from collections.abc import Callable
from typing import Any

from ..engine import objects
from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call
from ..engine.state import page

__all__ = [
    "add_file",
    "cancel_batch",
    "content",
    "counts",
    "create",
    "create_batch",
    "delete",
    "files_of_batch",
    "found_in",
    "listing",
    "retrieve",
    "retrieve_batch",
    "update",
]

STORE = "vector_store"
FILE = "vector_store.file"
BATCH = "vector_store.files_batch"
CHUNKS = {"type": "static", "static": {"max_chunk_size_tokens": 800, "chunk_overlap_tokens": 400}}
STATUSES = ("in_progress", "completed", "failed", "cancelled")


# Files


def create(call: Call) -> Answer:
    """POST /vector_stores/{vector_store_id}/files"""
    store = objects.find(call, STORE, call.args[0])
    return json_answer(add_file(call, store["id"], call.given))


def add_file(call: Call, store_id: str, given: dict[str, Any], batch_id: str | None = None) -> dict[str, Any]:
    """Put a file into a store.

    Raises:
        Refusal: there is no such file.
    """
    source = call.state.files.get(given["file_id"])
    if source is None:
        raise Refusal(404, f"no file has the id {given['file_id']!r}", param="file_id")
    strategy = given.get("chunking_strategy") or {"type": "auto"}
    file: dict[str, Any] = {
        "id": given["file_id"],
        "object": FILE,
        "created_at": call.state.now(),
        "vector_store_id": store_id,
        "status": "completed",
        "last_error": None,
        "usage_bytes": source.content.length,
        "attributes": given.get("attributes") or {},
        "chunking_strategy": CHUNKS if strategy["type"] == "auto" else strategy,
    }
    call.state.table(FILE)[f"{store_id}/{file['id']}"] = file
    if batch_id is not None:
        call.state.table(f"{BATCH}/{batch_id}")[file["id"]] = file
    return file


def retrieve(call: Call) -> Answer:
    """GET /vector_stores/{vector_store_id}/files/{file_id}"""
    return json_answer(_file(call))


def listing(call: Call) -> Answer:
    """GET /vector_stores/{vector_store_id}/files"""
    store = objects.find(call, STORE, call.args[0])
    return objects.listing(call, FILE, lambda each: each["vector_store_id"] == store["id"] and _wanted(call, each))


def update(call: Call) -> Answer:
    """POST /vector_stores/{vector_store_id}/files/{file_id}"""
    return objects.change(_file(call), call, "attributes")


def delete(call: Call) -> Answer:
    """DELETE /vector_stores/{vector_store_id}/files/{file_id}"""
    _file(call)
    del call.state.table(FILE)["/".join(call.args)]
    return json_answer({"id": call.args[1], "object": f"{FILE}.deleted", "deleted": True})


def content(call: Call) -> Answer:
    """GET /vector_stores/{vector_store_id}/files/{file_id}/content"""
    data = [{"type": "text", "text": _text(call, _file(call)["id"])}]
    answer = {"object": "vector_store.file_content.page", "data": data, "has_more": False, "next_page": None}
    return json_answer(answer)


def counts(call: Call, **owner: str) -> tuple[dict[str, int], int]:
    """How many files of a store there are in each state, and the bytes of all."""
    mine = [
        file
        for file in call.state.table(FILE).values()
        if all(file.get(name) == value for name, value in owner.items())
    ]
    return _counted(mine), sum(file["usage_bytes"] for file in mine)


def _counted(files: list[dict[str, Any]]) -> dict[str, int]:
    by_status = {status: sum(file["status"] == status for file in files) for status in STATUSES}
    return by_status | {"total": len(files)}


def _file(call: Call) -> dict[str, Any]:
    store_id, file_id = call.args[:2]
    found = call.state.table(FILE).get(f"{store_id}/{file_id}")
    if found is None:
        raise Refusal(404, f"no file has the id {file_id!r} in the vector store {store_id!r}", param="id")
    return found


def _wanted(call: Call, file: dict[str, Any]) -> bool:
    return call.query.get("filter") in (None, file["status"])


# Batches of files


def create_batch(call: Call) -> Answer:
    """POST /vector_stores/{vector_store_id}/file_batches"""
    store = objects.find(call, STORE, call.args[0])
    shared = {name: value for name, value in call.given.items() if name in ("attributes", "chunking_strategy")}
    given = [shared | {"file_id": id} for id in call.given.get("file_ids") or ()]
    given += call.given.get("files") or ()
    if not given:
        raise Refusal(400, "one of 'file_ids' and 'files' is required", code="missing_required_parameter")
    batch = objects.add(call, BATCH, "vsfb_", {"vector_store_id": store["id"], "status": "in_progress"})
    files = [add_file(call, store["id"], each, batch["id"]) for each in given]
    batch["file_counts"] = _counted([file | {"status": "in_progress"} for file in files])
    answer = json_answer(batch)
    # The next look finds it done: nobody has to wait for a test file.
    batch.update(status="completed", file_counts=_counted(files))
    return answer


def retrieve_batch(call: Call) -> Answer:
    """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}"""
    return json_answer(_batch(call))


def cancel_batch(call: Call) -> Answer:
    """POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel"""
    batch = _batch(call)
    batch["status"] = "cancelled"
    return json_answer(batch)


def files_of_batch(call: Call) -> Answer:
    """GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files"""
    files = call.state.table(f"{BATCH}/{_batch(call)['id']}").values()
    return json_answer(page([file for file in files if _wanted(call, file)], call.query))


def _batch(call: Call) -> dict[str, Any]:
    return objects.find(call, BATCH, call.args[1], vector_store_id=call.args[0])


# Search


def found_in(call: Call, store_id: str, queries: list[str], filters: Any) -> list[dict[str, Any]]:
    """The files of a store that have words of the queries, the best first. A score is the share of words found."""
    wanted = {word for query in queries for word in _words(query)}
    found: list[dict[str, Any]] = []
    for file in call.state.table(FILE).values():
        if file["vector_store_id"] != store_id or (filters and not _passes(filters, file["attributes"])):
            continue
        text = _text(call, file["id"])
        score = len(wanted & _words(text)) / max(1, len(wanted))
        if score:
            source = call.state.files[file["id"]].info
            found.append(
                {
                    "file_id": file["id"],
                    "filename": source["filename"],
                    "score": score,
                    "attributes": file["attributes"],
                    "content": [{"type": "text", "text": text}],
                }
            )
    return sorted(found, key=lambda each: -each["score"])


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def _text(call: Call, file_id: str) -> str:
    file = call.state.files.get(file_id)
    return b"".join(file.content.blocks()).decode("utf-8", "replace") if file is not None else ""


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
    "in": lambda value, among: value in among,
    "nin": lambda value, among: value not in among,
}


def _passes(condition: dict[str, Any], attributes: dict[str, Any]) -> bool:
    if condition["type"] in ("and", "or"):
        results = [_passes(each, attributes) for each in condition["filters"]]
        return all(results) if condition["type"] == "and" else any(results)
    try:
        return condition["key"] in attributes and _COMPARE[condition["type"]](
            attributes[condition["key"]], condition["value"]
        )
    except TypeError:
        # A number is neither more nor less than a text.
        return False
