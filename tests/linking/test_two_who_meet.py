"""Who is meant by an office, a visit, a house: «elle et son hôte», «le maire de la ville», «les deux capitales»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

MEETINGS = """
# the two who met
La ministre togolaise du Commerce, Afi Mensah, a rencontré lundi le ministre gabonais des Mines, Luc Obame. Elle et son hôte ont signé un mémorandum d'entente.
  = memorandum, signed: ministère togolais du Commerce + ministère gabonais des Mines
  signed by: Afi Mensah + Luc Obame

La directrice du Port de Sète, Anne Vidal, a accueilli le patron de Corvel, Piero Conti. L'hôtesse et son invité ont signé un contrat de concession.
  = contract, signed: Port de Sète + Corvel
  signed by: Anne Vidal + Piero Conti

Le président béninois, Firmin Dossou, s'est rendu à Lomé mercredi. Lui et son hôte, Komi Adja, ont signé un accord sur le port.
  = agreement, signed: Bénin
  signed by: Firmin Dossou + Komi Adja

# states told by an office and by a capital
Le Premier ministre togolais, Koffi Lawson, a passé deux jours à Accra. Les deux capitales ont signé un mémorandum d'entente sur l'énergie.
  = memorandum, signed: Togo + Ghana

Le président béninois est arrivé dimanche à Niamey, où il a été reçu par son homologue nigérien. Les deux voisins ont signé un accord sur le pétrole.
  = agreement, signed: Bénin + Niger

# the mayor of the town where it happens, who is not mayor of another
Le maire de Tazert, Brahim Alami, était à Namur lundi. Il y a signé avec le bourgmestre de la ville, Xavier Leroy, une charte d'amitié.
  = charter, signed: ville de Tazert + ville de Namur
  signed by: Brahim Alami + Xavier Leroy

La présidente de l'association Terres vives, Odile Faure, s'est rendue jeudi à Périgueux. Le maire, Paul Mazet, a signé avec elle une convention.
  = convention, signed: Terres vives + ville de Périgueux
  signed by: Odile Faure + Paul Mazet

# … and of the town told before, wherever he is
La Ville de Vernoux était représentée lundi à Rabat. Le maire de la ville, Alain Roche, a signé une convention avec la Région Atlas.
  = convention, signed: Ville de Vernoux + Région Atlas
  acting for: Alain Roche for Ville de Vernoux

# each of a house of its own, told by a common noun
Air Corvel et l'aéroport de Vernoux ont conclu un partenariat. Le patron de la compagnie, Luc Perrin, et la directrice de l'aéroport, Lina Roche, ont signé le document.
  = partnership, signed: Air Corvel + aéroport de Vernoux
  acting for: Luc Perrin for Air Corvel + Lina Roche for aéroport de Vernoux

# of whom the sentence before is about
Corvel reprend l'usine de Verdon Textile. La patronne de l'entreprise, Claire Aubin, a signé l'accord mercredi avec la région Centre.
  = agreement, signed: Corvel + région Centre
  signed by: Claire Aubin

# whose founder she is, a possessive tells
La start-up Velourix vient de lever dix millions. Sa fondatrice, Irène Wolff, a signé un contrat avec la ville de Tours.
  = contract, signed: Velourix + ville de Tours
  acting for: Irène Wolff for Velourix

# what one is to the other, then who it is
Le ministre togolais Koffi Lawson a signé un accord de pêche avec son hôte, la ministre ghanéenne Anna Clark.
  = agreement, signed: Togo + Ghana
  signed by: Koffi Lawson + Anna Clark

# of the one and of the other of two houses
L'Hôpital de Brive et l'Université de Tolna ont signé une entente. La directrice de l'un, Lucie Morin, et la rectrice de l'autre, Marthe Blanc, ont paraphé le texte.
  = agreement, signed: Hôpital de Brive + Université de Tolna
  acting for: Lucie Morin for Hôpital de Brive + Marthe Blanc for Université de Tolna

# of the body named last, in the sentence before; «celui-ci» is nobody's name
La Banque du Sahel prêtera deux millions à la commune de Vernoux. Le contrat a été paraphé par la maire de cette dernière, Lina Roche, et par la directrice de l'établissement, Odile Faure.
  = contract, signed: commune de Vernoux + Banque du Sahel
  acting for: Lina Roche for commune de Vernoux + Odile Faure for Banque du Sahel

La ministre malienne de la Pêche, Awa Keïta, a accueilli lundi à Bamako le ministre gabonais Luc Obame. Celui-ci a signé avec elle un accord.
  = agreement, signed: Gabon + ministère de la Pêche
  signed by: Luc Obame + Awa Keïta

# a house told again by the first word of its noun
Le laboratoire Velmed approvisionnera la Centrale d'achat du Togo. Le contrat, signé entre le laboratoire et la centrale, court jusqu'en 2027.
  = contract, signed: Velmed + Centrale d'achat du Togo

# an adjective tells the sort of house
L'hôtel Bleu Lagon formera les élèves du lycée Jean-Moulin. Le directeur de l'établissement hôtelier, Ismaël Faye, et la proviseure, Odile Faure, ont paraphé la convention.
  = convention, signed: hôtel Bleu Lagon + lycée Jean-Moulin
  acting for: Ismaël Faye for hôtel Bleu Lagon + Odile Faure for lycée Jean-Moulin

# who does the same
Le Togo et le Japon ont signé un traité. Le Premier ministre Koffi Lawson a apposé sa signature, de même que la cheffe de la diplomatie japonaise, Yuki Abe.
  = treaty, signed: Togo + Japon
  signed by: Koffi Lawson + Yuki Abe

Le maire de Vernoux, Alain Roche, a signé la charte, aussitôt imité par la présidente de l'association Terres vives, Odile Faure.
  = charter, signed: ville de Vernoux + Terres vives
  signed by: Alain Roche + Odile Faure
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(MEETINGS))
def test_who_is_told_by_the_meeting(case: Case, tell: Callable[..., Record]) -> None:
    """See the specification above."""
    check(case, tell(case.text))
