"""`python -m openai_core.dropin [-m module | program.py] [arguments]`"""

import sys

from .finder import main

main(sys.argv[1:])
