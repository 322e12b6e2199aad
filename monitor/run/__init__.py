"""The ways to run; they differ in what submit(id) means."""
