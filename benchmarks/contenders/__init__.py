"""Worker scripts: each runs one client in a process of its own and measures the rounds it is told to.

They import `harness`, `payloads` and their client, nothing else: the official client's environment runs them too.
"""
