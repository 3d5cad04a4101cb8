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
  /// How full the pages must be on average where each event begins one: less, and a reader turns
  /// over white paper.
  private static final double WELL_FILLED = 0.5;

  /// A single event has no others to be told from: it follows the contents on the first sheet.
  private static final int FEWEST_EVENTS = 2;

  /// White between two parts on one page, in lines: at least this, on the average half a line more.
  private static final double PART_WHITE = 1.25;

  /// The same above an event that follows another: its head has to be found.
  private static final double EVENT_WHITE = 2;

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
      if (i > 0 && beginsPage(i, ownPages)) {
        column.add(new VerticalItem.PageEnd(Cost.FORCED));
      } else if (i > 0) {
        column.add(new VerticalItem.PartEnd());
        column.add(new VerticalItem.ToGrid(leading().times(whiteAbove(i)), leading()));
      }
      column.addAll(ownPages ? parts.get(i).matter() : withoutRoom(parts.get(i).matter()));
    }
    return column;
  }

  /// Lines to write on grow only where each event ends a page: else the last event would have more
  /// of them than the others.
  private static List<VerticalItem> withoutRoom(List<VerticalItem> matter) {
    return matter.stream().filter(item -> !(item instanceof VerticalItem.WritingRoom)).toList();
  }

  private Length leading() {
    return style.typography().leading();
  }

  private double whiteAbove(int index) {
    return publication.parts().get(index) instanceof Part.EventSection ? EVENT_WHITE : PART_WHITE;
  }

  private boolean beginsPage(int index, boolean ownPages) {
    var part = publication.parts().get(index);
    var before = publication.parts().get(index - 1);
    boolean titled = isTitlePage(publication.parts().getFirst());
    return switch (part) {
      case Part.EventSection _ -> ownPages || (titled && !(before instanceof Part.EventSection));
      case Part.Chronology _ -> titled || (ownPages && before instanceof Part.EventSection);
      case Part.Glossary _, Part.PeopleAndPlaces _ ->
          before instanceof Part.EventSection && (titled || ownPages);
      case Part.Answers _ -> true;
      case Part.Title _,
          Part.Matter _,
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
    double filled = 0;
    double pages = 0;
    int events = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (publication.parts().get(i) instanceof Part.EventSection) {
        double share = parts.get(i).height().over(style.page().typeAreaHeight());
        filled += share;
        pages += Math.ceil(share);
        events++;
      }
    }
    return events >= FEWEST_EVENTS && filled / pages >= WELL_FILLED;
  }
}
