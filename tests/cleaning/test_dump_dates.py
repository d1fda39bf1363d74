"""Dates as pages print them about themselves."""

from __future__ import annotations

import pytest

from pipeline.cleaning.dump_dates import find_date


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Publié dans Le Phare du Rif le 03 - 07 - 2025", "2025-07-03"),
        ("Vendredi 4 juillet 2025 à 10h12", "2025-07-04"),
        ("Par Anne Roy | 12/03/2024", "2024-03-12"),
        ("2024-03-12T10:00:00+01:00", "2024-03-12"),
        ("Jeudi 1er février 2018 - 12h40", "2018-02-01"),
        ("22 avr. 2016, 18:40", "2016-04-22"),
        ("le 19 Nov 23 à 13:10", "2023-11-19"),
        ("lundi, 4 décembre, 2023 à 21:15", "2023-12-04"),
        ("Bamako, le 15 août 2021", "2021-08-15"),
        ("Publié le 3.4.21", "2021-04-03"),
        ("Mai 2025", "2025-05"),
        ("MIS À JOUR LE 7 AOÛT 2019", "2019-08-07"),
        ("31/02/2024", None),
        ("12 mai 2 000 francs", None),
        ("le 5 mai dernier", None),
        ("version 3.14.15.9", None),
        ("en mars, deux accords", None),
    ],
)
def test_printed_dates(text: str, value: str | None) -> None:
    found = find_date(text)
    assert (found.value if found else None) == value


def test_the_first_date_and_where_it_stands() -> None:
    text = "Publié le 2 mars 2021, mis à jour le 4 mars 2021"
    found = find_date(text)
    assert found is not None
    assert (found.value, text[found.start : found.end]) == ("2021-03-02", "2 mars 2021")
