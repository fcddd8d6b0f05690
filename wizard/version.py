"""Which version of the program this is: the one place that says it; the build reads it here."""

PROGRAM_VERSION = "0.1.0"
