package fasti.epub;

import fasti.document.Headword;
import fasti.document.Locator;
import fasti.document.Part;
import fasti.document.Word;
import fasti.epub.ContentDocument.Division;
import fasti.epub.Markup.Element;
import fasti.epub.Markup.Label;
import fasti.text.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Glossary, people and places: lists of headwords with what is said of each, and the way back to
/// where it comes up.
final class HeadwordMarkup {
  private final Scribe scribe;

  HeadwordMarkup(Scribe scribe) {
    this.scribe = scribe;
  }

  ContentDocument glossary(Part.Glossary glossary) {
    var entries = new ArrayList<Markup>();
    for (var entry : glossary.entries()) {
      entries.add(term(entry).with(Meaning.GLOSSARY_TERM));
      entries.add(definition(entry).with(Meaning.GLOSSARY_DEFINITION));
    }
    var list = Element.of("dl", entries).in("headwords");
    return scribe.document(Division.BACK, Meaning.GLOSSARY, List.of(list));
  }

  ContentDocument peopleAndPlaces(Part.PeopleAndPlaces part) {
    var lists = new ArrayList<NamedList>();
    lists.add(new NamedList("people", Word.PEOPLE, part.people()));
    lists.add(new NamedList("places", Word.PLACES, part.places()));
    lists.removeIf(list -> list.entries().isEmpty());
    var sections = lists.stream().map(this::section).toList();
    var contents = lists.stream().map(this::contents).toList();
    return scribe.document(Division.BACK, Meaning.APPENDIX, sections).withContents(contents);
  }

  private record NamedList(String name, Word word, List<Headword> entries) {}

  private Element section(NamedList list) {
    var lines = new ArrayList<Markup>();
    for (var entry : list.entries()) {
      lines.add(term(entry));
      lines.add(definition(entry));
    }
    return scribe.section(list.name(), list.word(), Element.of("dl", lines).in("headwords"));
  }

  private TocEntry contents(NamedList list) {
    var label = List.of(new Label(scribe.word(list.word())));
    return TocEntry.to(scribe.named(list.name()), label, List.of());
  }

  private Element term(Headword entry) {
    var words = new ArrayList<Markup>();
    words.add(Element.of("dfn", scribe.inline(entry.headword())));
    if (!entry.gloss().isEmpty()) {
      words.add(new Label(" "));
      words.add(Element.of("span", scribe.inline(entry.gloss())).in("gloss"));
    }
    return Element.of("dt", words).with(entry.anchor());
  }

  private Element definition(Headword entry) {
    var words = new ArrayList<>(scribe.inline(entry.text()));
    if (!entry.locators().isEmpty()) {
      words.add(new Label(" "));
      words.add(Element.of("span", locators(entry.locators(), scribe)).in("locators"));
    }
    return Element.of("dd", words).with(entry.textAnchor());
  }

  /// Links by the titles of the sections they lead to.
  static List<Markup> locators(List<Locator> locators, Scribe scribe) {
    var links = new ArrayList<Markup>();
    for (var locator : locators) {
      if (!links.isEmpty()) {
        links.add(new Label("; "));
      }
      links.add(locator(locator.target(), locator, scribe));
    }
    return links;
  }

  private static Element locator(Anchor target, Locator locator, Scribe scribe) {
    var title = Markup.textOf(scribe.insideLink(locator.sectionTitle()));
    return Markup.link(target, List.of(new Label(title)));
  }
}
