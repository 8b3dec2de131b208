"""Ways to authenticate: those of `openai_core`, under a second name."""

from __future__ import annotations

from openai_core.module_alias import alias_package

alias_package(__name__, "openai_core.auth")
