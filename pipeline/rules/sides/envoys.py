"""Who acted for whom, told after the signing: «La Ville avait délégué son adjointe, X ; le port, son directeur, Y»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.frame import Frame
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.roles import Role, Roles
from pipeline.rules.sides.topic import Topic

RULE = "signers.envoy"
_MOST_WORDS_IN_VERB = 5
_MOST_WORDS_TO_SUBJECT = 6
_TO, _OF = frozenset(["à", "au", "aux"]), frozenset(["de", "d'", "du"])
_APART = (",", "et", ";", "par", "pour", "la", "le", "l'", ":", "quant", "à", "elle", "lui")


class Envoys(Reader):
    """Finds persons whom one article says a body sent, or who stood for it."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, topic: Topic) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.have, self.be = lexicon.grammar.have, lexicon.grammar.be
        self.auxiliaries = {*self.have, *self.be}
        self.ordinals = lexicon.grammar.ordinals
        self.possessives = lexicon.grammar.possessive
        self.table = lexicon.discourse
        self.hands, self.forms = lexicon.discourse.hands_told, lexicon.verbs.forms
        self.topic = topic

    def told(self, sentence: Sentence) -> list[Actor]:
        """The persons of the sentence who act for a body, each with that body."""
        found: list[Actor] = []
        k = sentence.first
        while k < sentence.last:
            people = self._at(sentence, k)
            found += [a for a in people if all(a.first != f.first for f in found)]
            k = max([k + 1, *(a.last for a in people)])
        return found

    def _at(self, sentence: Sentence, k: int) -> list[Actor]:
        """Those whom the verb at word ``k`` tells so."""
        verb = self._sending(sentence, k)
        stands = self._stands(sentence, k)
        if stands is not None:
            return self._standing(sentence, k, stands)
        if verb is not None:
            return self._sent(sentence, *verb, handed=self.table.handing.match(self.lows, k) is not None)
        if self.lows[k] in self.table.stood_for | self.table.in_place and not self._negated(sentence, k):
            person = self._in_place(sentence, k)
            if person is not None:
                return [person]
        return []

    def _stands(self, sentence: Sentence, k: int) -> int | None:
        """Where «représentait», «(sa signature) engage», «a prêté sa plume» at word ``k`` end: they say for whom."""
        handed = self.table.handing.match(self.lows, k)
        if handed is not None:
            verb = self._sending(sentence, k)
            return verb[1] if verb is not None and self._lent_to_body(verb[1]) else None
        told = self.lows[k] in self.table.standing_for or self._hand_binds(sentence, k)
        return k + 1 if told and not self._negated(sentence, k) else None

    def _lent_to_body(self, last: int) -> bool:
        """«X a prêté sa plume | à la Ville»: X signs for it; «… à son adjointe, Y»: Y signs."""
        if self.lows[last] not in _TO:
            return False
        ranked = self.lows[last + 1] in ("la", "le") and self.lows[last + 2] in self.ordinals
        to = next((a for a in self.annotated.actors if last < a.first <= last + 2 or a.first == last), None)
        return ranked or (to is not None and to.person is None and to.role is None and to.body is not None)

    def _hand_binds(self, sentence: Sentence, k: int) -> bool:
        """«La signature de X | engage | la Ville»: a person binds nobody, the signature does."""
        if not any(f.effect == "bind" and f.shape != "participle" for f in self.forms.get(self.lows[k], ())):
            return False
        person = next((a for a in self._actors(sentence) if a.last == k and a.person is not None), None)
        if person is None:
            return False
        before = person.first - 1
        before -= self.lows[before] in ("la", "le", "l'")
        return self.lows[before] in _OF and self.lows[before - 1] in self.hands

    def complete(self, sentence: Sentence, frames: list[Frame], roles: Roles) -> None:
        """«X a signé pour la Ville ; le port avait délégué son directeur, Y»: Y signs too."""
        signing = [
            k
            for k, f in enumerate(frames)
            if any(v.effect in ("sign", "renew") and not v.negated for v in f.verbs)
            or ("trigger.act-noun-alone" in f.rules and f.nouns[0].effect == "sign")
        ]
        if not signing:
            return
        placed = {a.first for of_frame in roles for role in of_frame for a in role.group.actors}
        told = self.told(sentence)
        for person in [a for a in told if a.first in placed and a.body is not None]:
            self._known_now(person, roles)
        for person in [a for a in told if a.first not in placed]:
            best = max((k for k in signing if frames[k].anchors[0][0] < person.first), default=signing[0])
            self._instead(person, frames[best], roles[best])
            roles[best].append(Role(Group([person], person.first, person.last), "signers", RULE))

    def without_ranks(self, sentence: Sentence, frames: list[Frame]) -> list[Frame]:
        """«X engageait la première, Y la seconde»: of two bodies, no agreements."""
        standing = any(self._stands(sentence, k) is not None for k in range(sentence.first, sentence.last))
        if not standing or not self.told(sentence):
            return frames
        return [f for f in frames if f.instrument is None or f.instrument.kind is not None]

    def _instead(self, person: Actor, frame: Frame, roles: list[Role]) -> None:
        """«Le maire avait donné procuration à X pour signer»: X signs, not who gave it."""
        if any(verb.voice != "infinitive" or verb.first < person.last for verb in frame.verbs):
            return
        gone = [r for r in roles if r.rule == "signers.subject" and r.group.last <= person.first]
        roles[:] = [r for r in roles if r not in gone]

    def _known_now(self, person: Actor, roles: Roles) -> None:
        """«Le maire de B était représenté par son adjoint, X, qui a signé»: X, who has a part already, acts for B."""
        for of_frame in roles:
            for role in of_frame:
                actors = role.group.actors
                for k, actor in enumerate(actors):
                    if actor.first == person.first and actor.body is None:
                        actors[k] = replace(actor, body=person.body)

    def _sending(self, sentence: Sentence, k: int) -> tuple[int, int] | None:
        """The words of «avait mandaté», «alignait», «était représentée par», «a donné procuration» at word ``k``."""
        low = self.lows[k]
        handed = self.table.handing.match(self.lows, k)
        if handed is not None:
            return self._compound(sentence, k, k + handed[0], self.auxiliaries)
        if low in self.table.sends and not self._negated(sentence, k):
            return k, k + 1
        sent, stood = low in self.table.sent, low in self.table.stood_for
        if not sent and not (stood and self.lows[k + 1 : k + 2] == ["par"]):
            return None
        return self._compound(sentence, k, k + 1, set(self.have if sent else self.be))

    def _compound(self, sentence: Sentence, k: int, last: int, auxiliaries: set[str]) -> tuple[int, int] | None:
        """From the auxiliary before word ``k`` to ``last``, unless it is denied."""
        near = range(k - 1, max(sentence.first, k - _MOST_WORDS_IN_VERB) - 1, -1)
        first = next((n for n in near if self.lows[n] in auxiliaries), None)
        if first is None or self._negated(sentence, first) or {"pas", "jamais"} & set(self.lows[first:k]):
            return None
        return first, last

    def _negated(self, sentence: Sentence, k: int) -> bool:
        return bool({"n'", "ne"} & set(self.lows[max(sentence.first, k - 3) : k]))

    def _sent(self, sentence: Sentence, first: int, last: int, handed: bool = False) -> list[Actor]:
        """The persons after the verb, each for the body named last before it: «A avait délégué X ; B, Y».

        ``handed``: who was given the pen signs, though nobody tells for whom («Luc Arnal avait donné procuration à X»).
        """
        body = self._body_before(sentence, first)
        told = first  # where its body was told
        found: list[Actor] = []
        for k in range(last, sentence.last):
            if self.lows[k] in self.ordinals and self.lows[k - 1] in ("la", "le"):
                body = self._of_topic(self.ordinals[self.lows[k]])
                continue
            actor = next((a for a in self._actors(sentence) if a.first == k), None)
            if actor is None or actor.plural is not None:
                continue
            if any(self._acts(n) for n in range(found[-1].last if found else last, actor.first)):
                break
            if found and told < found[-1].first and ";" in self.lows[found[-1].last : actor.first] and actor.person:
                break  # «… ; X, le directeur du port, a signé le dernier»
            if actor.person is None:
                body, told = actor.body, actor.first
            elif body is not None:
                found.append(replace(actor, body=body))
            elif handed:  # «sa vice-rectrice, X» is of the absent one's, whoever else was named before
                owned = self.lows[actor.first] in self.possessives
                found.append(replace(actor, body=None) if owned else actor)
        return found

    def _acts(self, k: int) -> bool:
        named = any(a.first <= k < a.last for a in self.annotated.actors)
        return not named and self.words[k].pos in ("VERB", "AUX", "SCONJ")

    def _in_place(self, sentence: Sentence, k: int) -> Actor | None:
        """«Le maire étant souffrant, son adjointe, X, l'a suppléé», «X remplaçait le directeur de l'Office, Y»."""
        actors = self._actors(sentence)
        before = [a for a in actors if a.last <= k]
        person = before[-1] if before and before[-1].person is not None else None
        if person is None or k - person.last > _MOST_WORDS_TO_SUBJECT:
            return None
        if self.lows[k] in self.table.in_place:
            holder = next((a for a in actors if a.first > k), None)
            near = holder is not None and holder.first - k <= _MOST_WORDS_IN_VERB
        else:
            clitic = self.lows[k - 2 : k - 1] in (["l'"], ["les"]) and self.lows[k - 1] in self.have
            holder = before[0] if len(before) > 1 else None
            near = clitic
        body = self._body_of(holder) if holder is not None and near else None
        return replace(person, body=body) if body is not None else None

    def _standing(self, sentence: Sentence, k: int, last: int) -> list[Actor]:
        """«X représentait la Ville, Y le port», «Deux élus engagent la Ville : X et Y»; the verb ends at ``last``."""
        actors = self._actors(sentence)
        before = [a for a in actors if a.last <= k]
        persons = [a for a in before if a.person is not None and k - a.last <= _MOST_WORDS_TO_SUBJECT]
        found: list[Actor] = []
        after = [a for a in actors if a.first > k]
        if not persons and after and after[0].body is not None and after[0].person is None:
            body, listed = after[0].body, self.lows[after[0].last : after[0].last + 1] == [":"]
            return [replace(a, body=body) for a in after[1:] if listed and a.person is not None]
        for n in range(last, sentence.last):
            if self.lows[n] in self.ordinals and self.lows[n - 1] in ("la", "le") and persons:
                ranked = self._of_topic(self.ordinals[self.lows[n]])  # «X engageait la première, Y la seconde»
                found += [replace(person, body=ranked) for person in persons if ranked is not None]
                persons = []
            actor = next((a for a in after if a.first == n), None)
            if actor is None:
                continue
            between = self.lows[max(last, found[-1].last if found else 0) : actor.first]
            if any(low not in _APART for low in between if not found):
                break
            if actor.person is not None:
                persons = [actor]
            elif actor.body is not None and persons:
                found += [replace(person, body=actor.body) for person in persons]
                persons = []
        return found

    def _body_before(self, sentence: Sentence, first: int) -> Mention | None:
        before = [a for a in self._actors(sentence) if a.last <= first]
        if before:
            actor = before[-1]
            near = first - actor.last <= _MOST_WORDS_TO_SUBJECT or not any(
                self._acts(k) or self.lows[k] == ";" for k in range(actor.last, first)
            )
            return self._body_of(actor) if near and actor.plural is None else None
        for k in range(sentence.first + 1, first):
            if self.lows[k] in self.ordinals and self.lows[k - 1] in ("la", "le"):
                return self._of_topic(self.ordinals[self.lows[k]])
        return None

    def _body_of(self, actor: Actor) -> Mention | None:
        """The body; of «le recteur», «le directeur de l'Office, X,» that which the holder runs."""
        if actor.body is not None or actor.person is None or actor.person.entity < 0:
            return actor.body
        body = self.annotated.entities[actor.person.entity].body
        return self.annotated.entities[body].mentions[0] if body >= 0 else None

    def _of_topic(self, ordinal: int) -> Mention | None:
        """«la première», «le second»: of the bodies that the text is about."""
        actors = self.topic.group.actors if self.topic.group is not None else []
        place = len(actors) - 1 if ordinal == -1 else ordinal - 1
        return actors[place].body if len(actors) > 1 and place < len(actors) else None

    def _actors(self, sentence: Sentence) -> list[Actor]:
        return [a for a in self.annotated.actors if sentence.first <= a.first < sentence.last]
