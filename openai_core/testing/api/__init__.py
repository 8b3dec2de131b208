"""The written behaviours of the API, a module a resource."""
