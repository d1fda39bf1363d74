"""What follows a name and says who it is: «, président de X», «(Telnet)», «, qui dirige le CRM», «pour l'Etat»."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, Mention, Role
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.folding import fold
from pipeline.ner.reading import Reading

MOST_WORDS_IN_BRACKET = 8
MOST_WORDS_OF_PORTFOLIOS = 20  # «(Industrie, Investissement, Commerce et Economie numérique)»
_IN_NAMES = frozenset({"PROPN", "NOUN", "ADJ", "ADP", "DET", "CCONJ", "X"})
_ADJUNCTS = frozenset({"with", "presence", "facing"})


class Appositions:
    """Completes an actor with the office or body told after it."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.reader = reading.reader
        self.bodies = reading.bodies
        self.states = reading.states
        self.persons = reading.persons
        self.roles = reading.roles

    def with_office(self, actor: Actor) -> Actor:
        """The office after a name: «, président de l'UCA», «(Telnet)», «, qui dirige le CRM», «pour l'Etat»."""
        reader = self.reader
        i = actor.last
        if i >= reader.size or i >= reader.limits[i - 1]:
            return actor
        low = reader.low(i)
        if low in (",", "(", "-", "–", "—") and i + 1 < reader.limits[i]:
            return self._apposition(actor, i)
        if low in reader.small.heading and actor.person is not None and actor.role is None and actor.body is None:
            return self._heads(actor, i)
        if low in ("pour",) or (low == "au" and reader.low(i + 1) == "nom"):
            return self._on_behalf(actor, i)
        return actor

    def _apposition(self, actor: Actor, i: int) -> Actor:
        reader = self.reader
        closing = reader.low(i) == "("
        j = i + 1
        if reader.low(j) in reader.small.before_apposed:
            j += 1
        if j >= reader.limits[i]:
            return actor
        if reader.low(j) == "qui" and reader.low(j + 1) in self.reader.small.heading:
            return self._relative(actor, j)
        if reader.low(j) in ("pour", "au"):
            return self._on_behalf(actor, j)
        told = i + 1 + 2 * (reader.low(i + 1) == "qui" and reader.low(i + 2) in ("est", "était"))
        leads = reader.vocabulary.leading.match(reader.lows, told)
        if leads is not None:  # «X, (qui est) à la tête de A»
            return self._at_the_head(actor, told, told + leads[0])
        title = reader.vocabulary.titles.match(reader.lows, j)
        if title is not None and title[1].form.number == "pl" and actor.person is not None:
            return actor  # «A et B, maires de X et de Y»: offices of several, given to all of them later
        role = self.roles.at(j)
        if role is not None and not self.name_after(role) and not self._of_the_subject(actor, role):
            actor.role, actor.body = role, role.body
            before = self.reading.previous.body if self.reading.previous is not None else None
            if (
                reader.low(j - 1) in ("son", "sa")
                and role.body is not None
                and before is not None
                and before.kind == role.body.kind == "ministry"
                and role.head not in reader.small.counterparts
            ):
                actor.body = before  # «X, son ministre délégué chargé de Y»
            actor.last = role.last
            self._second(actor)
        elif closing and actor.person is not None and fold(reader.low(j)) in reader.vocabulary.actors.portfolios:
            # «les ministres X (Santé) et Y (Enseignement supérieur)»: no bodies of those names
            limit = min(reader.limits[j], j + MOST_WORDS_OF_PORTFOLIOS)
            end = next((k for k in range(j, limit) if reader.low(k) == ")"), None)
            if end is None:
                return actor
            actor.last = end
        elif closing:
            body = (
                self.bodies.at(j)
                or self.states.at(j)
                or (self.bodies.mention(j, j + 1, head="") if self.bodies.is_acronym(reader.words[j].text) else None)
            )
            if body is None and reader.name_like(j):
                end = self.bodies.proper(j)
                if reader.low(end) == ")":
                    body = self.bodies.mention(j, end, head="")
            if body is None or reader.low(body.last) != ")":
                body = self._whole_bracket(actor, j)
            if body is None:
                return actor
            actor.body = body
            actor.last = body.last
        else:
            return actor
        if closing and actor.last < reader.size and reader.low(actor.last) == ")":
            actor.last += 1
        actor.end = reader.words[actor.last - 1].end
        return actor

    def _whole_bracket(self, actor: Actor, j: int) -> Mention | None:
        """«X (Festival de la Dune)», «Y (Rivières propres)»: behind a person, all of the bracket is a body's name."""
        reader = self.reader
        limit = min(reader.limits[j], j + MOST_WORDS_IN_BRACKET)
        end = next((k for k in range(j, limit) if reader.low(k) == ")"), j)
        if actor.person is None or end == j or not reader.name_like(j) or self.persons.alone(j) is not None:
            return None
        names = all(reader.words[k].pos in _IN_NAMES or reader.words[k].capital for k in range(j, end))
        names = names and not any(reader.low(k) == "et" and reader.words[k + 1].capital for k in range(j, end))
        alone = end == j + 1 and (reader.area(j) or reader.vocabulary.towns.match(reader.lows, j) is not None)
        return self.bodies.mention(j, end, head="") if names and not alone else None

    def leading_first(self, i: int) -> Actor | None:
        """«À la tête de l'Office, X a signé»: the body before its head."""
        reader = self.reader
        leads = reader.vocabulary.leading.match(reader.lows, i) if reader.opens_sentence(i) else None
        if leads is None or i + leads[0] + 1 >= reader.limits[i]:
            return None
        j = i + leads[0] + 1
        j += reader.low(j) in ("la", "le", "l'")
        body = self.bodies.at(j, office=True) if j < reader.limits[i] else None
        if body is None or body.last + 1 >= reader.limits[i] or reader.low(body.last) != ",":
            return None
        k = body.last + 1
        civility = self.persons.civility(k)
        person = self.persons.after_civility(k + civility) if civility else self.persons.alone(k)
        if person is None:
            return None
        return self.reading.actor(i, person.last, person=person, body=body)

    def _at_the_head(self, actor: Actor, i: int, k: int) -> Actor:
        """«X, à la tête de l'Office», «X, aux commandes de la Banque»: a body, whose head X is."""
        reader = self.reader
        if k + 1 >= reader.limits[i] or reader.low(k) not in DE or actor.person is None:
            return actor
        j = k + 1 + (reader.low(k + 1) in ("la", "le", "l'"))
        body = self.bodies.at(j, office=True) if j < reader.limits[i] else None
        if body is None and j < reader.limits[i] and reader.name_like(j):
            body = self.bodies.mention(j, self.bodies.proper(j), head="")
        body = body or self._told_before(i, j)
        if body is None:
            return actor
        text = reader.slice(i, body.last)
        actor.role = Role(i, body.last, reader.words[i].start, body.end, text, head=reader.low(k - 1), body=body)
        actor.body, actor.last, actor.end = body, body.last, body.end
        return actor

    def _told_before(self, i: int, j: int) -> Mention | None:
        """«(à la tête de) la coopérative»: a head noun alone, not «l'exécutif communal»."""
        back = self.roles.complements.back(j) if j < self.reader.limits[i] else None
        after = self.reader.words[min(back.last, self.reader.size - 1)] if back is not None else None
        return back if after is not None and after.pos not in ("ADJ", "ADP", "NOUN") else None

    def name_after(self, role: Role) -> bool:
        """«A, le ministre B»: the office belongs to the name that follows it, not to the one before."""
        reader = self.reader
        k = role.last
        if k >= reader.size or k >= reader.limits[role.first]:
            return False
        if reader.low(k) == ",":
            # «A, ministre de X, B, ministre de Y» keeps the first reading; «A, le ministre de X, M. B» the second
            if reader.low(role.first - 1) not in ("le", "la", "l'") or k + 1 >= reader.limits[role.first]:
                return False
            return bool(self.persons.civility(k + 1)) or self.persons.name_end(k + 1) - k - 1 >= 2
        if self.persons.civility(k):
            return True
        person = self.persons.after_role(k) if reader.words[k].capital else None
        return person is not None and role.body is None

    def _of_the_subject(self, actor: Actor, role: Role) -> bool:
        """«Aux côtés de X, son doyen, Y, a signé»: X only opens the sentence, the office is that of its subject."""
        reader = self.reader
        k, opening = role.last, reader.openings[actor.first]
        article = reader.low(role.first - 1)
        # «…, le maire de Y | a signé»: an apposition would be closed by a comma
        acts = (
            article in ("le", "la", "l'")
            and k < reader.limits[role.first]
            and (reader.words[k].pos in ("AUX", "VERB") or (reader.low(k) == "et" and actor.role is not None))
        )
        if opening == actor.first or not (acts or (article in ("son", "sa", "leur") and reader.low(k) == ",")):
            return False
        connector = reader.vocabulary.lexicon.connectors.before.match(reader.lows, opening)
        if connector is None or connector[1] not in _ADJUNCTS or opening + connector[0] != actor.first:
            return False
        return acts or bool(self.persons.civility(k + 1)) or self.persons.name_end(k + 1) - k - 1 >= 2

    def _second(self, actor: Actor) -> None:
        """«maire de Nîmes et président du conseil de surveillance du CHU»: a second office of the same person."""
        reader = self.reader
        i = actor.last
        previous = self.reading.previous
        bare = previous is not None and previous.person is not None and previous.role is None and previous.body is None
        if bare and previous is not None and reader.lows[previous.last : actor.first] == ["et"]:
            return  # «X et Y, présidente de A et directeur de B»: one office for each
        j = self._another_office(i)
        if j > i:
            role = self.roles.at(j)
            if role is not None and not self._holder_follows(role):
                actor.last = role.last
                actor.end = reader.words[actor.last - 1].end
                if actor.body is None:
                    actor.body = role.body
                elif role.body is not None and role.body.given:
                    actor.also = role.body

    def _another_office(self, i: int) -> int:
        """Where the second office starts after «et», «, par ailleurs», «et également»; ``i`` if there is none."""
        reader = self.reader
        if i + 1 >= reader.size or i >= reader.limits[i - 1]:
            return i
        j = i + 1 if reader.low(i) in ("et", ",") else i
        adverb = reader.vocabulary.second_office.match(reader.lows, j)
        if adverb is not None:
            return j + adverb[0]
        return j if reader.low(i) == "et" or self._apposed_office(j) else i

    def _apposed_office(self, j: int) -> bool:
        """«X, directeur de A, | président de B, et Y»: an office with no article between commas is a second one."""
        reader = self.reader
        title = reader.vocabulary.titles.match(reader.lows, j)
        if title is None or title[1].form.number == "pl" or reader.words[j].capital or reader.low(j - 1) != ",":
            return False
        role = self.roles.at(j)
        if role is None or role.body is None or role.last >= reader.limits[j]:
            return False
        return reader.low(role.last) in (",", "et", ".", ";") or reader.words[role.last].pos in ("VERB", "AUX")

    def _holder_follows(self, role: Role) -> bool:
        reader = self.reader
        k = role.last
        if k < reader.limits[role.first] and reader.low(k) == ",":
            k += 1
        if k >= reader.limits[role.first]:
            return False
        return bool(self.persons.civility(k)) or self.persons.after_role(k) is not None

    def _heads(self, actor: Actor, i: int) -> Actor:
        """«X préside la chambre depuis 2021»: whom X acts for; the verb stays that of the clause."""
        told = self._relative(replace(actor), i - 1)
        return replace(actor, role=told.role, body=told.body)

    def _relative(self, actor: Actor, j: int) -> Actor:
        reader = self.reader
        k = j + 2
        if reader.low(k) in ("le", "la", "l'"):
            k += 1
        # «qui préside l'UCA», «qui préside aux destinées de l'UM6P»
        organ = self.roles.complements.organ(k) if k < reader.limits[j] else None
        body = (organ[1] if organ is not None else None) or next(
            (b for b in (self.bodies.at(m) for m in range(k, min(k + 5, reader.limits[j]))) if b is not None), None
        )
        if (body is None or body.first > k) and k < reader.limits[j]:
            body = self.roles.holders.named(k) or body  # «qui dirige Nordis»
        if body is None and reader.low(j + 1).startswith("représent") and k < reader.limits[j]:
            body = self.states.at(k)  # «qui représente la France»
        if body is None and j + 2 < k < reader.limits[j]:
            back = self.roles.complements.back(k)  # «qui préside le conseil régional»: one named before
            whole = back is not None and back.last < reader.limits[j] and reader.low(back.last) not in DE
            body = back if whole and back is not None and not reader.words[back.last].capital else None
        if body is not None:
            actor.body = body
            actor.last, actor.end = body.last, body.end
            actor.role = Role(
                j + 1,
                body.last,
                reader.words[j + 1].start,
                body.end,
                reader.slice(j + 1, body.last),
                head=reader.low(j + 1),
                body=body,
            )
        return actor

    def _on_behalf(self, actor: Actor, j: int) -> Actor:
        """«pour le conseil général», «au nom de l'Etat»."""
        reader = self.reader
        k = j + 1
        if reader.low(j) == "au":
            if reader.low(j + 1) != "nom" or reader.low(j + 2) not in DE:
                return actor
            k = j + 3
        if k < reader.limits[j] and reader.low(k) in ("le", "la", "l'"):
            k += 1
        if k >= reader.limits[j]:
            return actor
        if reader.words[k].capital and reader.low(k) in reader.vocabulary.nationalities:
            return actor  # «au nom des Portugais»: of a side that the text has named otherwise
        body = self.bodies.at(k, office=True) or self.states.at(k) or self.roles.holders.named(k)
        if body is None:
            return actor
        if actor.body is None:
            actor.body = body
        actor.last, actor.end = body.last, body.end
        return actor

    def with_second_office(self, actor: Actor) -> Actor:
        """After «le ministre de X, Y,» a body in brackets or «pour Z» may still follow."""
        reader = self.reader
        i = actor.last
        if actor.body is None and i < reader.size and i < reader.limits[i - 1]:
            if reader.low(i) == "(":
                return self._apposition(actor, i)
            if reader.low(i) == "pour":
                return self._on_behalf(actor, i)
            if reader.low(i) == "," and actor.role is not None and actor.role.body is None:
                return self._apposition(actor, i)
        if i < reader.size and reader.vocabulary.second_office.match(reader.lows, i + 1) is not None:
            self._second(actor)  # «le maire de Y, X, par ailleurs président de Z»
        return actor
