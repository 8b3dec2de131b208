"""What a resource needs of the client: endpoints as data, and calling them."""
