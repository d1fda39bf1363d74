"""Who tells of an agreement of its own with B: «Un contrat est à l'étude avec B, indique A», «A précise qu'…»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.speaking_for import body_behind

RULE = "parties.said-by"
MOST_WORDS_TO_SAYING = 24
MOST_WORDS_TO_SPEAKER = 2
MOST_WORDS_TO_THAT = 5  # «a indiqué par ailleurs qu'»
_DOING = ("sign", "renew", "terminate")
_THAT = frozenset(["que", "qu'"])


class SaidBy(Reader):
    """Finds that side in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.entities = annotated.entities
        self.saying = lexicon.modality.saying
        self.foretelling = lexicon.modality.foretelling
        self.according_to = lexicon.modality.according_to
        self.demonstrative = lexicon.grammar.demonstrative
        self.outlets = lexicon.outlets
        self.societies = {fold(head) for head in lexicon.words.phrase_heads}
        self.is_union = lexicon.actors.is_union

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """Add it to ``roles`` where the other side alone is told, after «avec»."""
        for k, frame in enumerate(frames):
            instrument = frame.instrument
            told = [role for role in roles[k] if role.slot != "attendees"]
            if instrument is None or instrument.strength == "text" or {role.rule for role in told} != {"parties.with"}:
                continue
            if instrument.reference == "definite" and self._done_to(frame):
                speaker = self._before(sentence, frame, groups)  # «A indique que l'accord avec B sera prolongé»
                speaker = speaker if speaker is not None and not self._comments(speaker) else None
            elif instrument.reference != "indefinite":
                continue
            elif self.lows[sentence.first] in self.demonstrative:
                continue  # «Cette aide fera l'objet d'une convention avec B, a dit X»: of who gives it
            elif self._somebody_does(frame):
                continue
            else:
                speaker = self._told(sentence, frame, told[-1].group.last, groups)
            if speaker is not None and self._own(speaker, told):
                # who speaks signs nothing
                told_as = [replace(a, person=None, role=None, body=self._body(a)) for a in speaker.actors]
                roles[k].insert(0, Role(Group(told_as, speaker.first, speaker.last), "parties", RULE))

    def _told(self, sentence: Sentence, frame: Frame, last: int, groups: list[Group]) -> Group | None:
        """Who speaks of a new agreement, behind it or before."""
        return (
            self._after(sentence, last, groups)
            or self._before(sentence, frame, groups)
            or self._according(sentence, frame, groups)
        )

    def _done_to(self, frame: Frame) -> bool:
        """Does the clause tell what happens to the agreement, and not what it is worth?"""
        return any(v.voice == "passive" and v.effect in _DOING and not v.negated for v in frame.verbs)

    def _somebody_does(self, frame: Frame) -> bool:
        """«Le client passe une convention avec un avocat, explique A»: a noun before the verb, and no «nous»."""
        acting = (v for v in frame.verbs if v.voice == "active")
        return any(self.words[v.first - 1].pos == "NOUN" for v in acting if v.first)

    def _comments(self, speaker: Group) -> bool:
        """A union or a society may speak of the agreements of others."""
        actor, body = speaker.actors[0], self._body(speaker.actors[0])
        named = actor.role is None and actor.person is None
        if body is None or not named:
            return False
        return fold(body.head) in self.societies or self.is_union(body.name, body.acronym)

    def _after(self, sentence: Sentence, last: int, groups: list[Group]) -> Group | None:
        """«…, indique A», «…, a fait savoir X», «…, selon le directeur de A»."""
        for n in range(last, min(last + MOST_WORDS_TO_SAYING, sentence.last)):
            if "," not in self.lows[last:n]:
                continue
            according = self.according_to.match(self.lows, n)
            if according is not None:
                after = n + according[0]
                speaker = next((g for g in groups if after <= g.first <= after + 1), None)
                return speaker if speaker is not None and self._officer(speaker) else None
            if self.lows[n] in self.foretelling:
                near = range(n + 1, n + 2 + MOST_WORDS_TO_SPEAKER)
                speaker = next((g for g in groups if g.first in near and g.connector is None), None)
                if speaker is not None or self.lows[n] in self.saying:
                    return speaker
        return None

    def _before(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«A indique qu'un accord est à l'étude avec B», «A a ajouté par ailleurs qu'…»."""
        first = frame.anchors[0][0]
        that = next((n for n in (first - 1, first - 2) if n > sentence.first and self.lows[n] in _THAT), None)
        if that is None:
            return None
        opening = range(that - 1, max(sentence.first, that - MOST_WORDS_TO_THAT), -1)
        said = next((n for n in opening if self.lows[n] in self.foretelling), None)
        if said is None or any(self.words[n].pos in ("NOUN", "VERB") for n in range(said + 1, that)):
            return None
        before = [g for g in groups if g.last <= said and g.connector is None]
        near = before and 0 <= said - before[-1].last <= MOST_WORDS_TO_SPEAKER
        return before[-1] if near else None

    def _according(self, sentence: Sentence, frame: Frame, groups: list[Group]) -> Group | None:
        """«Selon le directeur de A, un accord a été signé avec B», «D'après A, …»."""
        opening = self.according_to.match(self.lows, sentence.first)
        group = groups[0] if groups else None
        if group is None or opening is None:
            return None
        near = group.first - sentence.first - opening[0] <= 1 and group.last < frame.anchors[0][0]
        alone = len([g for g in groups if g.last <= frame.anchors[0][0]]) == 1
        return group if near and alone and self._officer(group) and self.lows[group.last] == "," else None

    def _officer(self, group: Group) -> bool:
        """Not «Selon l'Observatoire, …», which may know it from others."""
        return len(group.actors) == 1 and (group.actors[0].role is not None or group.actors[0].person is not None)

    def _own(self, speaker: Group, told: list[Role]) -> bool:
        """One body that may speak for itself: no newspaper, no state commenting on another, not B."""
        actor, body = speaker.actors[0], self._body(speaker.actors[0])
        if len(speaker.actors) != 1 or actor.plural is not None or body is None or body.kind == "state":
            return False
        partners = {a.body.entity for role in told for a in role.group.actors if a.body is not None}
        written = " ".join(word.text for word in self.words[actor.first : actor.last])  # «Le Monde», «Monde»
        newspaper = any(self.outlets.known(name) is not None for name in (body.name, written))
        return body.entity not in partners and not newspaper

    def _body(self, actor: Actor) -> Mention | None:
        return body_behind(actor, self.entities)
