"""French press dates: each sentence shows what must be found in it, and nothing else may be.

The value is ISO 8601 / EDTF, «-» for a date that nothing allows to resolve.  Articles are of Thursday 14 March 2024
unless said otherwise.
"""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.lexicon import Lexicon
from pipeline.ner.times import find_times
from tests.ner.marking import unmark

LEXICON = Lexicon()
THURSDAY = "2024-03-14"

SPOKEN_OF_ALONE = """
La convention date du [5 février 2023|2023-02-05].
Paraphé le [1er mars 2024|2024-03-01] à Dakar, le texte court jusqu'à son terme.
LE TEXTE A ÉTÉ SIGNÉ LE [3 AOÛT 2023|2023-08-03] À ALGER.
Un avenant du [3 aout 2023|2023-08-03] le complète.
Le traité du [vingt et un juin 2022|2022-06-21] reste en vigueur.
Le [premier mai 2021|2021-05-01], les deux banques s'étaient rapprochées.
Signé le [10 janv. 2024|2024-01-10], publié le [12 sept. 2023|2023-09-12].
Il prend effet au [01/02/2024|2024-02-01].
Fait à Tunis le [2.11.23|2023-11-02].
Publié le [03 - 07 - 2023|2023-07-03] par la rédaction.
Mis à jour le [2024-02-29|2024-02-29] dans la soirée.
[Vendredi 4 juillet 2025|2025-07-04] à 10h12
Le [mardi, 12 mars 2024|2024-03-12], les ministres se sont vus.
Le [12-mars-2024|2024-03-12] a été retenu.
Le [7 mai 23|2023-05-07], à Nouakchott, un premier texte avait été paraphé.
Le [31 avril 2023|-] n'existe pas, ni le [29 février 2022|-], ni le [32 mars 2024|-].
Un accord de [janvier 2022|2022-01], revu en [octobre 2023|2023-10], l'encadre.
L'usine ouvrira [fin juin 2025|2025-06], peut-être [début du mois de juillet 2025|2025-07].
Le chantier, lancé [mi-2022|2022], s'achève [fin 2024|2024].
Une première convention remonte à [début 2019|2019].
Le budget de l'exercice [2024|2024] est voté.
""".strip().split("\n")

PERIODS = """
La foire se tient [du 3 au 5 mai 2023|2023-05-03/2023-05-05] à Abidjan.
Le salon a lieu [du 28 avril au 3 mai 2023|2023-04-28/2023-05-03].
Réunis [du 30 décembre 2022 au 2 janvier 2023|2022-12-30/2023-01-02], ils se sont entendus.
Les [12 et 13 mars|2024-03-12/2024-03-13], la commission mixte a siégé.
Les [5, 6 et 7 février 2024|2024-02-05/2024-02-07], le forum a réuni mille personnes.
Les réunions des [4 et 20 janvier 2024|{2024-01-04,2024-01-20}] ont abouti.
La visite des [lundi 4 et mardi 5 mars|2024-03-04/2024-03-05] s'est achevée par une signature.
La mission, [entre le 3 et le 9 mars|2024-03-03/2024-03-09], a vu trois ministres.
Le [3 mai|2022-05-03] et le [5 juillet 2022|2022-07-05], deux textes ont été signés.
Le programme court [de mars à juin 2024|2024-03/2024-06].
Les travaux de [mars-avril 2023|2023-03/2023-04] ont été longs.
[Entre décembre 2022 et février 2023|2022-12/2023-02], rien n'a bougé.
Les échanges ont doublé [entre 2018 et 2022|2018/2022].
Le plan [2024-2027|2024/2027] est financé.
L'aide couvre les années [2021 à 2023|2021/2023].
L'année universitaire [2023-24|2023/2024] commence.
Au [premier trimestre 2024|2024-33], les exportations ont crû.
Au [T3 2023|2023-35], elles avaient baissé.
Au cours du [second semestre 2023|2023-07/2023-12], la banque a prêté.
Au [dernier trimestre de l'année 2023|2023-36], tout s'est joué.
Rendez-vous à l'[automne 2023|2023-23], puis au [printemps 2024|2024-21].
Ils se sont vus à l'[hiver 2022-2023|2022-24].
""".strip().split("\n")

