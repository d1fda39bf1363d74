"""Which agreement of a sentence its sums belong to."""

from __future__ import annotations

from collections.abc import Sequence

from models.statement import Statement


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
