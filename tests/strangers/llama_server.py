"""Run the HTTP server of llama.cpp with a model until told to stop: `python llama_server.py model.gguf port`."""

from __future__ import annotations

import sys
import threading
from importlib import import_module
from typing import Any

xllamacpp: Any = import_module("xllamacpp")

settings: Any = xllamacpp.CommonParams()
settings.model.path, settings.port = sys.argv[1], int(sys.argv[2])
settings.model_alias = {"tiny"}
settings.n_parallel, settings.n_ctx = 2, 4096
settings.cpuparams.n_threads = settings.cpuparams_batch.n_threads = 1  # of which none waits for the others
settings.warmup = False
settings.cache_prompt = False  # the same answer whatever was asked before
settings.sampling.temp = 0.0
server: Any = xllamacpp.Server(settings)
print(server.listening_address, flush=True)
threading.Event().wait()
