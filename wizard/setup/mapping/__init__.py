"""Which Canvas assignment opens which Codio assignment, and with what URL."""
