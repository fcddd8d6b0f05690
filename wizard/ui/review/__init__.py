"""The Review page: the plan, and carrying it out."""
