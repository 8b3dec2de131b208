"""Models, in every world."""

from __future__ import annotations

from typing import Any

import pytest

from openai_core import NotFoundError, PermissionDeniedError
from openai_core.testing import Fault, LocalServer
from openai_core.types import Model, ModelDeleted

pytestmark = pytest.mark.anyio


async def test_list_gives_all_models(client: Any, server: LocalServer) -> None:
    """The list comes whole: one request, however it is walked."""
    page = await client.models.list()
    items = [model async for model in client.models.list()]

    assert items == page.data
    assert all(isinstance(model, Model) for model in items)
    assert "gpt-5" in [model.id for model in items]
    assert page.object == "list"
    assert len(server.requests) == 2


async def test_retrieve_gives_one_model(client: Any) -> None:
    """The facts about a model, with the id of the request."""
    model = await client.models.retrieve("gpt-5")

    assert isinstance(model, Model)
    assert (model.id, model.object, model.owned_by) == ("gpt-5", "model", "system")
    assert model._request_id


async def test_unknown_model_is_not_found(client: Any) -> None:
    """The error names the method, the path and what the server said."""
    with pytest.raises(NotFoundError, match=r"GET /v1/models/no-such-model answered 404") as caught:
        await client.models.retrieve("no-such-model")

    assert caught.value.code == "model_not_found"
    assert caught.value.param == "model"


async def test_tuned_model_can_be_deleted(client: Any, server: LocalServer) -> None:
    """Names of tuned models hold colons, which stay as they are."""
    body = '{"id": "ft:gpt-5:org::1", "object": "model", "deleted": true}'
    with server.fault(Fault.body(body), method="DELETE"):
        deleted = await client.models.delete("ft:gpt-5:org::1")

    assert deleted == ModelDeleted(id="ft:gpt-5:org::1", object="model", deleted=True)
    assert server.requests[0].path == "/models/ft:gpt-5:org::1"


async def test_models_of_others_cannot_be_deleted(client: Any) -> None:
    """The server's refusal is told as what it is."""
    with pytest.raises(PermissionDeniedError):
        await client.models.delete("gpt-5")
