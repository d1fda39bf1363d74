"""Rules by their names, in words and figures."""

from __future__ import annotations

from models.explanation import RuleExplained
from pipeline.lexicon import Lexicon


def explained(name: str, lexicon: Lexicon) -> RuleExplained:
    """What the rule of this name recognises, and how often it was right."""
    rule = lexicon.rules.rules.get(name)
    measured = lexicon.rule_precision.by_name.get(name)
    return RuleExplained(
        name=name,
        says=rule.says if rule is not None else "",
        example=rule.example if rule is not None else "",
        fired=measured.fired if measured is not None else None,
        right=measured.right if measured is not None else None,
    )
