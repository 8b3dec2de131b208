"""Groups of endpoints, as they stand under a client.

The modules are those of `openai_core.resources`; their types are in the stubs beside them.
"""
