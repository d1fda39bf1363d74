"""Another time, another agreement: what has an old day or year of its own is not what the article reports as new.

«A et B ont signé mardi une convention. La première, conclue en 2015, portait sur …»  «Le texte de base avait été conclu
en 2005.»  Where nobody is named with it, it is between the parties of the agreement that is the news.
"""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.drafts import Draft, PartyRef, is_old
from pipeline.linking.fresh import just_signed
from pipeline.linking.thread import Thread

MOST_SENTENCES_TO_NEWS = 5
_AHEAD = ("planned", "announced", "negotiating")
RULE = "status.of-then"


def part_from_news(statement: Statement, news: Draft, thread: Thread) -> bool:
    """Open a draft of its own for what was concluded long before the agreement that it seemed to go on about."""
    instrument = statement.instrument
    if instrument is None or not _concluded(statement) or not _long_before(statement, thread):
        return False
    if not _is_news(news, thread):
        return False
    parties = thread.parties(statement)
    if not parties and statement.effect == "bind":
        return False
    if len(parties) < 2:
        one_of_them = len(parties) == 1 and len(news.parties) == 2 and thread.all_covered(parties, news.parties)
        if _of_its_own(statement, instrument, parties):
            _open(statement, news, parties, thread)
            return True  # «l'accord passé en 2016 entre A et les notaires»: not of A, B and C
        if not one_of_them and (parties or not no_other_name(statement, instrument, news, thread)):
            return False
        parties = news.parties
    elif len(news.parties) < 2 and not instrument.earlier:
        news.add_parties(parties)  # «la version révisée de la convention» of those who concluded the first
    if len(parties) < 2:
        return False
    _open(statement, news, parties, thread)
    return True


def _of_its_own(statement: Statement, instrument: InstrumentMention, parties: list[PartyRef]) -> bool:
    """«La convention avec B, signée en 2021»: does it tell one side by its name, whoever the other is?"""
    sided = bool({"parties.with", "parties.between"} & set(statement.rules))
    return sided and len(parties) == 1 and instrument.strength == "strong" and instrument.kind is not None


def complete_old(thread: Thread) -> None:
    """«A et B ont signé une convention. Un premier accord avait été conclu en 2015»: between whom, the news tells."""
    for draft in list(thread.drafts):
        statement = draft.statements[0]
        if len(draft.parties) > 1 or draft.parent is not None or draft.plural or draft.children:
            continue
        if not _concluded(statement) or not _long_before(statement, thread):
            continue
        before = [d for d in thread.drafts[: thread.drafts.index(draft)] if len(d.parties) > 1 and _is_news(d, thread)]
        near = [d for d in before if statement.sentence - d.statements[-1].sentence <= MOST_SENTENCES_TO_NEWS]
        if not near or not thread.all_covered(draft.parties, near[-1].parties):
            continue
        news = near[-1]
        if len(news.parties) == 2 if draft.parties else _names_nobody(statement, news, thread):
            draft.parties = []
            draft.add_parties(news.parties)
            draft.status = "past"
            draft.rules.append(RULE)


def complete_ahead(thread: Thread) -> None:
    """«A et B ont signé. Un accord de pêche reste en discussion»: with nobody else named, between the same."""
    for draft in list(thread.drafts):
        statement, instrument = draft.statements[0], draft.instrument
        if draft.parties or draft.parent is not None or draft.plural or draft.children or instrument is None:
            continue
        acts = statement.effect in ("sign", "negotiate") or "status.negotiating" in statement.rules
        ahead = draft.status in ("planned", "negotiating") and acts
        anew = draft.status == "signed" and statement.effect == "sign" and _new(instrument, thread)
        if not (ahead or anew) or statement.signers:
            continue
        one_more = instrument.other or (instrument.ordinal or 0) > 1  # «Un deuxième contrat sera signé en juin»
        if instrument.reference != "indefinite" or not (instrument.strength == "strong" or one_more):
            continue
        before = [d for d in thread.drafts[: thread.drafts.index(draft)] if len(d.parties) > 1]
        near = [d for d in before if statement.sentence - d.statements[-1].sentence <= MOST_SENTENCES_TO_NEWS]
        if not near or any(d.entities() != near[-1].entities() for d in before):
            continue
        if anew and not (_held_before(near[-1], thread) and near[-1].kind == draft.kind):
            continue  # «La convention de A et B est arrivée à échéance. Une nouvelle convention a été signée»
        if no_other_name(statement, instrument, near[-1], thread):
            draft.add_parties(near[-1].parties)
            draft.rules.append("parties.of-news")


