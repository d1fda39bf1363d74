"""Who gets something: «un prêt de 80 millions au Sénégal», «livrera dix bus au Bénin» tell to whom."""

from __future__ import annotations

from pipeline.lexicon.closed_classes import DE, A
from pipeline.ner.reader import Reader

MOST_WORDS_BACK = 10
MOST_WORDS_AHEAD = 8


def borrows(reader: Reader, i: int) -> bool:
    """Is the state or body whose name (or article) stands at word ``i`` told as the one that gets it?"""
    last = _connector(reader, i)
    if last is None:
        return False
    lexicon = reader.vocabulary.lexicon
    money, lending = lexicon.instruments.table.financing.words, lexicon.pacts.lending
    supplying = reader.small.supplying | reader.small.giving
    ahead = reader.lows[i + 1 : min(i + MOST_WORDS_AHEAD, reader.limits[i])]
    for k in range(last, max(reader.openings[i], last - MOST_WORDS_BACK) - 1, -1):
        low, word = reader.low(k), reader.words[k]
        if low in money or (low in lending and reader.words[k + 1].pos == "NUM"):
            return True
        if any(form.lemma in lexicon.verbs.giving for form in lexicon.verbs.forms.get(low, ())):
            return any(other in money for other in [*ahead, *reader.lows[reader.openings[i] : k]])
        if word.pos == "VERB" and low in supplying and low not in reader.small.getting:
            return True  # «livrera au Mali trente ambulances», «versera dix millions d'euros au Mali»
        if word.pos in ("VERB", "AUX", "PUNCT") or (word.pos == "ADP" and low not in DE):
            return False
    return False


def lent_to(reader: Reader, i: int) -> bool:
    """«accorde un prêt de 3 millions à | Nordis»: borrows, and a verb says so; not «des casiers de prêt à la gare»."""
    verbs = reader.vocabulary.lexicon.verbs
    before = (verbs.forms.get(low, ()) for low in reader.lows[reader.openings[i] : i])
    return borrows(reader, i) and any(form.lemma in verbs.giving for forms in before for form in forms)


def _connector(reader: Reader, i: int) -> int | None:
    """The word before «au», before «en faveur du»."""
    before = reader.low(i - 1) if i > reader.openings[i] else ""
    if before in A:
        return i - 2
    if before in DE and reader.low(i - 2) in reader.small.benefit and i - 3 > reader.openings[i]:
        return i - 4
    return None
