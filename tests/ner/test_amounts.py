"""Sums of money: each sentence shows what must be found in it as «[words|value currency]», and nothing else may be."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lexicon import Lexicon, LexiconError
from pipeline.ner.amounts import find_amounts
from tests.ner.marking import unmark

LEXICON = Lexicon()

SUMS = """
Un prêt de [150 millions d'euros|150000000 EUR] a été accordé.
Le don, [cinquante millions d’euros|50000000 EUR], est versé en deux fois.
Il reçoit [500.000 euros|500000 EUR], puis [400 000 euros|400000 EUR], enfin [1.234.567,89 €|1234567.89 EUR].
La route coûtera [1 milliard 662,5 millions de francs CFA|1662500000 XOF].
Le plan pèse [1,7 Md€|1700000000 EUR], dont [150M€|150000000 EUR] de l'État et [30 k€|30000 EUR] de la commune.
La banque prête [120 MDH|120000000 MAD], la région [3,2 MMDH|3200000000 MAD], la commune [250 KDH|250000 MAD].
Une enveloppe de [deux cent mille dirhams|200000 MAD] et de [40.000 DH|40000 MAD] est prévue.
Coût : [deux millions et demi de dollars|2500000 USD].
Le fonds pèse [un demi-milliard d'euros|500000000 EUR].
L'usine vaut [une centaine de millions d'euros|100000000 EUR].
L'entrée coûte [une dizaine d'euros|10 EUR], [un euro|1 EUR] pour les élèves.
Le budget est de [3 milliards de francs CFP|3000000000 XPF].
Le budget est de [12 milliards de F CFA|12000000000 XOF] et [600 millions FCFA|600000000 XOF].
Montant : [$ 4,5 milliards|4500000000 USD], soit [USD 45 M|45000000 USD] par an.
Le contrat porte sur [1.5 million de dollars US|1500000 USD].
Québec versera [2 000 dollars canadiens|2000 CAD].
Il doit [12,500 dollars|12500 USD] et [12,500 DT|12.5 TND].
Un appui de [trois (3) millions de dollars|3000000 USD] est prévu.
La Tunisie mobilise [500 mille dinars tunisiens|500000 TND] et [10 MDT|10000000 TND].
L'usine algérienne a coûté [6,4 milliards de dinars algériens|6400000000 DZD].
La Suisse donne [5 millions de francs suisses|5000000 CHF] et [80 000 CHF|80000 CHF].
Kinshasa attend [70 milliards de francs congolais|70000000000 CDF].
Conakry versera [9 milliards de francs guinéens|9000000000 GNF].
Nouakchott engage [250 millions d'ouguiyas|250000000 MRU].
Londres promet [30 millions de livres sterling|30000000 GBP] en tout.
Pékin prête [2 milliards de yuans|2000000000 CNY], Moscou [300 millions de roubles|300000000 RUB].
Abou Dhabi investit [1 milliard de dirhams émiratis|1000000000 AED].
Ryad accorde [20 millions de riyals saoudiens|20000000 SAR].
Le fonds apporte [10 millions d’euros|10000000 EUR], dont [4 millions|4000000 EUR] cette année.
La part de l'État atteint [20,5 milliards de FCFA|20500000000 XOF] ; celle des communes, [3 milliards|3000000000 XOF].
De [7 milliards|7000000000 EUR] à [9 milliards d'euros|9000000000 EUR], la hausse est forte.
Le canton paie [740'000 francs suisses|740000 CHF], la commune [1’250’000.50 francs suisses|1250000.5 CHF].
Le legs atteint [un demi million d'euros|500000 EUR], puis [2 millions 300 000 euros|2300000 EUR].
Il est doté de [1,2 million d'euros|1200000 EUR], dont [300.000|300000 EUR] apportés par la Ville.
Le plan coûte [3 millions d'euros|3000000 EUR], dont 2.000 entreprises profitent.
Le prix (« [2 743 500 €|2743500 EUR] ») surprend.
""".strip().split("\n")

NO_SUMS = """
Le pays compte 20 millions d'habitants et 3 milliards de palmiers.
La zone euro, le cours du dollar et la parité du franc CFA.
Des millions d'euros et plusieurs milliards de dollars sont en jeu.
Il a acheté 200 livres, MM. Diallo et Sy en ont lu 3.
Il y a 2 FC Barcelone et 3 M de long.
La loi 17-95, l'A320 300 et le vol AF 447.
""".strip().split("\n")


def found(text: str) -> list[tuple[int, int, str]]:
    return [(a.start, a.end, f"{a.value:.15g} {a.currency}") for a in find_amounts(text, LEXICON)]


@pytest.mark.parametrize("marked", SUMS)
def test_what_is_marked_is_found_and_nothing_else(marked: str) -> None:
    text, expected = unmark(marked)
    assert found(text) == expected


@pytest.mark.parametrize("text", NO_SUMS)
def test_what_is_no_sum_is_left(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("marked", SUMS[:8])
def test_narrow_spaces_and_straight_apostrophes_change_nothing(marked: str) -> None:
    text, expected = unmark(marked)
    assert found(text.replace(" ", "\u202f").replace("’", "'")) == expected


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("Le Cameroun et le Tchad se partagent 92 milliards de FCFA.", "XAF"),
        ("Dakar et Bamako se partagent 92 milliards de FCFA.", "XOF"),
        ("Le coût est de 92 milliards de FCFA.", "XOF"),
        ("Le Québec et Ottawa se partagent 45 millions de dollars.", "CAD"),
        ("Le Canada salue les 45 millions de dollars de la banque.", "USD"),  # one mention is too little
        ("L'Algérie prête à une société algérienne 2 milliards de dinars.", "DZD"),
        ("La société prête 2 milliards de dinars.", "XXX"),
        ("À Nouméa, les Calédoniens paieront 2 milliards de francs.", "XPF"),
    ],
)
def test_the_countries_of_a_text_settle_a_shared_name(text: str, currency: str) -> None:
    (amount,) = find_amounts(text, LEXICON)
    assert amount.currency == currency


def test_a_currency_is_not_inherited_from_far_away() -> None:
    told = "Le prêt est de 5 millions d'euros."
    assert [a.value for a in find_amounts(f"{told} Il en reste 2 millions.", LEXICON)] == [5e6, 2e6]
    assert [a.value for a in find_amounts(f"{told}{' Rien.' * 200} Il en reste 2 millions.", LEXICON)] == [5e6]


def test_a_users_currency_is_known(tmp_path: Path) -> None:
    (tmp_path / "money.toml").write_text(
        '[[currencies]]\ncode = "XTS"\nnames = ["cauri"]\nsymbols = ["CAU"]\n', "utf-8"
    )
    (amount,) = find_amounts("Ils versent 3 millions de cauris.", Lexicon(tmp_path))
    assert (amount.value, amount.currency) == (3e6, "XTS")


def test_a_currency_told_twice_is_refused(tmp_path: Path) -> None:
    (tmp_path / "money.toml").write_text(
        '[[currencies]]\ncode = "EUR"\nnames = ["eurodollar"]\nsymbols = []\n', "utf-8"
    )
    with pytest.raises(LexiconError, match="EUR"):
        find_amounts("10 euros", Lexicon(tmp_path))


@given(st.integers(1, 10**12))
def test_any_whole_number_is_read_with_each_separator(number: int) -> None:
    for separator in (" ", "\u00a0", "\u202f", "."):
        text = f"soit {number:,} euros".replace(",", separator)
        assert [a.value for a in find_amounts(text, LEXICON)] == [number]


_PIECES = [
    *sorted(LEXICON.money.heads),
    "12",
    "3,5",
    "1 000",
    "cent",
    "mille",
    "et",
    "demi",
    "(",
    ")",
    "de",
    "d'",
    "İ",
    "\n",
    "une",
]


@given(st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=25).map(" ".join))
def test_any_text_gives_ordered_spans_that_slice_to_it(text: str) -> None:
    last = 0
    for amount in find_amounts(text, LEXICON):
        assert last <= amount.start < amount.end
        assert text[amount.start : amount.end] == amount.text
        last = amount.end
