"""What is changed in Canvas and Codio: planned, carried out, taken back."""
