"""From statements to agreement records and entities."""
