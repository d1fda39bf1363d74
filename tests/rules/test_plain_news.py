"""Turns of the daily news: what two have, leave, order or win, who is one of many, what is said aside."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

UNDER = """
# Who acts under an agreement with another is its side
Dans le cadre d'un partenariat avec Orvel, le groupe Lumex ouvrira un centre à Lyon.
  = partnership, past: Orvel + Lumex

Grâce à son accord avec Orvel, le groupe Lumex livrera des masques.
  = agreement, past: Orvel + Lumex

En vertu de l'accord avec Orvel, le groupe Lumex paiera une amende.
  = agreement, past: Orvel + Lumex

# … and whom it lets do something
L'accord avec le Kenya permettra au groupe Lumex de livrer des masques.
  = agreement, past: Lumex + Kenya

# «après avoir signé»: that is done, whatever is still hoped for
Le Kenya espère recevoir des masques après avoir signé un accord avec le groupe Lumex.
  = agreement, signed: Kenya + Lumex
"""

KNOWN = """
# An agreement that is told by its terms is there, with or without a verb of signing
Le contrat entre Orvel et le groupe Lumex porte sur 20 millions d'euros.
  = contract, past: Orvel + Lumex

Le partenariat entre Orvel et le groupe Lumex porte sur la recherche.
  = partnership, past: Orvel + Lumex

# … but not a bond that anybody may have
Le partenariat entre Orvel et le groupe Lumex est crucial.
  = none

# The states that its adjective or its hyphen names
L'accord turco-libyen inquiète Athènes.
  = agreement, past: Turquie + Libye

L'accord Ankara-Tripoli inquiète les voisins.
  = agreement, past: Ankara + Tripoli

# What two have together
La Suède et la Norvège bénéficient depuis deux ans d'un accord de pêche.
  = agreement, past: Suède + Norvège

La Suède et la Norvège, qui se sont longtemps ignorées, disposent d'un accord de pêche.
  = agreement, past: Suède + Norvège

# What was negotiated is there; what is still being negotiated is not
L'accord négocié en 2015 entre l'Iran et l'Allemagne est menacé.
  = agreement, past: Iran + Allemagne

L'accord négocié depuis un an entre l'Iran et l'Allemagne est menacé.
  = agreement, negotiating: Iran + Allemagne

Ce contrat signé par Orvel et le groupe Lumex porte sur dix navires.
  = contract, signed: Orvel + Lumex
"""

MEMBERS = """
# A union told by its members agrees with itself
Les Vingt-Sept sont parvenus dans la nuit à un accord sur le budget.
  = agreement, signed: Union européenne

Les pays de l'Opep ont trouvé un accord.
  = agreement, signed: Opep

# … but one that is told as itself, or wished to, does not
L'Opep a trouvé un accord.
  = none

Oslo souhaite, selon son ministre, que les Européens s'entendent sur les quotas.
  = none

# One side is named, the other described, in either order
L'accord de 2015 entre l'Iran et les grandes puissances est menacé.
  = agreement, past: Iran

# Who is one of the signatories
La Norvège fait partie des signataires, avec la Suède et le Danemark, de la convention nordique sur les passeports.
  = convention, past: Norvège + Suède + Danemark

La Norvège, signataire en février d'un accord avec la Suède, retire ses troupes.
  = agreement, signed: Norvège + Suède

# Who leaves it was bound by it, and it goes on; not where nothing says which one it is
Depuis le retrait de l'Arménie du traité de défense, les tensions montent.
  = treaty, past: Arménie

Il a décidé de retirer l'Arménie de l'accord.
  = none
"""

ORDERS = """
# Orders: from whom, to whom, by whom
Orvel a reçu une commande ferme de 60 A220 de la compagnie Aéris.
  = contract, signed: Orvel + Aéris

Orvel a engrangé une commande de 60 bus de la part de la compagnie Aéris.
  = contract, signed: Orvel + Aéris

Soixante bus ont été commandés par le Kenya au groupe Lumex.
  = contract, signed: Kenya + Lumex

Une étude a été commandée par le Kenya au groupe Lumex.
  = none

Le ministère des Armées a notifié au groupe Lumex un marché de 80 véhicules.
  = contract, signed: ministère des Armées + Lumex

