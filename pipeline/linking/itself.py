"""An agreement told by its signing alone: «A et B en parlaient depuis un an. C'est signé.»"""

from __future__ import annotations

from dataclasses import replace

from models.statement import InstrumentMention, Statement
from pipeline.linking.thread import Thread

RULE = "trigger.it-is-signed"


def it_is_signed(statement: Statement, thread: Thread) -> bool:
    """Open a draft for «C'est signé», where nothing was told before that it could go on about."""
    if statement.instrument is not None or statement.effect != "sign" or statement.status != "signed":
        return False
    if thread.drafts or "trigger.verb-alone" not in statement.rules:
        return False
    sentence = thread.annotated.sentences[statement.sentence]
    words, discourse = thread.annotated.words[sentence.first : sentence.last], thread.lexicon.discourse
    lows = [word.low for word in words if word.low not in discourse.adverbs_of_signing]
    if lows[:2] != ["c'", "est"] or len(lows) < 3 or not lows[2].startswith(discourse.signed):
        return False
    scene = thread.resolver.scene(statement, thread.drafts)
    if len(thread.parties(statement)) < 2 and len(scene) < 2:
        return False
    last = next(word for word in words if word.low == lows[2])
    first = words[0]
    text = thread.annotated.article.text[first.start : last.end]
    told = InstrumentMention(
        sentence.first, sentence.first + words.index(last) + 1, first.start, last.end, text, "agreement", lows[2], None,
        "strong", "indefinite", False, verbal=True,
    )  # fmt: skip
    draft = thread.open(replace(statement, instrument=told))
    if len(draft.parties) < 2:
        draft.parties = []
        draft.add_parties(scene)
        draft.rules.append("parties.scene")
    draft.rules.append(RULE)
    return True
