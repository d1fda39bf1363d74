"""Does an actor go on with the group before it: «A, B et C», «A, d'une part, et B», «de A, de B»?"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from models.annotation import Actor, AnnotatedArticle, Word
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE, DETERMINERS, A
from pipeline.lexicon.connectors import Connector
from pipeline.rules.reader import Reader
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.named_once import DESCRIBING

MOST_BETWEEN = 8
MOST_APPOSITION = 16
MOST_WORDS_TO_VERB = 12  # «il a obtenu la conclusion d'un accord financier | avec A»
_TRADES = ("ier", "eur", "aire", "icien")  # «le câblier», which the model takes for a verb
_OTHER_PARTICIPLES = ("u", "ue", "us", "ues", "i", "ie", "is", "ies", "ite", "ites")  # «détenue par», «issu de»
_NAMING = frozenset({"DET", "NOUN", "PROPN", "ADJ", "NUM", "X"})


class Coordinating(Reader):
    """Tells what may stand between the actors of one group, in one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, transparent: Sequence[bool]) -> None:
        super().__init__(annotated)
        self.separators = lexicon.grammar.separators
        self.cardinals = lexicon.grammar.cardinals
        self.venues = lexicon.words.venues | lexicon.words.venues_of_institutions
        self.transparent = transparent

    def continues(self, group: Group, actor: Actor, connector: Connector | None) -> bool:
        """Is nothing between the group and the actor that ends the list?"""
        between = [k for k in range(group.last, actor.first) if not self.transparent[k]]
        between = self._without_trade(between, actor)
        lows = [self.lows[k] for k in between]
        if connector is not None and connector not in ("by", "of", group.connector):
            return False
        if connector == group.connector and connector in ("between",):
            return False
        if connector is None and lows[:1] == ["et"] and self._acts_next(group, actor):
            return False
        if ";" in lows and ("et" in self.inner(group) or self._opens_clause(actor)):
            return False  # «entre A et B ; C et D l'ont signé», «X a signé pour A ; Y, directeur, pour B»
        if "autre" in lows and not {"part", "côté"} & set(lows) and not self._other_side(actor.first):
            return False  # «l'un avec A, l'autre avec B»
        lows = self._without_count(between)
        if len(lows) == 2 and lows[0] in ("et", ",") and self.words[between[1]].pos == "ADJ":
            lows = lows[:1]  # «les laboratoires français A et britannique B»
        if (
            group.actors[-1].plural == "person"
            and actor.person is not None
            and all(self.words[k].pos == "ADJ" or self.lows[k] in (",", ":") for k in between)
        ):
            return True  # «leurs directeurs généraux, X et Y»
        more = actor.person is not None or self.lows[actor.last : actor.last + 1] in (["et"], ["ainsi"])
        more = more and not self.acts(actor)
        if self._closed(group) and set(lows) <= {",", "le", "la", "l'", "les"} and not more:
            return False  # «entre A et B, C tente de …», «entre A et B, le Ceta, …»: the «et» has closed the list
        if not lows:
            return self._shared_out(group.actors[-1], actor) or (
                group.actors[-1].plural is None
                and self.lows[actor.first - 1] in (",", "et", ")")
                and actor.first > group.last
            )
        if group.connector is None and set(lows) <= {",", "le", "la", "l'", "les"} and self._after_last_of(group):
            return False  # «Sous l'égide de A, de B et de C, le D et E ont signé»
        if (
            group.connector not in (None, "between")
            and lows == [","]
            and self.lows[actor.last : actor.last + 1] != ["et"]
            and self.acts(actor)
        ):
            return False  # «en raison d'une brouille avec A, B estime que …», but «avec A, B et C ont été signés»
        if {"que", "qu'"} & set(lows) and "ainsi" not in lows and not self._as_well(group):
            return False  # «C'est à l'Hôtel A que B a signé», «A, que B préside»
        if len(lows) <= MOST_BETWEEN and all(low in self.separators for low in lows):
            if any(low in ("avec", "entre", "par") for low in lows):
                return connector == group.connector and connector is not None
            prepositions = {low for low in lows if low in DE}
            shared = group.actors[0].person is None and group.actors[0].role is not None  # «les patrons de A, de B»
            alone = group.actors[-1].person is None and group.actors[-1].role is None and "part" not in lows
            alone = alone and not shared
            if prepositions and alone and group.connector is None and self.lows[group.first - 1] not in DE:
                return False  # «le traité liant les deux pays, et de l'Organisation C»
            if prepositions and not ({",", "et"} & set(lows)):
                return False
            at = bool(A & set(lows))
            if at and (("et" not in lows and "," not in lows) or (group.connector == "with" and self._venue(actor))):
                return False  # «avec A, au Club des entrepreneurs»
            listed = lows == ["ou"] and len(group.actors) > 1  # «dont A, B ou C», but not «A ou B»
            return listed or bool({",", "et", "que", "qu'", ";", "puis"} & set(lows))
        return self._apposition(between) or self._described(between)

    def _shared_out(self, first: Actor, second: Actor) -> bool:
        """«les ministres malien et ivoirien | des Mines»: the words that tell two bodies, half of them for each."""
        if first.last != second.first or first.body is None or second.body is None:
            return False
        unnamed = first.person is None and second.person is None and first.plural is None and second.plural is None
        return unnamed and first.body.kind == second.body.kind != "organisation"

    def _acts_next(self, group: Group, actor: Actor) -> bool:
        """«A a conclu un accord avec B | et C s'en félicite»: C is the subject of a clause of its own."""
        if group.connector != "with" or len(group.actors) > 1 or actor.plural is not None:
            return False
        k = actor.last
        while k + 2 < len(self.words) and self.lows[k] in DE and self.words[k + 1].pos in ("DET", "NOUN"):
            k += 2 + (self.words[k + 1].pos == "DET")  # «le géant | de l'assurance | a indemnisé»
        alone = actor.person is None or k == actor.last
        while k < len(self.words) and self.words[k].pos == "PRON" and self.lows[k] != "qui":
            k += 1
        finite = k + 1 < len(self.words) and self.words[k].pos in ("AUX", "VERB") and not participial(self.lows[k])
        if not alone or not finite or self.lows[k].endswith(("nt", "ant")) or self.lows[k + 1] == "été":
            return False  # «un accord avec A et B a été signé»
        before = self.words[max(group.connector_first - MOST_WORDS_TO_VERB, 0) : group.connector_first]
        return any(w.pos == "AUX" for w in before) and not {".", "!", "?", ";"} & {w.text for w in before}

    def _venue(self, actor: Actor) -> bool:
        """Is the noun at the head of the name one of places where people meet?"""
        return actor.body is not None and actor.person is None and self.lows[actor.body.first] in self.venues

    def _opens_clause(self, actor: Actor) -> bool:
        """Does a finite verb follow before the next «;»: «… ; Y et Z ont fait de même»?"""
        for k in range(actor.last, len(self.words)):
            if self.words[k].text in (";", ".", ":"):
                return False
            if self.words[k].pos == "AUX" and self.lows[k - 1] != "qui":
                return True
        return False

    def _described(self, between: list[int]) -> bool:
        """«A et le précédent détenteur du permis, B»: the second is told by what it is, then named."""
        lows = [self.lows[k] for k in between]
        if lows[-1:] in (["l'"], ["la"], ["le"]):
            lows, between = lows[:-1], between[:-1]
        if not 3 < len(lows) <= MOST_APPOSITION or lows[-1] != ",":
            return False
        start = 1 if lows[0] == "," else 0
        if lows[start] != "et" or lows[start + 1] not in ("le", "la", "l'", "son", "sa", "leur", "un", "une"):
            return False
        said = between[start + 1 : -1]
        agent = self.lows[said[1]].endswith("ant")  # «l'exploitant», which the model takes for a verb
        return all(
            self.words[k].pos in ("NOUN", "ADJ", "ADP", "DET", "PROPN", "NUM") or (agent and k == said[1]) for k in said
        )

    def _as_well(self, group: Group) -> bool:
        """«tant A que B», «aussi bien A que B», «sont A, B»: a «que» that coordinates."""
        k = group.first - 1
        while k >= 0 and k >= group.first - 3 and self.lows[k] not in (".", ";", ":"):
            if self.lows[k] in ("tant", "bien", "autant"):
                return True
            k -= 1
        return False

    def inner(self, group: Group) -> list[str]:
        """What stands between the actors of a group."""
        return [low for a, b in pairwise(group.actors) for low in self.lows[a.last : b.first]]

    def _without_trade(self, between: list[int], actor: Actor) -> list[int]:
        """Without «la maroquinerie» in «A et la maroquinerie X»: what X does, directly before its name."""
        if len(between) < 3 or actor.person is not None or actor.body is None or not self.words[actor.first].capital:
            return between
        noun, article = between[-1], between[-2]
        trade = self.words[noun].pos == "NOUN" or self.lows[noun].endswith(_TRADES)
        plain = trade and not self.words[noun].capital and noun == actor.first - 1
        return between[:-2] if plain and self.lows[article] in ("le", "la", "l'") else between

    def _closed(self, group: Group) -> bool:
        """Has the list had its «et»?"""
        if len(group.actors) < 2 or group.connector not in ("between", "with"):
            return False
        before, last = group.actors[-2], group.actors[-1]
        return "et" in self.lows[before.last : last.first]

    def _after_last_of(self, group: Group) -> bool:
        """«… de A et de B»: is the last of the group the last of a list that repeats its «de»?"""
        k = group.actors[-1].first - 1
        k -= self.lows[k] in DETERMINERS
        return k > 0 and self.lows[k] in DE and self.lows[k - 1] == "et"

    def acts(self, actor: Actor) -> bool:
        """Does a finite verb follow, whose subject the actor is, alone or with another («, C et D peinent»)?"""
        k = actor.last
        if k < len(self.words) and self.lows[k] == "et":
            second = next((n for n in range(k + 1, min(k + 8, len(self.words))) if self.words[n].pos not in _NAMING), k)
            k = second if self.words[second].pos in ("VERB", "AUX") else k
        while k < len(self.words) and self.words[k].pos in ("ADV", "PRON") and self.lows[k] != "qui":
            k += 1
        return k < len(self.words) and self.words[k].pos in ("VERB", "AUX") and not participial(self.lows[k])

    def _other_side(self, first: int) -> bool:
        """«entre, d'une part, A et, de l'autre, B»."""
        before = self.lows[max(first - 60, 0) : first]
        other = any(before[k : k + 3] == ["de", "l'", "autre"] for k in range(max(len(before) - 6, 0), len(before)))
        return other and any(
            before[k : k + 3] in (["d'", "une", "part"], ["d'", "un", "côté"]) for k in range(len(before))
        )

    def _without_count(self, between: list[int]) -> list[str]:
        """Without «quatre syndicats,» in «X et quatre syndicats, A, B et C»: the list that follows says which."""
        lows = [self.lows[k] for k in between]
        if len(between) == 2 and lows[0] == "et" and lows[1] in self.cardinals and self.lows[between[1] + 1] == "des":
            return ["et"]  # «la direction et deux | des trois syndicats»
        if len(between) >= 4 and lows[0] == "et" and lows[-1] in (",", ":", "(", "l'", "la", "le", "dont"):
            inner = [k for k in between[1:-1] if self.lows[k] != "dont"]  # «A et plusieurs banques, dont B et C»
            if (
                self.words[inner[0]].pos == "NUM"
                or self.lows[inner[0]] in self.cardinals
                or self.lows[inner[0]] in ("plusieurs", "ses", "leurs", "les", "d'", "des", "une")
            ) and all(self.words[k].pos in (*DESCRIBING, "PUNCT") for k in inner[1:]):
                return ["et"]
        return lows

    def _apposition(self, between: list[int]) -> bool:
        """«, première force rebelle du pays, et …»: set off by commas, without a finite verb of its own."""
        lows = [self.lows[k] for k in between]
        if (
            not 3 < len(lows) <= MOST_APPOSITION
            or lows[0] not in (",", "(", "-", "–")
            or lows[-1] not in (",", "et", ")", "que", "-", "–", "l'", "la", "le")
        ):
            return False
        if "," not in lows[1:] and ")" not in lows and "-" not in lows[1:]:
            return False
        if lows[1] == "qui" and lows[-2:] == [",", "et"]:
            return not any(self.words[k].text in (":", ";") for k in between)  # «X, qui préside le premier, et Y»
        for k in between:
            word = self.words[k]
            if word.pos == "AUX" or word.text in (":", ";"):
                return False
            if word.pos == "VERB" and not word.low.endswith(("é", "ée", "és", "ées", "ant", "i", "ie", "ue", "u")):
                return False
        return True


def opens_aside(words: Sequence[Word], k: int) -> bool:
    """«A, | racheté par B, …», «A, | détenue par B, …»: a participle that says something about A."""
    word, after = words[k], words[min(k + 1, len(words) - 1)]
    if word.pos not in ("VERB", "ADJ") or word.capital:
        return False
    return participial(word.low) or (word.low.endswith(_OTHER_PARTICIPLES) and after.pos == "ADP")


def participial(low: str) -> bool:
    """Does the word end as a participle does?"""
    return low.endswith(("é", "ée", "és", "ées", "ant"))
