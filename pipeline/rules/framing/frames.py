"""Frames: which verb or noun of signing goes with which instrument, in one sentence.

A frame is one agreement (or one set of them) as a clause tells it.  French leaves few ways to say it: the
instrument is the subject of a passive, the object of an active verb, what a participle is said of, or the
complement of «signature».
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.any_verb import AnyVerb
from pipeline.rules.framing.asides import without_asides
from pipeline.rules.framing.elsewhere import noun_of_something_else, signed_is_another_noun
from pipeline.rules.framing.frame import Frame as Frame
from pipeline.rules.framing.means import MeansReader
from pipeline.rules.framing.pact_frames import pact_frames
from pipeline.rules.framing.sharing import share
from pipeline.rules.framing.taken_up import taken_up
from pipeline.rules.framing.to_be_signed import ready
from pipeline.rules.framing.together import take_together
from pipeline.rules.marking.marks import ActNoun, Marks
from pipeline.rules.marking.verbgroups import VerbGroup

MOST_WORDS_TO_OBJECT = 45
MOST_WORDS_TO_SUBJECT = 40
MOST_WORDS_OF_PARTICIPLE = 14
MOST_WORDS_AFTER_NOUN = 7
MOST_WORDS_TO_TALKS = 22
MOST_WORDS_OF_SIDES = 25
_BEING = frozenset({"naître", "sortir"})  # they come about themselves: a participle alone tells of no agreement
_LINKS = frozenset({"et", "puis", "ainsi"})
_OF = frozenset({"de", "du", "d'", "des", "la", "le", "les", "l'", "ce", "cet", "cette", "un", "une"})
_OBJECTS = frozenset({"que", "qu'", "dont"})
_TO_WHICH = frozenset(
    {"auquel", "auxquels", "auxquelles", "lequel", "laquelle", "lesquels", "lesquelles", "duquel", "desquels"}
)  # «la charte à laquelle A et B ont souscrit»
_CLAUSES = frozenset({"que", "qu'", "qui", "dont", "où", "lorsque", "quand", "puisque", "si"})
MOST_WORDS_TO_ENDED = 3
_ELSEWHERE = frozenset({"dans", "malgré", "selon", "depuis", "contre", "sans", "après", "avant"})
_RELATIVES = frozenset({"qui", "que", "qu'", "dont", "où"})


class Framer:
    """Pairs the marks of a sentence into frames."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.copies = lexicon.instruments.copies
        self.bearing = lexicon.discourse.bearing
        self.acts = lexicon.verbs.nouns
        self.means = MeansReader(annotated, lexicon)
        self.any_verb = AnyVerb(annotated, lexicon, self.means)
        self.words = annotated.words
        self.about = lexicon.connectors.about
        self.by_means = lexicon.connectors.by_means
        self.lows = [word.low for word in annotated.words]
        self.adjuncts = {
            k for t in annotated.times for k, w in enumerate(annotated.words) if t.start <= w.start < t.end
        }
        self.in_actors = {k for actor in annotated.actors for k in range(actor.first, actor.last)}
        self.people = {a.first for a in annotated.actors if a.person is not None or a.role is not None}
        self.taken: set[int] = set()

    def frames(self, marks: Marks) -> list[Frame]:
        """Frames of one sentence, in text order."""
        frames: list[Frame] = [Frame(instrument) for instrument in marks.instruments]
        self.taken = self.in_actors | {k for x in marks.instruments for k in range(x.first, x.last)}
        orphans: list[Frame] = []
        for noun in marks.nouns:
            frame = (
                self._after_noun(noun, frames)
                or self._before_noun(noun, frames)
                or self._opening_noun(noun, frames, marks)
            )
            if frame is not None:
                frame.nouns.append(noun)
                frame.rules.append("trigger.act-noun")
            elif noun_of_something_else(noun, self.words):
                continue
            elif noun.effect != "negotiate" or not frames:  # «au terme de neuf heures de discussions, un accord …»
                orphans.append(Frame(None, nouns=[noun], rules=["trigger.act-noun-alone"]))
        for verb in marks.verbs:
            if verb.effect in ("announce", "allow") or self._ends_a_quotation(verb) or _ends_another(verb, marks):
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
            paired = self._of_verb(verb, frames, marks)
            if paired is None:
                if verb.voice in ("active", "infinitive") and self._own_object(verb) is not None:
                    continue  # «signait des chroniques» has nothing to do with an agreement
                if verb.voice == "active" and self._of_another_noun(verb, marks):
                    continue  # «la circulaire que X et Y ont signée»
                first = marks.sentence.first
                if signed_is_another_noun(verb, first, self.words, self.taken, self.copies):
                    continue
                if verb.voice == "active" and verb.form.lemma == "conclure":
                    continue  # «a conclu le ministre», «a conclu à l'empoisonnement»
                telling = verb.effect != "bind" and (verb.effect != "commit" or bool(verb.form.means))
                if (verb.form.strength == "strong" or self._pronoun(verb)) and telling:
                    orphans.append(Frame(None, verbs=[verb], rules=["trigger.verb-alone"]))
                continue
            frame, rule = self._given_form(verb, paired, frames)
            frame.verbs.append(verb)
            frame.rules.append(rule)
        share(frames, orphans, self.words)
        take_together(frames, orphans, self.words)
        self.any_verb.add(frames, marks)
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

    def _pronoun(self, verb: VerbGroup) -> bool:
        """«Il a été échangé par», «qui l'ont approuvé»: a pronoun stands for the instrument."""
        before = self.lows[max(verb.first - 2, 0) : verb.first]
        if verb.voice == "passive":
            return bool({"il", "elle", "ils", "elles", "celui-ci", "celle-ci"} & set(before))
        sealing = verb.voice == "infinitive" and verb.form.lemma in ("officialiser", "formaliser", "finaliser")
        return before[-1:] in (["l'"], ["les"]) and (verb.voice == "active" or sealing)

    def _after_noun(self, noun: ActNoun, frames: list[Frame]) -> Frame | None:
        for frame in frames:
            instrument = frame.instrument
            if instrument is None or instrument.first < noun.last:
                continue
            if noun.effect == "negotiate" and self._talked_about(noun, frame):
                return frame
            if instrument.first > noun.last + MOST_WORDS_AFTER_NOUN:
                continue
            between = self.lows[noun.last : instrument.first]
            if noun.effect == "negotiate" and not set(between) <= _OF:
                continue
            if _ELSEWHERE & set(between):
                continue  # «chargé des négociations dans un accord», «la signature malgré un accord»
            if "bas" in between:
                return frame  # «quatre signatures figurent au bas du document»
            if all(
                low in ("de", "d'", "du", "des", "un", "une", "la", "l'", "le", "les", "ce", "cet", "cette")
                or len(between) <= 3
                for low in between
            ):
                return frame
        return None

    def _talked_about(self, noun: ActNoun, frame: Frame) -> bool:
        """«des négociations étaient engagées avec B au sujet d'un accord»: what the talks are about."""
        instrument = frame.instrument
        if instrument is None or frame.verbs or instrument.first - noun.last > MOST_WORDS_TO_TALKS:
            return False
        between = self.words[noun.last : instrument.first]
        colon = next((k for k, word in enumerate(between) if word.text == ":"), None)
        if colon is not None and (len(between) - colon > MOST_WORDS_AFTER_NOUN or instrument.reference != "indefinite"):
            return False  # «les discussions se poursuivent : on parle d'un contrat»
        if any(word.text in (";", ".") for word in between):
            return False
        return any(
            (match := self.about.match(self.lows, k)) is not None and k + match[0] == instrument.first
            for k in range(max(noun.last, instrument.first - 4), instrument.first)
        )

    def _opening_noun(self, noun: ActNoun, frames: list[Frame], marks: Marks) -> Frame | None:
        """«Revêtue des signatures de A et de B, la première est …»; «Signature, mardi à Lille, d'une convention»."""
        following = next((f for f in frames if f.instrument is not None and f.instrument.first >= noun.last), None)
        headed = noun.first == marks.sentence.first or (
            noun.first - marks.sentence.first <= 2 and self.lows[noun.first - 1] == "de" and noun.effect == "sign"
        )  # «Cérémonie de signature, mardi, d'une convention»
        if headed and following is not None and following.instrument is not None:
            between = range(noun.last, following.instrument.first)
            apart = any(self.words[k].pos in ("VERB", "AUX") for k in between)
            of = {"d'", "de", "du", "des"} & set(
                self.lows[following.instrument.first - 2 : following.instrument.first + 1]
            )
            return following if of and not apart else None
        if noun.first - marks.sentence.first > 3 or not self.lows[marks.sentence.first].startswith("revêtu"):
            return None
        return next((f for f in frames if f.instrument is not None and f.instrument.first > noun.last), None)

    def _before_noun(self, noun: ActNoun, frames: list[Frame]) -> Frame | None:
        """«Le document porte la signature de A», «une lettre d'intention porte quatre signatures»."""
        for frame in reversed(frames):
            instrument = frame.instrument
            if instrument is not None and 0 <= noun.first - instrument.last <= MOST_WORDS_OF_PARTICIPLE:
                between = self.lows[instrument.last : noun.first]
                if between[-3:] == ["en", "cours", "de"] or (noun.effect == "negotiate" and between[-1:] == ["en"]):
                    return frame
                return frame if self.bearing & {*between, self.lows[noun.first]} else None
        return None

    def _of_verb(self, verb: VerbGroup, frames: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        before = [f for f in frames if f.instrument is not None and f.instrument.last <= verb.first]
        after = [f for f in frames if f.instrument is not None and f.instrument.first >= verb.last]
        if verb.form.alone and verb.voice != "active":
            return None
        means = self._by_means(verb, frames, marks)
        if means is not None:
            return means
        if verb.effect == "commit":
            return self._of_which(verb, before)
        if verb.form.kinds:
            before, after = (
                [f for f in some if f.instrument is not None and f.instrument.kind in verb.form.kinds]
                for some in (before, after)
            )
        if verb.effect == "bind" and verb.voice in ("passive", "participle"):
            for frame in after:
                assert frame.instrument is not None
                between = frame.instrument.first - verb.last
                if verb.voice == "participle" and self._said_between(verb.last, frame.instrument.first):
                    break  # «Réunis jeudi, A et B se sont engagés par convention»
                if "par" in self.lows[verb.last : frame.instrument.first] and between <= 9:
                    return frame, "trigger.bound-by"
                if between <= MOST_WORDS_OF_SIDES and self._means(frame.instrument, verb):
                    return frame, "trigger.bound-by"
                break
        if verb.voice == "passive":
            return self._subject(verb, before, marks) or self._inverted(verb, after)
        if verb.form.lemma == "revoir" and self.lows[verb.first - 1] in ("se", "s'"):
            return None  # «les experts se reverront à l'automne»
        if verb.voice == "participle" and verb.form.lemma in _BEING:
            return None  # «X, né en 1960», «une société née d'un accord»
        if verb.voice == "participle":
            return self._said_of(verb, before, marks) or self._opening(verb, after, marks)
        if verb.effect == "bind":
            return self._subject(verb, before, marks, rule="trigger.binding") or self._object(verb, after, marks)
        if verb.effect == "terminate":  # «ont mis fin au conflit par un accord»: by it something else ends
            after = [f for f in after if not self._ends_by(verb, f)]
        taken_up = self._taken_up(verb, before)
        if taken_up is not None:
            return taken_up, "trigger.relative"
        return self._object(verb, after, marks, before) or self._relative(verb, before)

    def _ends_by(self, verb: VerbGroup, frame: Frame) -> bool:
        """Is the instrument the means by which a conflict is ended?"""
        instrument = frame.instrument
        new = instrument is not None and instrument.reference in ("indefinite", "none")
        return new and instrument is not None and self.means.introduced(instrument, self.any_verb.usual, verb.last)

    def _said_between(self, first: int, last: int) -> bool:
        """Does a verb stand there?"""
        return any(self.words[k].pos in ("AUX", "VERB") and k not in self.in_actors for k in range(first, last))

    def _means(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«A est liée à B, dans le cadre d'un contrat», «… par une convention»."""
        return any(
            (match := self.by_means.match(self.lows, k)) is not None and k + match[0] == instrument.first
            for k in range(max(verb.last, instrument.first - 5), instrument.first)
        )

    def _by_means(self, verb: VerbGroup, frames: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """«s'est engagée avec B par un contrat», «Par convention, A confie à B»: the instrument is the means."""
        if not self.means.committing(verb):
            return None
        for frame in frames:
            instrument = frame.instrument
            if instrument is not None and self.means.concludes(verb, instrument, marks.sentence):
                home = verb.form.being and "avec" in verb.form.means
                return frame, "trigger.brought-home" if home else "trigger.by-means"
        return None

    def _subject(
        self, verb: VerbGroup, before: list[Frame], marks: Marks, rule: str = "trigger.passive"
    ) -> tuple[Frame, str] | None:
        """«un accord a été signé»: the nearest instrument before that agrees, no other finite verb taking it."""
        exact = [f for f in before if f.instrument is not None and _agrees(verb, f.instrument)]
        loose = [
            f
            for f in before
            if f.instrument is not None and f.instrument.plural == verb.form.plural and f.instrument.kind is not None
        ]
        # a wrong gender is a slip of the press, or agrees with «le plus important»; number never is
        for frame in reversed(exact or loose[-1:]):
            instrument = frame.instrument
            assert instrument is not None
            if verb.first - instrument.last > MOST_WORDS_TO_SUBJECT:
                return None
            if (
                any(
                    v.voice in ("passive", "active")
                    and not self._in_relative(instrument, v, verb)
                    and instrument.last <= v.first < verb.first
                    and v.effect != "announce"
                    for v in frame.verbs
                )
                and "et" not in self.lows[frame.verbs[-1].last : verb.first]
            ):
                return None
            return frame, rule
        return None

    def _in_relative(self, instrument: InstrumentMention, inner: VerbGroup, verb: VerbGroup) -> bool:
        """«L'accord de 2001, qu'avaient signé A et B, a été dénoncé»: the relative closes before the verb."""
        opened = {"que", "qu'", "dont"} & set(self.lows[instrument.last : inner.first])
        after = self.lows[inner.last : verb.first]
        said = verb.voice == "passive" and verb.first > inner.last and not _RELATIVES & set(after)
        return bool(opened) and ("," in after or (said and not {";", ":", "et"} & set(after)))

    def _inverted(self, verb: VerbGroup, after: list[Frame]) -> tuple[Frame, str] | None:
        """«a été signé hier un accord»."""
        for frame in after:
            assert frame.instrument is not None
            sides = self.lows[verb.last : verb.last + 1] in (["entre"], ["par"], ["avec"])
            most = MOST_WORDS_OF_SIDES if sides else 8
            if frame.instrument.first - verb.last <= most and _agrees(verb, frame.instrument):
                return frame, "trigger.passive-inverted"
            break
        return None

    def _said_of(self, verb: VerbGroup, before: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """«une convention signée par»."""
        for frame in reversed(before):
            instrument = frame.instrument
            assert instrument is not None
            if verb.first - instrument.last > MOST_WORDS_OF_PARTICIPLE:
                return None
            if _agrees(verb, instrument):
                return frame, "trigger.participle"
        return None

    def _opening(self, verb: VerbGroup, after: list[Frame], marks: Marks) -> tuple[Frame, str] | None:
        """«Signée par X et Y, cette convention…»: the participle opens the sentence."""
        if verb.first - marks.sentence.first > 2:
            return None
        for frame in after:
            assert frame.instrument is not None
            if _agrees(verb, frame.instrument):
                return frame, "trigger.opening-participle"
        return None

    def _object(
        self, verb: VerbGroup, after: list[Frame], marks: Marks, marks_frames: list[Frame] | None = None
    ) -> tuple[Frame, str] | None:
        """«ont signé un accord»: the first instrument after, unless another verb comes first."""
        for frame in after:
            instrument = frame.instrument
            assert instrument is not None
            if instrument.first - verb.last > MOST_WORDS_TO_OBJECT:
                return None
            blocking = [
                v for v in marks.verbs if verb.last <= v.first < instrument.first and v.voice in ("active", "passive")
            ]
            if blocking or (verb.form.strength == "weak" and self._other_object(verb, instrument)):
                return None
            if self._beyond_colon(verb, instrument):
                return None
            if verb.form.strength == "weak" and self._in_another_clause(verb, instrument):
                return None
            if verb.form.strength == "weak" and instrument.strength == "text" and instrument.reference == "indefinite":
                return None  # «a adopté un texte» tells of a law
            own = self._own_object(verb)
            if own is not None and own < instrument.first and not self._joined(own + 1, instrument.first):
                return None  # «conclut une lettre aux députés, qui doivent voter la ratification du traité»
            return frame, "trigger.infinitive" if verb.voice == "infinitive" else "trigger.active"
        if not after and verb.effect == "sign" and verb.voice == "active" and marks.instruments:
            # «Quatre conventions d'un coup : A et B ont officialisé …»
            first = marks.instruments[0]
            nearer = any(first.last <= x.first < verb.first for x in marks.instruments)
            if nearer and self.lows[verb.first - 1] in _OBJECTS:
                return None  # «Un don : deux millions, objet de l'accord qu'ont signé A et B»
            if first.last <= verb.first and ":" in self.lows[first.last : min(verb.first, first.last + 6)]:
                for frame in marks_frames or []:
                    if frame.instrument is first:
                        return frame, "trigger.before-colon"
        return None

    def _in_another_clause(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«ont voté pour la résolution depuis que X a quitté l'accord»: a conjunction, and a verb of its own."""
        opened = next((k for k in range(verb.last, instrument.first) if self.lows[k] in _CLAUSES), None)
        if opened is None:
            return False
        between = self.words[opened : instrument.first]
        return any(word.pos in ("VERB", "AUX") for word in between) and between[-1].text != ","

    def _other_object(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«dénonce une immigration menacée par l'accord»: the first noun after the verb is what it takes."""
        for k in range(verb.last, instrument.first):
            word = self.words[k]
            if word.pos == "NOUN" and k not in self.adjuncts:
                noun = self.acts.match(self.lows, k)  # «ont officialisé la signature d'un contrat»
                act = verb.effect == "sign" and noun is not None and noun[1] == "sign"
                return not (act or self.lows[k] in self.copies) or self.lows[k + 1] not in _OF  # «les exemplaires d'un»
            if word.pos not in ("DET", "ADJ", "NUM", "ADV", "PUNCT") and k not in self.adjuncts:
                return False
        return False

    def _beyond_colon(self, verb: VerbGroup, instrument: InstrumentMention) -> bool:
        """«ont mis fin à l'attente : l'accord …»: the verb has its object, what follows the colon is told anew."""
        between = range(verb.last, instrument.first)
        colon = next((k for k in between if self.lows[k] in (":", ";")), None)
        if colon is None:
            return False
        nouns = (k for k in range(verb.last, colon) if self.words[k].pos == "NOUN" and k not in self.adjuncts)
        return verb.effect != "sign" or any(k not in self.taken for k in nouns)

    def _of_another_noun(self, verb: VerbGroup, marks: Marks) -> bool:
        """«la circulaire que X et Y ont signée»: the relative is about a noun that is no instrument and no copy."""
        for k in range(verb.first - 1, max(marks.sentence.first, verb.first - MOST_WORDS_TO_SUBJECT), -1):
            if self.words[k].text in (";", ":"):
                return False
            if self.lows[k] in ("que", "qu'"):
                noun = self.words[k - 1]
                plain = noun.pos == "NOUN" and k - 1 not in self.taken and k - 1 not in self.adjuncts
                return plain and noun.low not in self.copies
        return False

    def _own_object(self, verb: VerbGroup) -> int | None:
        """The noun directly after the verb that is neither an instrument, an actor nor a date: «signe une lettre»."""
        if verb.form.lemma.count(" "):
            return None
        k = verb.last
        while k < len(self.words) and (
            self.words[k].pos == "ADV" or k in self.adjuncts or (self.words[k].pos == "ADP" and k + 1 in self.adjuncts)
        ):
            k += 1  # «a signé en mai un décret»
        if k >= len(self.words) or self.words[k].pos not in ("DET", "NUM") or self.lows[k] == "ce":
            return None
        while k < len(self.words) and self.words[k].pos in ("DET", "NUM", "ADJ", "ADV"):
            k += 1
        if k >= len(self.words) or self.words[k].pos != "NOUN" or k in self.adjuncts or k in self.taken:
            return None
        return None if self.lows[k] in self.copies else k

    def _joined(self, first: int, last: int) -> bool:
        """«une lettre et un accord», «la prolongation du contrat»: is the instrument part of the object before it?"""
        between = range(first, last)
        linked = bool(_LINKS & set(self.lows[first:last])) and not _RELATIVES & set(self.lows[first:last])
        return linked or all(self.lows[k] in _OF or self.words[k].pos == "ADJ" for k in between)

    def _taken_up(self, verb: VerbGroup, before: list[Frame]) -> Frame | None:
        """«la convention que A avait passée en 2008 …, l'avenant»: its ending says of which it tells."""
        marked = verb.form.shape == "participle" and (verb.form.feminine or verb.form.plural)
        frame = before[-1] if before else None
        if not marked or verb.voice != "active" or frame is None or frame.instrument is None:
            return None
        between = self.lows[frame.instrument.last : verb.first]
        near = len(between) <= MOST_WORDS_OF_PARTICIPLE + 6
        return frame if near and {"que", "qu'"} & set(between) and _agrees(verb, frame.instrument) else None

    def _of_which(self, verb: VerbGroup, before: list[Frame]) -> tuple[Frame, str] | None:
        """«le bail dont A et B sont convenus»."""
        frame = before[-1] if before and "de" in verb.form.means and verb.voice == "active" else None
        if frame is None or frame.instrument is None or frame.verbs:
            return None
        between = self.lows[frame.instrument.last : verb.first]
        near = len(between) <= MOST_WORDS_TO_OBJECT and not {";", ":"} & set(between)
        return (frame, "trigger.relative") if near and "dont" in between else None

    def _relative(self, verb: VerbGroup, before: list[Frame]) -> tuple[Frame, str] | None:
        """«l'accord que Rabat et Kigali ont signé»."""
        for frame in reversed(before):
            instrument = frame.instrument
            assert instrument is not None
            if verb.first - instrument.last > MOST_WORDS_TO_SUBJECT:
                return None
            between = self.lows[instrument.last : verb.first]
            if "selon" in between:
                return None  # «l'accord conclu en 2015, selon une lettre dont l'AFP a obtenu une copie»
            if self._acts_itself(instrument, verb) or ("dont" in between and self.lows[verb.last] in self.copies):
                return None
            if (
                _OBJECTS & set(between)
                or (verb.effect == "sign" and _TO_WHICH & set(between) and self._own_object(verb) is None)
                or (verb.effect != "sign" and not between.count(","))
            ):
                return frame, "trigger.relative"
            if (
                verb.form.plural == instrument.plural
                and (verb.form.feminine == (instrument.gender == "f"))
                and self._fronted(instrument, verb)
            ):
                return frame, "trigger.fronted-object"
        return None

    def _acts_itself(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«un accord qui entérine le retrait», «ayant mis fin à la guerre», «dont il dénonce les risques».

        The instrument does it, or it is done to another noun.
        """
        if verb.effect not in ("ratify", "terminate", "renew"):
            return False
        between = self.lows[instrument.last : verb.first]
        if verb.voice == "infinitive" and self._own_object(verb) is not None and not {"que", "qu'"} & set(between):
            return True  # «un accord est sur la table pour étendre la formule à d'autres communes»
        if {"qui", "dont", "où"} & set(between[-6:]) and not {"que", "qu'"} & set(between):
            beside = self._own_object(verb) is not None or self.lows[verb.last : verb.last + 1] in (
                ["à"],
                ["au"],
                ["aux"],
            )
            return beside and self.lows[verb.first - 1] not in ("l'", "les", "la", "le")
        itself = verb.voice == "gerund" or self.lows[verb.first] == "ayant"
        return itself and not {",", "en"} & set(between)

    def _fronted(self, instrument: InstrumentMention, verb: VerbGroup) -> bool:
        """«Le troisième prêt, M. X l'a négocié»."""
        return "l'" in self.lows[verb.first - 1 : verb.first] or "les" in self.lows[verb.first - 1 : verb.first]


def _agrees(verb: VerbGroup, instrument: InstrumentMention) -> bool:
    """Gender and number of a participle fit the instrument; spelling slips in the press forgive gender, not number."""
    if verb.form.shape != "participle" or verb.form.lemma.count(" "):
        return True
    if instrument.kind is None:
        return not verb.form.plural and (instrument.gender is None or verb.form.feminine == (instrument.gender == "f"))
    if verb.form.plural != instrument.plural:
        return False
    return verb.form.feminine == (instrument.gender == "f")


def _ends_another(verb: VerbGroup, marks: Marks) -> bool:
    """«un traité qui met fin à vingt ans de litiges»: no agreement is what it ends."""
    at_once = any(0 <= x.first - verb.last <= MOST_WORDS_TO_ENDED for x in marks.instruments)
    return verb.form.lemma == "mettre fin" and not at_once