OPEN_ENDED = """
La neutralité carbone est visée [d'ici à 2050|../2050].
Le réseau sera achevé [d’ici 2027|../2027].
Un texte sera signé [d'ici fin juin|../2024-06].
Le prêt court [jusqu'en 2031|../2031], la grâce [jusqu'au 31 décembre 2025|../2025-12-31].
Les deux pays coopèrent [depuis 2019|2019/..].
Il dirige l'office [depuis le 3 mai 2021|2021-05-03/..].
Le chantier avance [depuis lundi|2024-03-11/..].
La vision à l'horizon [2035|2035] prévoit cent usines.
Tout sera prêt [d'ici la fin de l'année|../2024].
""".strip().split("\n")

FROM_THE_ARTICLE = """
Le protocole a été paraphé [mercredi|2024-03-13] à Lomé.
Le protocole a été paraphé ce [jeudi 14 mars|2024-03-14] à Lomé.
[Jeudi|2024-03-14], les deux directeurs ont signé.
L'accord a été conclu [ce mardi|2024-03-12].
Ils se sont rencontrés [lundi matin|2024-03-11], puis [mardi en soirée|2024-03-12].
[Samedi dernier|2024-03-09], à Marrakech, la convention a été scellée.
[Jeudi dernier|2024-03-07], un autre texte l'avait précédée.
Le conseil se réunit [jeudi prochain|2024-03-21].
[Vendredi et samedi|2024-03-08/2024-03-09], les experts ont planché.
Dans la [nuit de dimanche à lundi|2024-03-10/2024-03-11], un compromis est né.
[Hier|2024-03-13], [avant-hier|2024-03-12] et [aujourd’hui|2024-03-14], ils ont discuté.
La réunion d'[hier soir|2024-03-13] a duré.
Le texte sera signé [après-demain|2024-03-16].
[Ce matin|2024-03-14], le wali a ouvert la séance.
La cérémonie du [8 mars|2024-03-08] a réuni vingt entreprises.
La cérémonie du [jeudi 7|2024-03-07] a réuni vingt entreprises.
Le [25 novembre dernier|2023-11-25], un mémorandum a été conclu.
Le [25 novembre prochain|2024-11-25], ils se reverront.
Signée le [2 courant|2024-03-02], la convention vise les PME.
Signée le [2 de ce mois|2024-03-02], la convention vise les PME.
Un accord a été trouvé le [12 du mois dernier|2024-02-12].
Signé en [janvier|2024-01], il a été révisé en [mars|2024-03].
En [avril dernier|2023-04], le ministre s'était rendu à Kigali.
Au mois de [février|2024-02], une mission l'avait préparé.
Le texte, attendu [mi-avril|2024-04], tarde.
Il avait été rédigé [fin décembre|2023-12].
La [semaine dernière|2024-03-04/2024-03-10], ils étaient à Genève.
Une mission viendra la [semaine prochaine|2024-03-18/2024-03-24].
Le [mois dernier|2024-02], les cours ont baissé ; [cette année|2024], ils montent.
L'[an dernier|2023] et l'[année prochaine|2025] encadrent le projet.
Le [week-end dernier|2024-03-09/2024-03-10], les joueurs étaient au repos.
[Il y a deux ans|2022], la banque ouvrait sa filiale.
[Il y a trois semaines|2024-02-19/2024-02-25], le conseil l'autorisait.
[Il y a dix jours|2024-03-04], tout semblait perdu.
Le premier coup de pioche est prévu [dans six mois|2024-09].
À la [fin du mois|2024-03], la commission rendra son avis.
Au [quatrième trimestre|2023-36], les ventes ont bondi.
""".strip().split("\n")

FROM_THE_DATE_BEFORE = """
Le [5 février 2023|2023-02-05], A signe avec B. [La veille|2023-02-04], il avait vu C.
A a signé le [5 février 2023|2023-02-05] pour la période [2023-2026|2023/2026]. [La veille|2023-02-04], il avait vu C.
Le [5 février 2023|2023-02-05], A signe avec B. [Le même jour|2023-02-05], il a vu C.
Arrivé le [28 février 2024|2024-02-28], il signe [le lendemain|2024-02-29] et repart [trois jours plus tard|2024-03-03].
Le [5 février 2023|2023-02-05], A signe ; [trois jours plus tôt|2023-02-02], B avait refusé.
Le [5 février 2023|2023-02-05], A signe ; [deux mois plus tard|2023-04], B se retire.
En [2018|2018], A signe ; [trois ans plus tard|2021], B se retire.
Lancé le [5 février 2023|2023-02-05], il ferme [la même année|2023].
Réunis [mardi|2024-03-12], ils ont signé [ce jour-là|2024-03-12] un pacte.
Le [5 février 2023|2023-02-05], puis le [lundi suivant|2023-02-06], ils ont siégé.
[La veille|-], un autre texte avait été signé.
""".strip().split("\n")

