"""Spelling-blind lookups."""

import pytest

from pipeline.lexicon.index import Index, lower, unaccented


@pytest.mark.parametrize(
    ("written", "kept", "folded"),
    [
        ("L’Égypte", "l'égypte", "l'egypte"),
        ("Côte d`Ivoire", "côte d'ivoire", "cote d'ivoire"),
        ("CŒUR", "cœur", "coeur"),
        ("Saint‑Louis", "saint-louis", "saint-louis"),
        ("Burkina\u00a0  Faso", "burkina faso", "burkina faso"),
        ("E\u0301tat", "état", "etat"),
    ],
)
def test_what_is_forgotten(written: str, kept: str, folded: str) -> None:
    assert lower(written) == kept
    assert unaccented(written) == folded


def test_index_tells_accents_apart_only_when_asked() -> None:
    index = Index([("Salé", 1), ("Sale", 2), ("SALÉ", 1)])
    assert index.exact("salé") == (1,)
    assert index.folded("SALE") == (1, 2)
    assert index.find("Sâle") == (1, 2)
    assert index.find("Fès") == ()


def test_longest_counts_words() -> None:
    assert Index([("Émirats arabes unis", 1), ("Cuba", 2)]).longest == 3


def test_acronyms_keep_their_case() -> None:
    index = Index([("EAU", "AE"), ("Émirats", "AE")])
    assert index.find("EAU") == ("AE",) and "EAU" in index
    assert index.find("eau") == () and "eau" not in index
    assert index.find("EMIRATS") == ("AE",)
