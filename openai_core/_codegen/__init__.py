"""From the API's OpenAPI document to `types/`, `resources/` and the facade's stubs. Not part of the wheel."""