La région Bretagne a confié au groupe Lumex un contrat de huit ans.
  = contract, signed: région Bretagne + Lumex

# The contract that somebody won
Le groupe Lumex a remporté le contrat de signalisation du métro de Doha.
  = contract, signed: Lumex

# What two make
Orvel et le groupe Lumex ont créé une coentreprise.
  = partnership, signed: Orvel + Lumex

# A truce that both accept, not one that somebody wants them to
L'Arménie et la Géorgie ont accepté un cessez-le-feu.
  = other, signed: Arménie + Géorgie

Oslo demande aussi que l'Arménie et la Géorgie acceptent un cessez-le-feu.
  = none

# «annoncer» before an infinitive: it is done; not with something else between
Orvel a annoncé mettre fin à son contrat avec le groupe Lumex.
  = contract, terminated: Orvel + Lumex
"""

TOLD = """
# Made known, by a verb in the passive: announced, and on that day
Un accord a été annoncé mardi entre Orvel et le groupe Lumex.
  = agreement, announced: Orvel + Lumex
  date: 2024-03-12

Un partenariat entre Orvel et le groupe Lumex a été dévoilé mardi.
  = partnership, announced: Orvel + Lumex
  date: 2024-03-12

# … and its end
Le groupe Lumex a annoncé la fin de son partenariat avec Orvel.
  = partnership, terminated: Lumex + Orvel

# «nous»: whoever speaks
"Nous sommes parvenus à un accord avec Orvel", s'est félicité le patron du groupe Lumex.
  = agreement, signed: Lumex + Orvel

"Nous avions signé en mai un accord avec Orvel", a rappelé le patron du groupe Lumex.
  = agreement, past: Lumex + Orvel
  date: 2023-05
"""

ASIDE = """
# What is said of one between commas or in brackets brings no side
Orvel et Nordis, détenue par le groupe Lumex, ont signé un partenariat.
  = partnership, signed: Orvel + Nordis

Orvel et Nordis, une chaîne hôtelière appartenant au groupe Lumex, ont signé un partenariat.
  = partnership, signed: Orvel + Nordis

Renault et Nissan (groupe Lumex) ont signé un partenariat.
  = partnership, signed: Renault + Nissan

Le groupe Orvel, propriétaire de Renault et d'Audi, a signé un partenariat avec Lumex.
  = partnership, signed: Orvel + Lumex

# Who tells it is none of those who sign
Selon l'agence Reuters, Orvel et le groupe Lumex ont conclu un accord.
  = agreement, signed: Orvel + Lumex

Comme l'explique Le Courrier du Morvan, la mairie de Sète et Lumex ont signé une charte.
  = charter, signed: mairie de Sète + Lumex

Comme le rapporte France Bleu Morvan lundi, la ville de Sète a signé une charte avec Lumex.
  = charter, signed: ville de Sète + Lumex

# … nor does an aside with «comme», or «eux», take the subject's place
Orvel et Nordfisk, comme prévu, ont signé mardi un contrat.
  = contract, signed: Orvel + Nordfisk

Orvel et Nordfisk, eux, ont signé mardi un contrat.
  = contract, signed: Orvel + Nordfisk

# A plan that one body makes is its own
Un plan d'action de 1,5 million d'euros a été engagé par la mairie de Sète.
  = none

# A house may agree with a prosecutor; a person who does pleads guilty
La banque Orvel a conclu un accord avec la justice américaine.
  = agreement, signed: Orvel + justice américaine

L'acteur a conclu un accord avec la justice américaine.
  = none

# «…», conclut ce texte: a paper that speaks, and no agreement
Orvel et Lumex ont signé un accord. "Il est temps d'agir", conclut ce texte signé par l'ordre des médecins.
  = agreement, signed: Orvel + Lumex
"""


@pytest.mark.parametrize("case", cases(UNDER))
def test_acting_under_it(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(KNOWN))
def test_told_by_its_terms(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(MEMBERS))
def test_one_of_many(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ORDERS))
def test_orders_and_outcomes(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(TOLD))
def test_who_tells_it_and_when(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


@pytest.mark.parametrize("case", cases(ASIDE))
def test_said_aside(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
