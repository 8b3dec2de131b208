"""The results file of a fan-out, written so that a crash loses nothing that was answered. The only files it keeps."""
