"""Canvas and Codio as real HTTP servers on loopback, for the demo and the tests."""
