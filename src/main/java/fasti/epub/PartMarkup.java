package fasti.epub;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.epub.ContentDocument.Division;
import java.util.ArrayList;
import java.util.List;

/// The parts of the publication as the documents of the spine, the contents among them still
/// without their lines.
final class PartMarkup {
  private final CrossReferences references;
  private final PictureFiles pictures;
  private final Illustrations illustrations;

  PartMarkup(CrossReferences references, PictureFiles pictures, Illustrations illustrations) {
    this.references = references;
    this.pictures = pictures;
    this.illustrations = illustrations;
  }

  /// The cover first, then every part in its place but the contents.
  List<ContentDocument> documents(Publication publication) {
    var documents = new ArrayList<ContentDocument>();
    documents.add(TitleMarkup.cover(references));
    publication.parts().stream()
        .filter(part -> !(part instanceof Part.Contents))
        .map(this::document)
        .forEach(documents::add);
    return documents;
  }

  private ContentDocument document(Part part) {
    var scribe = new Scribe(part, references, pictures);
    return switch (part) {
      case Part.Title title -> TitleMarkup.titlePage(title, scribe);
      case Part.Contents _ -> throw new IllegalArgumentException("the contents are the nav");
      case Part.TimeLine timeLine -> TimeLineMarkup.of(timeLine, illustrations.timeLine(), scribe);
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
