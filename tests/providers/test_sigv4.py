"""Signatures: those of the published examples, and those that botocore makes."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openai_core.providers.sigv4 import EMPTY_HASH, AwsKeys, authorization, host_of, signed_headers

# Of the test suite that Amazon Web Services has published for this algorithm.
KEYS = AwsKeys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
NOW = "20150830T123600Z"


@pytest.mark.parametrize(
    ("method", "url", "signature"),
    [
        ("GET", "https://example.amazonaws.com/", "5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31"),
        ("POST", "https://example.amazonaws.com/", "5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b"),
    ],
)
def test_published_examples_are_signed_alike(method: str, url: str, signature: str) -> None:
    covered = {"host": "example.amazonaws.com", "x-amz-date": NOW}
    made = authorization(method, url, covered, EMPTY_HASH, KEYS, "us-east-1", "service", NOW)
    scope = "Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request"
    assert made == f"AWS4-HMAC-SHA256 {scope}, SignedHeaders=host;x-amz-date, Signature={signature}"


def signed_by_botocore(method: str, url: str, headers: dict[str, str], body: bytes, token: str | None) -> str:
    """The `Authorization` header that botocore makes of the same headers."""
    auth: Any = pytest.importorskip("botocore.auth")
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    keys = Credentials(KEYS.access_key_id, KEYS.secret_access_key, token)
    request = AWSRequest(method, url, headers={**headers, "X-Amz-Date": NOW}, data=body)
    request.context["timestamp"] = NOW
    signer = auth.SigV4Auth(keys, "bedrock", "eu-west-1")
    text = signer.string_to_sign(request, signer.canonical_request(request))
    names = signer.signed_headers(signer.headers_to_sign(request))
    return f"SignedHeaders={names}, Signature={signer.signature(text, request)}"


SEGMENTS = st.text("aZ0-_.~%/ü +:@$&=,;()", max_size=12)


@given(path=SEGMENTS, query=st.dictionaries(st.text("ab%2é ", min_size=1, max_size=4), SEGMENTS, max_size=3))
@settings(max_examples=100, deadline=None)
def test_signatures_are_those_of_botocore(path: str, query: dict[str, str]) -> None:
    from urllib.parse import quote, urlencode

    url = f"https://bedrock.example:8443/openai/v1/{quote(path, safe='/~:@$&=,;()+')}"
    url += f"?{urlencode(query)}" if query else ""
    body_hash = hashlib.sha256(b"{}").hexdigest()
    mine = signed_headers(
        "POST",
        url,
        {"content-type": "application/json", "accept": "*/*", "x-amz-thing": "a   b", "x-amz-security-token": "stale"},
        body_hash,
        keys=KEYS,
        region="eu-west-1",
        service="bedrock",
        now=NOW,
    )
    headers = {"content-type": "application/json", "x-amz-thing": "a   b", "x-amz-content-sha256": body_hash}
    theirs = signed_by_botocore("POST", url, headers, b"{}", None)
    assert mine["authorization"].partition(", ")[2] == theirs
    assert mine.keys() == {"authorization", "x-amz-content-sha256", "x-amz-date"}


def test_a_session_token_is_sent_and_signed() -> None:
    keys = AwsKeys("A", "S", "session")
    made = signed_headers("GET", "https://x.example/", {}, EMPTY_HASH, keys=keys, region="r", service="s", now=NOW)
    assert made["x-amz-security-token"] == "session"
    assert "host;x-amz-content-sha256;x-amz-date;x-amz-security-token," in made["authorization"]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://x.example/a", "x.example"),
        ("https://x.example:443/", "x.example"),
        ("http://x.example:443/", "x.example:443"),
        ("http://X.example:80/", "x.example"),
        ("http://[::1]:8000/", "[::1]:8000"),
    ],
)
def test_hosts_are_those_that_are_sent(url: str, host: str) -> None:
    assert host_of(url) == host


def test_keys_are_not_shown() -> None:
    assert "wJalr" not in repr(KEYS)
