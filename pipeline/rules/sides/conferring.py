"""What an agreement does itself: «Le premier confie à B la gestion», «La convention charge B de l'entretien».

Whom it gives something to concludes it with whoever the text is about; linking knows who that is.
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence, Word
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.towards import Towards

RULE = "parties.conferred"
ANEW = "trigger.conferring"
_TENSES = ("present", "future", "conditional")
MOST_WORDS_TO_VERB = 8
MOST_WORDS_TO_AVAILABLE = 16


class Conferring(Reader):
    """Completes, in one article's sentences, the roles of agreements that are the subject of a verb of giving."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, towards: Towards) -> None:
        super().__init__(annotated)
        self.giving = lexicon.verbs.giving
        self.direct = lexicon.verbs.direct
        self.putting = lexicon.discourse.putting
        self.towards = towards
        self.starts = {sentence.first for sentence in annotated.sentences}

    def complete(
        self, sentence: Sentence, marks: Marks, frames: list[Frame], roles: Roles, groups: list[Group]
    ) -> None:
        """Add to ``roles`` those to whom an agreement gives; a grant that one of a set gives is no agreement."""
        for verb in marks.verbs:
            # «la convention qui confiait à B la gestion»
            told = verb.tense in _TENSES or verb.form.shape == "imperfect"
            if not (told and verb.voice == "active") and verb.voice != "gerund":
                continue
            fits = (n for n, f in enumerate(frames) if self._subject(f.instrument, verb, groups))
            k = next(fits, None) if self._confers(verb) else None
            if k is None or any(role.slot == "parties" for role in roles[k]):
                continue
            if sum(len(role.group.actors) for role in roles[k] if role.slot == "signers") > 1:
                continue  # «A et B ont signé un accord qui ouvre à C …»
            given = [g for g in groups if self._given(g, verb, frames[k])]
            if given and self._anew(frames[k], verb):
                frames[k].rules.append(ANEW)
            roles[k] += [Role(g, "parties", RULE) for g in given if all(g is not role.group for role in roles[k])]
            for n in range(len(frames) - 1, -1, -1):
                if n != k and given and verb in frames[n].verbs:
                    del frames[n], roles[n]  # «Les deux autres accordent | une subvention | à A et à B»
                    k -= n < k

    def available(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«la convention qui met le stade à la disposition de | B»: B has what another gives."""
        for frame, told in zip(frames, roles, strict=True):
            instrument = frame.instrument
            if instrument is None or instrument.verbal or any(role.slot == "parties" for role in told):
                continue
            if sum(len(role.group.actors) for role in told if role.slot == "signers") > 1:
                continue
            for group in groups:
                if not 0 < group.first - instrument.last <= MOST_WORDS_TO_AVAILABLE or not self.towards.reaches(group):
                    continue
                between = self.lows[instrument.last : group.first]
                opens = between[0] in self.putting or (between[0] == "qui" and self.putting & set(between))
                if opens and "disposition" in between and all(map(self._named, group.actors)):
                    told.append(Role(group, "parties", RULE))
                    break

    def _opens(self, instrument: InstrumentMention, between: list[Word]) -> bool:
        """«Un contrat de dix ans confie à B …», «Depuis 2016, une entente confie à B …»: no comma before its verb."""
        plain = not instrument.plural and instrument.reference == "indefinite" and instrument.strength != "text"
        before = self.words[instrument.first - 1].text if instrument.first else "."
        return (
            plain and (before in (",", ":", ";") or self._heads(instrument)) and not any(w.text == "," for w in between)
        )

    def _heads(self, instrument: InstrumentMention) -> bool:
        """Does it open a sentence?"""
        return instrument.first in self.starts

    def _anew(self, frame: Frame, verb: VerbGroup) -> bool:
        """Is it told here for the first time, by that verb alone?"""
        instrument = frame.instrument
        new = instrument is not None and instrument.reference == "indefinite" and not (frame.verbs or frame.nouns)
        return (
            new and instrument is not None and instrument.first < verb.first and "qui" not in self.lows[verb.first - 1]
        )

    def _confers(self, verb: VerbGroup) -> bool:
        opening = verb.form.kinds == ("financing",)  # «un accord qui ouvre à B un marché»
        return verb.effect == "commit" or (verb.form.lemma in self.giving and not opening)

    def _subject(self, instrument: InstrumentMention | None, verb: VerbGroup, groups: list[Group]) -> bool:
        """Does the agreement stand right before the verb, but for adverbs, dates and what commas enclose?"""
        if instrument is None or instrument.verbal or not 0 <= verb.first - instrument.last <= MOST_WORDS_TO_VERB:
            return False
        if any(instrument.last <= g.first < verb.first for g in groups):
            return False
        between = self.words[instrument.last : verb.first]
        relative = between[-1:] and between[-1].low == "qui"  # «une convention de dix ans qui confie à B …»
        between = between[:-1] if relative else between
        new = instrument.reference in ("indefinite", "none") and not instrument.other
        if new and not relative and verb.voice != "gerund" and not self._opens(instrument, between):
            return False
        return all(w.pos not in ("VERB", "AUX", "PRON", "SCONJ") and w.text not in (";", ":") for w in between)

    def _named(self, actor: Actor) -> bool:
        """«à l'Université A»; not «aux étudiants»."""
        body = actor.body
        return actor.person is None and body is not None and (body.anaphor or any(c.isupper() for c in body.name))

    def _given(self, group: Group, verb: VerbGroup, frame: Frame) -> bool:
        """«à B», or «B» right after «charge»."""
        if group.first < verb.last or not all(self._named(a) for a in group.actors):
            return False
        between = self.words[verb.last : group.first]
        if any(w.pos == "AUX" or w.text in (";", ":") or w.low in ("qui", "que", "qu'", "dont") for w in between):
            return False
        if self.words[group.last].text in (":", "«", '"', ",") or self.lows[group.last] in ("que", "qu'"):
            return False  # «La maire confie à B : « … »»
        straight = all(w.pos in ("DET", "ADV") for w in between)
        if verb.form.lemma in self.direct:
            return straight and group.connector is None
        return group.connector in (None, "for") and self.towards.reaches(group)
