"""Hand-written methods of resources, mixed into the generated classes: one module a resource."""
