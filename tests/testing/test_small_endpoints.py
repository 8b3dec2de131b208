"""Embeddings, models and moderations of the server, over plain HTTP; and what holds for all paths."""

from __future__ import annotations

import base64
import math
from array import array
from typing import Any

import httpx
import pytest

from openai_core.testing import LocalServer
from openai_core.testing.api.embeddings import vector

from .exchanges import refused


def embed(http: httpx.Client, **params: Any) -> httpx.Response:
    return http.post("/embeddings", json={"model": "text-embedding-3-small", "input": "hello world"} | params)


# Embeddings


def test_both_encodings_carry_the_same_numbers(http: httpx.Client) -> None:
    floats = embed(http, encoding_format="float").json()["data"][0]["embedding"]
    packed = embed(http, encoding_format="base64").json()["data"][0]["embedding"]
    assert array("f", base64.b64decode(packed)).tolist() == floats
    assert len(floats) == 1536
    assert math.isclose(sum(x * x for x in floats), 1.0, rel_tol=1e-5)


def test_width_is_the_models_or_the_one_asked_for(http: httpx.Client) -> None:
    assert len(embed(http, model="text-embedding-3-large").json()["data"][0]["embedding"]) == 3072
    assert len(embed(http, dimensions=3).json()["data"][0]["embedding"]) == 3


def test_texts_and_token_lists_are_embedded_in_order(http: httpx.Client) -> None:
    made = embed(http, input=["a b", "c"], dimensions=2).json()
    assert [entry["embedding"] for entry in made["data"]] == [vector("a b", 2).tolist(), vector("c", 2).tolist()]
    assert made["usage"] == {"prompt_tokens": 3, "total_tokens": 3}
    assert len(embed(http, input=[[1, 2], [3]]).json()["data"]) == 2
    assert embed(http, input=[1, 2, 3]).json()["usage"]["prompt_tokens"] == 3


@pytest.mark.parametrize(
    ("params", "param"),
    [
        ({"input": ""}, "input"),
        ({"input": []}, "input"),
        ({"input": ["a", ""]}, "input"),
        ({"input": ["a"] * 2049}, "input"),
        ({"input": ["a", {"b": 1}]}, "input[1]"),
        ({"input": 7}, "input"),
        ({"dimensions": 0}, "dimensions"),
        ({"dimensions": 1537}, "dimensions"),
        ({"encoding_format": "hex"}, "encoding_format"),
        ({"model": None}, "model"),
    ],
)
def test_bad_embedding_parameters_are_refused(http: httpx.Client, params: dict[str, Any], param: str) -> None:
    refused(embed(http, **params), 400, param)


# Models


def test_models_are_listed_and_retrieved(http: httpx.Client) -> None:
    names = [model["id"] for model in http.get("/models").json()["data"]]
    assert "gpt-5" in names
    assert http.get("/models/gpt-5").json()["object"] == "model"
    assert refused(http.get("/models/gpt-0"), 404, "model")["code"] == "model_not_found"


def test_only_tuned_models_are_deleted(http: httpx.Client) -> None:
    tuned = "ft:gpt-4o-mini:local::000001"
    assert http.delete(f"/models/{tuned}").json() == {"id": tuned, "object": "model", "deleted": True}
    refused(http.get(f"/models/{tuned}"), 404, "model")
    refused(http.delete("/models/gpt-5"), 403)


# Moderations


def test_words_decide_what_is_flagged(http: httpx.Client) -> None:
    made = http.post("/moderations", json={"input": ["I will kill you", "Good morning"]}).json()
    bad, good = made["results"]
    assert bad["flagged"]
    assert bad["categories"]["violence"]
    assert not bad["categories"]["hate"]
    assert bad["category_applied_input_types"]["violence"] == ["text"]
    assert bad["category_scores"]["violence"] > 0.5
    assert not good["flagged"]


def test_parts_of_one_message_make_one_result(http: httpx.Client) -> None:
    parts = [{"type": "text", "text": "kill"}, {"type": "image_url", "image_url": {"url": "data:,"}}]
    made = http.post("/moderations", json={"input": parts}).json()
    assert [result["flagged"] for result in made["results"]] == [True]
    refused(http.post("/moderations", json={"input": [{"type": "audio"}]}), 400, "input")


# All paths


def test_a_key_is_needed(server: LocalServer) -> None:
    with httpx.Client(base_url=server.base_url) as http:
        refused(http.get("/models"), 401)
        refused(http.get("/models", headers={"authorization": "Bearer"}), 401)
        refused(http.get("/models", headers={"authorization": "Basic x"}), 401)
        assert http.get("/models", headers={"api-key": "k"}).status_code == 200


def test_only_the_servers_own_key_will_do() -> None:
    with LocalServer(api_key="right") as server, httpx.Client(base_url=server.base_url) as http:
        assert http.get("/models", headers={"authorization": "Bearer right"}).status_code == 200
        error = refused(http.get("/models", headers={"authorization": "Bearer wrong"}), 401)
        assert error["code"] == "invalid_api_key"
        assert "wrong" not in error["message"]
        assert "right" not in error["message"]


def test_unknown_paths_and_methods_are_refused(http: httpx.Client, server: LocalServer) -> None:
    assert refused(http.get("/songs"), 404)["code"] == "unknown_url"
    assert "POST" in refused(http.put("/files"), 405)["message"]
    refused(http.get(server.url + "/models"), 404)


def test_an_id_may_hold_a_slash_if_it_is_encoded(http: httpx.Client, server: LocalServer) -> None:
    error = refused(http.get("/models/a%2Fb%3Fc"), 404, "model")
    assert "'a/b?c'" in error["message"]
    assert server.requests[-1].path == "/models/a%2Fb%3Fc"


def test_every_answer_has_the_apis_headers(http: httpx.Client, server: LocalServer) -> None:
    answers = [http.get("/models"), http.get("/songs"), http.get("/models")]
    ids = [answer.headers["x-request-id"] for answer in answers]
    assert ids == [request.request_id for request in server.requests]
    assert len(set(ids)) == 3
    for answer in answers:
        assert answer.headers["openai-version"]
        assert answer.headers["openai-processing-ms"]
