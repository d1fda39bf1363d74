"""The yes of an assembly, which ratifies: «ont donné leur feu vert à la convention», «ont autorisé à la ratifier».

Neither says «ratifier» of the agreement itself: one says it by a gesture, the other of a law that lets it be done.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.actors import ActorWords
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.assemblies import is_assembly, sits_in_one

RULE = "trigger.voted"
MOST_WORDS_TO_AGREEMENT = 6
MOST_WORDS_TO_RATIFYING = 16
_DONE = ("past", "present", "pluperfect")
_LINKS = frozenset({"ADP", "DET", "ADJ", "ADV", "NUM"})


class Voted(Reader):
    """Finds such votes in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.enabling = lexicon.modality.enabling
        self.by_assembly = lexicon.verbs.by_assembly
        self.actors = annotated.actors
        self.voting = {id(a) for a in annotated.actors if _votes_on_it(a, lexicon.actors)}

    def add(self, frames: list[Frame], marks: Marks) -> None:
        """Give the frames of what is voted their verb."""
        votes = [v for v in marks.verbs if self._votes(marks.sentence, v)]
        for frame in frames if votes else []:
            yes = next((v for v in votes if self._said_to(v, frame)), None)
            if yes is None and (law := next((v for v in votes if self._law_for(v, frame)), None)) is not None:
                yes = law
                frame.nouns = [n for n in frame.nouns if n.effect != "ratify"]
                frame.verbs = [v for v in frame.verbs if v.effect != "ratify"]
                frame.rules = [r for r in frame.rules if r not in ("trigger.act-noun", "trigger.infinitive")]
            if yes is not None:
                ratified = replace(yes, form=replace(yes.form, effect="ratify"))
                frame.verbs = sorted([*frame.verbs, ratified], key=lambda v: v.first)
                frame.rules.append(RULE)

    def _votes(self, sentence: Sentence, verb: VerbGroup) -> bool:
        """Is it what an assembly does, and has it done so?"""
        votes = verb.effect in ("allow", "ratify") or verb.form.lemma in self.by_assembly
        if not votes or verb.voice != "active" or verb.negated or verb.tense not in _DONE:
            return False
        before = [a for a in self.actors if sentence.first <= a.first and a.last <= verb.first]
        return bool(before) and id(before[-1]) in self.voting

    def _said_to(self, verb: VerbGroup, frame: Frame) -> bool:
        """«a dit oui | à la convention»: a gesture, whose object is the agreement itself."""
        instrument = frame.instrument
        if instrument is None or verb.effect != "allow" or verb.last == verb.at + 1:
            return False
        between = self.words[verb.last : instrument.first]
        near = verb.last < instrument.last and len(between) <= MOST_WORDS_TO_AGREEMENT
        return near and not frame.nouns and all(word.pos in _LINKS for word in between)

    def _law_for(self, verb: VerbGroup, frame: Frame) -> bool:
        """«ont adopté la loi | autorisant la ratification de | l'accord», «ont autorisé l'État à le ratifier»."""
        told = [v for v in frame.verbs if v.effect == "ratify" and v.voice in ("infinitive", "gerund")]
        ratifying = [*(n.first for n in frame.nouns if n.effect == "ratify"), *(v.first for v in told)]
        if not ratifying or verb in frame.verbs or not verb.last <= ratifying[0] <= verb.last + MOST_WORDS_TO_RATIFYING:
            return False
        by_law = self.enabling & set(self.lows[verb.last : ratifying[0]]) or any(v.voice == "gerund" for v in told)
        return verb.effect == "allow" or bool(by_law)


def _votes_on_it(actor: Actor, words: ActorWords) -> bool:
    """«les députés», «le conseil»: not the government, which may as well let others conclude."""
    governs = actor.body is not None and fold(actor.body.name.split()[0]) in words.government
    return not governs and (is_assembly(actor, words) or sits_in_one(actor, words))
