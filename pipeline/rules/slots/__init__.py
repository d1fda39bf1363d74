"""What else a sentence tells: date, place, occasion, subject, objectives, sums, duration."""
