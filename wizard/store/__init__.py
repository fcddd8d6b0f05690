"""Setups and journal (SQLite), secrets (keyring) and paths (platformdirs): the lowest layer."""
