"""What looks like an agreement in the news and is none, and who is no party to one that is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# wished for, asked for, possible
Le ministre s'est dit favorable à un accord de pêche entre le Togo et le Bénin.
  = none

Les syndicats réclament une convention entre la Région Atlas et la commune de Tazert.
  = none

Le porte-parole a évoqué la possibilité d'un accord entre le Togo et le Bénin.
  = none

Un éventuel accord entre le Togo et le Bénin inquiète les pêcheurs.
  = none

# only spoken of: no news, and no date of the day
L'accord entre le Togo et le Bénin prévoit mardi trois réunions.
  = agreement, past: Togo + Bénin
  date: none

# the verb has an object of its own
Hier, le poète Ali Rami a signé des chroniques dans un journal hostile au traité entre le Togo et le Bénin.
  = treaty, past: Togo + Bénin
  signed by:

# «conclure à» signs nothing
Le Togo a conclu à un accident, alors que la tension monte entre Lomé et Cotonou.
  = none

# the list after «entre» is closed by its «et»
Après l'annonce d'un accord entre le Togo et le Bénin, le ministre ghanéen tente de convaincre ses voisins.
  = agreement, announced: Togo + Bénin

# what a common noun says of the body before it is no second party
L'Office du girofle a signé une convention avec Azalaï, propriétaire de Sava Export.
  = convention, signed: Office du girofle + Azalaï

Le groupe Azalaï a grandi. Sa filiale, Cotrel, a signé une convention avec l'Office du girofle.
  = convention, signed: Cotrel + Office du girofle

# a subject is not sought in a clause that is closed
La famille Delorme, qui possède le groupe Azalaï, a signé une convention avec l'Office du girofle.
  = convention, signed: famille Delorme + Office du girofle

# «la frontière entre A et B», «en contact avec B»: said of the noun
Le Togo et le Bénin ont conclu un accord sur la faune de part et d'autre de la frontière entre le Ghana et le Burkina.
  = agreement, signed: Togo + Bénin

# who ratifies a treaty between others is one of them
Les députés contestent la ratification du traité de pêche par l'Assemblée nationale. Ce traité entre l'Union européenne et le Canada date de 2023.
  = treaty, ratified: Union européenne + Canada

# old treaties take nothing of the news
Le traité de paix, conclu en 1994 entre le Togo et le Bénin, tient toujours. L'Office du girofle et la société Azalaï ont signé mardi un contrat. L'accord court sur trois ans.
  = treaty, past: Togo + Bénin
  duration: none
  = contract, signed: Office du girofle + Azalaï
  duration: trois ans

# «avec A» here, «avec B» there: no agreement between A and B
L'accord avec le Togo inquiète les pêcheurs. Les élus regrettent aussi l'accord avec le Bénin.
  = none

Le procès porte sur des contrats signés en 2014 avec le Togo et le Bénin.
  = contract, past: Togo
  = contract, past: Bénin

# asked of B, signed with A
Ceux qui ont déposé une demande auprès de l'Office du girofle ont conclu un accord avec la société Azalaï.
  = agreement, signed: Azalaï

Le ministre a rencontré ses pairs dans l'espoir de parvenir à un accord entre le Togo et le Bénin.
  = none

# «les deux pays» are the two that the text speaks of, not the last two it names
Le Togo a reçu une lettre du Bénin. Le Ghana s'en inquiète. Le Togo et le Bénin se taisent, dit-on au Mali. Des accords entre les deux pays prévoyaient des patrouilles.
  = agreement, past: Togo + Bénin

# «il» in a clause of the sentence is its subject, not who was spoken of before
Le Ghana a protesté. Selon nos informations, le Togo applique les accords qu'il a signés avec le Bénin.
  = agreement, signed: Togo + Bénin

# a law is adopted, no agreement
L'Assemblée de la région a adopté jeudi un texte sur la chasse.
  = none

# who ends his speech signs nothing
« Ce traité donne plus de droits aux entreprises qu'au pouvoir », conclut le député Ali Rami.
  = none

# one verb in the singular: one body named twice
L'Office du girofle, le bras armé de la filière, a signé une convention avec la société Azalaï.
  = convention, signed: Office du girofle + Azalaï

# who mediates is no party
Le Togo et le Bénin ont conclu un accord de pêche négocié par le Ghana.
  = agreement, signed: Togo + Bénin

# one side named, the other described
Les tensions durent depuis la fin de l'accord de pêche conclu en 2015 entre le Togo et quatre pays voisins.
  = agreement, past: Togo

# not ratified yet is no ratification
L'accord non encore ratifié entre le Togo et le Bénin inquiète les pêcheurs.
  = agreement, signed: Togo + Bénin

Le conseil régional a approuvé la ratification du controversé traité de pêche entre le Togo et le Bénin.
  = treaty, ratified: Togo + Bénin

# one auxiliary for two participles
La Région Atlas a investi deux millions d'euros dans les écoles et signé un contrat avec l'Office du girofle.
  = contract, signed: Région Atlas + Office du girofle

# two states in one word
L'accord de pêche UE-Togo a été renouvelé mardi.
  = agreement, renewed: UE + Togo

# a circular is signed by ministers, and is no agreement
Les contrats tardent. La circulaire que le ministre de la Santé, Ali Rami, et la ministre du Budget, Awa Diop, ont signée mardi presse les préfets. Ces contrats concernent trente villes.
  = none

# what a firm does, before its name, parts no list
La Région Atlas, la commune de Tazert et la maroquinerie Delorme & Filles ont signé une convention.
  = convention, signed: Région Atlas + commune de Tazert + Delorme & Filles

# the head of a set phrase is no body
L'Office du girofle et la société Azalaï ont signé un contrat, sous la présidence du ministre des Transports, Lacina Kado.
  = contract, signed: Office du girofle + Azalaï
  present: Lacina Kado

# «quant au second, il s'agit d'un don»
Le Togo et la Banque du Golfe ont conclu lundi deux accords de financement. Le premier, un prêt de 9 millions d'euros, va aux routes. Quant au second, il s'agit d'un don de 2 millions d'euros.
  = financing, signed: Togo + Banque du Golfe
  amounts: 9000000 EUR
  = financing, signed: Togo + Banque du Golfe
  amounts: 2000000 EUR

# a region is not its state, nor another region
Le Québec et l'Ontario ont signé un accord sur l'électricité.
  = agreement, signed: Québec + Ontario

La région Normandie a signé une charte. Une charte, signée par la Normandie et l'Etat, limite les trajets.
  = charter, signed: région Normandie + Etat
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_precision(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
