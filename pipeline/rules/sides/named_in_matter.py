"""Who is only named in what an agreement is about: «A et B ont conclu un accord sur la piste entre C et D»."""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from pipeline.lexicon.closed_classes import DE
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.roles import Role

ENOUGH = 2
_FOR_GOOD = frozenset(["en", "au", "pour"])  # «en faveur de», «au profit de», «pour», not «accordé à»


class NamedInMatter(Reader):
    """Takes them out of the roles of one article's frames, where two others are told to conclude it."""

    def __init__(self, annotated: AnnotatedArticle, grouper: Grouper) -> None:
        super().__init__(annotated)
        self.transparent = grouper.transparent
        self.ends = {actor.last: actor for actor in annotated.actors}

    def without(self, frame: Frame, roles: list[Role]) -> list[Role]:
        """The roles without those; as they are where fewer than two sides would be left."""
        meant = [role for role in roles if self._told_of_it(frame, role)]
        others = [a for role in roles if role not in meant and role.slot != "attendees" for a in role.group.actors]
        if meant and self._one_of_a_set(frame):
            return [role for role in roles if role not in meant]
        if any(role.rule == "parties.between" for role in meant):  # «X et Y ont signé …»: of which bodies?
            others = [a for a in others if a.body is not None or a.plural is not None]
        return [role for role in roles if role not in meant] if meant and _sides(others) >= ENOUGH else roles

    def _told_of_it(self, frame: Frame, role: Role) -> bool:
        group = role.group
        if role.rule == "parties.for":  # «A et B ont signé un prêt en faveur de C»: C will have the money
            return group.connector == "for" and self.lows[group.connector_first] in _FOR_GOOD
        if role.rule == "parties.between":
            return all(a.nobody and a.plural is None for a in group.actors) and self._behind_matter(frame, role)
        if role.rule != "parties.bound":
            return False
        return (group.connector == "for" and self.lows[group.connector_first] == "pour") or self._of_a_side(frame, role)

    def _behind_matter(self, frame: Frame, role: Role) -> bool:
        """«un accord sur | la ligne | entre C et D»: a noun with its article stands between them and the act."""
        start = role.group.connector_first
        last = max((end for _, end in frame.anchors if end <= start), default=start)
        between = [self.words[k] for k in range(last, start) if not self.transparent[k]]
        nouns = [k for k, word in enumerate(between) if word.pos == "NOUN" and not word.capital]
        return bool(nouns) and any(w.pos == "DET" or w.low in DE for w in between[: nouns[-1]])

    def _one_of_a_set(self, frame: Frame) -> bool:
        """«(Deux accords lient A à B.) Le second porte sur les lignes entre C et D»: of whom, the set tells."""
        named = frame.instrument
        if named is None or named.reference != "pronoun" or frame.verbs or frame.nouns:
            return False
        return bool({"le", "la", "l'", "du"} & set(self.lows[max(named.first - 1, 0) : named.last]))

    def _of_a_side(self, frame: Frame, role: Role) -> bool:
        """«avec A, | qui réunit | C et D», «avec A, | engagée | dans C»: what is said of A, not of the agreement."""
        binding = [v for v in frame.verbs if v.effect == "bind" and v.last <= role.group.first]
        if not binding or "trigger.by-means" in frame.rules or role.group.actors[0].plural is not None:
            return False
        start = binding[-1].first
        relative = self.lows[start - 1] == "qui"
        end = start - relative
        end -= self.lows[end - 1] == ","
        actor = self.ends.get(end)
        return (relative or end < start) and actor is not None and actor.body is not None


def _sides(actors: list[Actor]) -> int:
    return sum(1 if actor.plural is None else max(actor.number, 1) for actor in actors)
