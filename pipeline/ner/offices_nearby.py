"""Of which body named before is this office: «L'Université X … la recteure, Carole Y», «le président du Conseil»?"""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.folding import fold
from pipeline.ner.clusters import Clusters, Joiner, bodies_of
from pipeline.ner.reader import Reader
from pipeline.ner.vocabulary import Vocabulary
from pipeline.ner.words import plain

_EMBASSY = "ambassade"
_STATE = "etat"
_MOST_ACTORS_BACK = 6


class OfficesNearby(Joiner):
    """Gives offices told without their body the body named before."""

    def __init__(
        self, vocabulary: Vocabulary, clusters: Clusters, home: str | None = None, reader: Reader | None = None
    ) -> None:
        super().__init__(vocabulary, clusters)
        self.home = home
        self.reader = reader
        self.guessed: set[int] = set()  # identities of the actors whose body was taken from nearby

    def nearby(self, actor: Actor, earlier: list[Actor]) -> None:
        """«L'Université X … la recteure, Carole Y»: an office without its body is in the body named last."""
        body = self._body(actor, earlier)
        if body is not None:
            self._give(actor, body)

    def apart(self, actor: Actor, earlier: list[Actor]) -> None:
        """«L'hôpital A et l'association B … Le directeur, X, et la présidente, Y»: X is not of Y's house, but of A."""
        other = earlier[-1] if earlier else None
        if other is None or not self._joined(other, actor) or other.body is None or actor.body is None:
            return
        entity = actor.body.entity
        if entity < 0 or entity != other.body.entity:
            return
        for guessed, before in ((other, earlier[:-1]), (actor, earlier)):
            body = self._body(guessed, before, barred=entity) if id(guessed) in self.guessed else None
            if body is not None:
                self._give(guessed, body)
                return

    def _joined(self, first: Actor, second: Actor) -> bool:
        """Two persons joined by «et», each of an office that a house has one of?"""
        if self.reader is None or first.person is None or second.person is None:
            return False
        between = [low for low in self.reader.lows[first.last : second.first] if low != ","]
        heads = self.vocabulary.lexicon.words.heads_of_house
        offices = [fold(a.role.text.split()[0]) in heads for a in (first, second) if a.role is not None]
        return between in (["et"], ["et", "par"]) and offices == [True, True]

    def _give(self, actor: Actor, body: Mention) -> None:
        actor.body = replace(body, weak=False) if body.weak else body
        self.guessed.add(id(actor))
        if actor.person is not None:
            self.clusters[actor.person.entity].body = body.entity

    def _body(self, actor: Actor, earlier: list[Actor], barred: int = -1) -> Mention | None:
        """The body of such an office among those named earlier, other than ``barred``."""
        role = actor.role
        if (
            role is None
            or not role.anaphor
            or not earlier
            or (role.head in self.vocabulary.lexicon.words.offices_of_none and not self._owned(role.first))
            or fold(role.head) in self.vocabulary.actors.of_state
        ):
            return None
        match = self.vocabulary.titles.match([plain(w) for w in role.text.split()], 0)
        if match is not None and match[1].title.body_head == _EMBASSY:
            return self._foreign(earlier, own=self._owned(role.first))
        if match is None or match[1].family in ("state", "counterpart") or match[1].title.body == "none":
            return None
        seats = self.vocabulary.lexicon.words.seats.get(fold(role.head.split()[0]), frozenset())
        lately = list(reversed(earlier[-_MOST_ACTORS_BACK:]))
        municipal = self.vocabulary.lexicon.words.municipal
        mayor = match[1].title.body_head in municipal
        presides = fold(role.head.split()[0]) in self.vocabulary.lexicon.words.of_no_town
        for other in sorted(lately, key=lambda one: not self._seats(seats, one)):  # a rector is a university's
            body = other.body
            if (
                body is None
                or body.entity in (-1, barred)
                or (body.weak and not (mayor and self._only_town(body, lately)) and not self._owner(body, role))
                or (presides and (body.head in municipal or fold(body.name) == _STATE))
                or self.clusters[body.entity].kind not in ("organisation", "ministry")
                or other.person is not None
            ):
                continue
            if (match[1].family == "ministry") != (self.clusters[body.entity].kind == "ministry"):
                continue
            if not self._heads(match[1].title.body_head, body) or self._of_its_employer(role, body, lately):
                continue
            if seats and not self._seats(seats, other) and self._seats(self.vocabulary.lexicon.words.all_seats, other):
                continue  # a rector of no town
            return body
        return None

    def _of_its_employer(self, role: Role, body: Mention, lately: list[Actor]) -> bool:
        """«La direction de A, la CFDT et la CGT … La directrice, X»: of A, no union's."""
        actors = self.vocabulary.actors
        if not actors.is_union(body.name, body.acronym):
            return False
        runs = fold(role.head.split()[0]) in self.vocabulary.lexicon.words.running_firms
        return runs and any(other.body is not None and other.body.managed for other in lately)

    def _owner(self, body: Mention, role: Role) -> bool:
        """«Le club de X change d'équipementier. Son président, …»: who the sentence is about, weak as its name is."""
        if self.reader is None or not self._owned(role.first) or not body.given:
            return False
        return body.first - self.reader.openings[body.first] <= 1

    def _only_town(self, body: Mention, lately: list[Actor]) -> bool:
        """«l'éclairage de la ville de X … le maire»: the one town named before, even where it only tells whose."""
        municipal = self.vocabulary.lexicon.words.municipal
        towns = {b.entity for other in lately for b in bodies_of(other) if b.head in municipal}
        held = any(o.person is not None and o.body is not None and o.body.entity == body.entity for o in lately)
        return body.given and body.head in municipal and towns == {body.entity} and not held

    def of_mission(self, actor: Actor, earlier: list[Actor]) -> None:
        """«Le Japon … son ambassadrice au Mali», «A … X, qui dirige sa délégation à Tamba»: of whom the mission is."""
        body = actor.body
        if body is None or actor.role is None or not self._posted(actor.role, body):
            return
        lately = (other for other in reversed(earlier[-_MOST_ACTORS_BACK:]) if other.person is None)
        owner = next((o.body for o in lately if o.body is not None and o.body.entity not in (-1, body.entity)), None)
        if owner is not None and self.clusters[owner.entity].kind != "ministry":
            self._give(actor, owner)

    def _posted(self, role: Role, body: Mention) -> bool:
        """«son | ambassadrice au Mali», «(directrice) de son | bureau de Tamba», «(dirige) sa | délégation»."""
        outposts = self.vocabulary.actors.outposts
        if self.reader is None:
            return False
        if self._owned(role.first) and fold(body.name.split()[0]) in outposts:
            return True
        return any(fold(self.reader.low(k)) in outposts and self._owned(k) for k in range(role.first, role.last))

    def _owned(self, first: int) -> bool:
        """«son | ambassadeur», «sa | délégation»."""
        return self.reader is not None and self.reader.low(first - 1) in ("son", "sa")

    def _foreign(self, earlier: list[Actor], *, own: bool) -> Mention | None:
        """«le gouvernement japonais … l'ambassadeur Kenji Moriwaki»: of the foreign country named last.

        ``own``: «son ambassadeur», which may be that of the country the article is about.
        """
        for body in (body for other in reversed(earlier[-_MOST_ACTORS_BACK:]) for body in bodies_of(other)):
            cluster = self.clusters[body.entity] if body.entity >= 0 else None
            foreign = body.country is not None and (own or body.country != self.home)
            if cluster is not None and foreign and (cluster.kind == "state" or self._governs(body)):
                return body
        return None

    def _governs(self, body: Mention) -> bool:
        """«le gouvernement japonais»: is it who acts for the country?"""
        return fold(body.head or body.name.split()[0]) in self.vocabulary.actors.government

    def of_organ(self, actor: Actor, earlier: list[Actor]) -> None:
        """«le président du Conseil», after «le Conseil de la région X»: the capital points to the body of that noun."""
        role = actor.role
        last = role.text.split()[-1] if role is not None and len(role.text.split()) > 2 else ""
        if actor.person is None or actor.body is not None or not last[:1].isupper():
            return
        for body in (body for other in reversed(earlier) for body in bodies_of(other) if body.entity >= 0):
            if fold(self.clusters[body.entity].name.split()[0]) == fold(last.removeprefix("l'").removeprefix("d'")):
                actor.body = body
                return

    def _heads(self, body_head: str | None, body: Mention) -> bool:
        """May this office be that body's: a mayor is of a town, a prefect of a prefecture, a president of anything?"""
        if body_head is None or body.kind == "ministry":
            return True
        municipal = self.vocabulary.lexicon.words.municipal
        return body.head == body_head or (body_head in municipal and body.head in municipal)

    def _seats(self, seats: frozenset[str], actor: Actor) -> bool:
        """Does the body's name open with one of these nouns?"""
        body = actor.body
        return body is not None and body.entity >= 0 and fold(self.clusters[body.entity].name.split()[0]) in seats
