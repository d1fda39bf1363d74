"""What a sentence tells of an agreement besides who: date, place, occasion, subject, objectives, amounts, duration."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Mention, Sentence
from models.expression import AmountExpression, DurationExpression, TimeExpression
from models.record import Span
from pipeline.lexicon import Lexicon
from pipeline.rules.marks import VerbGroup

MOST_WORDS_OF_EVENT = 22
MOST_WORDS_OF_SUBJECT = 40
MOST_WORDS_OF_CORE = 14


class DetailReader:
    """Reads the details of one article's sentences."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.text = annotated.article.text
        self.details = lexicon.details
        self.verbs = lexicon.verbs.forms
        self.in_actor = [False] * len(annotated.words)
        for actor in annotated.actors:
            for k in range(actor.first, actor.last):
                self.in_actor[k] = True

    # -- when ----------------------------------------------------------------------------------------------

    def date(
        self, sentence: Sentence, low: int, high: int, anchor: int, verbs: list[VerbGroup]
    ) -> TimeExpression | None:
        """The date of signing among the expressions between words ``low`` and ``high``: the nearest to ``anchor``."""
        best: tuple[float, TimeExpression] | None = None
        for time in self.annotated.times:
            first = self.word_at(time.start)
            if first is None or not low <= first < high or not sentence.first <= first < sentence.last:
                continue
            if (
                self._not_signing(sentence, first, verbs)
                or (time.precision in ("interval", None)
                and time.value is not None
                and ".." in time.value)
            ):
                continue
            distance = abs(first - anchor) + (0 if time.precision == "day" else 12) + (30 if time.value is None else 0)
            if best is None or distance < best[0]:
                best = (distance, time)
        return best[1] if best else None

    def event_date(self, sentence: Sentence, event: Span) -> TimeExpression | None:
        """«le Forum X, tenu les 1er et 2 mai»: when the occasion was, if nothing tells when it was signed."""
        for time in self.annotated.times:
            if event.start < time.start <= event.end + 40 and time.end <= sentence.end and time.value is not None:
                return time
        return None

    def _not_signing(self, sentence: Sentence, first: int, verbs: list[VerbGroup]) -> bool:
        """«depuis 2019», «suspendue en 2017»: a date of something else."""
        k = first - 1
        while k > sentence.first and self.lows[k] in (
            "en",
            "le",
            "la",
            "du",
            "dès",
            "à",
            "ce",
            "au",
            "de",
            "fin",
            "début",
            "un",
        ):
            k -= 1
        word = self.words[k]
        adjectival = (
            word.pos in ("VERB", "ADJ") and k < first - 1 and k > sentence.first and self.words[k - 1].pos != "AUX"
        )
        if (
            adjectival
            and word.low.endswith(("é", "ée", "és", "ées", "u", "ue", "us", "ues", "i", "ie"))
            and not any(v.first <= k < v.last for v in verbs)
        ):
            return True
        for start in range(max(sentence.first, first - 4), first):
            match = self.details.not_the_date.match(self.lows, start)
            if match is not None and start + match[0] in (first, first - 1):
                return True
        return False

    # -- where ---------------------------------------------------------------------------------------------

    def place(
        self, sentence: Sentence, low: int, high: int, anchor: int, event: Span | None, beyond: int | None
    ) -> Mention | None:
        """The place of signing between words ``low`` and ``high``: towns first, then the nearest to ``anchor``."""
        best: tuple[int, Mention] | None = None
        for place in self.annotated.places:
            if not low <= place.first < high or place.head in ("dateline", "mention"):
                continue
            if event is not None and event.start <= place.start < event.end:
                continue
            if beyond is not None and place.start >= beyond:
                continue
            if self.lows[place.first - 1] == "en" and self._not_local(place):
                continue
            distance = abs(place.first - anchor) + _PLACE_RANKS.get(place.head, 0)
            if best is None or distance < best[0]:
                best = (distance, place)
        return best[1] if best else None

    def _not_local(self, place: Mention) -> bool:
        return (
            place.first >= 2
            and self.words[place.first - 2].pos in ("NOUN", "ADJ")
            and not self.words[place.first - 2].capital
        )

    # -- on what occasion ----------------------------------------------------------------------------------

    def event(self, sentence: Sentence) -> Span | None:
        """The occasion: a gathering or visit after «en marge de», «à l'occasion de», «lors de»."""
        found: list[tuple[int, Span]] = []
        for start in range(sentence.first, sentence.last):
            match = self.details.occasion.match(self.lows, start)
            if match is None:
                continue
            span = self._event_at(sentence, start + match[0])
            if span is not None:
                weak = (
                    self.lows[start] in ("dans", "pendant", "durant", "au") or "issue" in self.lows[start : start + 3]
                )
                found.append((1 if weak else 0, span))
        if not found:
            return None
        return min(found, key=lambda pair: (pair[0] + _vague(pair[1].text), -pair[1].start))[1]

    def _event_at(self, sentence: Sentence, first: int) -> Span | None:
        i = first
        limit = min(sentence.last, first + MOST_WORDS_OF_EVENT)
        while i < limit and self.lows[i] in ("la", "le", "l'", "les", "une", "un", "cette", "ce", "sa", "son", "leur"):
            i += 1
        # «des travaux des premières Assises», «de la cérémonie d'ouverture du Forum»: the way in is not the event
        while i + 2 < limit and self.lows[i] in self.details.openers and self.lows[i + 1] in ("de", "du", "des", "d'"):
            j = i + 2
            while j < limit and self.lows[j] in ("la", "l'", "les", "le"):
                j += 1
            if not any(self.lows[k] in self.details.gatherings for k in range(j, min(j + 4, limit))):
                break
            i = j
        if i >= limit:
            return None
        head = [k for k in range(i, min(i + 4, limit)) if self.lows[k] in self.details.gatherings]
        capital = any(self.words[k].capital for k in range(i, min(i + 3, limit)))
        if not head and (
            not capital
            or (self.lows[first - 1] in ("de", "du", "des", "d'") and "cadre" in self.lows[first - 3 : first])
        ):
            return None
        if head and head[0] > i + 3:
            return None
        if not head and self.words[i].label in ("PER", "LOC"):
            return None
        j = i
        while j < limit:
            word = self.words[j]
            if word.text in (",", ";", ":", ".", "–", "—", "!", "?") or word.low in (
                "qui",
                "que",
                "qu'",
                "dont",
                "où",
                "entre",
                "avec",
                "afin",
                "présence",
                "laquelle",
                "lequel",
                "lors",
                "à laquelle",
                "auquel",
                "sous",
                "puis",
                "pour",
                "destinée",
                "consacrée",
                "tandis",
                "organisé",
                "organisée",
                "organisées",
                "organisés",
                "tenu",
                "tenue",
                "tenus",
                "tenues",
                "placé",
                "placée",
                "initiée",
                "abrité",
                "abritée",
                "par",
                "ainsi",
                "présidée",
                "présidé",
            ):
                break
            if (
                j > i
                and word.pos in ("AUX", "VERB")
                and not word.low.endswith(("é", "ée", "és", "ées"))
                and not word.capital
            ):
                break
            if word.low in ("à", "en", "au") and j > i + 1 and self._place_follows(j) and j + 2 >= limit - 1:
                break
            if self._time_at(j) and j > i and not word.text.isdigit():
                break
            if word.text == "-" and j > i:
                break
            j += 1
        while j > i and (
            self.words[j - 1].low in ("et", "de", "du", "à", "en", "la", "le", "l'", "les", "au", "«", "ce")
        ):
            j -= 1
        if j <= i or (j - i == 1 and not self.words[i].capital) or self._plain(i, j):
            return None
        return self.span(i, j)

    def _plain(self, i: int, j: int) -> bool:
        """«cérémonie de signature», «réunion», «cérémonie»: says nothing of the occasion."""
        places = {k for p in self.annotated.places for k in range(p.first, p.last)}
        return all(self.lows[k] in _PLAIN or k in places or self.lows[k] in ("à", "au", "en") for k in range(i, j))

    def _place_follows(self, j: int) -> bool:
        return any(p.first == j + 1 and p.head != "mention" for p in self.annotated.places)

    def _time_at(self, j: int) -> bool:
        word = self.words[j]
        return any(t.start <= word.start < t.end for t in self.annotated.times)

    # -- what about ----------------------------------------------------------------------------------------

    def subject(self, sentence: Sentence, first: int, stop: int) -> Span | None:
        """What follows «portant sur», «relatif à», «pour» … between words ``first`` and ``stop``."""
        if (
            first + 1 < stop
            and self.words[first].pos == "VERB"
            and self.lows[first].endswith("ant")
            and self.lows[first] not in self.verbs
            and self.details.subject.match(self.lows, first) is None
        ):
            # «un accord supprimant les visas»
            end = self.phrase_end(sentence, first, stop=max(stop, sentence.last))
            return self.span(first, self._core(first, end)) if end > first + 1 else None
        for start in range(first, stop):
            match = self.details.subject.match(self.lows, start)
            if match is None or self.in_actor[start] or self.words[start].start < 0:
                continue
            if self.lows[start] in ("pour", "sur") and (start - first > 14 or self._odd_purpose(start)):
                continue
            begin = start + match[0]
            if begin < sentence.last and self.lows[begin] in _EMPTY_SUBJECTS:
                continue
            end = self.phrase_end(sentence, begin, stop=max(stop, sentence.last))
            if end > begin:
                return self.span(begin, self._core(begin, end))
        return None

    def _core(self, begin: int, end: int) -> int:
        """The subject without what only adds to it: «un programme d'inclusion | visant notamment à …»."""
        for k in range(begin + 2, end):
            if self.lows[k] in _ADDITIONS and self.lows[k - 1] != ",":
                return k
            if self.lows[k] in ("et", ",") and k - begin >= MOST_WORDS_OF_CORE:
                return k
        return end

    def _odd_purpose(self, start: int) -> bool:
        following = self.lows[start + 1 : start + 4]
        if any(
            low
            in (
                "leur",
                "sa",
                "part",
                "compte",
                "un",
                "montant",
                "année",
                "années",
                "durée",
                "période",
                "place",
                "lesquels",
            )
            for low in following[:2]
        ):
            return True
        return any(
            t.start <= self.words[min(start + 1, len(self.words) - 1)].start < t.end
            for t in self.annotated.times + self.annotated.durations
        )

    def named(self, sentence: Sentence, first: int, last: int) -> Span | None:
        """«accord régional de relance», «convention de pêche»: the instrument with its own complements."""
        end = last
        while end < sentence.last and end - last < 12:
            word = self.words[end]
            if (word.pos in ("NOUN", "ADJ", "PROPN") and not self._time_at(end) and word.low not in self.verbs) or (
                word.low in ("de", "d'", "du", "des", "à", "en", "pour", "contre", "sur")
                and end + 1 < sentence.last
                and self.words[end + 1].pos in ("NOUN", "ADJ", "PROPN", "DET")
            ) or (word.low in ("la", "l'", "les", "le") and self.lows[end - 1] in ("de", "à", "pour", "contre", "sur")):
                end += 1
            else:
                break
        while end > last and self.words[end - 1].pos not in ("NOUN", "ADJ", "PROPN"):
            end -= 1
        start = next(
            (
                k
                for k in range(first, last)
                if self.words[k].pos in ("NOUN", "ADJ", "X", "PROPN") and self.words[k].low not in _ORDINAL_WORDS
            ),
            first,
        )
        return self.span(start, end) if end > last else None

    def generic(self, naming: Span | None) -> bool:
        """Does the name say no more than the instrument: «accord de partenariat», «convention-cadre»?"""
        if naming is None:
            return True
        words = [w for w in self.words if naming.start <= w.start < naming.end and w.pos in ("NOUN", "ADJ", "PROPN")]
        return all(w.low in self.details.empty for w in words[1:])

    def after_colon(self, sentence: Sentence, last: int) -> Span | None:
        """«une convention-cadre qui embrasse large : des formations, de la recherche…»."""
        for k in range(last, min(sentence.last - 2, last + 9)):
            if self.lows[k] == ":":
                sums = any(a.start <= self.words[k + 1].start < a.end for a in self.annotated.amounts)
                named = (
                    self.in_actor[k + 1] or self.in_actor[k + 2]
                )  # «avec les trois partenaires suivants : A, B et C»
                return None if sums or named or self.words[k + 1].text in ("«", '"') else self._told(sentence, k + 1)
            if self.lows[k] in (";", "«"):
                return None
        return None

    def predicate(self, sentence: Sentence, last: int) -> Span | None:
        """«Le premier accord exempte de visa les titulaires de …»: what the instrument does, as its verb says it."""
        depth = 0
        for k in range(last, min(sentence.last, last + 45)):
            low, word = self.lows[k], self.words[k]
            if low == "," and k == last:
                depth = 1
            elif low == "," and depth:
                depth = 0
            elif low == ":" and not depth and k + 1 < sentence.last:
                return self._told(sentence, k + 1)
            elif word.pos == "VERB" and not depth and not self.in_actor[k]:
                if low.endswith(("é", "ée", "és", "ées", "ant")) or low in self.verbs:
                    return None
                return self._told(sentence, k)
            elif word.pos == "AUX" and not depth:
                return None
        return None

    def _told(self, sentence: Sentence, begin: int) -> Span | None:
        end = self.phrase_end(sentence, begin, stop=sentence.last)
        return self.span(begin, end) if end > begin + 1 else None

    def objectives(self, sentence: Sentence, first: int) -> list[Span]:
        """What follows «vise à», «a pour objectifs de»: one span for each coordinated objective."""
        for start in range(first, sentence.last):
            match = self.details.objectives.match(self.lows, start)
            if match is None:
                continue
            begin = start + match[0]
            end = self.phrase_end(sentence, begin, stop=sentence.last, whole=True)
            return self._split(begin, end)
        return []

    def _split(self, begin: int, end: int) -> list[Span]:
        """Cut «de créer A, de former B et de C» at «, de» / «et de» before infinitives, or «, » / «et » before them."""
        cuts = [begin]
        for k in range(begin + 2, end - 1):
            if self.lows[k] not in (",", "et"):
                continue
            j = k + 1
            if self.lows[j] == "et":
                continue
            if self.lows[j] in ("de", "d'", "à"):
                j += 1
            if j < end and _infinitive(self.words[j].low, self.words[j].pos):
                cuts.append(j)
        spans = []
        for a, b in zip(cuts, [*cuts[1:], end], strict=True):
            stop = b
            while stop > a and self.lows[stop - 1] in (",", "et", "de", "d'", "à", ";"):
                stop -= 1
            if stop > a:
                spans.append(self.span(a, stop))
        return spans

    def phrase_end(self, sentence: Sentence, begin: int, *, stop: int, whole: bool = False) -> int:
        """End of the phrase from ``begin`` on: a full stop, a semicolon, a comma before another clause."""
        depth = 0
        limit = min(stop, sentence.last, begin + (90 if whole else MOST_WORDS_OF_SUBJECT))
        k = begin
        while k < limit:
            low = self.lows[k]
            if low in ("(", "«"):
                depth += 1
            elif low in (")", "»"):
                depth = max(0, depth - 1)
            elif low in (";", ".", "!", "?") and depth == 0:
                break
            elif not whole and depth == 0 and k > begin:
                word = self.words[k]
                if low in ("entre", "avec") and self._actor_near(k):
                    break
                if low == "," and not self._goes_on(k):
                    break
                if word.pos == "AUX" and low in ("a", "ont", "est", "sont", "sera", "seront", "avait", "avaient"):
                    break
            k += 1
        while k > begin and self.lows[k - 1] in (",", "et", "de", "à", ":", "la", "le", "les"):
            k -= 1
        return k

    def _goes_on(self, k: int) -> bool:
        """A comma inside an enumeration: a preposition or a bare noun follows, and an «et» closes it later."""
        following = self.lows[k + 1 : k + 2]
        if not following:
            return False
        if following[0] in ("de", "du", "des", "d'", "la", "le", "les", "l'", "à", "au", "aux") or self.words[
            k + 1
        ].pos in ("NOUN", "ADJ"):
            return "et" in self.lows[k + 1 : k + 14] and not any(
                self.lows[j] in ("a", "ont", "est", "sont") for j in range(k + 1, min(k + 10, len(self.lows)))
            )
        return False

    def _actor_near(self, k: int) -> bool:
        return any(k < a.first <= k + 2 for a in self.annotated.actors)

    # -- how much, how long --------------------------------------------------------------------------------

    def amounts(self, low: int, high: int) -> list[AmountExpression]:
        """Sums named between words ``low`` and ``high``, but conversions («soit 3,5 milliards de dirhams»)."""
        found = []
        for amount in self.annotated.amounts:
            first = self.word_at(amount.start)
            if first is None or not low <= first < high:
                continue
            if any(
                w in ("soit", "contre", "perdait", "gagnait", "équivalent")
                for w in self.lows[max(low, first - 3) : first]
            ):
                continue
            found.append(amount)
        return found

    def duration(self, low: int, high: int) -> DurationExpression | None:
        """«pour une durée de trois ans»."""
        for duration in self.annotated.durations:
            first = self.word_at(duration.start)
            if first is None or not low <= first < high:
                continue
            if duration.term:
                return duration
            for start in range(max(low, first - 4), first):
                match = self.details.duration.match(self.lows, start)
                if match is not None and start + match[0] >= first - 2:
                    return duration
        return None

    # -- helpers -------------------------------------------------------------------------------------------

    def word_at(self, offset: int) -> int | None:
        """The word that contains character ``offset``."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self.words) else None

    def span(self, first: int, last: int) -> Span:
        """Words ``first`` to ``last`` as a span of the text."""
        start, end = self.words[first].start, self.words[last - 1].end
        return Span(start=start, end=end, text=self.text[start:end])


_PLAIN = frozenset(
    "cérémonie réunion rencontre signature signatures de la une cette officielle conjointe entretien "
    "échange conférence presse point séance même".split()
)


_ORDINAL_WORDS = frozenset(
    "premier première deuxième second seconde troisième quatrième dernier dernière autre nouveau "
    "nouvelle nouvel".split()
)
_EMPTY_SUBJECTS = frozenset({"ce", "cette", "eux", "elle", "lui", "un", "leur", "sa", "son", "être"} - {"un"})
_ADDITIONS = frozenset(
    "visant qui dont afin destiné destinée destinés destinées permettant lequel laquelle où dans "
    "pour auquel grâce notamment doté dotée lors moyennant entre avec ainsi tout conformément".split()
)
_PLACE_RANKS = {"town": 0, "seat": 15, "label": 20, "country": 30}


def _vague(text: str) -> int:
    return 0 if any(c.isupper() for c in text) else 1


def _infinitive(low: str, pos: str) -> bool:
    return (
        (pos == "VERB"
        and low.endswith(("er", "ir", "re", "oir")))
        or low.endswith(("iser", "ifier", "orer", "opper", "ager"))
    )
