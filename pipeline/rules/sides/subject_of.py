"""Which verb has a group as its subject, and which of two groups is it: «A, filiale de B, a signé un accord»?"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.behalf import opens_for
from pipeline.rules.sides.coordinating import participial
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.same_subject import SameSubject

MOST_WORDS_OF_APPOSITION = 9
_JUST = (["vient", "de"], ["viennent", "de"], ["venait", "de"], ["venaient", "de"], ["vient", "tout", "juste", "de"])


class SubjectOf(Reader):
    """Tells for one article's groups of which verb they are the subject."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, reach: Reach) -> None:
        super().__init__(annotated)
        self.singular = lexicon.grammar.singular
        self.before_no_subject = lexicon.grammar.before_no_subject
        self.strangers = lexicon.grammar.strangers
        self.behalf = lexicon.connectors.behalf
        self.witnessing = lexicon.modality.witnessing
        self.reach = reach
        self.same = SameSubject(annotated, lexicon, reach)
        self.named = {k for actor in annotated.actors for k in range(actor.first, actor.last)}

    def of_group(self, sentence: Sentence, group: Group, frames: list[Frame]) -> tuple[int, VerbGroup] | None:
        """The active verb whose subject the group is: directly before it, but for dates, places, asides."""
        relative = self._relative_subject(sentence, group, frames)
        if relative is not None:
            return relative
        if group.connector in ("between", "by", "presence", "aside", "with", "facing"):
            return None
        if opens_for(self.behalf, self.lows, sentence, group):
            return None
        before = group.first - 1
        if before > sentence.first and self.lows[before] in DETERMINERS:
            before -= 1  # «à la | Maison Blanche»: the article is no part of some names
        if before >= sentence.first and self.lows[before] in self.before_no_subject | {"("}:
            return self._helped(group, frames, before)
        if self._of_somebody_else(sentence, group) or self._inverted(group, before):
            return None
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.voice not in ("active", "infinitive", "gerund") or verb.first < group.last:
                    continue
                if verb.voice == "infinitive" and self._seen(verb.first):
                    continue
                if self.same.shared(sentence, group, verb):
                    return k, verb
                if self._in_closed_relative(sentence, group, verb) or self._of_whose(group, verb):
                    continue
                if self.same.behind(sentence, group, verb):
                    continue
                if self.reach.reaches(group, verb):
                    return k, verb
        return None

    def behind_its_aside(self, group: Group, frames: list[Frame], told: VerbGroup) -> tuple[int, VerbGroup] | None:
        """«A, | jumelée avec B, a signé»: the verb behind an aside whose participle has the same subject."""
        if told.first != group.last + 1 or self.lows[group.last] != "," or not participial(self.lows[told.first]):
            return None
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                start = verb.first if verb.auxiliary is None else verb.auxiliary
                after = verb.voice == "active" and start > told.last
                if after and self.reach.behind_its_aside(group, start):
                    return k, verb
        return None

    def aside(self, subject: Group, group: Group) -> bool:
        """«A, filiale du groupe B, a signé», «A, dont dépend B, a signé»: B stands in an aside about the subject."""
        if self.lows[subject.last] != "," or not self.reach.grouper.closing(group):
            return False
        if self.words[subject.last + 1].pos in ("AUX", "VERB"):
            return False  # «Le maire, X, a signé ; la rectrice, Y, l'a imité»
        relative = self.lows[subject.last + 1] in ("dont", "que", "qu'", "où")
        return relative or self.lows[group.first - 1] not in ("et", ",")

    def another_clause(self, former: Group, group: Group, frame: Frame) -> bool:
        """«A et B ont prolongé l'accord ; X l'a signé avec Y», «…, que X et Y ont signé»: each has its verb."""
        acting = (verb for verb in frame.verbs if former.last <= verb.first and verb.last <= group.first)
        own = next(acting, None)
        if own is None:
            return False
        between = self.lows[own.last : group.first]
        of_persons = all(a.person is not None for a in group.actors) and "trigger.relative" in frame.rules
        of_persons = of_persons or "tandis" in between  # «X a signé à Lomé, tandis que Y l'a signé à Bamako»
        return ";" in between or (of_persons and bool({"que", "qu'"} & set(between)))

    def only_approves(self, former: Group, group: Group, verb: VerbGroup, frame: Frame) -> bool:
        """«A et B ont signé un accord, que C a entériné»: C does something to what others concluded."""
        signing = (v for v in frame.verbs if v.effect == "sign" and v.voice == "active")
        told = any(former.last <= v.first and v.last <= group.first for v in signing)
        return told and verb.effect in ("ratify", "terminate")

    def named_once(self, group: Group, verb: VerbGroup) -> Group:
        """«Le Conseil législatif, le Parlement de l'île, a signé»: one verb in the singular, one body twice named."""
        if len(group.actors) != 2 or self.lows[verb.first] not in self.singular:
            return group
        first, second = group.actors
        if any(a.person is not None or a.role is not None or a.plural is not None for a in group.actors):
            return group
        if set(self.lows[first.last : second.first]) - {",", "l'", "la", "le"}:
            return group
        kept = second if first.body is not None and first.body.anaphor else first
        return Group([kept], group.first, group.last, group.connector, group.connector_first)

    def _helped(self, group: Group, frames: list[Frame], before: int) -> tuple[int, VerbGroup] | None:
        """«a permis à A et B de signer», «une occasion pour A et B de conclure»: who does what comes after «de»."""
        if self.lows[before] not in ("à", "au", "aux", "pour") or group.last >= len(self.lows):
            return None  # «… liant A à Bang &»: the text ends with the name
        if self.lows[group.last] not in ("de", "d'"):
            return None
        for k, frame in enumerate(frames):
            for verb in frame.verbs:
                if verb.voice == "infinitive" and verb.first == group.last + 1:
                    return k, verb
        return None

    def _of_somebody_else(self, sentence: Sentence, group: Group) -> bool:
        """«un concurrent de A a signé», «la résolution de B a entériné»: the noun before is the subject, not A or B."""
        k = group.first
        while k - 2 >= sentence.first and k - 1 > group.first - MOST_WORDS_OF_APPOSITION:
            k -= self.lows[k - 1] in DETERMINERS
            if self.lows[k - 1] not in DE:
                return False
            k -= 2
            while k > sentence.first and self.words[k].pos == "ADJ" and self.lows[k] not in self.strangers:
                k -= 1
            if self.lows[k] in self.strangers:
                return True
        return False

    def _inverted(self, group: Group, before: int) -> bool:
        """«le chantier, que dirige X, a signé»: X leads, and the relative clause closes behind the name."""
        headed = before > 1 and self.lows[before - 1] in ("que", "qu'") and self.words[before].pos == "VERB"
        return headed and self.lows[group.last] == ","

    def _relative_subject(self, sentence: Sentence, group: Group, frames: list[Frame]) -> tuple[int, VerbGroup] | None:
        """«auprès de B, groupe chimique qui a signé avec C», «avec B, qui a signé …»: the last named is who acts."""
        last = group.actors[-1]
        k = last.last
        if len(group.actors) > 1 or last.person is not None or self.lows[k : k + 1] != [","]:
            return None
        k += 1
        while k < sentence.last and self.words[k].pos in ("NOUN", "ADJ", "ADP", "DET") and self.lows[k] != "qui":
            k += 1
        if k >= sentence.last or self.lows[k] != "qui" or k - last.last > MOST_WORDS_OF_APPOSITION:
            return None
        for n, frame in enumerate(frames):
            for verb in frame.verbs:
                between = self.words[k + 1 : verb.first]
                adverbs = len(between) <= 3 and all(w.pos in ("ADV", "PRON") or w.low == "n'" for w in between)
                just = verb.voice == "infinitive" and [w.low for w in between] in _JUST  # «qui | vient de | signer»
                if just or (verb.voice == "active" and verb.first > k and verb.effect != "bind" and adverbs):
                    return n, verb
        return None

    def _of_whose(self, group: Group, verb: VerbGroup) -> bool:
        """«A, dont le directeur, X, a signé, …»: the first verb behind «dont» has a subject of its own."""
        opening = group.last + 1
        if self.lows[group.last : opening + 1] != [",", "dont"]:
            return False
        between = (k for k in range(opening + 1, verb.first) if k not in self.named)
        return not any(self.words[k].pos in ("VERB", "AUX") for k in between)

    def _seen(self, infinitive: int) -> bool:
        """«A a vu | signer B et C»; but «A s'est vu | accorder un prêt»."""
        before = self.lows[max(infinitive - 4, 0) : infinitive]
        return before[-1] in self.witnessing and not {"s'", "se"} & set(before)

    def _in_closed_relative(self, sentence: Sentence, group: Group, verb: VerbGroup) -> bool:
        """«La famille A, qui possède le groupe B, signera»: B belongs to the clause that the comma closes."""
        for k in range(group.first - 1, sentence.first, -1):
            if self.lows[k] == ",":
                return False
            if self.lows[k] == "qui" and self.lows[k - 1] == ",":
                own = any(word.pos in ("VERB", "AUX") for word in self.words[k + 1 : group.first])
                return own and "," in self.lows[group.last : verb.first]
        return False
