"""Who has to do with whom in the sentence that tells an agreement of nobody: «Rendez-vous est pris entre A et B …»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

SPECIFICATION = """
# Between whom something is arranged, in order to sign.
Rendez-vous est pris le 25 mars entre la commune de Tazert et la Fondation Oukil pour signer une convention.
  = convention, planned: commune de Tazert + Fondation Oukil
  date: 2024-03-25

Une nouvelle étape a été franchie mardi entre Aérova et la compagnie Sirocco avec la signature d'une lettre d'intention.
  = intention, signed: Aérova + compagnie Sirocco / Sirocco

Il aura fallu deux ans à la région Occitanie et à la société Ferria pour signer une convention.
  = convention, signed: région Occitanie + société Ferria / Ferria

# A partnership between two that came about by a signature is one agreement.
Un partenariat entre la commune de Tazert et la Fondation Oukil a vu le jour mardi avec la signature d'une convention.
  = convention, signed: commune de Tazert + Fondation Oukil

# What an agreement provides for.
La Fondation Oukil versera deux millions à la commune de Tazert : c'est ce que prévoit la convention signée mardi.
  = convention, signed: Fondation Oukil + commune de Tazert

# Whose quarrel an agreement ends.
Un protocole transactionnel met fin au litige qui opposait la société Ferria à la commune de Tazert.
  = protocol, signed: société Ferria / Ferria + commune de Tazert

Le protocole signé jeudi clôt le différend entre la commune de Tazert et l'entreprise Ferria.
  = protocol, signed: commune de Tazert + entreprise Ferria / Ferria

# A quarrel that an agreement only recalls is no side of it.
Le ministre a salué l'accord signé jeudi et rappelé le différend entre la commune de Tazert et l'entreprise Ferria.
  = none

# Those who have an agreement that was signed.
Le Port autonome de Tolna et Marinor ont désormais un mémorandum d'entente, signé mardi.
  = memorandum, signed: Port autonome de Tolna + Marinor
  date: 2024-03-12

# Whom one saw sign.
L'année a vu la Fondation Oukil et la commune de Tazert conclure une convention.
  = convention, signed: Fondation Oukil + commune de Tazert

# Who offered what is signed is the other side, and need not sign it.
La commune de Tazert a donné jeudi son paraphe à la convention que lui soumettait la Fondation Oukil.
  = convention, signed: commune de Tazert + Fondation Oukil

Le syndicat CGT a signé jeudi l'accord proposé par la direction de Ferria.
  = agreement, signed: CGT / syndicat CGT + Ferria / direction de Ferria

La commune de Tazert a signé jeudi la convention que lui tendait depuis un an la directrice de la Fondation Oukil.
  = convention, signed: commune de Tazert + Fondation Oukil
  signed by:

# A state behind a verb of giving is to whom, not where.
La Banque mondiale versera 100 millions de dollars au Bénin en vertu d'un accord signé jeudi.
  = agreement, signed: Banque mondiale + Bénin

La Chine livrera au Mali trente ambulances, selon l'accord signé jeudi.
  = agreement, signed: Chine + Mali
"""


@pytest.mark.parametrize("case", cases(SPECIFICATION))
def test_related(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


LABOUR = """
# The strike was at whose direction signs.
La grève est terminée à la clinique Oukil : la CGT et la direction ont signé mardi un protocole.
  = protocol, signed: CGT + clinique Oukil

# Whose salaries they are.
L'accord sur les salaires chez Ferria a été signé mardi par trois syndicats : CFDT, FO et CFE-CGC.
  = agreement, signed: CFDT + FO + CFE-CGC + Ferria

Le patronat et la CFDT ont signé mardi un accord sur l'assurance chômage.
  = agreement, signed: patronat + CFDT

La CFDT et FO ont signé mardi l'accord salarial proposé par la société Ferria.
  = agreement, signed: CFDT + FO + société Ferria / Ferria

# Who was chosen by whom has dealings with it; who was beaten by it has not.
La société Ferria a été retenue par la clinique Oukil. Le contrat, signé mardi, porte sur vingt scanners.
  = contract, signed: société Ferria / Ferria + clinique Oukil

La société Ferria a été battue par la société Mavik. Le contrat a été signé mardi.
  = none

La Région Atlas a contractualisé mardi avec la clinique Jules-Verne.
  = contract, signed: Région Atlas + clinique Jules-Verne
"""


@pytest.mark.parametrize("case", cases(LABOUR))
def test_at_whose_house(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))
