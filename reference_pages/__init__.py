"""The pages of the reference on resources and types, made from the sources when the documentation is built.

`interface.py` reads the sources; `markup.py` and `examples.py` make parts of pages; `resource_pages.py` and
`type_pages.py` make the pages; `hook.py` gives them to MkDocs.
"""
