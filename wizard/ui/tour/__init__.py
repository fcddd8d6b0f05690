"""The tour: drives the real pages with real clicks and keystrokes, and keeps a picture of each."""
