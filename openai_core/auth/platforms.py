"""Tokens of the platforms that programs run on: Kubernetes, Azure, Google Cloud."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..errors import SubjectTokenProviderError, fields_of
from ..wrong_calls import refuse_wrong_calls
from .identities import SubjectTokenProvider

if TYPE_CHECKING:
    import httpx

__all__ = ["azure_managed_identity_token_provider", "gcp_id_token_provider", "k8s_service_account_token_provider"]

_AZURE_URL: Final = "http://169.254.169.254/metadata/identity/oauth2/token"
_GCP_URL: Final = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
_K8S_TOKEN: Final = "/var/run/secrets/kubernetes.io/serviceaccount/token"


@refuse_wrong_calls
def k8s_service_account_token_provider(token_file_path: str | Path = _K8S_TOKEN) -> SubjectTokenProvider:
    """Give the token that Kubernetes puts into a pod's file system, read anew each time.

    Args:
        token_file_path: the file. Default: that of the pod's service account.

    `get_token` raises `SubjectTokenProviderError` if the file cannot be read or has no token in it.
    """

    return {"token_type": "jwt", "get_token": partial(_token_of_file, token_file_path)}


@refuse_wrong_calls
def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """Give the access tokens of an Azure machine's managed identity, asked for at its metadata service.

    Args:
        resource: what the token is for.
        object_id: the managed identity's object ID, on a machine that has several.
        client_id: or its client ID.
        msi_res_id: or its resource ID.
        api_version: of the metadata service.
        timeout: seconds for each phase of the request.
        http_client: asks in place of a client of its own, which goes through no proxy.

    `get_token` raises `SubjectTokenProviderError` if the service cannot be asked or gives no token.
    """
    params = {"api-version": api_version, "resource": resource}
    given = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    params |= {name: value for name, value in given.items() if value is not None}
    get_token = partial(_token_of_azure, params, timeout=timeout, http_client=http_client)
    return {"token_type": "jwt", "get_token": get_token}


@refuse_wrong_calls
def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1", *, timeout: float = 10.0, http_client: httpx.Client | None = None
) -> SubjectTokenProvider:
    """Give the ID tokens of a Google Cloud machine's service account, asked for at its metadata server.

    Args:
        audience: whom the token is for.
        timeout: seconds for each phase of the request.
        http_client: asks in place of a client of its own, which goes through no proxy.

    `get_token` raises `SubjectTokenProviderError` if the server cannot be asked or gives no token.
    """
    get_token = partial(_token_of_google_cloud, audience, timeout=timeout, http_client=http_client)
    return {"token_type": "id", "get_token": get_token}


# Functions of the module, so that clients that ask them can be pickled


def _token_of_file(path: str | Path) -> str:
    try:
        token = Path(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as exc:
        reason = exc.strerror if isinstance(exc, OSError) else "it is not text"
        raise SubjectTokenProviderError(
            f"the service account's token could not be read from {path}: {reason}"
        ) from None  # the cause of a decoding error holds what was read
    if not token:
        raise SubjectTokenProviderError(f"the service account's token file {path} is empty")
    return token


def _token_of_azure(params: Mapping[str, str], *, timeout: float, http_client: httpx.Client | None) -> str:
    what = "Azure's metadata service"
    response = _ask(what, _AZURE_URL, params, {"metadata": "true"}, timeout, http_client)
    try:
        token = fields_of(response.json()).get("access_token")
    except ValueError:
        token = None
    if not isinstance(token, str) or not token:
        raise SubjectTokenProviderError(f"{what} answered without an access_token", response=response)
    return token


def _token_of_google_cloud(audience: str, *, timeout: float, http_client: httpx.Client | None) -> str:
    what = "Google Cloud's metadata server"
    response = _ask(what, _GCP_URL, {"audience": audience}, {"metadata-flavor": "Google"}, timeout, http_client)
    token: str = response.text.strip()
    if not token:
        raise SubjectTokenProviderError(f"{what} answered without a token", response=response)
    return token


def _ask(
    what: str,
    url: str,
    params: Mapping[str, str],
    headers: Mapping[str, str],
    timeout: float,
    http_client: httpx.Client | None,
) -> Any:
    """The answer of a metadata service.

    Raises:
        SubjectTokenProviderError: there was none, or it was no success.
    """
    import httpx

    try:
        if http_client is not None:
            response = http_client.get(url, params=params, headers=headers, timeout=timeout)
        else:
            # A metadata service is on the machine itself: a proxy would ask its own machine's, and see the token.
            with httpx.Client(trust_env=False) as own:
                response = own.get(url, params=params, headers=headers, timeout=timeout)
    except Exception as exc:  # whatever the client of somebody else raises
        raise SubjectTokenProviderError(
            f"{what} could not be asked for a token: {type(exc).__name__}: {exc}; is the program running there?"
        ) from exc
    if response.status_code != 200:
        raise SubjectTokenProviderError(
            f"{what} answered {response.status_code} when asked for a token", response=response
        )
    return response
