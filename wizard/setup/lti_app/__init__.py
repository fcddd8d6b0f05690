"""The LTI app: which one it is, how it should be, what is entered for it."""
