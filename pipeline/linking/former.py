"""Agreements beside the one that is the news: the one that it replaces or amends, and one like it of others."""

from __future__ import annotations

from itertools import pairwise

from models.statement import InstrumentMention, Statement
from pipeline.linking.antecedents import compatible
from pipeline.linking.drafts import Draft
from pipeline.linking.of_then import no_other_name
from pipeline.linking.thread import Thread

MOST_SENTENCES_TO_FORMER = 2
_NEWS_AGAIN = frozenset(["il", "elle", "celui-ci", "celle-ci", "le", "la", "l'", "ce", "cet", "cette"])
MOST_LETTERS_TO_DATE = 4  # «accord de 2001», «accord du 3 mars»


def told_before(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Le précédent accord, signé en 2012», «un avenant au contrat conclu en 2019»: another one, of the same parties.

    What the text goes on about stays the agreement that is the news.
    """
    model = _model(instrument, thread)
    if (
        not (_past_date(statement) or _of_long_ago(statement, instrument))
        or model is None
        or _same_day(statement, model)
    ):
        return False
    if instrument.plural or any(d.status == "past" and compatible(d, instrument) for d in thread.drafts):
        return False
    parties = thread.parties(statement)
    if len(parties) < 2 and not thread.all_covered(parties, model.parties):
        return False
    between = [a for a in statement.parties if a.person is not None and "parties.between" in statement.rules]
    said = _said_to_be_former(statement, instrument) or _opens_alone(statement, instrument, model, thread)
    if not parties and len(between) < 2 and not said:
        return True  # «l'accord international signé trois ans plus tôt»: whose, nobody tells
    last = thread.last
    draft = thread.open(statement)
    draft.status = "terminated" if statement.effect == "terminate" else "past"
    draft.rules.append("status.earlier")
    if len(parties) < 2:
        draft.parties = []
        draft.add_parties(model.parties)
    if instrument.kind is None or instrument.strength == "text":
        draft.kind = "agreement" if model.kind == "amendment" else model.kind
        draft.instrument = model.instrument
    thread.last = last
    return True


def _opens_alone(statement: Statement, instrument: InstrumentMention, model: Draft, thread: Thread) -> bool:
    """«L'accord signé en 2009 ne prévoyait rien», where only A and B were told to conclude anything: theirs."""
    sentence = thread.annotated.sentences[statement.sentence]
    if instrument.first != sentence.first or any(d.parties and d.entities() != model.entities() for d in thread.drafts):
        return False
    return no_other_name(statement, instrument, model, thread)


def recalled(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Il remplace une convention de 2015», «Un premier accord avait été conclu en 2015»: one of the same two, of then.

    What the text goes on about stays the agreement that is the news.
    """
    last, date = thread.last, statement.date
    if last is None or instrument.plural or instrument.strength == "text":
        return False
    if instrument.reference != "indefinite" and not (
        instrument.reference == "definite" and _follows(statement, instrument, thread)
    ):
        return False
    if statement.effect not in ("sign", "bind", None) or statement.status not in ("signed", "past"):
        return False
    if statement.effect is None and not _points_back(statement, instrument, thread):
        return False
    if date is None or date.value is None:
        return False
    near = statement.sentence - last.statements[-1].sentence <= MOST_SENTENCES_TO_FORMER
    if not near or thread.background(last) or len(last.parties) < 2 or last.plural or last.parent is not None:
        return False
    news = last.date.value if last.date is not None else thread.annotated.article.published
    if news is None or not date.value[:4] < news[:4]:
        return False
    parties = thread.parties(statement)
    if statement.signers or not (len(parties) >= 2 or not parties):
        return False
    if not thread.all_covered(parties, last.parties) or (
        not parties and not _points_back(statement, instrument, thread)
    ):
        return False
    draft = thread.open(statement)
    draft.status = "past"
    draft.rules.append("status.earlier")
    draft.parties = []
    draft.add_parties(last.parties)
    thread.last = last
    return True


def _points_back(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Il remplace une convention …», «Un premier accord …»: does the sentence say what it has to do with the news?"""
    alike = statement.again and statement.status == "past"  # «Un accord semblable avait été trouvé en 2019»
    if instrument.ordinal == 1 or alike or _binds_them(statement, thread):
        return True
    return _follows(statement, instrument, thread)


def _follows(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Il remplace | une convention de 2015», «Il fait suite au | protocole signé en 2014»."""
    sentence = thread.annotated.sentences[statement.sentence]
    lows = [word.low for word in thread.annotated.words[: instrument.first + 1]]
    if lows[sentence.first] not in _NEWS_AGAIN:
        return False
    following = thread.lexicon.discourse.following
    return any(following.match(lows, k) is not None for k in range(sentence.first, len(lows)))


def _binds_them(statement: Statement, thread: Thread) -> bool:
    """«Un accord de partage, conclu en 2019, | les lie | déjà»: the two just told."""
    binding = thread.lexicon.verbs.binding
    return any(one == "les" and verb in binding for one, verb in pairwise(thread.lows(statement)))


def of_another_year(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«L'accord de 2001», «l'accord conclu en octobre 2013» in an article on one of this year: another one."""
    model = _model(instrument, thread)
    if (
        instrument.reference != "definite"
        or instrument.strength == "text"
        or model is None
        or not _past_date(statement)
    ):
        return False
    if statement.date is None or statement.date.value is None or instrument.kind != model.kind:
        return False
    named_by_it = 0 <= statement.date.start - instrument.end <= MOST_LETTERS_TO_DATE
    news = model.date.value if model.date is not None else thread.annotated.article.published if named_by_it else None
    return news is not None and statement.date.value[:4] < news[:4]


def first_of_then(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """«Leur premier accord remonte à 2013», «Une première convention, datée de 2009, …»: of a year before the news."""
    if instrument.ordinal != 1 or instrument.plural or not _of_them(instrument, thread):
        return False
    model, date = _model(instrument, thread), statement.date
    if model is None or date is None or date.value is None:
        return False
    if statement.effect is not None and not (statement.effect == "sign" and statement.status == "past"):
        return False
    news = model.date.value if model.date is not None else thread.annotated.article.published
    return news is not None and date.value[:4] < news[:4]


def _of_them(instrument: InstrumentMention, thread: Thread) -> bool:
    """«Leur premier accord», «La première convention datait de …»; «la première convention sur l'eau» is anybody's."""
    if instrument.reference in ("possessive", "indefinite"):
        return True
    following = thread.annotated.words[instrument.last : instrument.last + 1]
    return bool(following) and (following[0].pos in ("VERB", "AUX") or following[0].text == ",")


def _of_long_ago(statement: Statement, instrument: InstrumentMention) -> bool:
    """«La précédente, qui datait de 2012, …»: nothing is done to it, but its own date says that it was concluded."""
    return statement.effect is None and _said_to_be_former(statement, instrument) and statement.date is not None


def _said_to_be_former(statement: Statement, instrument: InstrumentMention) -> bool:
    """«Le précédent accord, signé en 2012», «Leur premier accord», «l'accord de 2019 a été dénoncé»."""
    return instrument.earlier or statement.effect == "terminate" or instrument.ordinal == 1


def _past_date(statement: Statement) -> bool:
    if statement.effect is None and "parties.between" in statement.rules:
        return True  # «Il se substitue à l'accord de 2005 entre A et B»
    if statement.effect == "bind":
        return True  # «Il remplace celui qui liait A à C»
    return statement.effect in ("sign", "terminate") and statement.status in ("signed", "past", "terminated")


def _model(instrument: InstrumentMention, thread: Thread) -> Draft | None:
    """The agreement that it came before."""
    told = [d for d in thread.drafts if len(d.parties) >= 2 and d.status != "past" and not d.children]
    near = [d for d in told if instrument.kind is None or compatible(d, instrument) or d.kind == "amendment"]
    return near[-1] if near else None


def _same_day(statement: Statement, model: Draft) -> bool:
    if statement.date is None or model.date is None:
        return False
    return statement.date.value == model.date.value is not None


def amends(draft: Draft, amended: Draft, thread: Thread) -> bool:
    """«A est liée à B par un contrat. Un avenant sera signé en juin»: between its parties."""
    if draft.kind != "amendment" or draft.plural or len(draft.parties) > 1:
        return False
    said = draft.statements[0]
    if not draft.parties and (said.parties or said.signers):
        return False  # somebody acts, and for whom is not known
    return len(amended.parties) >= 2 and not amended.plural and thread.all_covered(draft.parties, amended.parties)
