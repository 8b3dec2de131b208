"""The Azure clients against the embedded server: what they send is answered, the deployment being the model."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_core import AuthenticationError, NotFoundError
from openai_core.client.azure import AsyncAzureOpenAI
from openai_core.testing import Fault, LocalServer

pytestmark = pytest.mark.anyio

HELLO = [{"role": "user", "content": "Hello!"}]


@pytest.fixture(params=[None, "mine"])
def deployment(request: pytest.FixtureRequest) -> str | None:
    """The deployment of the client, or none."""
    found: str | None = request.param
    return found


@pytest.fixture
def azure(client_of: Callable[..., Any], server: LocalServer, deployment: str | None) -> Any:
    """A client of the server as Azure has it."""
    return client_of(
        AsyncAzureOpenAI,
        azure_endpoint=server.url,
        azure_deployment=deployment,
        api_version="2024-10-21",
        api_key="azure-key",
        max_retries=0,
    )


async def test_deployment_is_the_model(azure: Any, server: LocalServer, deployment: str | None) -> None:
    wanted = deployment or "chat west/1"
    completion = await azure.chat.completions.create(model="chat west/1", messages=HELLO)
    assert (completion.model, completion.choices[0].message.content) == (wanted, "You said: Hello!")
    stream = await azure.chat.completions.create(model="chat west/1", messages=HELLO, stream=True)
    chunks = [chunk async for chunk in stream]
    assert {chunk.model for chunk in chunks} == {wanted}
    assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks) == "You said: Hello!"
    (vector,) = (await azure.embeddings.create(model="chat west/1", input="a")).data
    assert len(vector.embedding) > 1
    assert [(each.path, each.deployment) for each in server.requests] == [
        ("/chat/completions", wanted),
        ("/chat/completions", wanted),
        ("/embeddings", wanted),
    ]


async def test_images_and_audio_are_made_by_deployments(azure: Any) -> None:
    image = await azure.images.generate(model="dep", prompt="a dot", response_format="b64_json")
    assert image.data[0].b64_json
    edited = await azure.images.edit(model="dep", prompt="a dot", image=b"png")
    assert edited.data
    speech = await azure.audio.speech.create(model="dep", voice="alloy", input="hello there", response_format="wav")
    said = await azure.audio.transcriptions.create(model="dep", file=("said.wav", speech.content))
    assert said.text == "hello there"


async def test_the_rest_is_outside_of_deployments(azure: Any) -> None:
    made = await azure.files.create(file=("a.jsonl", b"{}"), purpose="batch")
    assert [each.id async for each in azure.files.list()] == [made.id]
    assert (await azure.files.content(made.id)).content == b"{}"
    assert (await azure.responses.create(model="dep", input="hi")).output_text == "You said: hi"
    assert (await azure.models.list()).data


async def test_realtime_is_at_the_path_of_azure(azure: Any, server: LocalServer, deployment: str | None) -> None:
    async with azure.realtime.connect(model="gpt-realtime") as connection:
        first = await connection.recv()
        assert (first.type, first.session.model) == ("session.created", deployment or "gpt-realtime")
        await connection.response.create()
        async for event in connection:
            if event.type == "response.done":
                break
    (request,) = server.requests
    assert request.target.startswith("/openai/realtime?")
    assert (request.path, request.headers["api-key"]) == ("/realtime", "azure-key")


async def test_faults_match_the_path_below_a_deployment(azure: Any, server: LocalServer) -> None:
    with server.fault(
        Fault.status(404), path="/chat/completions", match=lambda request: request.deployment is not None
    ):
        with pytest.raises(NotFoundError):
            await azure.chat.completions.create(model="dep", messages=HELLO)


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("/openai/deployments/dep/chat/completions", "expects the query parameter 'api-version'"),
        (
            "/openai/chat/completions?api-version=1",
            "expects a deployment in the path, as /openai/deployments/{deployment}",
        ),
        ("/openai/deployments/dep/responses?api-version=1", "expects a path without deployments"),
        ("/openai/v2/songs?api-version=1", "the API has no such path"),
    ],
)
def test_what_azure_does_not_have_is_not_found(server: LocalServer, target: str, message: str) -> None:
    answer = posted(server, target)
    assert answer.status_code == 404
    assert message in answer.json()["error"]["message"]


def test_model_need_not_be_in_the_body(server: LocalServer) -> None:
    assert posted(server, "/openai/deployments/dep/chat/completions?api-version=1").json()["model"] == "dep"


def posted(server: LocalServer, target: str) -> httpx.Response:
    with httpx.Client(headers={"api-key": "k"}, trust_env=False) as http:
        return http.post(server.url + target, json={"messages": HELLO})


async def test_newer_api_needs_no_version(make_client: Callable[..., Any], server: LocalServer) -> None:
    """Nor a client of its own."""
    client = make_client(base_url=server.url + "/openai/v1/", api_key="k", max_retries=0)
    completion = await client.chat.completions.create(model="dep", messages=HELLO)
    assert completion.model == "dep"
    async with client.realtime.connect(model="gpt-realtime") as connection:
        assert (await connection.recv()).session.model == "gpt-realtime"


async def test_key_is_checked(client_of: Callable[..., Any]) -> None:
    with LocalServer(api_key="right") as server:
        settings = {"azure_endpoint": server.url, "api_version": "1", "max_retries": 0}
        right = client_of(AsyncAzureOpenAI, api_key="right", **settings)
        await right.models.list()
        token = client_of(AsyncAzureOpenAI, azure_ad_token="right", **settings)
        await token.models.list()
        wrong = client_of(AsyncAzureOpenAI, api_key="wrong", **settings)
        with pytest.raises(AuthenticationError):
            await wrong.models.list()
