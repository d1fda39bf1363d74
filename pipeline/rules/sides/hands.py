"""Who signs where the verb is said once, for others: «X a signé pour A et Y pour B», «X a signé, suivi de Y»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import AnnotatedArticle, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frames import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.acting_for import ActingFor
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles

MOST_WORDS_TO_FOLLOWER = 25
MOST_WORDS_TO_SIDE = 4  # «a signé | pour la»
_COORDINATING = frozenset(["et", ",", ";", ":", "puis", "que", "comme", "enfin", "tandis"])


class Hands(Reader):
    """Adds to the roles of one article's sentences those who sign without a verb of their own."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.following = lexicon.grammar.following
        self.signing_too = lexicon.discourse.signing_too
        self.acting_for = ActingFor(annotated, lexicon)

    def on_behalf(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«… qui tenait la plume ; pour la seconde, Y, sa directrice»: Y signs too, the verb is understood."""
        signing = [
            k
            for k, frame in enumerate(frames)
            if any(v.effect == "sign" and v.form.strength == "strong" and v.voice == "active" for v in frame.verbs)
        ]
        placed = {id(role.group) for of_frame in roles for role in of_frame if role.slot == "signers"}
        for group in groups:
            if "signers.on-behalf" in group.rules and id(group) not in placed and signing:
                for of_frame in roles:
                    of_frame[:] = [role for role in of_frame if role.group is not group]
                roles[signing[0]].append(Role(group, "signers", "signers.on-behalf"))

    def in_the_name_of(self, frames: list[Frame], roles: Roles) -> None:
        """«Le ministre X et sa collègue Y l'ont signé au nom de l'Etat»: the party is the state, no ministry."""
        for of_frame in roles:
            told = [role for role in of_frame if role.rule == "parties.on-behalf"]
            signing = [k for k, role in enumerate(of_frame) if role.rule in ("signers.subject", "signers.pronoun")]
            if len(told) != 1 or len(signing) != 1 or len(told[0].group.actors) != 1:
                continue
            body, subject = told[0].group.actors[0].body, of_frame[signing[0]].group
            if (
                self._headed_body(subject)
                or not self._formally(told[0].group)
                or self._of_another(told[0].group, of_frame, signing[0])
            ):
                continue
            if of_frame[signing[0]].rule == "signers.pronoun" and all(a.person is None for a in subject.actors):
                del of_frame[signing[0]]  # «elle signe pour B»: she is none of the bodies named before
                continue
            if body is None or any(actor.person is None and actor.role is None for actor in subject.actors):
                continue
            actors = [replace(actor, body=body, also=None) for actor in subject.actors]
            group = replace(subject, actors=actors)
            of_frame[signing[0]] = of_frame[signing[0]]._replace(group=group)

    def _headed_body(self, group: Group) -> bool:
        """«l'Agence, dont le patron, X, a souscrit au nom de l'Etat»: the agency is told to act, by its head."""
        before = self.lows[max(group.first - 2, 0) : group.first]
        return "dont" in before and all(a.body is not None and a.body.kind == "organisation" for a in group.actors)

    def _of_another(self, group: Group, roles: list[Role], subject: int) -> bool:
        """«Au nom de A, X a signé ; au nom de B, Y»: B is Y's, not X's."""
        after = [a for n, r in enumerate(roles) if n != subject and r.slot == "signers" for a in r.group.actors]
        return any(a.person is not None and a.first >= group.last for a in after)

    def _formally(self, group: Group) -> bool:
        """«au nom de B», «signe "pour B"»; not «; pour l'Université, Y»."""
        k = group.connector_first
        before = k - 2 if self.words[k - 1].text in ('"', "«", "“") else k - 1
        return self.lows[k : k + 2] == ["au", "nom"] or self.words[before].pos == "VERB"

    def gapped(self, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«X a signé pour A et Y pour B», «Pour A, c'est X qui a signé, Y pour B»: the verb is said once."""
        for k, frame in enumerate(frames):
            told = [r for r in roles[k] if r.slot == "signers"]
            signing = [r for r in told if all(a.person is not None for a in r.group.actors)]
            if not signing or (len(signing) < len(told) and "trigger.relative" not in frame.rules):
                continue  # «A et B ont conclu une convention, que X a signée pour la première et Y pour la seconde»
            verbs = [v for v in frame.verbs if v.effect == "sign" and v.voice != "infinitive"]
            verb = next((v for v in verbs if len(signing) == len(told) or v.first >= signing[0].group.last), None)
            if verb is None or verb.negated:
                continue
            placed = {a.first for of_frame in roles for role in of_frame for a in role.group.actors}
            for person in [a for g in groups for a in g.actors if a.first not in placed and self.acting_for.says(a)]:
                if self.lows[person.first - 1] in _COORDINATING:
                    own = Group([person], person.first, person.last)
                    roles[k].append(Role(own, "signers", "signers.gapped"))
            self._first_side(verb.last, roles[k], groups)

    def _first_side(self, last: int, roles: list[Role], groups: list[Group]) -> None:
        """«X a paraphé le texte pour A (et Y pour B)»: A is X's (as B is Y's)."""
        gapped = [r.group.first for r in roles if r.rule == "signers.gapped"]
        persons = (n for n, r in enumerate(roles) if r.group.actors[0].person is not None)
        subject = next((n for n in persons if roles[n].rule == "signers.subject"), None)
        if subject is None or len(roles[subject].group.actors) > 1:
            return
        person = roles[subject].group.actors[0]
        end = gapped[0] if gapped else last + MOST_WORDS_TO_SIDE  # «X tenait le stylo pour A»
        side = next((g for g in groups if g.connector == "for" and last <= g.first < end), None)
        if side is None or side.actors[0].person is not None or side.actors[0].body is None:
            return
        if person.body is None or not person.body.given:
            group = replace(roles[subject].group, actors=[replace(person, body=side.actors[0].body)])
            roles[subject] = roles[subject]._replace(group=group)

    def followed(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«X a signé le premier, suivi de Y, de la Ville, et de Z», «X a signé, puis Y»: Y and Z signed too."""
        for k, frame in enumerate(frames):
            verb = next((v for v in frame.verbs if v.voice == "active" and v.effect == "sign"), None)
            signing = [r for r in roles[k] if r.slot == "signers" and r.rule in ("signers.subject", "signers.pronoun")]
            if verb is None or not signing or any(a.person is None for r in signing for a in r.group.actors):
                continue
            for j in range(verb.last, min(verb.last + MOST_WORDS_TO_FOLLOWER, sentence.last - 1)):
                if self.words[j].pos in ("AUX", "PRON") or self.lows[j] in (";", "et"):
                    break
                soon = self.words[j - 1].pos == "ADV" and self.lows[j - 2] == ","  # «, aussitôt imité par Y»
                if self._followed(j) and (self.lows[j - 1] == "," or soon):
                    self._add_followers(j, roles[k], groups)
                    break

    def _followed(self, j: int) -> bool:
        """«suivi (de Y)», «de même que (Y)»."""
        return self.lows[j] in self.following or self.signing_too.match(self.lows, j) is not None

    def _add_followers(self, j: int, roles: list[Role], groups: list[Group]) -> None:
        told = {id(actor) for role in roles if role.slot == "signers" for actor in role.group.actors}
        last = j + 1
        for actor in (a for g in groups for a in g.actors if a.first > j):
            between = self.words[last : actor.first]
            if any(w.pos in ("VERB", "AUX") or w.text in (";", ":") for w in between) or len(between) > 5:
                return
            last = actor.last
            if actor.person is not None and id(actor) not in told:
                roles.append(Role(Group([actor], actor.first, actor.last), "signers", "signers.followed"))

    def verbless(self, sentence: Sentence, frames: list[Frame], roles: Roles, groups: list[Group]) -> None:
        """«Côté vaudois, c'est A qui a tenu la plume ; côté fribourgeois, B.»: the verb of the clause before."""
        for k, frame in enumerate(frames):
            persons = [r for r in roles[k] if r.rule in ("signers.subject", "signers.by", "signers.gapped")]
            if not persons or any(a.person is None for r in persons for a in r.group.actors):
                continue
            end = frame.anchors[-1][1]
            border = next((n for n in range(end, sentence.last) if self.lows[n] == ";"), None)
            if border is None or any(f.verbs and f.anchors[0][0] > border for f in frames):
                continue  # «la première a été signée par A ; la seconde par B»
            if any(w.pos in ("VERB", "AUX") or w.text in (":", ";") for w in self.words[border + 1 : sentence.last]):
                continue
            for group in groups:
                told = all(a.person is not None for a in group.actors)
                if group.first > border and told and group.connector in (None, "by", "for"):
                    roles[k].append(Role(group, "signers", "signers.verbless"))
