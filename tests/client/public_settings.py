"""The classes of settings that the packages export, found by their names."""

from __future__ import annotations

import re

import openai_core
from openai_core import audio, computer_use, fanout, providers, realtime, testing
from openai_core.computer_use.playwright.session import BrowserOptions
from openai_core.lib import responses_websocket
from openai_core.providers.sigv4 import AwsKeys

_NAME = re.compile("(Settings|Options|Limits|Policy|Timeout|Keys|Budget|Price)$")


def public_settings() -> set[type]:
    """All classes, dictionaries included."""
    kinds: set[type] = {AwsKeys, BrowserOptions}
    for package in (openai_core, fanout, testing, audio, computer_use, providers, realtime, responses_websocket):
        for name in dir(package):
            kind = getattr(package, name)
            if _NAME.search(name) and isinstance(kind, type):
                kinds.add(kind)
    return kinds
