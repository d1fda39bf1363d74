"""When and where the article's news took place, as its lead, its dateline or its title tells it once for all."""

from __future__ import annotations

from datetime import date as date_type

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.linking.background import told_in_passing
from pipeline.linking.drafts import Draft
from pipeline.linking.lead_days import LeadDays, of_another_day
from pipeline.linking.rooms import Rooms
from pipeline.linking.title_places import TitlePlaces
from pipeline.rules.slots.places import PlaceReader

MOST_SENTENCES_OF_LEAD = 4
MOST_LETTERS_TO_ITS_DAY = 6  # «le 20 mai, à X»
SENTENCES_OF_HEAD = 2
MOST_SENTENCES_TO_NEWS = 6  # an agreement told later is not what the lead speaks of
MOST_DAYS_OF_NEWS = 14
MOST_WORDS_TO_DAY = 3
MINISTRY = "ministère "
SEAT = "siège "
_WHERE = ("town", "label", "venue")


class Scenes:
    """Gives the agreements of one article the day and the place that the text tells of the whole."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.lexicon = lexicon
        self.rooms = lexicon.words.rooms_of_towns | lexicon.words.rooms_for_want
        self.places = PlaceReader(annotated, lexicon)
        self.days = LeadDays(annotated, lexicon)
        self.title = TitlePlaces(annotated, lexicon)
        self.inside = Rooms(annotated, lexicon)
        self.lows = [word.low for word in annotated.words]
        self.taken: set[int] = set()  # where the places stand of agreements that are not the news
        self.sides: list[Actor] = []  # «lie la Ville au musée d'X»: a party is no place

    def head(self, drafts: list[Draft]) -> None:
        """The day told right before the first agreements, and the town of their dateline: theirs before all others'.

        «La salle était comble, le 8 janvier. A et B ont signé …  Le 1er janvier, A avait renouvelé …»
        """
        for draft in drafts:
            told = draft.statements[0].sentence
            if told >= MOST_SENTENCES_OF_LEAD or beside(draft, self.annotated, self.lexicon):
                continue
            days = self.days.told(self.annotated.sentences[:told]) if told else []
            if draft.date is None and len({t.value for t in days}) == 1 and self._of_lead(draft):
                draft.date = days[0]
                draft.rules.append("date.lead")
            dateline = self._dateline() if draft.place is None and draft.date is not None else None
            if dateline is not None and dateline.first == 0 and told < SENTENCES_OF_HEAD and self._of_the_day(draft):
                _settle(draft, dateline, "place.dateline")

    def _of_lead(self, draft: Draft) -> bool:
        done = "status.not-yet" not in draft.rules and not _only_binding(draft) and not of_another_day(draft)
        return done and not self._vaguely_dated(draft) and not told_in_passing(draft)

    def tell(self, drafts: list[Draft]) -> None:
        """Date and place for those of ``drafts``, all concluded, of which the text tells none of their own."""
        for draft in drafts:
            self._town_of_party(draft)
        self._lead(drafts)
        for draft in drafts:
            self._town_of_party(draft)
            if self._placed(draft):
                self._town_of_seat(draft, drafts)
                self._town_of_venue(draft)
                continue
            room = self.inside.of(draft)
            if room is not None:
                _settle(draft, room, "place.party-town")
                continue
            of_news = not beside(draft, self.annotated, self.lexicon) and self._of_the_day(draft)
            place = (self._of_its_day(draft, drafts) or self._dateline() or self.title.told(draft)) if of_news else None
            if place is not None:
                _settle(draft, place, "place.dateline" if place.head == "dateline" else "place.scene")

    def _placed(self, draft: Draft) -> bool:
        """Is its place known by a name?  «salle du conseil», «ministère des Finances» only for want of a town."""
        name = (draft.place_name or "").casefold()
        return bool(name) and name not in self.rooms and not name.startswith(MINISTRY)

    def _town_of_seat(self, draft: Draft, drafts: list[Draft]) -> None:
        """«au siège de la Région», where the lead tells the town with the day: «mardi à X»."""
        seat = (draft.place_name or "").startswith(SEAT)
        town = self._of_its_day(draft, drafts) if seat else None
        if town is not None and town.head in ("town", "label"):
            _settle(draft, town, "place.scene")

    def _town_of_venue(self, draft: Draft) -> None:
        """«dans l'auditorium de l'avenue X», in a dispatch with a dateline: that tells the town, the venue none."""
        start = draft.place.start if draft.place is not None else -1
        venue = any(p.start == start and p.head == "venue" for p in self.annotated.places)
        own = self._town_in(draft.place_name or "") if venue else None
        if own is not None:
            draft.place_name = own
            draft.rules.append("place.venue-town")
            return
        dateline = self._dateline() if venue and draft.statements[0].sentence < SENTENCES_OF_HEAD else None
        if dateline is not None and self._of_the_day(draft):
            _settle(draft, dateline, "place.dateline")

    def _town_in(self, venue: str) -> str | None:
        """«château de Florac»: the town at the end of the venue's name, where a list or the text knows it as one."""
        _, of, town = venue.replace("d’", "d'").rpartition(" d'" if " d'" in venue.replace("d’", "d'") else " de ")
        told = any(p.name == town and p.head in ("town", "label", "dateline") for p in self.annotated.places)
        return town if of and town[:1].isupper() and (told or town in self.lexicon.towns) else None

    def _of_the_day(self, draft: Draft) -> bool:
        """Is it of the news of the day?  What was signed in another month was not signed where the article is from."""
        date = draft.date
        if date is None or date.value is None:
            # what is only recalled, or waits for its ratification, was not signed where the news is
            return not told_in_passing(draft) and not of_another_day(draft) and "status.not-yet" not in draft.rules
        return date.precision in ("day", "interval") and is_news(draft, self.annotated)

    # -- the lead ------------------------------------------------------------------------------------------

    def _lead(self, drafts: list[Draft]) -> None:
        """Press leads tell when and where once: «Il y avait du monde, jeudi 6 octobre, à Cluny» holds for all."""
        if not drafts:
            return
        told = min(d.statements[0].sentence for d in drafts)
        if told > MOST_SENTENCES_TO_NEWS:
            return
        scene = self.annotated.sentences[: min(max(2, told + 1), MOST_SENTENCES_OF_LEAD)]
        days = self.days.told(scene, told)
        undated = [d for d in drafts if d.date is None and "status.not-yet" not in d.rules and not _only_binding(d)]
        undated = [d for d in undated if not of_another_day(d)]
        others = {d.date.value for d in drafts if d.date is not None}  # «signée le même jour» tells no other
        if len({t.value for t in days}) == 1 and others <= {days[0].value}:
            for draft in undated:
                aside = others and (draft.status != "signed" or beside(draft, self.annotated, self.lexicon))
                if aside or self._vaguely_dated(draft):
                    continue
                draft.date = days[0]
                draft.rules.append("date.lead")
        if any(self._placed(d) for d in drafts) or not days:
            return
        place = self._scene(days[0], scene, drafts)
        if place is not None:
            for draft in drafts:
                if not _of_other_time(draft, days[0]) and not of_another_day(draft):
                    _settle(draft, place, "place.lead")

    def _vaguely_dated(self, draft: Draft) -> bool:
        """«ont récemment conclu», «signent des accords depuis fin juin»: not on the day that the lead tells."""
        sentence = self.annotated.sentences[draft.statements[0].sentence]
        since = (t for t in self.annotated.times if t.value is not None and t.value.endswith("/.."))
        if draft.statements[0].effect == "sign" and any(sentence.start <= t.start < sentence.end for t in since):
            return True
        if draft.statements[0].sentence == 0:
            return False
        return any(
            w.low in self.lexicon.details.vague_times for w in self.annotated.words[sentence.first : sentence.last]
        )

    def _scene(self, day: TimeExpression, scene: list[Sentence], drafts: list[Draft]) -> Mention | None:
        """The place of the lead: a town in the sentence of its day; without a dateline, the one beside it."""
        told = [p for p in self._places(drafts) if p.end <= scene[-1].end and not self._of_another_day(p, day)]
        towns = [p for p in told if p.name.casefold() not in self.rooms]
        of_day = next((n for n, s in enumerate(scene) if s.start <= day.start < s.end), 0)
        near_day = [p for p in towns if scene[of_day].start <= p.start < scene[of_day].end and p.head == "town"]
        stage = self._stage(scene[of_day]) or self._stage_pointed_to(scene, of_day)
        if near_day or stage is not None:
            return near_day[0] if near_day else stage
        if self._dateline() is not None:
            return None
        first, last = scene[max(of_day - 1, 0)].start, scene[min(of_day + 1, len(scene) - 1)].end
        near = [p for p in towns if first <= p.start < last]
        known = [p for p in near if p.head == "town"] or near or [p for p in told if first <= p.start < last]
        return known[0] if len({p.name for p in known}) == 1 else None

    def _of_another_day(self, place: Mention, day: TimeExpression) -> bool:
        """«… suivront le 20 mai à X», «ouverte à X en 1998»: the place beside another day than the lead's."""
        return any(
            t.value is not None
            and not (day.value or "").startswith(t.value)
            and (
                (0 <= place.start - t.end <= MOST_LETTERS_TO_ITS_DAY and t.precision in ("day", "month", "year"))
                or (0 <= t.start - place.end <= MOST_LETTERS_TO_ITS_DAY and t.precision == "year")
            )
            for t in self.annotated.times
        )

    def _stage(self, sentence: Sentence) -> Mention | None:
        """«La salle des fêtes de X était comble, mardi»: the building that the sentence of the day shows."""
        stages = [p for p in self.annotated.places if p.head == "stage" and sentence.first <= p.first < sentence.last]
        return stages[0] if len({p.name for p in stages}) == 1 else None

    def _stage_pointed_to(self, scene: list[Sentence], of_day: int) -> Mention | None:
        """«La gare de X n'avait jamais vu cela. Lundi, le maire y accueillait la ministre»."""
        told = scene[of_day]
        points = any(self.lexicon.scenes.pointers.match(self.lows, k) for k in range(told.first, told.last))
        return (self._stage(scene[of_day - 1]) or self._town(scene[of_day - 1])) if of_day and points else None

    def _town(self, sentence: Sentence) -> Mention | None:
        """«Le ministre avait dressé sa tente à X. Lundi, son homologue y est arrivé»: the one town told with «à»."""
        told = [p for p in self.annotated.places if sentence.first <= p.first < sentence.last]
        towns = [p for p in told if p.head in ("town", "label")]
        return towns[0] if len({p.name for p in towns}) == 1 else None

    def _places(self, drafts: list[Draft]) -> list[Mention]:
        """Towns and venues where something happens, but those of what the agreements are about, and seats of bodies."""
        about = [s for d in drafts for s in (d.subject, *d.objectives) if s is not None]
        return [
            p
            for p in self.annotated.places
            if p.head in _WHERE
            and p.start not in self.taken
            and not any(s.start <= p.start < s.end for s in about)
            and not any(a.first <= p.first < a.last for a in self.sides)
            and not self.places.elsewhere(p)
        ]

    # -- one by one ----------------------------------------------------------------------------------------

    def _of_its_day(self, draft: Draft, drafts: list[Draft]) -> Mention | None:
        """«Fin de la session, hier à Lille. Quatre textes ont été signés»: the one place told with its day."""
        if draft.date is None:
            return None
        told = draft.statements[0].sentence
        ends = self.annotated.sentences[told].end
        days = [t for t in self.annotated.times if t.end <= ends and t.value == draft.date.value]
        found = [
            p
            for p in self._places(drafts)
            if p.name.casefold() not in self.rooms
            and any(self._next_to(p, day) and not self._of_another_day(p, day) for day in days)
        ]
        known = [p for p in found if p.head == "town"] or found or self._stages_of(days)
        return known[0] if len({p.name for p in known}) == 1 else None

    def _stages_of(self, days: list[TimeExpression]) -> list[Mention]:
        shown = [s for s in self.annotated.sentences if any(s.start <= day.start < s.end for day in days)]
        return [stage for stage in map(self._stage, shown) if stage is not None]

    def _next_to(self, place: Mention, day: TimeExpression) -> bool:
        """«hier à Lille», «à Lille, était lundi»: a word or two between them."""
        gap = self.annotated.article.text[min(place.end, day.end) : max(place.start, day.start)]
        return len(gap.split()) <= MOST_WORDS_TO_DAY and "." not in gap

    def _dateline(self) -> Mention | None:
        """«LIBREVILLE - …»: an agency's dispatch tells the place once, at its head."""
        return next((p for p in self.annotated.places if p.head == "dateline"), None)

    def _town_of_party(self, draft: Draft) -> None:
        """«dans la salle du conseil»: the town is that of the commune that concludes, if only one does."""
        if (draft.place_name or "").casefold() not in self.lexicon.words.rooms_of_towns:
            return
        town = self.inside.commune(draft)
        if town is not None:
            draft.place_name = town
            draft.rules.append("place.party-town")


