"""The frame of the window: what every page is built on and stands in."""
