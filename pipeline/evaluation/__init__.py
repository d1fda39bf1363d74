"""Measures extracted records against hand-made gold."""
