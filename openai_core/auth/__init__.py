"""Credentials: API keys, callables that give them, and workload identities."""

from __future__ import annotations

from .credentials import Credentials as Credentials
from .credentials import KeyProviderCredentials as KeyProviderCredentials
from .credentials import bearer as bearer
