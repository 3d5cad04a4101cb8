package fasti.source;

import fasti.report.Code;
import fasti.report.Origin;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Turns the running text of a Markdown tree into [Inline]s.
final class InlineMapper {
  /// Emphasis within emphasis; nobody means more, and each level is a call on the stack.
  private static final int DEEPEST = 50;

  private final Anchors anchors;
  private final Intake intake;
  private final Places places;
  private final Map<String, FootnoteDefinition> notes;
  private final Set<String> called = new HashSet<>();
  private boolean inNote;
  private int depth;

  InlineMapper(
      Anchors anchors, Intake intake, Places places, Map<String, FootnoteDefinition> notes) {
    this.anchors = anchors;
    this.intake = intake;
    this.places = places;
    this.notes = notes;
  }

  Anchors anchors() {
    return anchors;
  }

  Intake intake() {
    return intake;
  }

  Origin origin(Node node) {
    return places.of(node);
  }

  /// Notes that the text has not called so far.
  List<FootnoteDefinition> uncalledNotes() {
    var uncalled = new ArrayList<FootnoteDefinition>();
    for (var note : notes.values()) {
      if (!called.contains(note.getLabel())) {
        uncalled.add(note);
      }
    }
    return uncalled;
  }

  /// All paragraphs of a document, with a forced line end between two.
  List<Inline> paragraphs(Node document) {
    var inlines = new ArrayList<Inline>();
    for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        if (!inlines.isEmpty()) {
          inlines.add(new Inline.LineBreak());
        }
        inlines.addAll(children(node));
      }
    }
    return inlines;
  }

  List<Inline> children(Node parent) {
    var nodes = new ArrayList<Node>();
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return siblings(nodes);
  }

  /// Neighbours in order; HTML tags hold what stands between them.
  List<Inline> siblings(List<Node> nodes) {
    if (depth > DEEPEST) {
      return tooDeep(nodes);
    }
    depth++;
    var inlines = new ArrayList<Inline>();
    for (var index = 0; index < nodes.size(); index++) {
      if (nodes.get(index) instanceof HtmlInline tag) {
        var element = HtmlTags.element(tag, nodes.subList(index + 1, nodes.size()));
        inlines.addAll(new HtmlTags(this).map(tag, element));
        index += element.size();
      } else {
        inlines.addAll(inline(nodes.get(index)));
      }
    }
    depth--;
    return Inlines.joined(inlines);
  }

  private List<Inline> inline(Node node) {
    return switch (node) {
      case Text text -> text(text);
      case SoftLineBreak _ -> softBreak(node);
      case HardLineBreak _ -> List.of(new Inline.LineBreak());
      case org.commonmark.node.Code code ->
          List.of(new Inline.Code(Letters.clean(code.getLiteral())));
      case Emphasis _ -> List.of(new Inline.Emphasis(children(node)));
      case StrongEmphasis _ -> List.of(new Inline.Strong(children(node)));
      case Link link -> new Links(intake.faults(), origin(link)).link(link, children(link));
      case Image image -> strayPicture(image);
      case MarkdownSyntax.CitationNode citation ->
          Citations.read(citation.inside(), origin(citation), intake.faults());
      case MarkdownSyntax.SpanNode span ->
          new Spans(intake.faults(), origin(span)).map(span.attributes(), children(span));
      case MarkdownSyntax.UndefinedNote note -> undefined(note);
      case FootnoteReference call -> note(call);
      case InlineFootnote note -> inlineNote(note);
      default -> children(node);
    };
  }

  private List<Inline> text(Text text) {
    if (text.getLiteral().contains("]{")) {
      tellStrayAttributes(text);
    }
    return List.of(new Inline.Text(Letters.clean(text.getLiteral())));
  }

  /// What CommonMark, where a link holds no link, leaves of a span that holds a span.
  private static final Pattern STRAY_ATTRIBUTES = Pattern.compile("](\\{(?:lang|ruby)=[^}]*})");

  private void tellStrayAttributes(Text text) {
    var stray = STRAY_ATTRIBUTES.matcher(text.getLiteral());
    if (!stray.find()) {
      return;
    }
    intake
        .faults()
        .warning(
            Code.MARKUP_DROPPED,
            origin(text),
            "\""
                + stray.group(1)
                + "\" is printed as it stands: brackets that hold others have no"
                + " attributes",
            "close the brackets before the inner ones and open them again; a reading within a"
                + " span is written {漢字|かんじ}");
  }

  /// A line end in the file is a blank, but not between two characters of Chinese or Japanese,
  /// which are written without.
  private static List<Inline> softBreak(Node node) {
    var before = lastText(node.getPrevious());
    var after = firstText(node.getNext());
    var unspaced =
        !before.isEmpty()
            && !after.isEmpty()
            && Inlines.isUnspaced(before.codePointBefore(before.length()))
            && Inlines.isUnspaced(after.codePointAt(0));
    return List.of(new Inline.Text(unspaced ? "" : " "));
  }

  /// The text at the end of a node, however deep in emphasis it stands; empty where there is none.
  private static String lastText(Node node) {
    return node instanceof Text text
        ? text.getLiteral()
        : node == null ? "" : lastText(node.getLastChild());
  }

  private static String firstText(Node node) {
    return node instanceof Text text
        ? text.getLiteral()
        : node == null ? "" : firstText(node.getFirstChild());
  }

  private List<Inline> strayPicture(Image image) {
    intake
        .faults()
        .warning(
            Code.MARKUP_DROPPED,
            origin(image),
            "the picture \""
                + Quote.shortened(image.getDestination())
                + "\" cannot stand in a line",
            "put it in a paragraph of its own, or in images:");
    return children(image);
  }

  private List<Inline> undefined(MarkdownSyntax.UndefinedNote note) {
    intake
        .faults()
        .error(
            Code.NOTE_UNDEFINED,
            origin(note),
            "the note [^" + note.label() + "] is called and not written",
            "add a line at the end: [^" + note.label() + "]: the note's text");
    return List.of();
  }

  private List<Inline> note(FootnoteReference call) {
    var definition = notes.get(call.getLabel());
    if (definition == null) {
      return undefined(new MarkdownSyntax.UndefinedNote(call.getLabel()));
    }
    called.add(call.getLabel());
    if (inNote) {
      return noteInNote(call);
    }
    var anchor = anchors.next("n");
    inNote = true;
    var content = new BlockMapper(this).blocks(definition);
    inNote = false;
    return List.of(new Inline.NoteReference(new Note(anchor, anchor.child("call"), 0, content)));
  }

  private List<Inline> inlineNote(InlineFootnote note) {
    if (inNote) {
      return noteInNote(note);
    }
    var anchor = anchors.next("n");
    inNote = true;
    var paragraph = new Block.Paragraph(anchors.next("p"), children(note), origin(note));
    inNote = false;
    return List.of(
        new Inline.NoteReference(new Note(anchor, anchor.child("call"), 0, List.of(paragraph))));
  }

  private List<Inline> noteInNote(Node call) {
    intake
        .faults()
        .error(
            Code.NOTE_UNDEFINED,
            origin(call),
            "a note is called within a note",
            "write both in one note");
    return List.of();
  }

  private List<Inline> tooDeep(List<Node> nodes) {
    if (!nodes.isEmpty()) {
      intake
          .faults()
          .error(
              Code.LIMIT_EXCEEDED,
              origin(nodes.getFirst()),
              "emphasis and links stand in one another more than " + DEEPEST + " deep",
              "take the inner ones out");
    }
    return List.of();
  }
}
