package fasti.editorial;

import static fasti.editorial.BookBuilder.book;
import static fasti.editorial.BookBuilder.only;
import static fasti.editorial.EventBuilder.event;
import static org.assertj.core.api.Assertions.assertThat;

import fasti.document.Part;
import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import fasti.text.LinkTarget;
import fasti.text.Note;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RunningTextTest {
  private static final Origin NOWHERE = Origin.of("e.md");

  @Test
  void theCallOfACitationStandsAfterTheStop() {
    var body = body("en", text("They met "), cite("carr"), text(". Then"));

    assertThat(letters(body)).isEqualTo("They met.[1] Then");
  }

  @Test
  void theCallOfACitationStandsBeforeTheStopInRussian() {
    var body = body("ru", text("Встретились "), cite("carr"), text("."));

    assertThat(letters(body)).isEqualTo("Встретились[1].");
  }

  @Test
  void notesAreNumberedInTheOrderOfTheirCalls() {
    var body = body("en", note("a"), text(" x "), cite("carr"), text(" y "), note("b"));

    assertThat(letters(body)).isEqualTo("[1] x[2] y [3]");
  }

  @Test
  void aNoteThatIsCalledTwiceIsPrintedTwice() {
    var body = body("en", note("a"), text(" x "), note("a"));

    assertThat(letters(body)).isEqualTo("[1] x [2]");
    assertThat(notes(body)).extracting(Note::anchor).doesNotHaveDuplicates();
  }

  @Test
  void aCitationInANoteStandsInParentheses() {
    var body = body("en", noteOf(text("As told "), cite("carr"), text(".")));

    assertThat(noteText(body)).isEqualTo("As told (Carr, Interregnum).");
  }

  @Test
  void aCitationThatIsPartOfTheSentenceHasNoParentheses() {
    var body = body("en", noteOf(text("For more see "), cite("carr"), text(".")));

    assertThat(noteText(body)).isEqualTo("For more see Carr, Interregnum.");
  }

  @Test
  void aCitationAloneInANoteIsTheNote() {
    assertThat(noteText(body("en", noteOf(cite("carr"))))).isEqualTo("Carr, Interregnum");
  }

  @Test
  void aLinkWithoutWordsSaysTheTitleOfItsTarget() {
    assertThat(letters(body("en", link("other")))).isEqualTo("The other one");
  }

  @Test
  void aLinkToATermLeadsToTheGlossary() {
    var link = (Inline.Link) body("en", link("nep")).getFirst();

    assertThat(link.role()).isEqualTo(LinkRole.TERM);
    assertThat(link.target()).isEqualTo(new LinkTarget.Local(new Anchor("term-nep")));
  }

  @Test
  void theFirstMentionOfAListedTermIsLinked() {
    var body = body("en", text("A snepper. The Nep, the NEP."));

    assertThat(body).hasSize(3);
    assertThat(((Inline.Link) body.get(1)).content()).containsExactly(text("Nep"));
  }

  private static List<Inline> body(String language, Inline... content) {
    var publication =
        book(
                event("one").terms("nep").source("carr", "").paragraph(content),
                event("other").title("The other one"))
            .language(language)
            .term("nep", "New Economic Policy (NEP)", "A policy")
            .source("carr", "Carr", "Interregnum")
            .edited();
    var section = only(Part.EventSection.class, publication);
    return ((Block.Paragraph) section.body().getFirst()).content();
  }

  private static Inline text(String letters) {
    return new Inline.Text(letters);
  }

  private static Inline cite(String key) {
    return new Inline.Citation(List.of(new Inline.Reference(key, "")), NOWHERE);
  }

  private static Inline link(String id) {
    return new Inline.Link(
        new LinkTarget.Local(new Anchor(id)), LinkRole.PLAIN, List.of(), NOWHERE);
  }

  private static Inline note(String id) {
    return note(id, text("See there."));
  }

  private static Inline noteOf(Inline... content) {
    return note("a", content);
  }

  private static Inline note(String id, Inline... content) {
    var anchor = new Anchor("one-note-" + id);
    var paragraph = new Block.Paragraph(anchor.child("p"), List.of(content), NOWHERE);
    return new Inline.NoteReference(new Note(anchor, anchor.child("call"), 0, List.of(paragraph)));
  }

  private static String letters(List<Inline> run) {
    var letters = new StringBuilder();
    for (var inline : run) {
      letters.append(
          inline instanceof Inline.NoteReference(var note)
              ? "[" + note.number() + "]"
              : Inline.plainText(List.of(inline)));
    }
    return letters.toString();
  }

  private static List<Note> notes(List<Inline> run) {
    return run.stream()
        .filter(Inline.NoteReference.class::isInstance)
        .map(call -> ((Inline.NoteReference) call).note())
        .toList();
  }

  private static String noteText(List<Inline> run) {
    var paragraph = (Block.Paragraph) notes(run).getFirst().content().getFirst();
    return Inline.plainText(paragraph.content());
  }
}
