"""Batches of files: workers, resume, report."""
