"""Verbs and nouns by which an agreement comes about or ends (``data/verbs.toml``)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from pydantic import Field

from pipeline.lexicon.loading import Entry, Table, WordsEntry
from pipeline.lexicon.phrases import Phrases

Strength = Literal["strong", "weak"]
Effect = Literal["sign", "renew", "ratify", "terminate", "negotiate", "bind", "commit", "announce", "allow"]
Shape = Literal["infinitive", "participle", "present", "future", "conditional", "imperfect", "gerund"]


class VerbEntry(Entry):
    """A verb; ``class = "er"`` stands for the regular conjugation."""

    infinitive: str
    conjugation: Literal["er"] | None = Field(default=None, alias="class")
    participle: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    conditional: tuple[str, ...] = ()
    imperfect: tuple[str, ...] = ()
    gerund: str = ""
    effect: Effect
    strength: Strength = "strong"
    middle: bool = False
    reflexive: bool = False
    being: bool = False
    giving: bool = False
    direct: bool = False
    taking: bool = False
    ruling: bool = False
    alone: bool = False
    by_both: bool = False
    by_assembly: bool = False
    straight: bool = False
    kinds: tuple[str, ...] = ()  # of the instruments that it takes; empty: any
    means: tuple[str, ...] = ()  # of a verb of committing: what stands before the instrument («doter»: «de»)

    @property
    def key(self) -> str:
        return self.infinitive


class ExpressionEntry(WordsEntry):
    """Expressions that do the work of a verb."""

    effect: Effect


class GestureEntry(VerbEntry):
    """A verb that signs by what it takes with it: «apposer sa signature»; ``echo``: «en faire autant»."""

    effect: Effect = "sign"
    taken: tuple[str, ...] = Field(default=(), alias="with")
    takes: tuple[str, ...] = ()  # lists of ``[taken]``
    by: str = ""  # the preposition before what they list: «revêtir de»
    clitic: bool = False
    echo: bool = False


class ActNounEntry(Entry):
    """Nouns of the act: «signature»."""

    forms: tuple[str, ...]
    effect: Effect

    @property
    def key(self) -> str:
        return self.forms[0]

    @property
    def spellings(self) -> tuple[str, ...]:
        return self.forms


class VerbsTable(Table):
    """The shape of ``verbs.toml``."""

    outcomes: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    locutions: dict[str, tuple[str, ...]] = {}
    verbs: tuple[VerbEntry, ...]
    common: tuple[VerbEntry, ...] = ()  # said of much else too
    expressions: tuple[ExpressionEntry, ...] = ()
    taken: dict[str, tuple[str, ...]] = {}
    gestures: tuple[GestureEntry, ...] = ()
    nouns: tuple[ActNounEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class VerbForm:
    """One form of a verb; ``feminine`` and ``plural`` are told for participles."""

    lemma: str
    effect: Effect
    strength: Strength
    shape: Shape
    feminine: bool = False
    plural: bool = False
    alone: bool = False  # done by one side, it is no agreement yet
    middle: bool = False  # «un accord s'est conclu»: reflexive, it is said of the agreement
    means: tuple[str, ...] = ()  # as in the table; empty: the usual ones
    kinds: tuple[str, ...] = ()  # of the instruments that it takes; empty: any
    reflexive: bool = False  # only with «se»
    being: bool = False  # its past is made with «être»: «sont parvenus à»
    straight: bool = False  # only with the instrument as its own object: «monter un partenariat»


@dataclass(frozen=True, slots=True)
class Gesture:
    """One form of a verb that signs by what it takes with it."""

    form: VerbForm
    taken: Phrases[bool]
    clitic: bool
    echo: bool


class Verbs:
    """The table with its look-ups."""

    def __init__(self, table: VerbsTable) -> None:
        self.table = table

    @cached_property
    def forms(self) -> dict[str, tuple[VerbForm, ...]]:
        """From a word to the forms it may be («conclut»: present; «signe»: present)."""
        found: dict[str, list[VerbForm]] = {}
        for entry in self.table.verbs:
            for spelling, form in _forms(entry):
                found.setdefault(spelling, []).append(form)
        return {spelling: tuple(forms) for spelling, forms in found.items()}

    @cached_property
    def signing(self) -> frozenset[str]:
        """The words that may be a form of a verb of signing."""
        return frozenset(word for word, forms in self.forms.items() if any(f.effect == "sign" for f in forms))

    @cached_property
    def binding(self) -> frozenset[str]:
        """The words that may be a finite form of a verb that tells whom an agreement binds («lie», «unissait»)."""
        endless = ("participle", "infinitive", "gerund")
        return frozenset(
            word
            for word, forms in self.forms.items()
            if any(f.effect == "bind" and f.shape not in endless for f in forms)
        )

    @cached_property
    def common(self) -> dict[str, tuple[VerbForm, ...]]:
        """The same for verbs that tell of an agreement only where it is their own object («bâtir», «fixer»)."""
        found: dict[str, list[VerbForm]] = {}
        for entry in self.table.common:
            for spelling, form in _forms(entry):
                found.setdefault(spelling, []).append(replace(form, straight=True))
        return {spelling: tuple(forms) for spelling, forms in found.items()}

    @cached_property
    def locutions(self) -> dict[str, Phrases[bool]]:
        """From an infinitive to the words behind it with which it concludes nothing («passer en revue»)."""
        return {verb: Phrases((words, True) for words in listed) for verb, listed in self.table.locutions.items()}

    @cached_property
    def giving(self) -> frozenset[str]:
        """Infinitives of verbs whose receiver is a party."""
        return frozenset(entry.infinitive for entry in (*self.table.verbs, *self.table.common) if entry.giving)

    @cached_property
    def direct(self) -> frozenset[str]:
        """Infinitives of verbs of committing whose object is a party («charge B de l'entretien»)."""
        return frozenset(entry.infinitive for entry in self.table.verbs if entry.direct)

    @cached_property
    def ruling(self) -> frozenset[str]:
        """Infinitives of verbs whose object is what an agreement is about («qui régit le gymnase»)."""
        return frozenset(entry.infinitive for entry in self.table.verbs if entry.ruling)

    @cached_property
    def taking(self) -> frozenset[str]:
        """Infinitives of verbs by which one takes from a party."""
        return frozenset(entry.infinitive for entry in self.table.verbs if entry.taking)

    @cached_property
    def by_assembly(self) -> frozenset[str]:
        """Verbs of concluding that ratify where an assembly is the only subject."""
        return frozenset(entry.infinitive for entry in self.table.verbs if entry.by_assembly)

    @cached_property
    def by_both(self) -> frozenset[str]:
        """Infinitives of verbs of approving by which two sides conclude."""
        return frozenset(entry.infinitive for entry in self.table.verbs if entry.by_both)

    @cached_property
    def concluding(self) -> dict[str, tuple[VerbForm, ...]]:
        """Those forms that speak of an agreement by themselves: not «confier», «autoriser»."""
        return {
            word: forms
            for word, forms in self.forms.items()
            if any(form.effect not in ("commit", "allow") for form in forms)
        }

    @cached_property
    def expressions(self) -> Phrases[Effect]:
        """Expressions that do the work of a verb."""
        return Phrases((words, entry.effect) for entry in self.table.expressions for words in entry.words)

    @cached_property
    def gestures(self) -> dict[str, tuple[Gesture, ...]]:
        """From a word to the gestures that it may begin («apposera»: with «sa signature»)."""
        found: dict[str, list[Gesture]] = {}
        for entry in self.table.gestures:
            listed = (f"{entry.by} {words}".strip() for name in entry.takes for words in self.table.taken[name])
            taken = Phrases((words, True) for words in (*entry.taken, *listed))
            for spelling, form in _forms(entry):
                verb = spelling.split()[0]  # «mettre fin à»: its infinitive begins with «mettre», no «se prononcer»
                first = verb if verb.endswith(("er", "ir", "re")) and len(verb) > len("se") else spelling
                found.setdefault(first, []).append(Gesture(form, taken, entry.clitic, entry.echo))
        return {spelling: tuple(gestures) for spelling, gestures in found.items()}

    @cached_property
    def nouns(self) -> Phrases[Effect]:
        """Nouns of the act."""
        return Phrases((form, entry.effect) for entry in self.table.nouns for form in entry.forms)


def _forms(entry: VerbEntry) -> Iterator[tuple[str, VerbForm]]:
    """Each spelling of a verb with its form."""
    for shape, spellings in shapes_of(entry).items():
        for spelling in spellings:
            participle = shape == "participle"
            yield (
                spelling,
                VerbForm(
                    entry.infinitive,
                    entry.effect,
                    entry.strength,
                    shape,
                    feminine=participle and spelling.rstrip("s").endswith("e"),
                    plural=participle and spelling.endswith("s"),
                    alone=entry.alone,
                    middle=entry.middle,
                    means=entry.means,
                    kinds=entry.kinds,
                    reflexive=entry.reflexive,
                    being=entry.being,
                    straight=entry.straight,
                ),
            )


def shapes_of(entry: VerbEntry) -> dict[Shape, tuple[str, ...]]:
    """All forms of a verb by shape; the regular conjugation is made here."""
    listed: dict[Shape, tuple[str, ...]] = {
        "infinitive": (entry.infinitive,),
        "participle": entry.participle,
        "present": entry.present,
        "future": entry.future,
        "conditional": entry.conditional,
        "imperfect": entry.imperfect,
        "gerund": (entry.gerund,) if entry.gerund else (),
    }
    if entry.conjugation == "er":
        stem = entry.infinitive[:-2]
        soft = stem + "e" if stem.endswith("g") else stem[:-1] + "ç" if stem.endswith("c") else stem
        glide = stem[:-1] + "i" if stem.endswith(("oy", "uy")) else stem  # «octroie», «appuiera»
        listed |= {
            "participle": (stem + "é", stem + "ée", stem + "és", stem + "ées"),
            "present": (glide + "e", glide + "ent", soft + "ons"),
            "future": (glide + "era", glide + "eront"),
            "conditional": (glide + "erait", glide + "eraient"),
            "imperfect": (soft + "ait", stem + "aient" if soft == stem else soft + "aient", soft + "a", stem + "èrent"),
            "gerund": (soft + "ant",),
        }
    first_persons = [
        form[: -len("a")] + end for form in listed["future"] if form.endswith("ra") for end in ("ai", "ons")
    ]
    return {**listed, "future": (*listed["future"], *first_persons)}  # «nous signerons»
