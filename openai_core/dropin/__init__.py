"""Let `import openai` mean this project, in one process: `install()`, or `python -m openai_core.dropin program.py`."""

from .finder import install as install
from .finder import main as main

__all__ = ["install", "main"]
