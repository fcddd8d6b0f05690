"""The pages Canvas, Codio, Courses and Course LMS URL."""