def _held_before(draft: Draft, thread: Thread) -> bool:
    """Is it told as concluded long before, or only as one that they have or had?"""
    return thread.background(draft) or all(s.effect is None for s in draft.statements)


def _new(instrument: InstrumentMention, thread: Thread) -> bool:
    """«une nouvelle convention», «un nouvel accord»."""
    words = thread.annotated.words[max(instrument.first - 1, 0) : instrument.last]
    return any(word.low in thread.lexicon.grammar.new for word in words)


def _open(statement: Statement, news: Draft, parties: list[PartyRef], thread: Thread) -> None:
    last = thread.last
    draft = thread.open(statement)
    draft.status = "past"
    draft.rules.append(RULE)
    draft.parties = []
    draft.add_parties(parties)
    instrument = statement.instrument
    if instrument is None or instrument.kind is None or instrument.strength == "text":
        draft.kind = "agreement" if news.kind == "amendment" else news.kind
        draft.instrument = news.instrument or instrument
    thread.last = last


def _is_news(draft: Draft, thread: Thread) -> bool:
    """Is it told as of now: ahead, or signed with a day that is not old or by a verb of signing?"""
    if draft.plural or draft.children:
        return False
    if draft.status in _AHEAD:
        return True
    published, date = thread.annotated.article.published, draft.date
    if draft.status in ("signed", "past") and date is not None and date.value:
        return bool(published) and not is_old(date.value, published or "")
    return just_signed(draft, thread)


def _concluded(statement: Statement) -> bool:
    """Is it told as concluded, by a verb or by what it is called («la précédente, qui datait de 2012»)?"""
    instrument = statement.instrument
    if instrument is None or instrument.plural or instrument.reference in ("demonstrative", "possessive"):
        return False
    if statement.effect is None:
        return instrument.earlier
    return statement.effect in ("sign", "bind") and statement.status in ("signed", "past")


def _long_before(statement: Statement, thread: Thread) -> bool:
    value = statement.date.value if statement.date is not None else None
    published = thread.annotated.article.published
    return bool(value and published and is_old(value, published))


def _names_nobody(statement: Statement, news: Draft, thread: Thread) -> bool:
    """«Le texte de base avait été conclu en 2005»: it stands by itself, and no other name with it."""
    instrument = statement.instrument
    if instrument is None or statement.effect == "bind" or statement.signers or statement.parties:
        return False  # «La région est liée depuis 2009 à celle de X»: two sides, and not these
    if instrument.reference == "indefinite" and not instrument.earlier and instrument.ordinal != 1:
        return False  # «Une convention conclue en 2019 avait fait polémique»: whose, nobody says
    finite = not {"trigger.participle", "trigger.relative"} & set(statement.rules)
    sentence = thread.annotated.sentences[statement.sentence]
    counted = instrument.ordinal is not None and instrument.first - sentence.first <= 1  # «Le quatrième contrat, signé»
    if not finite and not counted and not thread.is_item(statement, within=2):
        return False  # «un avenant à la convention conclue en 2015»
    return no_other_name(statement, instrument, news, thread)


def no_other_name(statement: Statement, instrument: InstrumentMention, news: Draft, thread: Thread) -> bool:
    """Up to its date and the word for it, are all names of its sentence of those of the news?"""
    words, entities = thread.annotated.words, thread.annotated.entities
    end = max(instrument.end, statement.date.end if statement.date is not None else 0)
    sentence = thread.annotated.sentences[statement.sentence]
    known = news.entities() | {s.person.entity for s in news.signers if s.person is not None}
    inside = [(m.first, m.last) for k in known for m in entities[k].mentions]
    names = [k for k in range(sentence.first + 1, sentence.last) if words[k].capital and words[k].start < end]
    return all(any(first <= k < last for first, last in inside) for k in names)
