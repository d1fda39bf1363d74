"""From raw documents to the article's own text and metadata."""
