"""Is something told of an agreement, or is it only mentioned?"""

from __future__ import annotations

from models.statement import InstrumentMention, Statement
from pipeline.linking.protagonist import FRAGMENTS
from pipeline.linking.thread import Thread


def said_in_passing(statement: Statement, instrument: InstrumentMention, thread: Thread) -> bool:
    """A weak word («un projet») with nothing done to it, that is no item of an announced list."""
    if instrument.strength != "weak":
        return False
    item = {"parties.item", "parties.by-which", "parties.under"} & set(statement.rules)
    if item or FRAGMENTS & set(statement.rules) or _after_colon(statement, thread):
        return False
    if len(statement.scene) > 1 and instrument.reference == "definite":
        return False  # «A a choisi B. Le contrat court sur cinq ans»
    if statement.effect is not None:
        # «cette déclaration est intervenue»: it points to something that is no agreement told before
        two = "parties.between" in statement.rules or len(statement.signers) > 1
        return instrument.reference == "demonstrative" and not two
    if instrument.other and statement.status in ("planned", "negotiating") and "parties.with" in statement.rules:
        return False  # «Un deuxième suivra avec B»
    told = {"parties.between", "parties.holding"} & set(statement.rules)
    if told and (instrument.reference != "definite" or _terms(statement)):
        return False  # «un partenariat entre A et B»; «le partenariat « crucial » entre les deux pays» is no news
    return thread.announced is None or not thread.is_item(statement)


def _terms(statement: Statement) -> bool:
    """«Le contrat entre A et B | porte sur 20 millions», «Le partenariat entre A et B | court sur deux ans»."""
    about = statement.subject or statement.objectives or statement.amounts or statement.duration or statement.date
    return bool(about)


def something_told(statement: Statement, thread: Thread) -> bool:
    """Is something told of it: who, or what was done?  «un accord historique» in passing is not one of the set."""
    acts = statement.effect or statement.parties or statement.signers
    return bool(acts) or thread.is_item(statement, within=4) or _after_colon(statement, thread)


def _after_colon(statement: Statement, thread: Thread) -> bool:
    """«Deux textes ont été signés : un accord sur la pêche et un mémorandum sur le lait»."""
    announced, instrument = thread.announced, statement.instrument
    if announced is None or announced.instrument is None or instrument is None:
        return False
    if announced.statements[-1].sentence != statement.sentence:
        return False
    between = thread.annotated.words[announced.instrument.last : instrument.first]
    return instrument.reference == "indefinite" and any(word.text == ":" for word in between)