NO_DATES = """
Il habite avenue du 14 juillet, près de la place du 8 mai 1945.
La place du 11-Novembre et le stade du 26 mars sont fermés.
Le service est ouvert 24 heures sur 24 et coûte 2 000 euros.
La loi n° 12-03 et le décret 2-15-426 l'encadrent.
Appelez le 06.12.03.24.55 ou le 01/02/03/04/05.
La version 3.2.1 du logiciel est sortie.
La planète Mars et la marche d'Avril Lavigne.
Les villes de demain et le monde d'aujourd'hui.
Tous les mardis, chaque jeudi et un lundi sur deux.
Le marché a lieu le lundi, le guichet ouvre du lundi au vendredi.
Le lundi de Pâques et le Vendredi saint sont fériés.
Au lendemain de la visite et à la veille du sommet, ils ont parlé.
Dans les années 1990 et 2000, les échanges étaient faibles.
Dans les prochaines semaines et ces dernières années, tout change.
Il a été 2021 fois le meilleur ; de 2000 logements on passe à 2500.
Sur France 2, 3 chefs parlent ; l'article 5, alinéa 12, est clair.
Dans une semaine marquée par la grève, les deux maires ont signé.
Le second volet, le premier chapitre et la deuxième partie suivront.
""".strip().split("\n")


def found(text: str, published: str | None = THURSDAY) -> list[tuple[int, int, str]]:
    return [(e.start, e.end, e.value or "-") for e in find_times(text, published, LEXICON)]


@pytest.mark.parametrize(
    "marked", [*SPOKEN_OF_ALONE, *PERIODS, *OPEN_ENDED, *FROM_THE_ARTICLE, *FROM_THE_DATE_BEFORE, *NO_DATES]
)
def test_what_is_marked_is_found_and_nothing_else(marked: str) -> None:
    text, expected = unmark(marked)
    assert found(text) == expected


@pytest.mark.parametrize("marked", FROM_THE_ARTICLE[:12])
def test_typographic_spaces_and_apostrophes_change_nothing(marked: str) -> None:
    text, expected = unmark(marked)
    assert found(text.replace(" ", "\u00a0").replace("'", "’")) == expected


@pytest.mark.parametrize("marked", [m for m in FROM_THE_ARTICLE if "202" in m])
def test_without_the_articles_date_nothing_relative_is_resolved(marked: str) -> None:
    text, _ = unmark(marked)
    assert {value for _, _, value in found(text, None)} <= {"-"}


@pytest.mark.parametrize(
    ("text", "value", "ahead", "past"),
    [
        ("Ils signeront mardi.", "2024-03-12", "2024-03-19", None),
        ("Ils signeront ce samedi.", "2024-03-09", "2024-03-16", None),
        ("Ils signeront jeudi.", "2024-03-14", None, None),  # the article's own day
        ("Ils signeront mardi prochain.", "2024-03-19", None, None),
        ("Ils signeront le 2 juillet.", "2023-07-02", "2024-07-02", None),
        ("Ils signeront mardi 2 juillet.", "2024-07-02", None, None),  # the weekday tells the year
        ("Ils signeront en juin.", "2023-06", "2024-06", None),
        ("Ils signeront en mars.", "2024-03", None, None),
        ("Ils signeront fin mai.", "2024-05", None, "2023-05"),
        ("Ils signeront du 3 au 5 mai.", "2023-05-03/2023-05-05", "2024-05-03/2024-05-05", None),
        ("Ils signeront mardi et mercredi.", "2024-03-12/2024-03-13", "2024-03-19/2024-03-20", None),
        ("Ils signeront cet été.", "2023-22", "2024-22", None),
        ("Ils signeront au quatrième trimestre.", "2023-36", "2024-36", None),
    ],
)
def test_the_other_reading_is_kept_for_the_verb_to_choose(
    text: str, value: str, ahead: str | None, past: str | None
) -> None:
    (expression,) = find_times(text, THURSDAY, LEXICON)
    assert (expression.value, expression.future_value, expression.past_value) == (value, ahead, past)


