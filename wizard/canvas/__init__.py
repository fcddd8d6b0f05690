"""Canvas client: typed requests and answers."""
