"""Contexts of TLS: whom they trust, and which settings share one. How transports use them is tested with these."""

from __future__ import annotations

import gc
import ssl
import threading
from pathlib import Path

import pytest
import trustme

from openai_core.net.settings import TLSSettings, TransportSettings
from openai_core.net.tls import context_for


def test_equal_settings_share_one_context(bundle: str) -> None:
    """Made once: what a client costs does not depend on how many certificates there are."""
    contexts = [context_for(TransportSettings(TLSSettings(ca_bundle=bundle)).tls) for _ in range(3)]
    assert all(context is contexts[0] for context in contexts)
    assert context_for(TLSSettings()) is context_for(TLSSettings())
    assert context_for(TLSSettings()) is not context_for(TLSSettings(verify=False))


def test_threads_that_ask_at_once_get_one_context(tmp_path: Path, authority: trustme.CA) -> None:
    path = tmp_path / "fresh.pem"
    authority.cert_pem.write_to_path(path)
    got: list[ssl.SSLContext] = []
    together = threading.Barrier(8)

    def ask() -> None:
        together.wait()
        got.append(context_for(TLSSettings(ca_bundle=str(path))))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(got) == 8
    assert len({id(context) for context in got}) == 1


def test_the_default_trusts_somebody() -> None:
    context = context_for(TLSSettings())
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    paths = ssl.get_default_verify_paths()
    assert context.cert_store_stats()["x509_ca"] > 0 or paths.capath is not None


def test_ssl_cert_file_of_the_environment_counts(bundle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", bundle)
    monkeypatch.setenv("SSL_CERT_DIR", "/nonexistent")
    assert context_for(TLSSettings()).cert_store_stats()["x509_ca"] == 1


def test_no_context_is_made_before_it_is_needed() -> None:
    gc.collect()
    before = sum(isinstance(thing, ssl.SSLContext) for thing in gc.get_objects())
    kept = [TransportSettings(TLSSettings(ca_bundle=f"/none/{number}")) for number in range(10)]
    assert sum(isinstance(thing, ssl.SSLContext) for thing in gc.get_objects()) == before
    assert len(kept) == 10


def test_the_context_that_was_not_used_for_longest_is_forgotten(tmp_path: Path, authority: trustme.CA) -> None:
    """Programs that make settings for each request, such as with certificates of their users, keep 64 contexts."""
    settings: list[TLSSettings] = []
    for number in range(65):
        authority.cert_pem.write_to_path(path := tmp_path / f"{number}.pem")
        settings.append(TLSSettings(ca_bundle=str(path)))
    contexts = [context_for(one) for one in settings[:64]]
    assert [context_for(one) for one in settings[:64]] == contexts

    assert context_for(settings[0]) is contexts[0]
    context_for(settings[64])
    assert context_for(settings[0]) is contexts[0]
    assert context_for(settings[1]) is not contexts[1]
