"""One agreement more, told by a pronoun and a verb of its own; the programmes before; what one comes home with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

ONE_MORE = """
# behind a colon or a semicolon the pronoun is the subject before it, whatever the verb between is taken for
La Fondation Tarsis finance la recherche : elle a conclu un accord avec l'Université de Brenne.
  = agreement, signed: Fondation Tarsis + Université de Brenne

À Morlac, la Région Atlas s'équipe : elle signera en mai un contrat avec la société Orvexia.
  = contract, planned: Région Atlas + Orvexia

Le port de Tarsis mise sur le rail ; il a signé une convention avec la Ville de Morlac.
  = convention, signed: port de Tarsis + Ville de Morlac

# what is still to come is no side of what is signed
La convention entre la Ville de Morlac et le port de Tarsis a été signée ; celle avec le lycée de Brenne le sera en mai.
  = convention, signed: Ville de Morlac + port de Tarsis
  = convention, planned: lycée de Brenne + Ville de Morlac

La Ville de Morlac a signé mardi un contrat avec le port de Tarsis ; un autre, avec le lycée de Brenne, le sera en juin.
  = contract, signed: Ville de Morlac + port de Tarsis
  = contract, planned: Ville de Morlac + lycée de Brenne

La Ville de Morlac a signé mardi un contrat avec le port de Tarsis ; un autre avec le lycée de Brenne doit l'être en juin.
  = contract, signed: Ville de Morlac + port de Tarsis
  = contract, planned: Ville de Morlac + lycée de Brenne

La Ville de Morlac a signé hier avec le port de Tarsis une charte, celle avec le lycée de Brenne étant prévue en mai.
  = charter, signed: Ville de Morlac + port de Tarsis
  = charter, planned: Ville de Morlac + lycée de Brenne

# without a pronoun it has the verb of the one before
La Ville de Morlac a signé mardi un contrat avec le port de Tarsis et un autre avec le lycée de Brenne.
  = contract, signed: Ville de Morlac + port de Tarsis
  = contract, signed: Ville de Morlac + lycée de Brenne
"""  # noqa: E501

ALIKE = """
La Ville de Morlac a prolongé la convention qui l'associe au port de Tarsis. Et une autre du même ordre doit l'unir d'ici Pâques au lycée de Brenne.
  = convention, renewed: Ville de Morlac + port de Tarsis
  = convention, planned: Ville de Morlac + lycée de Brenne

La Ville de Morlac a signé un accord avec le port de Tarsis. Un autre, du même genre, la liera bientôt au lycée de Brenne.
  = agreement, signed: Ville de Morlac + port de Tarsis
  = agreement, planned: Ville de Morlac + lycée de Brenne

La Ville de Morlac a signé un accord avec le port de Tarsis. Un autre, semblable, sera conclu avec le lycée de Brenne.
  = agreement, signed: Ville de Morlac + port de Tarsis
  = agreement, planned: Ville de Morlac + lycée de Brenne

La Ville de Morlac a signé un accord avec le port de Tarsis. Un deuxième, plus modeste, la lie depuis 2019 au lycée de Brenne.
  = agreement, signed: Ville de Morlac + port de Tarsis
  = agreement, past: Ville de Morlac + lycée de Brenne
"""  # noqa: E501

PROGRAMMES = """
La Finlande et le Malawi ont conclu leur troisième programme de coopération (PC), doté de 20 millions d'euros.
  = programme, signed: Finlande + Malawi

La Finlande et le Malawi ont signé un programme d'échanges culturels.
  = programme, signed: Finlande + Malawi

La Finlande et le Malawi ont signé un programme de coopération. Le programme précédent, signé à Lilongwe en mars 2019, portait sur l'eau.
  = programme, signed: Finlande + Malawi
  = programme, past: Finlande + Malawi
  date: 2019-03

La Finlande et le Malawi ont signé un programme de coopération. Le premier programme, paraphé en 2011, portait sur l'eau.
  = programme, signed: Finlande + Malawi
  = programme, past: Finlande + Malawi
  date: 2011

La Finlande et le Malawi ont signé un plan d'action. L'ancien plan, signé en 2019, portait sur l'eau.
  = programme, signed: Finlande + Malawi
  = programme, past: Finlande + Malawi

# a body is one still
La Finlande et le Programme alimentaire mondial ont signé un accord.
  = agreement, signed: Finlande + Programme alimentaire mondial
"""  # noqa: E501

BROUGHT_HOME = """
Ilyas Sedki, ministre de la Forêt, en revient avec un mémorandum d'entente cosigné par son homologue chilienne, Marta Rojas.
  = memorandum, signed: ministère de la Forêt + ministère chilien de la Forêt
  signed by: Ilyas Sedki + Marta Rojas

