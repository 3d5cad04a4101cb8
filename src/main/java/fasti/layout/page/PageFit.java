package fasti.layout.page;

import java.util.ArrayList;
import java.util.List;

/// Cuts a column into pages where the sum of the pages' demerits is least: the breaker's idea,
/// turned upright.
///
/// For each place where a page can begin, the walk goes down the column while the matter, its notes
/// and the repeated head of a table still fit, and prices a page that ends at each place on the
/// way. Where a paragraph can be set in more ways than one, the walk follows each; where a figure
/// may leave its place, it follows both. The cheapest chain of pages from the top to the end is the
/// answer. What must not be parted is very dear rather than impossible, so that there always is an
/// answer.
final class PageFit {
  private final GalleyCuts galley;
  private final PageRoom room;

  PageFit(List<VerticalItem> items, PageRoom room) {
    this.galley = new GalleyCuts(items);
    this.room = room;
  }

  List<Share> shares() {
    var shares = new ArrayList<Share>();
    var chain = last().chain();
    for (int i = 1; i < chain.size(); i++) {
      var to = chain.get(i);
      var from = chain.get(i - 1);
      to.ending().ifPresent(page -> shares.add(new ShareMaker(galley, room).share(from, to, page)));
    }
    return shares;
  }

  /// Of all pages together.
  double demerits() {
    return last().demerits();
  }

  private Start last() {
    var starts = new Starts(galley.items(), room);
    for (int item = 0; item <= galley.size(); item++) {
      var junction = starts.next(item);
      while (junction.isPresent()) {
        if (item < galley.size() || !junction.get().waiting().isNothing()) {
          new Descent(galley, room, starts, junction.get()).run();
        }
        junction = starts.next(item);
      }
    }
    return starts.last();
  }
}
