"""Methods that are more than one request, mixed into the generated resources."""
