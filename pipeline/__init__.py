"""The stages, in the order data takes: reading, cleaning, ner, rules, linking, writing."""
