package fasti.layout;

import fasti.document.Part;
import fasti.document.Publication;
import fasti.layout.page.SetPart;
import fasti.layout.page.VerticalItem;
import fasti.layout.paragraph.Cost;
import fasti.style.HouseStyle;
import fasti.unit.Length;
import java.util.ArrayList;
import java.util.List;

/// Joins the set parts into one column and says which of them begin a page.
///
/// Events begin pages of their own where most of them fill the better part of one; short events
/// follow one another, so that a handout for a class does not waste paper.
final class Column {
  /// Events that are at least this high, in pages, have pages of their own.
  private static final double OWN_PAGE = 0.5;

  /// White between two parts on one page, in lines.
  private static final double PART_WHITE = 2;

  private final Publication publication;
  private final HouseStyle style;

  Column(Publication publication, HouseStyle style) {
    this.publication = publication;
    this.style = style;
  }

  List<VerticalItem> join(List<SetPart> parts) {
    boolean ownPages = eventsHaveOwnPages(parts);
    var column = new ArrayList<VerticalItem>();
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        column.add(
            beginsPage(i, ownPages)
                ? new VerticalItem.PageEnd(Cost.FORCED)
                : new VerticalItem.Space(style.typography().leading().times(PART_WHITE)));
      }
      column.addAll(parts.get(i).matter());
    }
    return column;
  }

  private boolean beginsPage(int index, boolean ownPages) {
    var part = publication.parts().get(index);
    var before = publication.parts().get(index - 1);
    boolean titled = isTitlePage(publication.parts().getFirst());
    return switch (part) {
      case Part.EventSection _ -> before instanceof Part.EventSection ? ownPages : titled;
      case Part.Chronology _ -> titled;
      case Part.Glossary _, Part.PeopleAndPlaces _ -> before instanceof Part.EventSection && titled;
      case Part.Matter matter -> matter.place() == Part.Matter.Place.FRONT && titled;
      case Part.Answers _ -> true;
      case Part.Title _,
          Part.Contents _,
          Part.TimeLine _,
          Part.Bibliography _,
          Part.PictureCredits _,
          Part.Index _ ->
          false;
    };
  }

  private static boolean isTitlePage(Part part) {
    return part instanceof Part.Title title && title.form() == Part.TitleForm.PAGE;
  }

  private boolean eventsHaveOwnPages(List<SetPart> parts) {
    var heights = new ArrayList<Length>();
    for (int i = 0; i < parts.size(); i++) {
      if (publication.parts().get(i) instanceof Part.EventSection) {
        heights.add(parts.get(i).height());
      }
    }
    if (heights.isEmpty()) {
      return false;
    }
    heights.sort(null);
    return heights.get(heights.size() / 2).over(style.page().typeAreaHeight()) >= OWN_PAGE;
  }
}
