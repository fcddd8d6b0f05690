"""What two screens or more share."""
