"""When and where, told once for all: the lead, the dateline, the title, the room; and what none of them holds for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from pipeline.lexicon import Lexicon
from pipeline.linking import link
from pipeline.ner.annotator import Annotator
from pipeline.rules import read_statements
from tests.specification import Case, article_of, cases, check

PLACES = """
# A day and a place before the agreements, in a sentence without a verb
Fin de la commission mixte, mardi à Kintra, devant la presse.
La Norvège et le Ghana ont signé mardi un accord sur la pêche.
  = agreement, signed: Norvège + Ghana
  place: Kintra

# An older agreement told with its place takes nothing away
Fin de la commission mixte, mardi à Kintra, devant la presse.
La Norvège et le Ghana ont signé mardi un accord sur la pêche.
Un traité avait été conclu en 2012 à Oslo entre la Norvège et l'Islande.
  = agreement, signed: Norvège + Ghana
  place: Kintra
  = treaty, past: Norvège + Islande
  place: Oslo

# The town in brackets
(Port-Lann) La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: Port-Lann

# A room of the town hall is in the town that signs
La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat dans la salle des mariages.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: Vernoux

La commune de Vernoux et la société Nordfisk ont signé mardi, à l'hôtel de ville, un contrat.
  = contract, signed: commune de Vernoux + Nordfisk
  place: Vernoux

# Some hotel is no place
ORAN - La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat dans un hôtel de la Grande Allée.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: ORAN

# The town of a hall that nobody lists
La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat à l'hôtel de ville de Port-Lann.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: Port-Lann

# A building that is a place without a name, where the lead is
Trois signatures, mardi à l'hôtel des finances. La Ville de Vernoux et la société Nordfisk ont signé un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: hôtel des finances

(Kintra) – La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: Kintra

Plouvorn, 12 mars (AP) - La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: Plouvorn

# A capital before the bar is no party
QUÉBEC | La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: QUÉBEC

# A building that the sentence of the day shows
La salle des fêtes de Plouvorn était comble, mardi soir. La Région Atlas et la société Nordfisk ont signé un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: Plouvorn

Il y avait foule, mardi, devant la gare de Dinan. La Région Atlas et la société Nordfisk ont signé un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: Dinan

Le château de Kergroas avait sorti ses tapis, mardi. La Région Atlas et la société Nordfisk ont signé un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: château de Kergroas

# … nor one beside another day
La Région Atlas et la société Nordfisk ont signé lundi un contrat. Deux conventions suivront le 20 mai à Dinan.
  = contract, signed: Région Atlas + Nordfisk
  place: none

# … and not one that is only spoken of
La gare de Dinan sera rénovée. La Région Atlas et la société Nordfisk ont signé mardi un contrat.
  = contract, signed: Région Atlas + Nordfisk
  place: none

# An institution to which one is bound is no place
La Ville de Vernoux s'est liée, mardi, à l'université de Tamba par une convention.
  = convention, signed: Ville de Vernoux + université de Tamba
  place: none

# Signed in another month: not where the article is from
ORAN - La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
La Ville de Vernoux avait cédé en 2021 ses halles à la société Atlas, par une convention.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: ORAN
  = convention, past: Ville de Vernoux + Atlas
  place: none
"""

CEREMONIES = """
# Told after the agreement
La Ville de Vernoux et la société Nordfisk ont signé un contrat. La cérémonie a eu lieu mardi à l'Agora de Kergroas.
  = contract, signed: Ville de Vernoux + Nordfisk
  date: 2024-03-12
  place: Kergroas

La Ville de Vernoux et la société Nordfisk ont signé mardi un contrat.
Le maire et la directrice s'étaient retrouvés pour cela à la villa Moynel.
  = contract, signed: Ville de Vernoux + Nordfisk
  place: villa Moynel

La Ville de Vernoux signera un contrat avec la société Nordfisk. La cérémonie est prévue le 2 avril à Kintra.
  = contract, planned: Ville de Vernoux + Nordfisk
  date: 2024-04-02
  place: Kintra

