"""The Results page: checks, a test launch, the report, and the way back."""
