"""Transport shared by both clients."""
