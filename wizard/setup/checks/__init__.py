"""One small named check per thing that must hold."""