Le maire de Morlac, Jean Tavel, repart de Dakar avec une convention contresignée par son homologue sénégalaise, Fatou Sy.
  = convention, signed: ville de Morlac + Sénégal / ville de Dakar
  signed by: Jean Tavel + Fatou Sy

# whose mayors sign by their own hands
La Ville de Morlac et la Ville de Tarsis ont signé, par leurs maires, Jean Tavel et Lise Aubin, une convention.
  = convention, signed: Ville de Morlac + Ville de Tarsis
  signed by: Jean Tavel + Lise Aubin
"""  # noqa: E501

THE_SAME = """
Le ministre togolais de la Pêche, Kodjo Lawson, et son homologue ghanéenne, Ama Mensah, ont signé un accord. Les mêmes ministres avaient paraphé en 2021 une déclaration d'intention.
  = agreement, signed: ministère togolais de la Pêche + ministère ghanéen de la Pêche
  = intention, past: ministère togolais de la Pêche + ministère ghanéen de la Pêche

Le Togo et le Ghana ont signé mardi un accord. Kodjo Lawson a signé pour le Togo, Ama Mensah pour le Ghana. Tout figurait dans la déclaration d'intention que les mêmes ministres avaient paraphée en avril.
  = agreement, signed: Togo + Ghana
  = intention, past: Togo + Ghana
  signed by: Kodjo Lawson + Ama Mensah

Le maire de Morlac, Jean Tavel, et la présidente du port de Tarsis, Lise Aubin, ont signé une convention. Les mêmes élus avaient conclu une charte en 2019.
  = convention, signed: ville de Morlac + port de Tarsis
  = charter, past: ville de Morlac + port de Tarsis
"""  # noqa: E501


ONE_OF_THOSE = """
Place aux villes. Celle de Rouen a signé une convention avec le port de Tarsis.
  = convention, signed: ville de Rouen + port de Tarsis

Les chambres de commerce ont suivi. Celle de Nancy a conclu un accord avec le port de Tarsis.
  = agreement, signed: chambre de commerce de Nancy + port de Tarsis

Vint ensuite le tour des universités. Celle de Namur, par la main de son recteur, Jean Tavel, a passé une convention avec le port de Tarsis.
  = convention, signed: université de Namur + port de Tarsis
  signed by: Jean Tavel

# an office in the plural is no body
Les maires ont suivi. Celui de Rouen était absent.
  = none
"""  # noqa: E501

ACTING_FOR_IT = """
Le port de Tarsis, représenté par sa directrice, Lise Aubin, et la Ville de Morlac, au nom de laquelle s'engageait Jean Tavel, ont signé un accord.
  = agreement, signed: port de Tarsis + Ville de Morlac
  signed by: Lise Aubin + Jean Tavel

Le port de Tarsis et la Ville de Morlac, pour laquelle signait Jean Tavel, ont conclu un accord.
  = agreement, signed: port de Tarsis + Ville de Morlac
  signed by: Jean Tavel

Une charte a été signée entre la Ville de Morlac et le port de Tarsis. Le maire, Jean Tavel, y a mis son nom à côté de celui de Lise Aubin, directrice du port.
  = charter, signed: Ville de Morlac + port de Tarsis
  signed by: Jean Tavel + Lise Aubin

Jean Tavel, maire de Morlac, a signé une convention avec le port de Tarsis. Il avait pour vis-à-vis Lise Aubin, directrice du port.
  = convention, signed: ville de Morlac + port de Tarsis
  signed by: Jean Tavel + Lise Aubin
"""  # noqa: E501

NAMES = """
La Ville de Morlac a signé un contrat avec Céréales Lorient.
  = contract, signed: Ville de Morlac + Céréales Lorient

La Ville de Morlac a signé une convention avec Brenne habitat.
  = convention, signed: Ville de Morlac + Brenne habitat

La Région Bretagne, bpost et le groupe Malo ont signé une charte.
  = charter, signed: Région Bretagne + bpost + Malo

L'Université de Namur et l'Universidad Nacional de Colombia ont signé un accord.
  = agreement, signed: Université de Namur + Universidad Nacional de Colombia

L'Université de Namur a signé un accord avec le Centro de Investigación del Mar.
  = agreement, signed: Université de Namur + Centro de Investigación del Mar
"""


@pytest.mark.parametrize(
    "case", cases(ONE_MORE + ALIKE + PROGRAMMES + BROUGHT_HOME + THE_SAME + ONE_OF_THOSE + ACTING_FOR_IT + NAMES)
)
def test_told_by_pronoun(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
