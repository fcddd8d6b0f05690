"""Setups and journal on disk, secrets in the operating system's keyring."""
