"""The ten pages."""
