# Generated from overlays/3.57.0.json.
"""Webhooks: what the API tells a server of yours, and where to."""

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ...calls.endpoint import Endpoint
from ...calls.options import CallOptions
from ...types.webhooks.webhook_create_params import WebhookCreateParams
from ...types.webhooks.webhook_list_params import WebhookListParams
from ...types.webhooks.webhook_rotate_secret_params import WebhookRotateSecretParams
from ...types.webhooks.webhook_test_params import WebhookTestParams
from ...types.webhooks.webhook_update_params import WebhookUpdateParams
from .._methods.webhooks import WebhookMethods
from .._resource import ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ...pagination import AsyncCursorPage, AsyncPaginator
    from ...types.webhooks.deleted_webhook_endpoint import DeletedWebhookEndpoint
    from ...types.webhooks.webhook_endpoint import WebhookEndpoint
    from ...types.webhooks.webhook_endpoint_test_result import WebhookEndpointTestResult
    from ...types.webhooks.webhook_endpoint_with_secret import WebhookEndpointWithSecret
    from .event_types import AsyncEventTypes, AsyncEventTypesWithRawResponse, AsyncEventTypesWithStreamingResponse

__all__ = ["AsyncWebhooks", "AsyncWebhooksWithRawResponse", "AsyncWebhooksWithStreamingResponse"]


class CreateCall(WebhookCreateParams, CallOptions, total=False):
    """What `create` takes."""


class UpdateCall(WebhookUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(WebhookListParams, CallOptions, total=False):
    """What `list` takes."""


class RotateSecretCall(WebhookRotateSecretParams, CallOptions, total=False):
    """What `rotate_secret` takes."""


class TestCall(WebhookTestParams, CallOptions, total=False):
    """What `test` takes."""


class AsyncWebhooks(WebhookMethods):
    """Verify what webhooks bring, and manage where they are sent."""

    @cached_property
    def event_types(self) -> "AsyncEventTypes":
        """The types of events that webhooks are sent for."""
        from .event_types import AsyncEventTypes

        return AsyncEventTypes(self._caller)

    @property
    def with_raw_response(self) -> "AsyncWebhooksWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncWebhooksWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncWebhooksWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncWebhooksWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "WebhookEndpointWithSecret":
        """Create a webhook endpoint; its signing secret is in this answer only."""
        return await self._caller.call(CREATE, params)

    async def retrieve(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> "WebhookEndpoint":
        """Get a webhook endpoint."""
        return await self._caller.call(RETRIEVE, options, webhook_endpoint_id=webhook_endpoint_id)

    async def update(self, webhook_endpoint_id: str, **params: Unpack[UpdateCall]) -> "WebhookEndpoint":
        """Change a webhook endpoint."""
        return await self._caller.call(UPDATE, params, webhook_endpoint_id=webhook_endpoint_id)

    def list(self, **params: Unpack[ListCall]) -> "AsyncPaginator[AsyncCursorPage[WebhookEndpoint], WebhookEndpoint]":
        """List webhook endpoints."""
        return self._caller.page(LIST, params)

    async def delete(self, webhook_endpoint_id: str, **options: Unpack[CallOptions]) -> "DeletedWebhookEndpoint":
        """Delete a webhook endpoint."""
        return await self._caller.call(DELETE, options, webhook_endpoint_id=webhook_endpoint_id)

    async def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[RotateSecretCall]
    ) -> "WebhookEndpointWithSecret":
        """Give a webhook endpoint a new signing secret, which is in this answer only."""
        return await self._caller.call(ROTATE_SECRET, params, webhook_endpoint_id=webhook_endpoint_id)

    async def test(self, webhook_endpoint_id: str, **params: Unpack[TestCall]) -> "WebhookEndpointTestResult":
        """Have a test event sent to a webhook endpoint, and see how the endpoint answered."""
        return await self._caller.call(TEST, params, webhook_endpoint_id=webhook_endpoint_id)


class AsyncWebhooksWithRawResponse(ResourceView[AsyncWebhooks]):
    """The methods of `AsyncWebhooks`, giving the HTTP response with its body received."""

    create = as_raw(AsyncWebhooks.create)
    retrieve = as_raw(AsyncWebhooks.retrieve)
    update = as_raw(AsyncWebhooks.update)
    list = as_raw(AsyncWebhooks.list)
    delete = as_raw(AsyncWebhooks.delete)
    rotate_secret = as_raw(AsyncWebhooks.rotate_secret)
    test = as_raw(AsyncWebhooks.test)

    @cached_property
    def event_types(self) -> "AsyncEventTypesWithRawResponse":
        """The types of events that webhooks are sent for."""
        return self._resource.event_types.with_raw_response


class AsyncWebhooksWithStreamingResponse(ResourceView[AsyncWebhooks]):
    """The methods of `AsyncWebhooks`, giving the HTTP response before its body."""

    create = as_streamed(AsyncWebhooks.create)
    retrieve = as_streamed(AsyncWebhooks.retrieve)
    update = as_streamed(AsyncWebhooks.update)
    list = as_streamed(AsyncWebhooks.list)
    delete = as_streamed(AsyncWebhooks.delete)
    rotate_secret = as_streamed(AsyncWebhooks.rotate_secret)
    test = as_streamed(AsyncWebhooks.test)

    @cached_property
    def event_types(self) -> "AsyncEventTypesWithStreamingResponse":
        """The types of events that webhooks are sent for."""
        return self._resource.event_types.with_streaming_response


CREATE: "Endpoint[WebhookEndpointWithSecret]" = Endpoint(
    "webhooks.create", "POST", "/webhook_endpoints", "webhooks.WebhookEndpointWithSecret", params=WebhookCreateParams
)
RETRIEVE: "Endpoint[WebhookEndpoint]" = Endpoint(
    "webhooks.retrieve", "GET", "/webhook_endpoints/{webhook_endpoint_id}", "webhooks.WebhookEndpoint"
)
UPDATE: "Endpoint[WebhookEndpoint]" = Endpoint(
    "webhooks.update",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}",
    "webhooks.WebhookEndpoint",
    params=WebhookUpdateParams,
)
LIST: "Endpoint[AsyncCursorPage[WebhookEndpoint]]" = Endpoint(
    "webhooks.list", "GET", "/webhook_endpoints", "AsyncCursorPage[webhooks.WebhookEndpoint]", params=WebhookListParams
)
DELETE: "Endpoint[DeletedWebhookEndpoint]" = Endpoint(
    "webhooks.delete", "DELETE", "/webhook_endpoints/{webhook_endpoint_id}", "webhooks.DeletedWebhookEndpoint"
)
ROTATE_SECRET: "Endpoint[WebhookEndpointWithSecret]" = Endpoint(
    "webhooks.rotate_secret",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    "webhooks.WebhookEndpointWithSecret",
    params=WebhookRotateSecretParams,
)
TEST: "Endpoint[WebhookEndpointTestResult]" = Endpoint(
    "webhooks.test",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    "webhooks.WebhookEndpointTestResult",
    params=WebhookTestParams,
)
