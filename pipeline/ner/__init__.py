"""From an article to recognised people, bodies, places, dates and amounts."""
