# Generated from openapi.json.
"""The certificates of a project."""

from typing import TYPE_CHECKING, Unpack

from .....calls.endpoint import Endpoint
from .....calls.options import CallOptions
from .....types.admin.organization.projects.certificate_activate_params import CertificateActivateParams
from .....types.admin.organization.projects.certificate_deactivate_params import CertificateDeactivateParams
from .....types.admin.organization.projects.certificate_list_params import CertificateListParams
from ...._resource import Resource, ResourceView, as_raw, as_streamed

if TYPE_CHECKING:
    from .....pagination import AsyncConversationCursorPage, AsyncPage, AsyncPaginator
    from .....types.admin.organization.projects.certificate_activate_response import CertificateActivateResponse
    from .....types.admin.organization.projects.certificate_deactivate_response import CertificateDeactivateResponse
    from .....types.admin.organization.projects.certificate_list_response import CertificateListResponse

__all__ = ["AsyncCertificates", "AsyncCertificatesWithRawResponse", "AsyncCertificatesWithStreamingResponse"]


class ListCall(CertificateListParams, CallOptions, total=False):
    """What `list` takes."""


class ActivateCall(CertificateActivateParams, CallOptions, total=False):
    """What `activate` takes."""


class DeactivateCall(CertificateDeactivateParams, CallOptions, total=False):
    """What `deactivate` takes."""


class AsyncCertificates(Resource):
    """List the certificates of a project."""

    @property
    def with_raw_response(self) -> "AsyncCertificatesWithRawResponse":
        """These methods, giving the HTTP response with its body received."""
        return AsyncCertificatesWithRawResponse(self)

    @property
    def with_streaming_response(self) -> "AsyncCertificatesWithStreamingResponse":
        """These methods, giving the HTTP response before its body."""
        return AsyncCertificatesWithStreamingResponse(self)

    def list(
        self, project_id: str, **params: Unpack[ListCall]
    ) -> "AsyncPaginator[AsyncConversationCursorPage[CertificateListResponse], CertificateListResponse]":
        """List the certificates of a project.

        See https://platform.openai.com/docs/api-reference/administration/listProjectCertificates
        """
        return self._caller.page(LIST, params, project_id=project_id)

    def activate(
        self, project_id: str, **params: Unpack[ActivateCall]
    ) -> "AsyncPaginator[AsyncPage[CertificateActivateResponse], CertificateActivateResponse]":
        """Activate certificates for a project, up to 10 at once.

        See https://platform.openai.com/docs/api-reference/administration/activateProjectCertificates
        """
        return self._caller.page(ACTIVATE, params, project_id=project_id)

    def deactivate(
        self, project_id: str, **params: Unpack[DeactivateCall]
    ) -> "AsyncPaginator[AsyncPage[CertificateDeactivateResponse], CertificateDeactivateResponse]":
        """Deactivate certificates for a project, up to 10 at once.

        See https://platform.openai.com/docs/api-reference/administration/deactivateProjectCertificates
        """
        return self._caller.page(DEACTIVATE, params, project_id=project_id)


class AsyncCertificatesWithRawResponse(ResourceView[AsyncCertificates]):
    """The methods of `AsyncCertificates`, giving the HTTP response with its body received."""

    list = as_raw(AsyncCertificates.list)
    activate = as_raw(AsyncCertificates.activate)
    deactivate = as_raw(AsyncCertificates.deactivate)


class AsyncCertificatesWithStreamingResponse(ResourceView[AsyncCertificates]):
    """The methods of `AsyncCertificates`, giving the HTTP response before its body."""

    list = as_streamed(AsyncCertificates.list)
    activate = as_streamed(AsyncCertificates.activate)
    deactivate = as_streamed(AsyncCertificates.deactivate)


LIST: "Endpoint[AsyncConversationCursorPage[CertificateListResponse]]" = Endpoint(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    "AsyncConversationCursorPage[admin.organization.projects.CertificateListResponse]",
    params=CertificateListParams,
    admin=True,
)
ACTIVATE: "Endpoint[AsyncPage[CertificateActivateResponse]]" = Endpoint(
    "admin.organization.projects.certificates.activate",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    "AsyncPage[admin.organization.projects.CertificateActivateResponse]",
    params=CertificateActivateParams,
    admin=True,
)
DEACTIVATE: "Endpoint[AsyncPage[CertificateDeactivateResponse]]" = Endpoint(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    "AsyncPage[admin.organization.projects.CertificateDeactivateResponse]",
    params=CertificateDeactivateParams,
    admin=True,
)
