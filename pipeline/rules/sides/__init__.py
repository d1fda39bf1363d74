"""Who does what: which actors conclude, sign, act for another, or are only there."""
