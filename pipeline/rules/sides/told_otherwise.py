"""Who acts under other words than its name: «A recrute. La jeune pousse a signé un bail avec B», «… et B ont signé».

No list holds all that the press calls a firm, a school or a club.  Whoever signs is somebody: a noun phrase with «le»,
«la» that opens the sentence before a verb of concluding, and that nothing else reads, is the one body that the
sentence before was about, unless its noun can't mean such a body.
"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, EntityCluster, Sentence
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frames import Frame
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic

RULE = "signers.told-otherwise"
MOST_WORDS = 10
MOST_SENTENCES = 1  # between the name and the other words
_POINTING = frozenset(["le", "la", "l'", "ce", "cet", "cette"])
_PHRASE = ("NOUN", "ADJ", "ADP", "DET", "ADV", "NUM", "PROPN", "X")
_TERRITORY = "territory"
_PUBLIC = frozenset(["institution", "public"])


class ToldOtherwise(Reader):
    """Finds that side in one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, reach: Reach, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.reach = reach
        self.topic = topic
        self.nouns = lexicon.actors
        self.heads = lexicon.bodies.heads
        self.appositives = lexicon.bodies.appositives
        self.municipal = lexicon.words.municipal
        self.outlets = lexicon.outlets
        self.subjects = lexicon.grammar.subjects

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles) -> None:
        """Add it to ``roles`` where only the other side is told, after «avec» or behind «et»."""
        for k, frame in enumerate(frames):
            told = [role for role in roles[k] if role.slot != "attendees" and not self._unread(role)]
            instrument = frame.instrument
            verb = next((v for v in frame.verbs if v.voice in ("active", "infinitive") and v.effect == "sign"), None)
            if instrument is None or verb is None or not told:
                continue
            if {role.rule for role in told} == {"parties.with"}:
                end = verb.first if verb.auxiliary is None else verb.auxiliary
            elif len(told) == 1 and told[0].rule == "signers.subject":
                end = self._joined(sentence, told[0].group)
            else:
                continue
            phrase = self._phrase(sentence, end, verb)
            meant = self._meant(phrase, weak=instrument.strength != "strong") if phrase is not None else None
            if meant is None or self._told(meant, told):
                phrase = phrase or self._behind(sentence, told[0].group, verb)
                meant = self._other(sentence, phrase, told[0]) if phrase is not None else None
            if phrase is None or meant is None:
                continue
            roles[k] = [role for role in roles[k] if not self._unread(role)]
            roles[k].insert(0, Role(Group([meant], *phrase), "signers", RULE))

    def _unread(self, role: Role) -> bool:
        """A subject that is a common noun of which nobody knows whom it means."""
        return role.slot == "signers" and all(self._nobody(actor) for actor in role.group.actors)

    def _nobody(self, actor: Actor) -> bool:
        if actor.person is not None or actor.plural is not None:
            return False
        of_body = actor.body is not None and actor.body.anaphor and actor.body.entity < 0 and not actor.body.country
        of_office = actor.role is not None and actor.body is None and actor.role.head in self.appositives
        return of_body or of_office

    def _joined(self, sentence: Sentence, group: Group) -> int:
        """Where the noun phrase ends that «et» joins to the group; the sentence's first word if there is none."""
        k = group.first - (self.lows[group.first - 1] in _POINTING)
        return k - 1 if k - 1 > sentence.first and self.lows[k - 1] == "et" else sentence.first

    def _phrase(self, sentence: Sentence, end: int, verb: VerbGroup) -> tuple[int, int] | None:
        """The words of a phrase that opens the sentence, or follows its opening adjunct, up to its verb or «et»."""
        starts = [sentence.first, *(k + 1 for k in range(sentence.first, end) if self.lows[k] == ",")]
        found = (self._phrase_at(first, sentence, end, verb) for first in starts)
        return next((phrase for phrase in found if phrase is not None), None)

    def _behind(self, sentence: Sentence, group: Group, verb: VerbGroup) -> tuple[int, int] | None:
        """«L'armateur | et l'autorité portuaire | ont signé»: the phrase that «et» joins to who is known."""
        if group.last >= verb.first or self.lows[group.last] != "et":
            return None
        return self._phrase_at(group.last + 1, sentence, verb.first, verb, since=group.last)

    def _other(self, sentence: Sentence, phrase: tuple[int, int], told: Role) -> Actor | None:
        """Of the two bodies that the sentence before names, the one that the common noun told beside does not mean."""
        if told.rule != "signers.subject" or len(told.group.actors) != 1:
            return None
        known, noun = told.group.actors[0].body, self._noun(*phrase)
        before = next((s for s in reversed(self.annotated.sentences) if s.last <= sentence.first), None)
        if known is None or not known.anaphor or before is None or noun is None:
            return None
        here = (a for a in self.annotated.actors if before.first <= a.first < before.last)
        named = {a.body.entity: a for a in here if a.body is not None and a.body.entity >= 0}
        other = next((a for entity, a in named.items() if entity != known.entity), None)
        if len(named) != 2 or known.entity not in named or other is None or other.plural is not None:
            return None
        cluster = self.annotated.entities[other.body.entity] if other.body is not None else None
        fits = cluster is not None and cluster.kind == "organisation" and self._may_mean(noun, cluster)
        return replace(other, person=None, role=None) if fits else None

    def _phrase_at(
        self, first: int, sentence: Sentence, end: int, verb: VerbGroup, since: int | None = None
    ) -> tuple[int, int] | None:
        if first >= end - 1 or self.lows[first] not in _POINTING:
            return None
        start = sentence.first if since is None else since
        opening = self.words[start : max(first - 1, start)]
        if any(word.pos in ("VERB", "AUX") or word.low in self.subjects for word in opening):
            return None
        last = next((k for k in range(first + 2, end) if self._verb(k, first) or self.lows[k] == ","), end)
        inside = [a for a in self.annotated.actors if start <= a.first < last]
        if any(not self._nobody(a) and not self._where(a) for a in inside):
            return None
        if last - first > MOST_WORDS or any(w.pos not in _PHRASE for w in self.words[first + 3 : last]):
            return None
        if any(self.words[k].capital and self.lows[k - 1] not in DE for k in range(first + 2, last)):
            return None
        here = Actor(first, last, self.words[first].start, self.words[last - 1].end)
        return (first, last) if last == end or self.reach.reaches(Group([here], first, last), verb) else None

    def _where(self, actor: Actor) -> bool:
        """«la société | de Brest», «l'opérateur | du Mali»: of where it is."""
        return actor.body is not None and actor.body.kind == "state" and self.lows[actor.first - 1] in DE

    def _verb(self, k: int, first: int) -> bool:
        """Is it the verb, and not a noun behind an adjective that looks like one («La jeune pousse | vient»)?"""
        word = self.words[k]
        return word.pos == "AUX" or (word.pos == "VERB" and not (k == first + 2 and self.words[k - 1].pos == "ADJ"))

    def _meant(self, phrase: tuple[int, int], *, weak: bool) -> Actor | None:
        """The one body that the text is about, if this noun may mean it."""
        group = self.topic.group
        if group is None or len(group.actors) != 1 or self.topic.sentences > MOST_SENTENCES or self.topic.others:
            return None
        actor = group.actors[0]
        body = actor.body
        if body is None or body.entity < 0 or actor.plural is not None:
            return None
        cluster = self.annotated.entities[body.entity]
        if cluster.kind != "organisation" or self.outlets.known(cluster.name) is not None:
            return None
        noun = self._noun(*phrase)
        if noun is None or not self._may_mean(noun, cluster):
            return None
        if weak and not self._of_bodies(noun):
            return None  # «Le défenseur a signé un contrat avec B»: a player's
        return replace(actor, person=None, role=None)

    def _told(self, meant: Actor, told: list[Role]) -> bool:
        """Is it there already, by its name?"""
        known = {a.body.entity for role in told for a in role.group.actors if a.body is not None}
        return meant.body is not None and meant.body.entity in known

    def _noun(self, first: int, last: int) -> str | None:
        """«numéro deux», «leader», «PME»: the noun for a body that the phrase opens with, else its first noun."""
        k = first + 1
        while k < last - 1 and self.words[k].pos in ("ADJ", "ADV", "NUM") and not self._of_bodies(self.lows[k]):
            if self._compound(k, last) is not None:
                break
            k += 1
        return self._compound(k, last) or (self.lows[k] if k < last else None)

    def _compound(self, k: int, last: int) -> str | None:
        """«jeune pousse», «numéro un»."""
        texts = (" ".join(self.lows[k : k + n]) for n in (3, 2) if k + n <= last)
        return next((text for text in texts if text in self.appositives or text in self.heads), None)

    def _of_bodies(self, noun: str) -> bool:
        nouns = self.nouns
        return noun in self.appositives or noun in self.heads or noun in nouns.back or noun in nouns.back_if_told

    def _may_mean(self, noun: str, cluster: EntityCluster) -> bool:
        """«La jeune pousse» is no town and no ministry, «le gouvernement» no firm, as far as their names tell."""
        nouns = self.nouns
        heads = {m.head.casefold() for m in cluster.mentions if not m.anaphor and m.head}
        heads |= {cluster.name.casefold().split()[0]}
        told = {nouns.sorts[head] for head in heads if head in nouns.sorts}
        if any(form.head.territorial for head in heads for form in self.heads.exact(head)):
            told.add(_TERRITORY)
        own = nouns.sorts.get(noun)
        meant = set(nouns.meant.get(noun, ())) | ({own} if own is not None else set())
        forms = self.heads.exact(noun)
        if any(form.head.territorial or form.head.type == "ministry" for form in forms) or noun in self.municipal:
            meant = {_TERRITORY}
        if noun in heads:
            return True
        if told and meant:
            return bool(told & meant)
        power = fold(noun) in nouns.government | nouns.own_state | nouns.local_bodies | nouns.missions
        return not power and _TERRITORY not in meant | told and not meant & _PUBLIC
