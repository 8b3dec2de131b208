"""A browser as function tools: members of a driver, named and described for the model, checked on both sides."""