# «de leur côté» is on the same occasion
Mardi à Kintra, la Norvège et le Ghana ont signé un accord.
La Ville de Vernoux et la société Nordfisk ont de leur côté signé un contrat.
  = agreement, signed: Norvège + Ghana
  place: Kintra
  = contract, signed: Ville de Vernoux + Nordfisk
  date: 2024-03-12
  place: Kintra

# What is negotiated was not signed there
Mardi à Kintra, la Norvège a signé deux accords. Le premier, conclu avec le Ghana, porte sur la pêche.
Un troisième est en cours de négociation avec le Togo.
  = agreement, signed: Norvège + Ghana
  place: Kintra
  = agreement, negotiating: Norvège + Togo
  place: none
  date: none

# The day told right before an agreement is its own, whatever later ones tell
La salle était comble, mardi. La Norvège et le Ghana ont signé un accord.
Le 4 mars, la Norvège avait renouvelé le traité qui la lie au Togo.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-12
  = treaty, renewed: Norvège + Togo
  date: 2024-03-04
"""

DAYS = """
# The day before the news
Mercredi, la Norvège et le Ghana ont signé un accord. La veille, la Norvège avait paraphé un traité avec l'Islande.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-13
  = treaty, signed: Norvège + Islande
  date: 2024-03-12

# Since a day of the news
La Norvège et le Ghana sont liés depuis lundi par un accord de pêche.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-11

# A night ends in the morning
Dans la nuit de mardi à mercredi, la Norvège et le Ghana ont signé un accord.
  = agreement, signed: Norvège + Ghana
  date: 2024-03-13

# A season is no day, its year is one if told
La Norvège et le Ghana ont signé au printemps un accord.
  = agreement, signed: Norvège + Ghana
  date: none

La Norvège et le Ghana ont signé à l'automne 2021 un accord.
  = agreement, past: Norvège + Ghana
  date: 2021

La Norvège a signé à ce jour trois accords avec le Ghana.
  = agreement, signed: Norvège + Ghana
  date: none

# When what is ended was signed
La Norvège a dénoncé lundi l'accord qu'elle avait conclu en 2015 avec le Ghana.
  = agreement, terminated: Norvège + Ghana
  date: 2015

La Norvège a résilié mardi l'accord qui la liait depuis 2020 au Ghana.
  = agreement, terminated: Norvège + Ghana
  date: 2020

# The date of what an agreement does
La Norvège et le Ghana ont signé un traité qui fait passer l'île de l'un à l'autre au 1er janvier 2026.
  = treaty, signed: Norvège + Ghana
  date: none

# Recently: not on the day of the lead
Le maire a reçu la presse mardi. La Norvège et le Ghana ont récemment conclu un accord de pêche.
  = agreement, signed: Norvège + Ghana
  date: none
"""


@pytest.mark.parametrize("case", cases(PLACES))
def test_where(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(CEREMONIES))
def test_ceremonies(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(DAYS))
def test_when(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def test_the_town_before_the_colon_of_the_title(annotator: Annotator, lexicon: Lexicon) -> None:
    text = "La Ville de Vernoux et Nordfisk ont signé mardi un contrat. Les cols bleus de Rimouski applaudissent."
    article = article_of(text).model_copy(update={"title": "Rimouski : un contrat de plus"})
    annotated = annotator.annotate(article)
    (agreement,) = link(annotated, read_statements(annotated, lexicon), lexicon).agreements
    assert agreement.place is not None
    assert agreement.place.name == "Rimouski"


AHEAD = """
# The future, told in the past
La Norvège a annoncé qu'elle signerait bientôt avec le Ghana un accord de pêche.
  = agreement, planned: Norvège + Ghana

Le ministre a indiqué que la Norvège et le Ghana signeraient un traité.
  = treaty, planned: Norvège + Ghana

# … but a rumour is no plan
La Norvège et le Ghana auraient signé mardi un traité.
  = treaty, signed, unconfirmed: Norvège + Ghana
"""


@pytest.mark.parametrize("case", cases(AHEAD))
def test_what_lies_ahead(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
