"""Names near an agreement that are none of its parties, and parties that stand where others would be looked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

_BESIDE = """
# What the list names after its «et» and a comma is the agreement itself.
Il combat le traité de libre-échange entre l'Union européenne et le Japon, le Jefta, depuis trois ans.
  = treaty, past: Union européenne + Japon

# The mediators open the sentence, and a comma closes them.
Sous l'égide de la Suisse et de l'Égypte, le Togo et le Bénin ont conclu lundi un accord de trêve.
  = agreement, signed: Togo + Bénin

# A witness signs and is not bound.
L'accord de paix a été paraphé lundi par la Colombie et le Pérou et, en tant que témoin, par le président chilien Iván Soto.
  = agreement, signed: Colombie + Pérou
  present: Iván Soto

La convention a été signée à Lyon par l'entreprise Duval et la Ville de Lyon, et en qualité de garant par le préfet Jean Morel.
  = convention, signed: Duval + Ville de Lyon
  present: Jean Morel

# Who has not ratified it is told, and is no party.
Un accord signé en 2012 à Rabat entre le Mali et le Maroc, mais non ratifié par Alger, prévoit des patrouilles.
  = agreement, past: Mali + Maroc

# Who held the remarks is told by the participle nearest to «par».
Le Pérou s'en tient à l'accord récemment conclu avec le Chili, contredisant des propos tenus la veille par la ministre de la Défense, Ana Rojas.
  = agreement, signed: Pérou + Chili

# The «et» has closed the list: what follows the comma is the subject of the next verb.
Si la chaîne Télé Sud a signé une convention avec Canal Nord et la Banque du Sahel, Radio Ouest et Sonel peinent à conclure.
  = convention, signed: Télé Sud + Canal Nord + Banque du Sahel

# Those who stand together by somebody's side have signed nothing.
La préfète du Gard et le maire de Nîmes s'associent pour apporter leur soutien aux pompiers.
  = none

# What the agreement brings about is told of two others.
L'accord vise à garantir l'absence de frontière physique entre l'Espagne et Gibraltar.
  = none

# A conference on financing is no financing.
La conférence de financement, qui réunit le gouvernement et le Medef, s'ouvre mardi.
  = none

# A newspaper that tells of it.
Le Parisien a dévoilé le contenu de l'accord qui doit être signé mardi entre la ministre de la Santé et les opticiens.
  = agreement, planned: ministère de la Santé

# «L'entreprise» is not the union that contests the agreement.
La CGT contestait l'accord conclu en mars par l'entreprise avec la CFDT et la CFTC.
  = agreement, signed: CFDT + CFTC
"""  # noqa: E501

_MEANT = """
# The pronoun agrees with the article of whom it means.
La RATP est en grève vendredi. Les VTC affichent des prix records. Elle a conclu un partenariat avec Kapten.
  = partnership, signed: RATP + Kapten

# Those whom the sentence is about, not those of the sentence before.
Mardi, les Nations unies ont soutenu le processus. Dans le nord, les combattants de l'Armée du Sahel attendent l'application de l'accord qu'ils ont signé avec le gouvernement tchadien.
  = agreement, signed: Armée du Sahel + gouvernement tchadien

# As many as it says, named side by side.
La Bolivie a reçu le Pérou et le Chili. Le Japon, la Norvège et le Canada ont envoyé des experts. Les trois pays ont signé un accord avec la Banque mondiale.
  = agreement, signed: Japon + Norvège + Canada + Banque mondiale

# One office in the plural, several states.
Les représentants d'Israël, des Émirats arabes unis et de Bahreïn ont signé mardi un accord à Washington.
  = agreement, signed: Israël + Émirats arabes unis + Bahreïn

# Two states that a hyphen joins.
Paris soutient l'accord de pêche Maroc-UE, signé en 2019.
  = agreement, past: Maroc + UE

La Guinée-Bissau et le Sénégal ont signé un accord.
  = agreement, signed: Guinée-Bissau + Sénégal

L'accord entre le Togo et le Bénin a été signé mardi. Un accord est espéré avec le Ghana. L'accord Togo-Bénin prévoit des patrouilles.
  = agreement, signed: Togo + Bénin

# Who announces it is one side, whatever the form of the verb.
La Bac Motor Company a profité du Salon pour annoncer un partenariat avec le manufacturier de pneumatiques italien Pirelli.
  = partnership, announced: Bac Motor Company + Pirelli

Valneva compte sur l'Union européenne, qui vient d'annoncer un accord avec Sanofi.
  = agreement, announced: Union européenne + Sanofi

# The relative clause is told of the last named, in whatever place it stands.
Les élus ont dialogué avec Engie, qui a conclu en mars un accord avec la Région Bretagne.
  = agreement, signed: Engie + Région Bretagne

# A company told by several trades before its name.
Karma Automotive et la société de design et d'ingénierie Rivafina ont annoncé la signature d'un nouveau partenariat.
  = partnership, signed: Karma Automotive + Rivafina

# What one side alone is told of, if something more is told.
Le gouvernement canadien a signé des contrats garantissant des doses auprès de six fabricants.
  = contract, signed: gouvernement canadien

Airbus a signé des contrats.
  = none

L'Agence du lait a mis sur pied un partenariat avec la Banque du Sahel.
  = partnership, signed: Agence du lait + Banque du Sahel

Un partenariat instauré en 2019 entre le Louvre et la Ville de Lens prévoit des expositions.
  = partnership, past: Louvre + Ville de Lens

# Who acts under an agreement «avec A» is its other side.
En vertu d'un accord avec Engie, Airbus achètera de l'hydrogène.
  = agreement, past: Engie + Airbus
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(_BESIDE) + cases(_MEANT))
def test_who_is_a_party(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
