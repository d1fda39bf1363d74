"""From recognised spans to statements that report an agreement."""
