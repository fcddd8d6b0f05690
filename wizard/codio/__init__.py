"""Codio client, launch-URL grammar and export-file readers."""
