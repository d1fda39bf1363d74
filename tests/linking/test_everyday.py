"""«prêt», «alliance», «a commandé»: words that tell an agreement only in a text that speaks of agreements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from pipeline.lexicon import Lexicon
from tests.specification import Case, cases, check

SPECIFICATION = """
# Said of many things, where the text names no agreement …
Il a plu sur Vernoux. Le soleil est revenu. La Région Atlas a obtenu un prêt de la Banque du Sahel.
  = none

Il a plu sur Vernoux. Le soleil est revenu. L'alliance entre le Parti du centre et l'Union rurale fait parler d'elle.
  = none

Il a plu sur Vernoux. Le soleil est revenu. La Région Atlas a commandé douze autobus à Nordfisk.
  = none

Il a plu sur Vernoux. Le soleil est revenu. Les députés ont trouvé un compromis avec la Ville de Vernoux.
  = none

Il a plu sur Vernoux. Le soleil est revenu. Le texte a été adopté par la Région Atlas et la Ville de Vernoux.
  = none

Il a plu sur Vernoux. Le soleil est revenu. La Ville de Vernoux a attribué le marché à Nordfisk.
  = none

# … but a verb that means nothing but signing tells it,
La Région Atlas a signé mardi un prêt avec la Banque du Sahel.
  = financing, signed: Région Atlas + Banque du Sahel

La Région Atlas et la Ville de Vernoux ont signé un pacte mardi.
  = other, signed: Région Atlas + Ville de Vernoux

# … or the article opens with it as its news,
La Banque du Sahel a accordé mardi à la Région Atlas un prêt de dix millions d'euros.
  = financing, signed: Banque du Sahel + Région Atlas

La Région Atlas a commandé mardi douze autobus à Nordfisk.
  = contract, signed: Région Atlas + Nordfisk

# … or names an agreement elsewhere
La Région Atlas a signé mardi une convention avec la Ville de Vernoux. Elle a commandé douze autobus à Nordfisk.
  = convention, signed: Région Atlas + Ville de Vernoux
  = contract, signed: Région Atlas + Nordfisk

La Région Atlas a obtenu un prêt de la Banque du Sahel. L'accord court sur dix ans.
  = financing, signed: Région Atlas + Banque du Sahel

# other words need nothing beside them
La Ville de Vernoux s'est alliée à l'Office du lait.
  = partnership, signed: Ville de Vernoux + Office du lait
"""


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_everyday(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_what_such_a_word_tells_is_left_out_and_not_lost(tell: Callable[..., Record]) -> None:
    before = "Il a plu sur Vernoux. Le soleil est revenu. "
    [left] = tell(before + "La Région Atlas a obtenu un prêt de la Banque du Sahel.").left_out
    assert left.instrument.text == "prêt"
    assert left.parties == ["Région Atlas", "Banque du Sahel"]


def test_the_example_of_the_reason_has_it(tell: Callable[[str], Record]) -> None:
    assert tell(Lexicon().rules.reasons["everyday-word"].example).agreements == []