@pytest.mark.parametrize(
    ("text", "precision", "anchor", "against"),
    [
        ("le 12 mars 2024", "day", "none", None),
        ("mardi", "day", "article", THURSDAY),
        ("en mars 2023", "month", "none", None),
        ("la semaine dernière", "week", "article", THURSDAY),
        ("au premier trimestre 2024", "quarter", "none", None),
        ("à l'été 2021", "season", "none", None),
        ("en 2019", "year", "none", None),
        ("du 3 au 5 mai 2023", "interval", "none", None),
    ],
)
def test_precision_and_what_it_was_counted_from(text: str, precision: str, anchor: str, against: str | None) -> None:
    (expression,) = find_times(text, THURSDAY, LEXICON)
    assert (expression.precision, expression.anchor, expression.resolved_against) == (precision, anchor, against)


def test_the_day_after_counts_from_the_date_before_it() -> None:
    expressions = find_times("Le 5 février 2023, A signe. Le lendemain, B suit.", THURSDAY, LEXICON)
    assert expressions[1].anchor == "previous"
    assert expressions[1].resolved_against == "2023-02-05"


@pytest.mark.parametrize(
    ("text", "published", "value"),
    [
        ("signé mercredi", "2025-05", "2025-05"),  # the month is all that is known
        ("signé mercredi", "2025", "2025"),
        ("signé le 3 mai", "2025-05", "2025-05-03"),
        ("signé le 3 juin", "2025", "2025-06-03"),
        ("signé hier", "2025-01-01T08:30:00+01:00", "2024-12-31"),
        ("signé lundi", "2025-13-45", None),  # no date at all
        ("signé le 3 juin", "hier", None),
        ("signé le 29 février", "2024-03-14", "2024-02-29"),
        ("signé le 29 février", "2022-03-14", None),
        ("signé le 28 décembre", "2024-01-02", "2023-12-28"),
        ("signé en décembre", "2024-01-02", "2023-12"),
        ("signé avant-hier", "2024-03-01", "2024-02-28"),
    ],
)
def test_whatever_is_known_of_the_articles_date_is_used(text: str, published: str, value: str | None) -> None:
    (expression,) = find_times(text, published, LEXICON)
    assert expression.value == value


RULER = Path(__file__).parents[2].parent / "shared" / "gold" / "dates.tsv"


@pytest.mark.skipif(not RULER.is_file(), reason="the shared ruler is not beside this checkout")
@pytest.mark.parametrize("frame", ["{}", "L'accord a été signé {} à Rabat.", "L’accord, signé {}, vise les PME."])
def test_the_shared_ruler_of_dates(frame: str) -> None:
    rows = [line.split("\t") for line in RULER.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    wrong = []
    for words, published, expected, *_ in rows:
        values = [value for *_, value in found(frame.format(words), None if published == "-" else published)]
        if values != [expected]:
            wrong.append((words, values, expected))
    assert not wrong
    assert len(rows) >= 40


_PIECES = [*sorted(LEXICON.calendar.symbols), " ", "\n", "’", "e", "É", "İ", "2024-02-30", "31", "99", "."]


@given(
    st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=25).map(" ".join),
    st.none() | st.dates().map(date.isoformat) | st.just("0001-01-01") | st.just("9999-12-31"),
)
def test_any_text_gives_ordered_spans_that_slice_to_it(text: str, published: str | None) -> None:
    last = 0
    for expression in find_times(text, published, LEXICON):
        assert last <= expression.start < expression.end
        assert text[expression.start : expression.end] == expression.text
        assert (expression.value is None) <= (expression.future_value is None)
        last = expression.end


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_every_day_written_out_is_read_back(day: date, published: date) -> None:
    months = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
    first = "1er" if day.day == 1 else str(day.day)
    text = f"signé le {first} {months[day.month - 1]} {day.year} à Rabat"
    assert [v for *_, v in found(text, published.isoformat())] == [day.isoformat()]


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)), st.integers(0, 6))
def test_a_bare_weekday_lies_within_the_week_before(published: date, back: int) -> None:
    day = published - timedelta(back)
    name = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()[day.weekday()]
    assert [v for *_, v in found(f"signé {name} à Rabat", published.isoformat())] == [day.isoformat()]
