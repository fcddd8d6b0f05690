"""What the checks found, as every page shows it."""
