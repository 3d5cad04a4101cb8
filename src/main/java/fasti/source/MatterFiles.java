package fasti.source;

import fasti.model.Matter;
import fasti.report.Code;
import fasti.text.Block;
import fasti.text.Inline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the texts beside the events: the Markdown files in the book's folder itself.
final class MatterFiles {
  /// Files numbered from here on stand behind the chronology.
  private static final long BACK = 50;

  private final BookFolder folder;
  private final Intake intake;
  private final Ids ids;
  private final List<Matter> front = new ArrayList<>();
  private final List<Matter> back = new ArrayList<>();

  MatterFiles(BookFolder folder, Intake intake, Ids ids) {
    this.folder = folder;
    this.intake = intake;
    this.ids = ids;
  }

  /// Whether a file of the book's folder is printed: `README.md` is for those who write the book.
  static boolean isMatter(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return small.endsWith(".md") && !small.startsWith("readme");
  }

  void read() throws IOException {
    for (var name : folder.files("")) {
      if (isMatter(name)) {
        read(name);
      }
    }
  }

  List<Matter> front() {
    return front;
  }

  List<Matter> back() {
    return back;
  }

  private void read(String name) throws IOException {
    var faults = intake.faults();
    var file = folder.text(name, faults);
    var number = BookFolder.number(name);
    var into = number >= BACK && number < Long.MAX_VALUE ? back : front;
    file.flatMap(text -> FrontMatter.split(text, faults))
        .flatMap(
            parts ->
                Fields.of(parts.keys(), Keys.MATTER, faults)
                    .map(fields -> matter(fields, parts.body(), BookFolder.stem(name))))
        .ifPresent(into::add);
  }

  private Matter matter(Fields fields, EventReader.Body body, String stem) {
    var id = ids.of(fields, stem);
    var blocks = new Prose(new Anchors(id), intake).blocks(body.markdown(), body.firstLine());
    if (fields.has("title")) {
      return new Matter(id, fields.text("title"), blocks, fields.origin());
    }
    if (!blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading(_, _, var title, _)) {
      var rest = blocks.subList(1, blocks.size());
      return new Matter(id, Inline.plainText(title), rest, fields.origin());
    }
    intake
        .faults()
        .error(
            Code.KEY_MISSING,
            fields.origin(),
            "the text has no title",
            "begin the file with a line # and the title");
    return new Matter(id, id, blocks, fields.origin());
  }
}
