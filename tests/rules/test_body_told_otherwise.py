"""Bodies that act under other words than their name: «La jeune pousse a signé», «Le numéro deux du ciment et B …»."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.record import Record
from tests.specification import Case, cases, check

OTHERWISE = """
Orbital Cuisine livre des repas en vrac. La jeune pousse vient de signer une convention avec la ville de Tours.
  = convention, signed: Orbital Cuisine + ville de Tours

# Names of one word, which the model takes for a person's.
Jetsud poursuit son expansion. La low cost a signé mercredi un accord de partage de codes avec Ailes du Couchant.
  = agreement, signed: Jetsud + Ailes du Couchant

Gravitel s'installe dans le Nord. L'éditeur de logiciels a signé un protocole d'accord avec le Port de Sète.
  = protocol, signed: Gravitel + Port de Sète

# By its rank.
Cimenta ne craint plus la concurrence. Le numéro deux malien du ciment a signé un accord avec la société Bétokal.
  = agreement, signed: Cimenta + Bétokal / société Bétokal

# By the noun that introduced its name.
La plateforme de livraison Zitoun change d'échelle. La plateforme a conclu un partenariat avec la Banque du Fleuve.
  = partnership, signed: Zitoun / plateforme de livraison Zitoun + Banque du Fleuve

# Beside another one that signs.
Alvarine fête ses dix ans. La jeune pousse et la ville de Tours ont signé une convention.
  = convention, signed: Alvarine + ville de Tours

# Who heads it, in a relative clause, is not who signs.
Le constructeur Karvelo a livré sa dernière vedette. Le chantier, que dirige Anne Morel, a signé une convention avec la ville de Tours.
  = convention, signed: Karvelo + ville de Tours
  signed by:

# Of two that the sentence before names, the one that the other noun does not mean.
La compagnie Corvel et le port de Sète se sont vus hier. L'armateur et l'autorité portuaire ont signé un accord d'escale.
  = agreement, signed: Corvel + port de Sète

# To whom something is confided, by a pronoun; who opens the sentence with «avec» acts.
Avec dix salariés, la société Bertin tourne à plein. La commune de Vernoux lui a confié par contrat ses platanes.
  = contract, signed: commune de Vernoux + Bertin

# «ONG» is no name.
L'organisation Sources Vives intervient dans trois provinces. L'ONG a signé une convention avec la commune de Tazert.
  = convention, signed: Sources Vives / organisation Sources Vives + commune de Tazert

# No noun for a firm means a town, no noun for a power a firm.
Gravitel recrute cent personnes. Le gouvernement a signé une convention avec la ville de Tours.
  = convention, signed: gouvernement + ville de Tours

La Ville de Tours refait ses quais. Le spécialiste du béton a signé une convention avec la région Centre.
  = convention, signed: région Centre

# A player's contract is his own.
Le FC Brissac recrute. Le défenseur a signé un contrat de deux ans avec le club de Tolna.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(OTHERWISE))
def test_body_told_otherwise(case: Case, tell: Callable[..., Record]) -> None:
    """See the specification above."""
    check(case, tell(case.text))
