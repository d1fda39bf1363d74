"""What is no agreement at all, and the shared ruler for status and certainty."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from models.record import Record
from tests.specification import Case, cases, check

RULER = Path(__file__).parents[3] / "shared" / "gold" / "qualifiers.tsv"

NOTHING_AGREED = """
# Negation and refusal

La Norvège et le Ghana n'ont pas signé d'accord.
  = none

La Norvège et le Ghana n'ont signé aucun accord.
  = none

La Norvège et le Ghana n'ont jamais conclu d'accord de pêche.
  = none

Aucune convention n'a été signée entre la Ville de Vernoux et le Département.
  = none

Oslo refuse de signer l'accord de pêche avec Accra.
  = none

Le Ghana a refusé de parapher l'accord proposé par la Norvège.
  = none

Le syndicat Force du rail a refusé l'accord proposé par la Compagnie des chemins de fer.
  = none

La Norvège a renoncé à signer un accord avec le Ghana.
  = none

La Compagnie des chemins de fer dément avoir signé un contrat avec Loire Éolien.
  = none

# Talks that failed

Les négociations entre la Norvège et le Ghana ont échoué.
  = none

Les pourparlers entre la Compagnie des chemins de fer et le syndicat Force du rail se sont soldés par un échec, sans accord.
  = none

Faute d'accord entre la Norvège et le Ghana, les chalutiers restent à quai.
  = none

Un accord entre la Norvège et le Ghana paraît peu probable.
  = none

Le contrat entre Loire Éolien et la Ville de Vernoux n'a jamais été signé.
  = none

La signature de l'accord entre la Norvège et le Ghana a été annulée.
  = none
  todo: a signature called off

Les députés de l'opposition refusent de ratifier le traité entre la Norvège et le Ghana.
  = none

# If

Si un accord était conclu entre Oslo et Accra, les chalutiers reprendraient la mer.
  = none

En cas d'accord entre la Norvège et le Ghana, les quotas seraient doublés.
  = none

# Only possible, wished for by others, or asked for

La Norvège pourrait signer un accord avec le Ghana.
  = none

L'opposition appelle le Ghana à conclure un accord avec la Norvège.
  = none

Le syndicat Force du rail demande à la Compagnie des chemins de fer de signer un accord.
  = none

# Words that are no instrument

L'accord de Paris sera au centre des discussions entre la Norvège et le Ghana.
  = none

La Norvège et le Ghana sont d'accord sur les quotas.
  = none

D'un commun accord, la Norvège et le Ghana ont reporté la réunion.
  = none

Le nouveau protocole sanitaire entre en vigueur lundi dans les écoles de l'Ardèche et de la Drôme.
  = none

La convention citoyenne sur la fin de vie a remis son rapport au gouvernement.
  = none

Le milieu de terrain a signé un contrat de trois ans avec le FC Vernoux.
  = none

L'attaquante de 22 ans a signé jusqu'en 2027 avec l'Olympique de Corbas.
  = none

La convention collective de la métallurgie s'applique à Aubrac Énergie et à Loire Éolien.
  = none

Le contrat de travail de Mme Garrigou a été signé par l'Institut Mérieul.
  = none

Le maire et la présidente du Département ont signé le livre d'or.
  = none

La présidente de la Région Atlas a signé une tribune avec le maire de Vernoux.
  = none

Loire Éolien a signé un chèque de 2 millions d'euros à la Fondation Nourou.
  = none

Le FC Vernoux a signé l'attaquant norvégien Lars Lunde pour trois saisons.
  = none

Le FC Vernoux signe sa troisième victoire contre l'Olympique de Corbas.
  = none

Paul Garrigou a signé son contrat d'apprentissage avec la Ville de Vernoux.
  = none

La Ville de Vernoux a donné son accord à la Région Atlas.
  = none

La charte graphique de la Ville de Vernoux a été refaite par l'agence Kalidou.
  = none

Le programme de la visite prévoit un dîner entre le roi de Norvège et le président ghanéen.
  = none

Sans accord entre la Norvège et le Ghana, les ports fermeront.
  = none

Le décret a été signé par le Premier ministre et la ministre de la Pêche.
  = none
"""  # noqa: E501


@pytest.mark.parametrize("case", cases(NOTHING_AGREED))
def test_no_agreement_no_record(case: Case, tell: Callable[..., Record]) -> None:
    check(case, tell(case.text))


def _rows() -> list[tuple[str, str, str]]:
    if not RULER.is_file():
        return []
    lines = [line for line in RULER.read_text("utf-8").splitlines() if line.strip() and not line.startswith("#")]
    return [(*line.split("\t"), "", "")[:3] for line in lines]


@pytest.mark.skipif(not RULER.is_file(), reason="the shared ruler is not here")
def test_the_shared_ruler(tell: Callable[..., Record]) -> None:
    """Every row of the shared ruler, all failures told at once."""
    wrong = []
    for sentence, status, certainty in _rows():
        got = [(a.status, a.certainty) for a in tell(sentence).agreements]
        if got != ([] if status == "none" else [(status, certainty.strip())]):
            wrong.append((sentence, status, certainty, got))
    assert wrong == []
