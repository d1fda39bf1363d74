"""Frames: which verb or noun of signing goes with which instrument, in one sentence.

A frame is one agreement (or one set of them) as a clause tells it.  French leaves few ways to say it: the
instrument is the subject of a passive, the object of an active verb, what a participle is said of, or the
complement of «signature».
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.acts import mark_acts
from pipeline.rules.framing.any_verb import AnyVerb
from pipeline.rules.framing.asides import without_asides
from pipeline.rules.framing.courses import CourseReader
from pipeline.rules.framing.elsewhere import goes_through, noun_of_something_else, signed_is_another_noun
from pipeline.rules.framing.frame import Frame as Frame
from pipeline.rules.framing.means import MeansReader
from pipeline.rules.framing.named_behind import name_behind_colon
from pipeline.rules.framing.objects import Objects
from pipeline.rules.framing.of_noun import OfNoun
from pipeline.rules.framing.of_verb import OfVerb
from pipeline.rules.framing.open_act import OpenAct
from pipeline.rules.framing.pact_frames import pact_frames
from pipeline.rules.framing.sealing import RULE as SEALING
from pipeline.rules.framing.sealing import Sealing
from pipeline.rules.framing.sharing import share
from pipeline.rules.framing.specified import specify
from pipeline.rules.framing.taken_up import taken_up
from pipeline.rules.framing.to_be_signed import ready
from pipeline.rules.framing.together import take_beside, take_together
from pipeline.rules.framing.voted import Voted
from pipeline.rules.marking.marks import Marks
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.amended import give_back_verbs
from pipeline.rules.sides.seen_through import seen_through

MOST_WORDS_TO_ENDED = 3
MOST_WORDS_OF_OUTLET = 4


class Framer(Reader):
    """Pairs the marks of a sentence into frames."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.copies, self.acts = lexicon.instruments.copies, lexicon.instruments.acts
        self.outlets = lexicon.outlets
        self.be = lexicon.grammar.be.keys()
        self.made_official = lexicon.discourse.made_official
        self.means = MeansReader(annotated, lexicon)
        self.sealing = Sealing(annotated, lexicon)
        self.any_verb = AnyVerb(annotated, lexicon, self.means)
        self.courses = CourseReader(annotated, lexicon)
        self.voted = Voted(annotated, lexicon)
        self.open_act = OpenAct(annotated, lexicon, self.any_verb)
        self.objects = Objects(annotated, lexicon)
        self.of_noun = OfNoun(annotated, lexicon)
        self.of_verb = OfVerb(annotated, lexicon, self.means, self.objects)
        self.seen_through = seen_through(annotated, self.lows)
        self.people = {a.first for a in annotated.actors if a.person is not None or a.role is not None}

    def frames(self, marks: Marks) -> list[Frame]:
        """Frames of one sentence, in text order."""
        frames: list[Frame] = [Frame(instrument) for instrument in marks.instruments]
        specify(frames, self.words)
        self.objects.enter(marks)
        orphans: list[Frame] = []
        for noun in marks.nouns:
            frame = self.of_noun.frame(noun, frames, marks)
            if frame is not None:
                frame.nouns.append(noun)
                frame.rules.append("trigger.act-noun")
            elif noun_of_something_else(noun, self.words):
                continue
            elif noun.effect != "negotiate" or not frames:  # «au terme de neuf heures de discussions, un accord …»
                orphans.append(Frame(None, nouns=[noun], rules=["trigger.act-noun-alone"]))
        idle: list[VerbGroup] = []
        for verb in marks.verbs:
            if verb.effect in ("announce", "allow") or self._ends_a_quotation(verb) or self._ends_another(verb, marks):
                continue
            if goes_through(verb, self.words, self.be) or self._seen_by_press(verb):
                continue
            resumed = taken_up(verb, frames, marks.sentence, self.lows)
            if resumed is not None:
                resumed.verbs.append(verb)
                resumed.rules.append("trigger.fronted-object")
                continue
            to_sign = ready(verb, frames, marks.sentence, self.lows)
            if to_sign is not None:  # as «sera signée»
                to_sign.verbs.append(replace(verb, voice="passive", tense="future"))
                to_sign.rules.append("trigger.passive")
                continue
            sealed = self.sealing.frame(verb, frames, marks.sentence)
            if sealed is not None:
                form = replace(verb.form, effect="sign")  # «met fin au litige entre A et B»: by it they agree
                past = verb.voice == "infinitive"
                sealed.verbs.append(
                    replace(verb, form=form, voice="passive", tense="past") if past else replace(verb, form=form)
                )
                sealed.rules.append(SEALING)
                continue
            verb, paired = self.of_verb.told(verb, frames, marks)
            if paired is None and verb.form.straight:
                idle.append(verb)
                continue
            if paired is None:
                if verb.voice in ("active", "infinitive", "gerund") and self.objects.own(verb) is not None:
                    continue  # «signait des chroniques», «concluant sa revue»: nothing to do with an agreement
                if verb.voice == "active" and self.objects.of_another_noun(verb, marks):
                    continue  # «la circulaire que X et Y ont signée»
                first = marks.sentence.first
                if signed_is_another_noun(verb, first, self.words, self.objects.taken, self.copies):
                    continue
                if verb.voice == "active" and verb.form.lemma == "conclure":
                    continue  # «a conclu le ministre», «a conclu à l'empoisonnement»
                telling = verb.effect != "bind" and (verb.effect != "commit" or bool(verb.form.means))
                if (verb.form.strength == "strong" or self._pronoun(verb) or self._talks(verb)) and telling:
                    orphans.append(Frame(None, verbs=[verb], rules=["trigger.verb-alone"]))
                continue
            frame, rule = self._given_form(verb, paired, frames)
            frame.verbs.append(verb)
            frame.rules.append(rule)
        give_back_verbs(frames)
        name_behind_colon(frames, orphans, self.words)
        self.voted.add(frames, marks)
        marks.verbs = [verb for verb in marks.verbs if verb not in idle]  # «créer un institut»: said of something else
        share(frames, orphans, self.words, self.seen_through)
        take_together(frames, orphans, self.words)
        take_beside(frames, self.words)
        self.courses.add(frames, marks)
        self.any_verb.add(frames, marks)
        mark_acts(frames, self.acts)
        without_asides(frames, self.lows)
        orphans += pact_frames(marks, frames, self.lows)
        return sorted(frames + orphans, key=lambda f: f.anchors[0])

    def _given_form(self, verb: VerbGroup, paired: tuple[Frame, str], frames: list[Frame]) -> tuple[Frame, str]:
        """«ont scellé leur alliance par une convention»: it concludes the convention, for the alliance."""
        relation = paired[0].instrument
        if relation is None or relation.kind != "partnership" or relation.reference != "possessive":
            return paired
        following = (f for f in frames if f.instrument is not None and f.instrument.first >= relation.last)
        form = next(following, None)
        if form is None or form.instrument is None or form.instrument.reference != "indefinite" or form.nouns:
            return paired
        told = form.instrument.kind not in (None, "other", "partnership") and form.instrument.first > verb.last
        if not told or not self.means.introduced(form.instrument, self.means.usual, relation.last):
            return paired
        return form, "trigger.by-means"

    def _ends_a_quotation(self, verb: VerbGroup) -> bool:
        """«… le pouvoir politique », conclut le député»: he ends his speech."""
        if verb.form.lemma != "conclure" or verb.voice != "active":
            return False
        return self.words[verb.first - 1].text in (",", "»", "”", '"') and verb.last in self.people

    def _ends_another(self, verb: VerbGroup, marks: Marks) -> bool:
        """«un traité qui met fin à vingt ans de guerre»: no agreement is what it ends, and none that it makes."""
        if verb.form.lemma != "mettre fin" or self.sealing.ends_quarrel(verb, marks.sentence):
            return False
        return not any(0 <= x.first - verb.last <= MOST_WORDS_TO_ENDED for x in marks.instruments)

    def _seen_by_press(self, verb: VerbGroup) -> bool:
        """«un protocole d'accord obtenu par RTL»: a newspaper has a copy."""
        if verb.form.lemma != "obtenir" or verb.voice not in ("participle", "passive"):
            return False
        behind = [word.text for word in self.words[verb.last : verb.last + MOST_WORDS_OF_OUTLET]]
        names = (" ".join(behind[1:k]) for k in range(2, len(behind) + 1))
        return behind[:1] == ["par"] and any(self.outlets.known(name) is not None for name in names)

    def _talks(self, verb: VerbGroup) -> bool:
        """«A négocie | toujours | avec B»: in talks, of which the text has told what they are about."""
        k = verb.last
        while k < len(self.words) - 1 and self.words[k].pos == "ADV":
            k += 1
        return verb.form.lemma == "négocier" and verb.voice == "active" and self.lows[k] == "avec"

    def _pronoun(self, verb: VerbGroup) -> bool:
        """«Il a été échangé par», «qui l'ont approuvé»: a pronoun stands for the instrument."""
        before = self.lows[max(verb.first - 2, 0) : verb.first]
        if verb.voice == "passive":
            return bool({"il", "elle", "ils", "elles", "celui-ci", "celle-ci"} & set(before))
        sealing = verb.voice == "infinitive" and verb.form.lemma in self.made_official
        return before[-1:] in (["l'"], ["les"]) and (verb.voice == "active" or sealing)
