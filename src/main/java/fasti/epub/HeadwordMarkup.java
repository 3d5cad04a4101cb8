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
    var lists = new ArrayList<Markup>();
    var contents = new ArrayList<TocEntry>();
    list(part.people(), Word.PEOPLE, "people", lists, contents);
    list(part.places(), Word.PLACES, "places", lists, contents);
    return withContents(scribe.document(Division.BACK, Meaning.APPENDIX, lists), contents);
  }

  private void list(
      List<Headword> entries, Word word, String name, List<Markup> lists, List<TocEntry> contents) {
    if (entries.isEmpty()) {
      return;
    }
    var lines = new ArrayList<Markup>();
    for (var entry : entries) {
      lines.add(term(entry));
      lines.add(definition(entry));
    }
    lists.add(scribe.section(name, word, Element.of("dl", lines).in("headwords")));
    contents.add(TocEntry.to(scribe.named(name), List.of(new Label(scribe.word(word))), List.of()));
  }

  private static ContentDocument withContents(ContentDocument document, List<TocEntry> children) {
    var entry = document.contents().getFirst();
    return new ContentDocument(
        document.anchor(),
        document.division(),
        document.title(),
        document.body(),
        List.of(TocEntry.to(entry.target(), entry.label(), children)),
        document.landmarks());
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
    return Element.of("dd", words);
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
