"""Credentials: API keys, callables that give them, and workload identities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import lazy_exports

if TYPE_CHECKING:
    from .credentials import Credentials as Credentials
    from .credentials import KeyProviderCredentials as KeyProviderCredentials
    from .credentials import bearer as bearer
    from .identities import SubjectTokenProvider as SubjectTokenProvider
    from .identities import SubjectTokenWorkloadIdentity as SubjectTokenWorkloadIdentity
    from .identities import WorkloadIdentity as WorkloadIdentity
    from .identities import X509WorkloadIdentity as X509WorkloadIdentity
    from .identities import x509_workload_identity as x509_workload_identity
    from .platforms import azure_managed_identity_token_provider as azure_managed_identity_token_provider
    from .platforms import gcp_id_token_provider as gcp_id_token_provider
    from .platforms import k8s_service_account_token_provider as k8s_service_account_token_provider
    from .workload import WorkloadIdentityAuth as WorkloadIdentityAuth

__all__ = [
    "Credentials",
    "KeyProviderCredentials",
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "WorkloadIdentityAuth",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "bearer",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]

_MODULES = {
    "Credentials": "credentials",
    "KeyProviderCredentials": "credentials",
    "SubjectTokenProvider": "identities",
    "SubjectTokenWorkloadIdentity": "identities",
    "WorkloadIdentity": "identities",
    "WorkloadIdentityAuth": "workload",
    "X509WorkloadIdentity": "identities",
    "azure_managed_identity_token_provider": "platforms",
    "bearer": "credentials",
    "gcp_id_token_provider": "platforms",
    "k8s_service_account_token_provider": "platforms",
    "x509_workload_identity": "identities",
}

__getattr__, __dir__ = lazy_exports(__name__, _MODULES)
