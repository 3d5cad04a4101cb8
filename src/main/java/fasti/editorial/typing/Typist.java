package fasti.editorial.typing;

import fasti.text.Inline;
import fasti.text.Note;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// Gives a run of text the marks and spaces of its language. What has them already stays as it is,
/// so that to do it twice is to do it once; letters and figures never change.
///
/// A run is read as one string, across emphasis and links. Literal text and addresses are left
/// alone; what is in another language is typed as that language is.
public final class Typist {
  private static final ConcurrentHashMap<String, Typist> KNOWN = new ConcurrentHashMap<>();

  private final Usage usage;

  private Typist(Usage usage) {
    this.usage = usage;
  }

  /// @param language a BCP 47 tag
  public static Typist of(String language) {
    return KNOWN.computeIfAbsent(language, tag -> new Typist(UsageTable.of(tag)));
  }

  /// A text without inlines.
  public String typed(String text) {
    if (text.isEmpty()) {
      return text;
    }
    var draft = new Draft();
    draft.add(text);
    edit(draft);
    return draft.texts().getFirst();
  }

  /// @param notes does the same to a note whose call is met
  /// @return the same run where nothing is to be changed
  public List<Inline> typed(List<Inline> run, UnaryOperator<Note> notes) {
    if (run.isEmpty()) {
      return run;
    }
    var draft = new Draft();
    enter(run, draft);
    edit(draft);
    return new Rebuilding(draft.texts().iterator(), notes).run(run);
  }

  private void edit(Draft draft) {
    if (Dashes.mayBeIn(draft.text())) {
      new Dashes(draft, usage).edit();
    }
    if (QuotationMarks.mayBeIn(draft.text())) {
      new QuotationMarks(draft, usage).edit();
    }
    new HighMarks(draft, usage.high()).edit();
    new Spaces(draft, usage).edit();
  }

  private static void enter(List<Inline> run, Draft draft) {
    for (var inline : run) {
      switch (inline) {
        case Inline.Text(var text) -> draft.add(text);
        case Inline.DateText(_, var text) -> draft.add(text);
        case Inline.Emphasis(var content) -> enter(content, draft);
        case Inline.Strong(var content) -> enter(content, draft);
        case Inline.SmallCaps(var content) -> enter(content, draft);
        case Inline.Superscript(var content) -> enter(content, draft);
        case Inline.Subscript(var content) -> enter(content, draft);
        case Inline.Link(_, _, var content, _) -> enter(content, draft);
        case Inline.Code _, Inline.Ruby _, Inline.Foreign _ -> draft.addOther();
        case Inline.LineBreak _ -> draft.addLineBreak();
        case Inline.NoteReference _, Inline.Citation _ -> {}
      }
    }
  }

  /// Puts the edited texts, in their order, into the places that they came from. What stays as it
  /// was is the same object, so that most text of a book is kept once.
  private record Rebuilding(Iterator<String> texts, UnaryOperator<Note> notes) {
    List<Inline> run(List<Inline> run) {
      var out = new ArrayList<Inline>(run.size());
      for (var inline : run) {
        var edited = edited(inline);
        out.add(edited.equals(inline) ? inline : edited);
      }
      return out.equals(run) ? run : out;
    }

    private Inline edited(Inline inline) {
      return switch (inline) {
        case Inline.Text _ -> new Inline.Text(texts.next());
        case Inline.DateText(var date, _) -> new Inline.DateText(date, texts.next());
        case Inline.Emphasis(var content) -> new Inline.Emphasis(run(content));
        case Inline.Strong(var content) -> new Inline.Strong(run(content));
        case Inline.SmallCaps(var content) -> new Inline.SmallCaps(run(content));
        case Inline.Superscript(var content) -> new Inline.Superscript(run(content));
        case Inline.Subscript(var content) -> new Inline.Subscript(run(content));
        case Inline.Link(var target, var role, var content, var origin) ->
            new Inline.Link(target, role, run(content), origin);
        case Inline.Foreign(var language, var content) -> {
          texts.next();
          yield new Inline.Foreign(language, of(language).typed(content, notes));
        }
        case Inline.Code _, Inline.Ruby _, Inline.LineBreak _ -> {
          texts.next();
          yield inline;
        }
        case Inline.NoteReference(var note) -> new Inline.NoteReference(notes.apply(note));
        case Inline.Citation _ -> inline;
      };
    }
  }
}
