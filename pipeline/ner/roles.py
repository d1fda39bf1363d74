"""Offices and functions: «ministre déléguée chargée de …», «président du Directoire du Groupe …», «wali de la Région».

An office is a title, what follows it as its modifiers («général», «par intérim», an adjective of a country), and a
complement that is a body («de l'AMCI»), a portfolio («de la Santé») or a state («de la République»).  From office and
complement follows the body that its holder acts for.
"""

from __future__ import annotations

from models.annotation import Mention, Role
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.ner.bodies import BodyGrammar
from pipeline.ner.charges import charged, directorate, seals, second_charge
from pipeline.ner.complements import Complements
from pipeline.ner.derived import DerivedBodies
from pipeline.ner.extent import Extent
from pipeline.ner.fields import Fields, field_end
from pipeline.ner.holders import Holders
from pipeline.ner.ministries import Ministries
from pipeline.ner.office_titles import OfficeTitles
from pipeline.ner.reader import Reader
from pipeline.ner.states import StateGrammar
from pipeline.ner.vocabulary import TitleWord


class RoleGrammar:
    """Recognises the office that starts at a word."""

    def __init__(self, reader: Reader, extent: Extent, bodies: BodyGrammar, states: StateGrammar) -> None:
        self.reader = reader
        self.extent = extent
        self.bodies = bodies
        self.vocabulary = reader.vocabulary
        self.holders = Holders(reader, bodies)
        self.offices = DerivedBodies(reader, extent, bodies, self.holders)
        self.titles = OfficeTitles(reader)
        self.complements = Complements(reader, bodies, states, self.holders)
        self.fields = Fields(reader, extent, bodies)
        self.ministries = Ministries(reader, extent, bodies, states)

    def at(self, i: int) -> Role | None:
        """The office whose title stands at word ``i`` (its article is not part of it)."""
        match = self.titles.at(i)
        return self._whole(self.of(i, *match), match[1]) if match is not None else None

    def _whole(self, role: Role, word: TitleWord) -> Role:
        """«ministre d'État, ministre de la Défense»: a rank, and then the portfolio; one office."""
        if word.family not in ("ministry", "state") or word.form.number == "pl":
            return role
        ranked = role.body is None or role.body.kind == "state" or word.title.key == "garde des Sceaux"
        second = second_charge(self.reader, role, word.family) if ranked else seals(self.reader, role)
        further = self.at(second) if second > role.last else None
        if further is None or further.body is None or further.body.kind != "ministry":
            return role
        further.first, further.start = role.first, role.start
        further.text = self.reader.slice(role.first, further.last)
        further.country = further.country or role.country
        return further

    def of(self, i: int, length: int, word: TitleWord) -> Role:
        """The office of this title, which ``length`` words at ``i`` tell: the title itself, «celui», none at all."""
        reader = self.reader
        end, country = self.titles.modifiers(i + length)
        if word.family not in ("ministry", "state"):  # «vice-Première ministre et ministre du Budget»: read below
            end = self.titles.second(end)
        if self.titles.ranked(i, end):
            return Role(
                i,
                end,
                reader.words[i].start,
                reader.words[end - 1].end,
                reader.slice(i, end),
                head=word.title.key,
                anaphor=True,
            )
        body: Mention | None = None
        told = False  # does the office say by itself which body it is?
        service = directorate(reader, i, end)
        if service is not None and word.family == "function":
            start, (end, head) = end, service
            end = self.holders.border(start + 1, self.extent.complements(end, start=start))
            body = self.bodies.mention(i, end, head="direction", name=f"{head} {reader.slice(start, end)}")
            body.given, told = False, True
        elif (
            word.family == "ministry"
            or charged(reader, end, word)
            or self.ministries.of_a_minister(i, end, word, country)
        ):
            end, portfolio = self.ministries.portfolio(end, self.at)
            if portfolio is not None:
                body = self.ministries.mention(i, end, portfolio, word.title.body_head or "ministère", country)
                told = True
        elif word.family == "derived":
            if word.title.key in reader.small.fielded:
                end = field_end(reader, self.extent, end)
            if word.title.key.endswith("échevin") and self.fields.alone(end):
                end += 3 if reader.low(end) in ("de", "d'") else 2  # «échevine | de l'Enseignement»: of a town not told
            start = end
            end, body = self.offices.near(start)
            if end == start:
                end, body = self.fields.of_a_town(end, word.title.key) or self.complements.of(end)
            if end == start:
                end = self.complements.proper(end)
            if end == start and (word.title.body_head or "").startswith("direction"):
                end = self.fields.domain(end)
            if end > start:
                body = self.offices.of_head(i, start, end, word.title.body_head or "", body)
            else:
                end, body = self.offices.of_title(i, start, end, word.title)
                if body is None:
                    end, body = self.offices.alone(i, start, word.title, country)
        elif word.title.key.endswith("ministre") and word.family == "function":
            # «ancien ministre de la Ville», «ex-ministre de la Santé»: speaks for no ministry
            start, (end, portfolio) = end, self.ministries.portfolio(end, self.at)
            told = end > start
        else:
            if word.title.key in reader.small.fielded:
                end = field_end(reader, self.extent, end)
            start = end
            end, body = self.ministries.fellow(i, end, word, country) or self._for_a_holder(end) or (end, None)
            if body is None and word.title.domain_head is not None:
                end, body = self.offices.of_title(i, start, end, word.title)
            if body is None:
                end, body = self.complements.of(end)
            if body is None:
                end, body = self.offices.of_title(i, start, end, word.title)
            if (
                body is None
                and word.title.key in reader.small.heads_of_firms
                and end == start
                and reader.low(end) in ("de", "d'")
            ):
                body = self.holders.firm_like_a_person(end + 1) if end + 1 < reader.limits[i] else None
                end = body.last if body is not None else end
            if body is None:
                end, body = self.complements.posted(start, end)
            if body is None and word.family == "function":
                start, end = end, self.fields.domain(end)
                bare = not any(reader.words[k].capital for k in range(start, end))
                site = bare and any(reader.low(k) in self.vocabulary.actors.managed_sites for k in range(start, end))
                told = end > start and not site  # «le directeur du site»: of whom, other words tell
                within = self.fields.body_of_domain(start, end)
                end = within.last if within is not None else end
                body = within or (self.offices.direction(i, start, end) if told else None)
            if body is None and end == i + length and reader.low(end) in DETERMINERS:
                end, body = self.complements.direct(end)
        if body is not None and word.title.key in reader.small.seeking and reader.low(i + length) in A:
            body, told = None, True  # «candidate à la présidence de la région»
        end, body = self.complements.at_a_ministry(end, body) if word.family == "function" else (end, body)
        end, extra = self.fields.continued(end)
        end, extra = self.complements.at_a_house(end, body or extra) if word.family == "function" else (end, extra)
        body = extra if body is None or body.anaphor else body
        if body is not None and not told and (body.given or word.family == "derived"):
            end = self.complements.where(end)
        end = self.titles.of_then(end)
        role = Role(
            i, end, reader.words[i].start, reader.words[end - 1].end, reader.slice(i, end),
            head=word.title.key, body=body, country=country, party=self._party(i + length, end),
        )  # fmt: skip
        if word.family == "state" and body is None:
            role.body = self.offices.state(role)
        label = role.party
        if role.body is None and label is not None and self.vocabulary.actors.is_union(label.name, label.acronym):
            role.body = label  # «Jean Morel, délégué CFDT»
        if word.family == "function" and body is not None and body.kind == "state" and body.country:
            role.country = body.country
        role.anaphor = role.body is None and country is None and not told
        return role

    def _for_a_holder(self, i: int) -> tuple[int, Mention | None] | None:
        """«directeur de cabinet | du ministre de la Pêche», «représentant du wali d'Oran»: for whom that one acts."""
        reader = self.reader
        if i + 1 >= reader.size or i >= reader.limits[i - 1] or reader.low(i) not in DE:
            return None
        j = i + 1 + (reader.low(i + 1) in DETERMINERS)
        match = self.titles.at(j) if j < reader.limits[i] and (j > i + 1 or reader.low(i) == "du") else None
        if match is None or match[1].form.number == "pl" or match[1].family not in ("ministry", "derived"):
            return None
        role = self.of(j, *match)
        return (role.last, role.body) if role.body is not None and not role.anaphor else None

    def _party(self, start: int, end: int) -> Mention | None:
        """«la présidente | LR | de la région»: the label of its holder, who acts for another body."""
        reader = self.reader
        known = self.vocabulary.lexicon.known_bodies.acronyms
        for k in range(start, min(start + 3, end)):
            if reader.words[k].text.isupper() and reader.words[k].text in known:
                return self.bodies.mention(k, k + 1, head="", acronym=reader.words[k].text)
            if reader.low(k) in DE | {"("}:
                break
        return None
