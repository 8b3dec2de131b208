"""Images of the server."""

from __future__ import annotations

import base64
from typing import Any

import httpx
import pytest

from .exchanges import events, refused

PNG = b"\x89PNG\r\n\x1a\n"


def generate(api: httpx.Client, **params: Any) -> httpx.Response:
    return api.post("/images/generations", json={"model": "gpt-image-1", "prompt": "a cat"} | params)


def edit(api: httpx.Client, **params: Any) -> httpx.Response:
    files = [("image[]", ("a.png", PNG)), ("image[]", ("b.png", PNG))]
    return api.post("/images/edits", files=files, data={"model": "gpt-image-1", "prompt": "a dog"} | params)


def test_images_are_real_ones(api: httpx.Client) -> None:
    made = generate(api, n=2, size="1024x1536", quality="auto").json()
    assert [base64.b64decode(image["b64_json"])[:8] for image in made["data"]] == [PNG, PNG]
    assert (made["size"], made["quality"], made["output_format"]) == ("1024x1536", "high", "png")
    assert base64.b64decode(edit(api).json()["data"][0]["b64_json"])[:8] == PNG


def test_older_models_give_urls_unless_asked(api: httpx.Client) -> None:
    (image,) = generate(api, model="dall-e-3").json()["data"]
    assert (image["url"][:21], image["revised_prompt"]) == ("data:image/png;base64", "a cat")
    assert "b64_json" in generate(api, model="dall-e-3", response_format="b64_json").json()["data"][0]
    varied = api.post("/images/variations", files={"image": PNG}, data={"n": "3"}).json()
    assert [image["url"][:4] for image in varied["data"]] == ["data"] * 3


@pytest.mark.parametrize("how", [generate, edit])
def test_partial_images_come_before_the_whole_one(api: httpx.Client, how: Any) -> None:
    text = how(api, stream=True if how is generate else "true", partial_images=2).text
    *partial, done, end = events(text)
    assert [each["partial_image_index"] for each in partial] == [0, 1]
    assert (done["type"].rpartition(".")[2], end) == ("completed", "[DONE]")


def test_bad_parameters_are_refused(api: httpx.Client) -> None:
    refused(generate(api, n="two"), 400, "n")
    refused(generate(api, colour="red"), 400, "colour")
    refused(edit(api, n="two"), 400, "n")
    refused(api.post("/images/generations", json={}), 400, "prompt")
