"""The list of models."""

from __future__ import annotations

from typing import Any

from ..engine.answers import Answer, Refusal, json_answer
from ..engine.calls import Call

__all__ = ["delete", "listing", "retrieve"]


def listing(call: Call) -> Answer:
    """GET /models"""
    return json_answer({"object": "list", "data": list(call.state.models.values())})


def retrieve(call: Call) -> Answer:
    """GET /models/{model}"""
    return json_answer(_model(call))


def delete(call: Call) -> Answer:
    """DELETE /models/{model}"""
    model = _model(call)
    if model["owned_by"] == "system":
        raise Refusal(403, f"the model {model['id']!r} is not the organisation's own; only tuned models can be deleted")
    del call.state.models[model["id"]]
    return json_answer({"id": model["id"], "object": "model", "deleted": True})


def _model(call: Call) -> dict[str, Any]:
    model = call.state.models.get(call.args[0])
    if model is None:
        message = f"the model {call.args[0]!r} does not exist or is out of reach"
        raise Refusal(404, message, param="model", code="model_not_found")
    return model
