"""Files and multipart forms."""
