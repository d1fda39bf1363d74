"""With whom and between whom is it: «un accord avec B», «entre A et B», «B, avec qui A a signé», «celui de B»?"""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.fragments import FRAGMENT
from pipeline.rules.framing.frames import Frame
from pipeline.rules.framing.fronting import Fronting
from pipeline.rules.reader import Reader
from pipeline.rules.sides.coordinating import participial
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.roles import Role

MOST_WORDS_FROM_ALONE = 5
MOST_WORDS_TO_ALONE = 12
MOST_WORDS_OF_ASIDE = 9  # «B, un allié de longue date, avec lequel»
_QUOTES = ('"', "»", "”")


# «l'un | avec A», «l'un | de la banque A»
_BEFORE_SIDE = ("avec", "auprès", "à", "au", "entre", "liant", "de", "du", "des", "d'")


class Partners(Reader):
    """Tells for one article's groups behind «avec», «entre», «celui de» whether they are partners in an agreement."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, grouper: Grouper) -> None:
        super().__init__(annotated)
        self.relations = lexicon.connectors.relations
        self.with_whom_words = lexicon.connectors.with_whom
        self.to_whom = lexicon.connectors.to_whom
        self.have = lexicon.grammar.have
        self.discourse = lexicon.discourse
        self.saying = lexicon.modality.saying
        self.fronting = Fronting(self.words)
        self.grouper = grouper
        self.actors = annotated.actors
        self.several = frozenset(
            ["les", "des", "ses", "leurs", "plusieurs", "deux", "trois", "quatre", "une", "un", "cinq", "six"]
        )

    def with_whom(self, sentence: Sentence, group: Group, frames: list[Frame]) -> int | None:
        """«le Fonds, avec lequel la Région a conclu un accord»: the frame of the relative clause about the group."""
        start = group.last + (self.lows[group.last : group.last + 1] in ([","], ["-"], ["–"], ["("], ["--"], ["—"]))
        if start > group.last:  # «A et B, deux pays avec lesquels C a signé des traités»
            while start < sentence.last and self.words[start].pos in ("DET", "NUM", "ADJ"):
                start += 1
            start += self.words[min(start, sentence.last - 1)].pos == "NOUN"
        match = self.with_whom_words.match(self.lows, start)
        if match is None and start > group.last:
            start = self._behind_aside(sentence, group)
            match = self.with_whom_words.match(self.lows, start)
        to_whom = self.to_whom.match(self.lows, start) if match is None else None
        match = match or to_whom
        if match is None or start + match[0] >= sentence.last:
            return None
        for k, frame in enumerate(frames):
            voices = ("active", "passive", "infinitive") if to_whom is None else ("active",)
            fits = (v.voice in voices and (to_whom is None or v.effect == "commit") for v in frame.verbs)
            if frame.anchors[0][0] >= start and any(fits):
                return k
        return None

    def _behind_aside(self, sentence: Sentence, group: Group) -> int:
        """«B, un allié de longue date | avec lequel A doit signer»: behind the few words that say what B is."""
        for k in range(group.last + 1, min(group.last + MOST_WORDS_OF_ASIDE, sentence.last)):
            if self.with_whom_words.match(self.lows, k) is not None:
                return k
            if self.words[k].pos in ("VERB", "AUX") or self.lows[k] in _QUOTES or self._actor_at(k):
                break
        return group.last + 1

    def _actor_at(self, k: int) -> bool:
        return any(actor.first == k for actor in self.actors)

    def with_group(self, sentence: Sentence, group: Group, frame: Frame) -> bool:
        """«un accord avec B»: does B conclude it?"""
        if FRAGMENT in frame.rules and len(frame.anchors) == 1:
            return True
        if self.fronting.before(group, frame) or self.heads(sentence, group, frame):
            return True
        if group.connector_first < frame.anchors[0][0] and "vue" in self.lows[group.last : frame.anchors[0][0]]:
            return True
        if self._in_relative(frame, group) or self._of_both(group, frame):
            return False
        opening = self.lows[group.last : group.last + 3]
        if group.connector_first < frame.anchors[0][0] and opening in ([",", "il", "s'"], [",", "c'", "est"]):
            return frame.instrument is not None  # «Avec B, il s'agit d'un prêt», «Avec B, c'est un protocole»
        if group.connector_first < frame.anchors[0][0] and (
            self._of_a_noun(sentence, group) or self.lows[group.connector_first] == "auprès"
        ):
            return False  # «rester en contact avec B …», «une demande auprès de B … l'accord»
        return bool(frame.verbs or frame.nouns or (frame.instrument is not None and self._close(frame, group)))

    def alone_with(self, sentence: Sentence, group: Group) -> bool:
        """«A, seul pays avec B à avoir signé un accord avec C»: B signed another such agreement, not this one."""
        if self._one_of_few(sentence, group):
            return True
        opening = range(max(sentence.first, group.connector_first - MOST_WORDS_FROM_ALONE), group.connector_first)
        alone = next((k for k in opening if self.lows[k] in self.discourse.alone), None)
        return alone is not None and not any(
            w.pos in ("VERB", "AUX") for w in self.words[alone : group.connector_first]
        )

    def _one_of_few(self, sentence: Sentence, group: Group) -> bool:
        """«A est, avec B, le seul pays à avoir signé …», «Avec B, A est l'une des rares à l'avoir signé»."""
        opens = group.connector_first == sentence.first or self.lows[group.connector_first - 1] == ","
        if not opens or self.lows[group.last : group.last + 1] != [","]:
            return False
        for k in range(group.last, min(group.last + MOST_WORDS_TO_ALONE, sentence.last - 2)):
            if self.lows[k] in self.discourse.alone | self.discourse.rare:
                following = self.lows[k + 1 : k + 5]
                return "à" in following or "qui" in following or "ayant" in following
        return False

    def instead_of(self, group: Group, frame: Frame, told: list[Role]) -> list[Role]:
        """«Plutôt qu'avec A, B a signé un contrat avec C»: the partner stands beside the contract, not at the head."""
        instrument = frame.instrument
        if instrument is None or group.connector_first < instrument.last:
            return told
        if not all(self.grouper.transparent[k] for k in range(instrument.last, group.connector_first)):
            return told
        start = frame.anchors[0][0]
        return [r for r in told if r.rule != "parties.with" or r.group.first > start]

    def heads(self, sentence: Sentence, group: Group, frame: Frame) -> bool:
        """«Entre A et B, un bail de neuf ans», «Avec B, un traité est en préparation»: with whom, then what."""
        instrument = frame.instrument
        if instrument is None or group.connector_first != sentence.first:
            return False
        between = [k for k in range(group.last, instrument.first) if not self.grouper.transparent[k]]
        plain = all(self.words[k].pos in ("DET", "ADJ", "NUM", "ADV") or self.lows[k] in (",", ":") for k in between)
        return plain and bool({",", ":"} & {self.lows[k] for k in between})

    def elliptic(self, frame: Frame) -> bool:
        """«l'autre à la Mutualité»: the verb was said with «l'une»."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "pronoun" or frame.verbs or frame.nouns:
            return False
        following = self.lows[instrument.last] if instrument.last < len(self.lows) else ""
        return instrument.other or (instrument.kind is None and following in _BEFORE_SIDE)

    def without_verb(self, group: Group, last: int) -> bool:
        """«l'autre avec A», but «l'autre fixe les prix ; A s'en réjouit»: a verb of its own follows."""
        if group.first < last or group.connector not in (None, "with", "for"):
            return False
        between = self.words[last : group.first]
        verb = group.connector is None and any(word.pos in ("VERB", "AUX") for word in between)
        return not verb and all(word.text != ";" for word in between)

    def that_of(self, group: Group, frame: Frame) -> bool:
        """«celle de l'université», «celui avec la Région»: the partner of one of a set."""
        instrument = frame.instrument
        if instrument is None or instrument.reference != "pronoun" or instrument.ordinal is not None:
            return False
        if instrument.text.casefold() not in ("celui", "celle") or any(a.person is not None for a in group.actors):
            return False
        return group.connector in (None, "of", "with") and 0 <= group.first - instrument.last <= 2

    def beside(self, sentence: Sentence, group: Group, frame: Frame, told: list[Role]) -> bool:
        """«A et B ont conclu un accord sur la faune de la frontière entre C et D»: C and D are told of a noun."""
        if group.connector != "between" or group.connector_first <= frame.anchors[-1][1]:
            return False
        idle = frame.instrument is not None and frame.instrument.strength == "text" and not (frame.verbs or frame.nouns)
        if idle and self._of_a_noun(sentence, group):
            return True  # «Ce texte saperait la confiance entre les deux partenaires»
        named = sum(len(role.group.actors) for role in told if role.slot != "attendees")
        end = max((last for _, last in frame.anchors if last <= group.connector_first), default=group.connector_first)
        since = self.words[end : group.connector_first]
        if named and any(word.low in self.saying and word.pos == "VERB" for word in since):
            return True  # «…», a indiqué C après l'annonce d'une coopération entre les deux pays
        if named >= 2 and any(role.rule == "parties.between" for role in told) and group.actors[0].plural is not None:
            return True  # «entre A et B, … les échanges entre les deux pays»
        clause = any(word.pos in ("VERB", "AUX") for word in since)
        clause = clause and all(v.effect != "bind" for v in frame.verbs)  # «régit les relations entre A et B»
        told_of = clause and all(actor.plural is None for actor in group.actors)
        return (named >= 2 or told_of) and self._of_a_noun(sentence, group)

    def beside_unnamed(self, group: Group) -> bool:
        """«entre la ministre et les opticiens»: one side is named, the other is a common noun."""
        if len(group.actors) != 1 or group.actors[0].plural is not None or self.lows[group.last] != "et":
            return False
        determined = self.lows[group.last + 1] in self.several
        return determined and self.words[group.last + 2].pos in ("NOUN", "ADJ")

    def of_matter(self, group: Group, frame: Frame, roles: list[Role]) -> bool:
        """«a signé avec A un accord sur les relations avec B», «… avec A, et travaille avec B»: B is told otherwise."""
        before = self.words[group.connector_first - 1]
        told = any(role.rule == "parties.with" and role.group.last <= group.connector_first for role in roles)
        return told and (before.pos == "NOUN" or self._of_another_verb(group, frame))

    def _of_another_verb(self, group: Group, frame: Frame) -> bool:
        """«… a signé avec A | et prépare | avec B», «… avec A | pour travailler | avec B»: whose verb is another."""
        own = [v.last for v in frame.verbs] + [last for _, last in frame.anchors]
        start = max((last for last in own if last <= group.connector_first), default=group.connector_first)
        between = self.words[start : group.connector_first]
        gapped = any(word.text == ";" for word in between)  # «… avec A ; il en a fait autant avec B»
        return not gapped and any(
            word.pos == "AUX" or (word.pos == "VERB" and not participial(word.low)) for word in between
        )

    def _of_a_noun(self, sentence: Sentence, group: Group) -> bool:
        """«en contact avec B», «les échanges de jeunes entre A et B»: does it belong to the noun before it?"""
        k = group.connector_first - 1
        while k >= sentence.first and (self.words[k].pos == "ADJ" or self.words[k].text in _QUOTES):
            k -= 1
        if group.actors[0].plural is not None and self.lows[k - 1] in ("de", "d'") and self.words[k].pos == "NOUN":
            return self.lows[k] in self.relations or self.lows[k - 2] in self.relations
        return k >= sentence.first and self.lows[k] in self.relations

    def _in_relative(self, frame: Frame, group: Group) -> bool:
        """«un accord sur le vaccin qu'il développe avec B»: B belongs to the clause about the vaccine."""
        last = max((end for _, end in frame.anchors if end <= group.connector_first), default=None)
        if last is None:
            return False
        between = self.lows[last : group.connector_first]
        opened = next((n for n, low in enumerate(between) if low in ("qui", "que", "qu'", "dont")), None)
        if between[-1:] and between[-1] in self.have and {"que", "qu'"} & set(between):
            return False  # «l'accord qu'elle avait avec B»
        return opened is not None and "," not in between[opened:] and not self.discourse.tying & set(between)

    def _of_both(self, group: Group, frame: Frame) -> bool:
        """«A travaille avec B : les deux maisons ont signé …»: B is one of those two, with nobody else."""
        start = frame.anchors[0][0]
        colon = next((k for k in range(group.last, start) if self.lows[k] in (":", ";")), None)
        return colon is not None and any(colon < a.first < start and a.plural is not None for a in self.actors)

    def _close(self, frame: Frame, group: Group) -> bool:
        assert frame.instrument is not None
        return 0 <= group.connector_first - frame.instrument.last <= 12
