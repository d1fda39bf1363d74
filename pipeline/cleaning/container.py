"""What a document's container (JSON fields, WARC and mail headers) tells of its article, put in our terms."""

from __future__ import annotations

import re
from dataclasses import replace

from models.raw import Metadata
from pipeline.cleaning.page_title import SEPARATOR, domain_of, site_key, without_site
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold

_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+")


def merge_container(given: Metadata, page: Metadata, lexicon: Lexicon) -> Metadata:
    """Metadata of container and page, the container's first, field by field; but

    - an outlet given as a host («www.lemonde.fr») goes by its name, by the page's, only then as it stands;
    - a title given with the site's name at its end (a PDF's, a mail's subject) loses it;
    - an author that is the outlet itself (the sender of a newsletter) does not hide the page's own.
    """
    outlet = _outlet(given, lexicon) or page.outlet or given.outlet
    sender = given.author is not None and page.author is not None and fold(given.author) == fold(outlet or "")
    return replace(
        given,
        title=_without_outlet(given.title, (outlet, page.outlet), lexicon) if given.title else page.title,
        outlet=outlet,
        author=page.author if sender else given.author or page.author,
        published=given.published or page.published,
        updated=given.updated or page.updated,
        url=given.url or page.url,
        language=given.language or page.language,
        section=given.section or page.section,
        tags=given.tags or page.tags,
    )


def _without_outlet(title: str, outlets: tuple[str | None, str | None], lexicon: Lexicon) -> str:
    names = {site_key(name) for name in outlets if name}
    if (parts := SEPARATOR.split(title)) and lexicon.outlets.known(parts[-1]):
        names.add(site_key(parts[-1]))
    return without_site(title, names - {""}, lexicon.furniture.section_names)


def _outlet(given: Metadata, lexicon: Lexicon) -> str | None:
    if given.outlet is not None and not _HOST.fullmatch(given.outlet):
        return given.outlet
    host = domain_of(given.url) or given.outlet
    rules = lexicon.sites.for_host(host)
    if rules is not None and rules.outlet:
        return rules.outlet
    return lexicon.outlets.at(host) if host else None
