"""HTML, PDF, Markdown, CSV and JSON from one report model."""
