"""Models that use a computer or a browser: their calls carried out by a driver, with the program's approval.

`conversation.py`, `actions.py` and the checks of the browser's side are plain functions and values. The toolsets await
nothing but the driver, the client and the callbacks that they were given, so their blocking twins run the same code.
"""
