"""Recording what programs say to a real server, and answering them later with what it said."""
