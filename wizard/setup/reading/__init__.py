"""What is read from Canvas and Codio: each section of a snapshot."""
