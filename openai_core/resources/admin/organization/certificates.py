# Generated from openapi.json.
"""The certificates of the organization."""

from typing import TYPE_CHECKING, Unpack

from ....calls.endpoint import Endpoint
from ....calls.options import CallOptions
from ....types.admin.organization.certificate_activate_params import CertificateActivateParams
from ....types.admin.organization.certificate_create_params import CertificateCreateParams
from ....types.admin.organization.certificate_deactivate_params import CertificateDeactivateParams
from ....types.admin.organization.certificate_list_params import CertificateListParams
from ....types.admin.organization.certificate_retrieve_params import CertificateRetrieveParams
from ....types.admin.organization.certificate_update_params import CertificateUpdateParams
from ..._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from ....pagination import AsyncConversationCursorPage, AsyncPage, AsyncPaginator
    from ....types.admin.organization.certificate import Certificate
    from ....types.admin.organization.certificate_activate_response import CertificateActivateResponse
    from ....types.admin.organization.certificate_deactivate_response import CertificateDeactivateResponse
    from ....types.admin.organization.certificate_delete_response import CertificateDeleteResponse
    from ....types.admin.organization.certificate_list_response import CertificateListResponse

__all__ = ["AsyncCertificates", "AsyncCertificatesWithRawResponse", "AsyncCertificatesWithStreamingResponse"]


class CreateCall(CertificateCreateParams, CallOptions, total=False):
    """What `create` takes."""


class RetrieveCall(CertificateRetrieveParams, CallOptions, total=False):
    """What `retrieve` takes."""


class UpdateCall(CertificateUpdateParams, CallOptions, total=False):
    """What `update` takes."""


class ListCall(CertificateListParams, CallOptions, total=False):
    """What `list` takes."""


class ActivateCall(CertificateActivateParams, CallOptions, total=False):
    """What `activate` takes."""


class DeactivateCall(CertificateDeactivateParams, CallOptions, total=False):
    """What `deactivate` takes."""


class AsyncCertificates(Resource):
    """Create, look up, list, change and delete the certificates of the organization."""

    @property
    def with_raw_response(self) -> "AsyncCertificatesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCertificatesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCertificatesWithStreamingResponse(self)

    async def create(self, **params: Unpack[CreateCall]) -> "Certificate":
        """Upload a certificate; it is not active before it is activated.

        See https://platform.openai.com/docs/api-reference/administration/uploadCertificate
        """
        return await self._caller.call(CREATE, params)

    async def retrieve(self, certificate_id: str, **params: Unpack[RetrieveCall]) -> "Certificate":
        """Get a certificate of the organization.

        See https://platform.openai.com/docs/api-reference/administration/getCertificate
        """
        return await self._caller.call(RETRIEVE, params, certificate_id=certificate_id)

    async def update(self, certificate_id: str, **params: Unpack[UpdateCall]) -> "Certificate":
        """Change a certificate of the organization.

        See https://platform.openai.com/docs/api-reference/administration/modifyCertificate
        """
        return await self._caller.call(UPDATE, params, certificate_id=certificate_id)

    def list(
        self, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[CertificateListResponse], CertificateListResponse]":
        """List the certificates of the organization.

        See https://platform.openai.com/docs/api-reference/administration/listOrganizationCertificates
        """
        return self._caller.page(LIST, params)

    async def delete(self, certificate_id: str, **options: Unpack[CallOptions]) -> "CertificateDeleteResponse":
        """Delete a certificate of the organization.

        See https://platform.openai.com/docs/api-reference/administration/deleteCertificate
        """
        return await self._caller.call(DELETE, options, certificate_id=certificate_id)

    def activate(
        self, **params: Unpack[ActivateCall]
    ) -> "AsyncPaginator[AsyncPage[CertificateActivateResponse], CertificateActivateResponse]":
        """Activate certificates for the organization, up to 10 at once.

        See https://platform.openai.com/docs/api-reference/administration/activateOrganizationCertificates
        """
        return self._caller.page(ACTIVATE, params)

    def deactivate(
        self, **params: Unpack[DeactivateCall]
    ) -> "AsyncPaginator[AsyncPage[CertificateDeactivateResponse], CertificateDeactivateResponse]":
        """Deactivate certificates for the organization, up to 10 at once.

        See https://platform.openai.com/docs/api-reference/administration/deactivateOrganizationCertificates
        """
        return self._caller.page(DEACTIVATE, params)


class AsyncCertificatesWithRawResponse(ResourceView[AsyncCertificates]):
    """The methods of `AsyncCertificates`, giving the HTTP response with its body received."""

    create = as_raw(AsyncCertificates.create)
    retrieve = as_raw(AsyncCertificates.retrieve)
    update = as_raw(AsyncCertificates.update)
    list = as_raw(AsyncCertificates.list)
    delete = as_raw(AsyncCertificates.delete)
    activate = as_raw(AsyncCertificates.activate)
    deactivate = as_raw(AsyncCertificates.deactivate)


class AsyncCertificatesWithStreamingResponse(ResourceView[AsyncCertificates]):
    """The methods of `AsyncCertificates`, giving the HTTP response before its body."""

    create = as_streamed(AsyncCertificates.create)
    retrieve = as_streamed(AsyncCertificates.retrieve)
    update = as_streamed(AsyncCertificates.update)
    list = as_streamed(AsyncCertificates.list)
    delete = as_streamed(AsyncCertificates.delete)
    activate = as_streamed(AsyncCertificates.activate)
    deactivate = as_streamed(AsyncCertificates.deactivate)


CREATE: "Endpoint[Certificate]" = Endpoint(
    "admin.organization.certificates.create",
    "POST",
    "/organization/certificates",
    "admin.organization.Certificate",
    params=CertificateCreateParams,
    admin=True,
)
RETRIEVE: "Endpoint[Certificate]" = Endpoint(
    "admin.organization.certificates.retrieve",
    "GET",
    "/organization/certificates/{certificate_id}",
    "admin.organization.Certificate",
    params=CertificateRetrieveParams,
    admin=True,
)
UPDATE: "Endpoint[Certificate]" = Endpoint(
    "admin.organization.certificates.update",
    "POST",
    "/organization/certificates/{certificate_id}",
    "admin.organization.Certificate",
    params=CertificateUpdateParams,
    admin=True,
)
LIST: "Endpoint[AsyncConversationCursorPage[CertificateListResponse]]" = Endpoint(
    "admin.organization.certificates.list",
    "GET",
    "/organization/certificates",
    "AsyncConversationCursorPage[admin.organization.CertificateListResponse]",
    params=CertificateListParams,
    admin=True,
)
DELETE: "Endpoint[CertificateDeleteResponse]" = Endpoint(
    "admin.organization.certificates.delete",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    "admin.organization.CertificateDeleteResponse",
    admin=True,
)
ACTIVATE: "Endpoint[AsyncPage[CertificateActivateResponse]]" = Endpoint(
    "admin.organization.certificates.activate",
    "POST",
    "/organization/certificates/activate",
    "AsyncPage[admin.organization.CertificateActivateResponse]",
    params=CertificateActivateParams,
    admin=True,
)
DEACTIVATE: "Endpoint[AsyncPage[CertificateDeactivateResponse]]" = Endpoint(
    "admin.organization.certificates.deactivate",
    "POST",
    "/organization/certificates/deactivate",
    "AsyncPage[admin.organization.CertificateDeactivateResponse]",
    params=CertificateDeactivateParams,
    admin=True,
)
