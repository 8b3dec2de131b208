"""Vector stores: files that can be searched. What is in them: see vector_store_files.py."""

from __future__ import annotations

from typing import Any

from ..engine import objects
from ..engine.answers import Answer, json_answer
from ..engine.calls import Call, inner
from .vector_store_files import add_file, counts, found_in

__all__ = ["create", "delete", "listing", "retrieve", "search", "update"]

KIND = "vector_store"
DAY = 24 * 3600


def create(call: Call) -> Answer:
    """POST /vector_stores"""
    given = call.given
    fields: dict[str, Any] = {
        "name": given.get("name"),
        "metadata": given.get("metadata") or {},
        "status": "completed",
        "usage_bytes": 0,
        "expires_after": given.get("expires_after"),
        "expires_at": None,
        "last_active_at": None,
    }
    store = objects.add(call, KIND, "vs_", fields)
    for file_id in given.get("file_ids", ()):
        add_file(call, store["id"], {"file_id": file_id, "chunking_strategy": given.get("chunking_strategy")})
    return json_answer(_shown(call, store))


def retrieve(call: Call) -> Answer:
    """GET /vector_stores/{vector_store_id}"""
    return json_answer(_shown(call, objects.find(call, KIND, call.args[0])))


def listing(call: Call) -> Answer:
    """GET /vector_stores"""
    for store in call.state.table(KIND).values():
        _shown(call, store)
    return objects.listing(call, KIND)


def update(call: Call) -> Answer:
    """POST /vector_stores/{vector_store_id}"""
    store = objects.find(call, KIND, call.args[0])
    objects.change(store, call, "name", "metadata", "expires_after")
    return json_answer(_shown(call, store))


def delete(call: Call) -> Answer:
    """DELETE /vector_stores/{vector_store_id}"""
    return objects.deleted(call, KIND, call.args[0])


def search(call: Call) -> Answer:
    """POST /vector_stores/{vector_store_id}/search"""
    store = objects.find(call, KIND, call.args[0])
    query = call.given["query"]
    queries = [query] if isinstance(query, str) else list(query)
    found = found_in(call, store["id"], queries, call.given.get("filters"))
    lowest = inner(call.given, "ranking_options").get("score_threshold", 0)
    data = [each for each in found if each["score"] >= lowest][: call.given.get("max_num_results", 10)]
    answer = {"object": "vector_store.search_results.page", "search_query": queries, "data": data}
    return json_answer(answer | {"has_more": False, "next_page": None})


def _shown(call: Call, store: dict[str, Any]) -> dict[str, Any]:
    """The store with what its files say."""
    store["file_counts"], store["usage_bytes"] = counts(call, vector_store_id=store["id"])
    store["last_active_at"] = store["created_at"]
    if store["expires_after"]:
        store["expires_at"] = store["created_at"] + store["expires_after"]["days"] * DAY
    return store
