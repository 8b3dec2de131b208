# Generated from overlays/3.57.0.json.
"""Templates of environments."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.beta.agents.environments.template_create_params import TemplateCreateParams
from .....types.beta.agents.environments.template_list_params import TemplateListParams
from .....types.beta.agents.environments.template_update_params import TemplateUpdateParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncCursorPage, AsyncPaginator
    from .....types.beta.agents.environments.environment_template import EnvironmentTemplate
    from .....types.beta.agents.environments.environment_template_deleted import EnvironmentTemplateDeleted

__all__ = ["AsyncTemplates", "AsyncTemplatesWithRawResponse", "AsyncTemplatesWithStreamingResponse"]


class CreateCall(TemplateCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(TemplateUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(TemplateListParams, CallOptions, total=False):
    """What `list` takes."""


class AsyncTemplates(Resource):
    """Create, look up, list, change and delete templates of environments."""

    @property
    def with_raw_response(self) -> "AsyncTemplatesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncTemplatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncTemplatesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncTemplatesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "EnvironmentTemplate":
        """Create a template of environments."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, environment_template_id: str, **options: Unpack[CallOptions]) -> "EnvironmentTemplate":
        """Get a template of environments."""
        return await self._caller.call(RETRIEVE, options, environment_template_id=environment_template_id)

    async def update(self, environment_template_id: str, **params: Unpack[UpdateCall]) -> "EnvironmentTemplate":
        """Change a template of environments."""
        return await self._caller.call(UPDATE, params, environment_template_id=environment_template_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncCursorPage[EnvironmentTemplate], EnvironmentTemplate]":
        """List templates of environments."""
        return self._caller.page(LIST, params)

    async def delete(
        self, environment_template_id: str, **options: Unpack[CallOptions]
    ) -> "EnvironmentTemplateDeleted":
        """Delete a template of environments."""
        return await self._caller.call(DELETE, options, environment_template_id=environment_template_id)


class AsyncTemplatesWithRawResponse(ResourceView[AsyncTemplates]):
    """The methods of `AsyncTemplates`, giving the HTTP response with its body received."""

    create = as_raw(AsyncTemplates.create)
    retrieve = as_raw(AsyncTemplates.retrieve)
    update = as_raw(AsyncTemplates.update)
    list = as_raw(AsyncTemplates.list)
    delete = as_raw(AsyncTemplates.delete)


class AsyncTemplatesWithStreamingResponse(ResourceView[AsyncTemplates]):
    """The methods of `AsyncTemplates`, giving the HTTP response before its body."""

    create = as_streamed(AsyncTemplates.create)
    retrieve = as_streamed(AsyncTemplates.retrieve)
    update = as_streamed(AsyncTemplates.update)
    list = as_streamed(AsyncTemplates.list)
    delete = as_streamed(AsyncTemplates.delete)


CREATE: "Endpoint[EnvironmentTemplate]" = Endpoint(
    "beta.agents.environments.templates.create",
    "POST",
    "/agents/environments/templates",
    "beta.agents.environments.EnvironmentTemplate",
    params=TemplateCreateParams,
    headers={"openai-beta": "agents=v1"},
)
RETRIEVE: "Endpoint[EnvironmentTemplate]" = Endpoint(
    "beta.agents.environments.templates.retrieve",
    "GET",
    "/agents/environments/templates/{environment_template_id}",
    "beta.agents.environments.EnvironmentTemplate",
    headers={"openai-beta": "agents=v1"},
)
UPDATE: "Endpoint[EnvironmentTemplate]" = Endpoint(
    "beta.agents.environments.templates.update",
    "POST",
    "/agents/environments/templates/{environment_template_id}",
    "beta.agents.environments.EnvironmentTemplate",
    params=TemplateUpdateParams,
    headers={"openai-beta": "agents=v1"},
)
LIST: "Endpoint[AsyncCursorPage[EnvironmentTemplate]]" = Endpoint(
    "beta.agents.environments.templates.list",
    "GET",
    "/agents/environments/templates",
    "AsyncCursorPage[beta.agents.environments.EnvironmentTemplate]",
    params=TemplateListParams,
    headers={"openai-beta": "agents=v1"},
)
DELETE: "Endpoint[EnvironmentTemplateDeleted]" = Endpoint(
    "beta.agents.environments.templates.delete",
    "DELETE",
    "/agents/environments/templates/{environment_template_id}",
    "beta.agents.environments.EnvironmentTemplateDeleted",
    headers={"openai-beta": "agents=v1"},
)
