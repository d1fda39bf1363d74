"""Which agreement of a sentence its sums belong to."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from models.statement import Statement

MOST_CHARACTERS_TO_SUM = 25  # «une subvention d'équipement de | 12 millions»


def each_its_sum(statements: list[Statement]) -> None:
    """«un prêt de 3 millions à A et une subvention de 2 millions à B»: the sum beside each noun is of it alone."""
    for one, other in pairwise(statements):
        if "trigger.coordinated" not in other.rules or one.instrument is None or other.instrument is None:
            continue
        start, end = other.instrument.start, other.instrument.end
        first = [a for a in one.amounts if one.instrument.end <= a.start < start]
        second = [a for a in other.amounts if 0 <= a.start - end <= MOST_CHARACTERS_TO_SUM]
        one.amounts = [a for a in one.amounts if a not in second]
        other.amounts = [a for a in other.amounts if a not in first]


def one_sum(statements: list[Statement]) -> None:
    """«Un don de 4 millions, dont la convention sera signée …»: another noun tells what is given than what is signed.

    The sums of nouns to which nothing happens go to the one agreement of the sentence that is concluded.
    """
    concluded = [s for s in statements if s.dropped is None and s.instrument is not None and s.effect is not None]
    if len(concluded) != 1 or concluded[0].amounts:
        return
    for other in statements:
        idle = other.effect is None and not other.parties and not other.signers
        if idle and other.instrument is not None and other.dropped is None:
            concluded[0].amounts += other.amounts
            other.amounts = []


def own_clause(lows: Sequence[str], low: int, anchor: int) -> int:
    """«La banque y met 3 millions ; le Fonds, avec lequel un accord est conclu, …»: sums before «;» are of another."""
    return max((k + 1 for k in range(low, anchor) if lows[k] == ";"), default=low)
