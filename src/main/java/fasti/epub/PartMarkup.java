package fasti.epub;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.epub.ContentDocument.Division;
import java.util.List;

/// The parts of the publication as documents of the spine; the contents, which are the nav, are
/// made by [NavigationDocument].
final class PartMarkup {
  private final CrossReferences references;
  private final PictureFiles pictures;
  private final Illustrations illustrations;

  PartMarkup(CrossReferences references, PictureFiles pictures, Illustrations illustrations) {
    this.references = references;
    this.pictures = pictures;
    this.illustrations = illustrations;
  }

  /// The documents before the contents: what the publication has before them, or, if it has none,
  /// its title page.
  List<ContentDocument> before(Publication publication) {
    return documents(publication.parts().subList(0, contentsIndex(publication)));
  }

  List<ContentDocument> after(Publication publication) {
    var parts = publication.parts();
    return documents(parts.subList(contentsIndex(publication), parts.size()));
  }

  private List<ContentDocument> documents(List<Part> parts) {
    return parts.stream()
        .filter(part -> !(part instanceof Part.Contents))
        .map(this::document)
        .flatMap(document -> LongDocuments.split(document).stream())
        .toList();
  }

  private static int contentsIndex(Publication publication) {
    var parts = publication.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Part.Contents) {
        return i;
      }
    }
    return !parts.isEmpty() && parts.getFirst() instanceof Part.Title ? 1 : 0;
  }

  private ContentDocument document(Part part) {
    var scribe = new Scribe(part, references, pictures);
    return switch (part) {
      case Part.Title title -> TitleMarkup.titlePage(title, scribe);
      case Part.Contents _ -> throw new IllegalArgumentException("the contents are the nav");
      case Part.TimeLine timeLine -> TimeLineMarkup.of(timeLine, illustrations, pictures, scribe);
      case Part.Matter matter -> matter(matter, scribe);
      case Part.EventSection event -> EventMarkup.of(event, scribe);
      case Part.Glossary glossary -> new HeadwordMarkup(scribe).glossary(glossary);
      case Part.PeopleAndPlaces headwords -> new HeadwordMarkup(scribe).peopleAndPlaces(headwords);
      case Part.Chronology chronology -> ChronologyMarkup.of(chronology, scribe);
      case Part.Bibliography bibliography ->
          new BackMatterMarkup(scribe).bibliography(bibliography);
      case Part.PictureCredits credits -> new BackMatterMarkup(scribe).pictureCredits(credits);
      case Part.Index index -> new BackMatterMarkup(scribe).index(index);
      case Part.Answers answers -> new BackMatterMarkup(scribe).answers(answers);
    };
  }

  private static ContentDocument matter(Part.Matter matter, Scribe scribe) {
    var body = scribe.blocks(matter.body());
    return switch (matter.place()) {
      case FRONT -> scribe.document(Division.FRONT, Meaning.PREFACE, body);
      case BACK -> scribe.document(Division.BACK, Meaning.AFTERWORD, body);
    };
  }
}