def _of_other_time(draft: Draft, day: TimeExpression) -> bool:
    """«… le lendemain», «… en janvier»: what has a time of its own was not done on the day that the lead tells."""
    own = draft.date.value if draft.date is not None and "date.shared" not in draft.rules else None
    return own is not None and day.value is not None and not day.value.startswith(own)


def beside(draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«Par ailleurs, A a signé de son côté …»: told beside the others, not done with them."""
    if draft.parent is not None:
        return False
    sentence = annotated.sentences[draft.statements[0].sentence]
    lows = [word.low for word in annotated.words[sentence.first : sentence.last]]
    return any(lexicon.discourse.beside.match(lows, k) is not None for k in range(len(lows)))


def _only_binding(draft: Draft) -> bool:
    """«le traité qui lie les deux pays», in an article about something else: nothing was signed on its day."""
    triggers = {rule for rule in draft.rules if rule.startswith("trigger.")}
    named = draft.instrument is not None and draft.instrument.reference == "definite"
    return named and triggers == {"trigger.binding"} and len(draft.statements) == 1


def is_news(draft: Draft, annotated: AnnotatedArticle) -> bool:
    """Is its date the news of the article: within a fortnight of publication, as far as that is known?"""
    published, date = annotated.article.published, draft.date
    if date is None or date.value is None or published is None or len(published) < 10 or len(date.value) < 10:
        return True
    try:
        apart = abs(date_type.fromisoformat(published) - date_type.fromisoformat(date.value[:10]))
    except ValueError:
        return False
    return apart.days <= MOST_DAYS_OF_NEWS


def _settle(draft: Draft, place: Mention, rule: str) -> None:
    draft.place = Span(start=place.start, end=place.end, text=place.text)
    draft.place_name = place.name
    draft.rules.append(rule)
