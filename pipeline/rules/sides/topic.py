"""Whom the text is about, for «il», «ils» and «leurs représentants» in the sentences that follow."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.objects import RELATIVES
from pipeline.rules.reader import Reader
from pipeline.rules.sides.coordinating import participial
from pipeline.rules.sides.group import Group

_ENDS = (".", "!", "?", "…", "»", "”", '"', ":", ";", ")")
_AT = frozenset(["à", "au", "aux", "chez"])
MOST_WORDS_TO_THEIRS = 5
_ADJUNCT = frozenset(["à", "au", "aux", "dans", "sur", "chez", "après", "avant", "depuis", "outre", "sans", "malgré"])


class Topic(Reader):
    """The group that the sentences before were about."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.staff = lexicon.discourse.staff
        self.which = lexicon.discourse.which
        self.ranks, self.copulas = lexicon.discourse.ranks, lexicon.discourse.copulas
        self.group: Group | None = None
        self.former: Group | None = None  # what came before it, in the sentence before
        self.sentences = 0  # since both were named
        self.others = False  # were other bodies named since?
        self.several: Group | None = None  # «Les deux maisons», if the sentence before opened with them
        self.text = annotated.article.text

    def remember(self, sentence: Sentence, groups: list[Group]) -> None:
        """The group a sentence is about: the first one, if it opens the sentence; «il», «ils» will mean it."""
        self.sentences += 1
        self.several = None
        if not self.text[sentence.start : sentence.end].rstrip().endswith(_ENDS):
            return  # a heading or a line of the page is about nobody
        presented = self._presented(sentence, groups)
        if presented is not None:
            self.former, self.group, self.sentences, self.others = self.group, presented, 0, False
            return
        if self._taken_up(groups):
            self.sentences = 0
            return
        for group in groups:
            fronted = group.connector == "for" and self.lows[group.last : group.last + 1] == [","]
            opens = (group.connector is None or fronted) and self.opens(sentence, group)
            if opens and group.actors[0].plural in ("body", "territory", "state"):
                self.several = group if len(group.actors) == 1 and group.connector is None else None
            if opens and group.actors[0].plural is None:
                if any(a.person is not None or a.body is not None for a in group.actors):
                    self.former, self.group = self.group if self.sentences <= 1 else None, group
                    self.sentences, self.others = 0, False
                return
        agent = self._agent(sentence, groups)
        if agent is not None:
            self.former, self.group, self.sentences, self.others = self.group, agent, 0, False
            return
        self.others = self.others or any(a.body is not None and a.body.entity >= 0 for g in groups for a in g.actors)

    def _taken_up(self, groups: list[Group]) -> bool:
        """«Puis est venue l'école B, avec laquelle elle a conclu un bail»: «elle» is whom the text was about."""
        if self.group is None:
            return False
        for group in groups:
            k = group.last + (self.lows[group.last : group.last + 1] == [","])
            which = self.lows[k : k + 3]
            if len(which) == 3 and which[1] in self.which and which[2] in ("il", "elle", "ils", "elles"):
                return True
        return False

    def _agent(self, sentence: Sentence, groups: list[Group]) -> Group | None:
        """«La pépinière sera animée par l'école A.»: the only body of a passive sentence is whom it is about."""
        if len(groups) != 1 or groups[0].connector != "by" or len(groups[0].actors) > 1:
            return None
        actor, k = groups[0].actors[0], groups[0].connector_first - 1
        if actor.body is None or actor.body.entity < 0 or actor.plural is not None or actor.person is not None:
            return None
        passive = self.words[k].pos == "VERB" and any(
            w.low in ("est", "sont", "été", "sera", "seront", "était", "étaient")
            for w in self.words[max(k - 3, sentence.first) : k]
        )
        return groups[0] if passive else None

    def _presented(self, sentence: Sentence, groups: list[Group]) -> Group | None:
        """«Le premier servi est le club X.»: who is named last, after «est», is whom the text goes on about.

        So is the one in «Nouveau partenariat pour A.», a sentence without a verb.
        """
        if self._verbless_for(sentence, groups) or self._at_theirs(sentence, groups):
            return groups[0]
        if len(groups) != 1 or groups[0].connector is not None or len(groups[0].actors) > 1:
            return None
        group, k = groups[0], groups[0].first
        if any(word.pos not in ("PUNCT",) for word in self.words[group.last : sentence.last]):
            return None
        opening = self.lows[sentence.first : sentence.first + 2]
        rank = opening[:1] in (["le"], ["la"]) and opening[-1] in self.ranks
        return group if rank and self.lows[k - 1] in self.copulas and group.actors[0].plural is None else None

    def _at_theirs(self, sentence: Sentence, groups: list[Group]) -> bool:
        """«À l'Université A, on se réjouit», «Chez A, on prépare la suite», «Du côté de A, l'on hésite»: «on» is A."""
        group = groups[0] if groups else None
        if group is None or len(group.actors) > 1 or group.first - sentence.first > MOST_WORDS_TO_THEIRS:
            return False
        actor, opening = group.actors[0], self.lows[sentence.first : group.first + 1]
        if actor.body is None or actor.body.entity < 0 or actor.plural is not None or actor.person is not None:
            return False
        heads = opening[0] in _AT or "côté" in opening
        after = [low for low in self.lows[group.last : group.last + 3] if low != "l'"]
        return heads and after[:2] == [",", "on"]

    def _verbless_for(self, sentence: Sentence, groups: list[Group]) -> bool:
        """«Bonne nouvelle pour A.», «Du renfort pour A»."""
        if len(groups) != 1 or groups[0].connector != "for" or len(groups[0].actors) > 1:
            return False
        actor = groups[0].actors[0]
        if actor.body is None or actor.plural is not None or actor.person is not None:
            return False
        words = [*self.words[sentence.first : groups[0].first], *self.words[groups[0].last : sentence.last]]
        return not any(word.pos in ("VERB", "AUX") or word.low in ("se", "s'") for word in words)

    def last_two(self) -> list[Actor]:
        """«A fournira les terrains. B bâtira l'usine.»: A and B, each what one of two sentences in a row is about.

        Or both, what the last sentence is about.
        """
        if self.group is None or self.sentences:
            return []
        both = [*self.group.actors]
        if len(both) == 1 and self.former is not None:
            both = [*self.former.actors, *both]
        bodies = {a.body.entity for a in both if a.body is not None and a.body.entity >= 0}
        return both if len(both) == len(bodies) == 2 else []

    def two_before(self, first: int) -> list[Actor]:
        """«A se tourne vers B. | Leur accord …»: the only two bodies of the sentence before that of word ``first``."""
        before = next((s for s in reversed(self.annotated.sentences) if s.last <= first), None)
        if before is None:
            return []
        told = [a for a in self.annotated.actors if before.first <= a.first < before.last]
        bodies = {a.body.entity: a for a in told if a.body is not None and a.body.entity >= 0 and a.plural is None}
        alike = len({a.body.kind for a in bodies.values() if a.body is not None}) == 1  # «le gouvernement d'Israël»: no
        return list(bodies.values()) if len(bodies) == len(told) == 2 and alike else []

    def the_two_told(self) -> list[Actor]:
        """«Les deux maisons se connaissent. Un accord les unit»: «les» is who the sentence before was about.

        Or the two that the text was about before, where it only said «ils» of them since.
        """
        if self.several is not None and self.several.actors[0].number == len(("one", "other")):
            return self.several.actors
        both = self.group.actors if self.group is not None else []
        bodies = {a.body.entity for a in both if a.body is not None and a.body.entity >= 0}
        return both if len(both) == len(bodies) == 2 and self.sentences == 1 and not self.others else []

    def opens(self, sentence: Sentence, group: Group) -> bool:
        """Near the head of the sentence, or right after the adjunct that opens it («En marge du salon, A …»)."""
        if group.first > sentence.first and self.lows[group.first - 1] in _ADJUNCT:
            return False
        if group.first - sentence.first <= 6:
            return True
        relative = next((k for k in range(sentence.first, group.first) if self.lows[k] in RELATIVES), group.first)
        opening = range(sentence.first, relative)  # «Consciente des difficultés que connaissent ses clients, A …»
        return self.lows[group.first - 1] == "," and not any(self._finite(k) for k in opening)

    def _finite(self, k: int) -> bool:
        """A verb, and no participle: «Selon les données | recueillies par l'agence, A …»."""
        done_by = self.lows[k + 1 : k + 2] == ["par"]  # «les chiffres recueillis | par l'agence»
        verb = self.words[k].pos == "VERB" and not done_by and not participial(self.lows[k])
        return verb or self.words[k].pos == "AUX"

    def their_people(self, group: Group) -> Group:
        """«Leurs représentants ont signé», «Sa direction a signé»: those of the bodies that the text is about."""
        actor = group.actors[0]
        if len(group.actors) == 1 and actor.nobody and self._own_staff(actor) and self.group is not None:
            of_one = len(self.group.actors) == 1 and self.group.actors[0].plural is None
            body = self.group.actors[0].body
            if of_one and body is not None and body.entity >= 0:
                theirs = [replace(actor, body=body)] if actor.role is not None else self.group.actors
                return Group(theirs, group.first, group.last, group.connector, group.connector_first)
        if (
            len(group.actors) == 1
            and actor.plural == "person"
            and self.lows[actor.first] == "leurs"
            and self.group is not None
        ):
            theirs = self.group.actors
            if len(theirs) == 1 and theirs[0].plural is None:
                theirs = self.two_before(group.first)  # «leurs» are of several
            return Group(theirs, group.first, group.last, group.connector, group.connector_first) if theirs else group
        return group

    def _own_staff(self, actor: Actor) -> bool:
        """«sa direction», «ses dirigeants», «son recteur», whom nothing else tells."""
        if actor.plural not in (None, "person") or (actor.body is not None and actor.body.entity >= 0):
            return False
        words = self.lows[actor.first : actor.last]
        return words[0] in ("ses", "sa", "son") and (actor.role is not None or bool(self.staff & set(words[1:])))
