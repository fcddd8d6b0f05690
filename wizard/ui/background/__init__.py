"""What runs beside the event loop: jobs, and the work given to them."""
