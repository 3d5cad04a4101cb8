package fasti.document;

import fasti.report.Origin;
import fasti.text.Anchor;
import fasti.text.Block;
import fasti.text.Inline;
import java.util.List;
import java.util.Optional;

/// One part of the handout, in the order of [Publication#parts()].
public sealed interface Part {
  Anchor anchor();

  /// What the part is headed by and called in the contents.
  List<Inline> title();

  /// @param line what the years of the book are, drawn as a line above the title; empty when fewer
  ///   than two events have a date
  record Title(
      Anchor anchor,
      List<Inline> title,
      List<Inline> subtitle,
      List<Inline> authors,
      List<Inline> foot,
      TitleForm form,
      Optional<TimeLine> line)
      implements Part {
    public Title {
      title = List.copyOf(title);
      subtitle = List.copyOf(subtitle);
      authors = List.copyOf(authors);
      foot = List.copyOf(foot);
    }
  }

  enum TitleForm {
    PAGE,
    HEAD
  }

  record Contents(Anchor anchor, List<Inline> title, List<ContentsEntry> entries) implements Part {
    public Contents {
      title = List.copyOf(title);
      entries = List.copyOf(entries);
    }
  }

  /// Never empty: a book with fewer than two dated events has no such part.
  ///
  /// @param description the same in words, for those who cannot see it
  record TimeLine(
      Anchor anchor,
      List<Inline> title,
      List<TimeLineLane> lanes,
      List<TimeLineMark> marks,
      String description)
      implements Part {
    public TimeLine {
      title = List.copyOf(title);
      lanes = List.copyOf(lanes);
      marks = List.copyOf(marks);
    }

    /// A drawing of the line, of which paper may need several.
    ///
    /// @param number counted from 1
    public Anchor drawingAnchor(int number) {
      return anchor.child("drawing" + number);
    }
  }

  /// Text beside the events: a preface, a note on sources.
  record Matter(Anchor anchor, List<Inline> title, List<Block> body, Place place, Origin origin)
      implements Part {
    public Matter {
      title = List.copyOf(title);
      body = List.copyOf(body);
    }

    public enum Place {
      FRONT,
      BACK
    }
  }

  /// An event with a section of its own. The order of the components is the reading order, on
  /// paper, in the tag tree and in the e-book.
  ///
  /// @param number counted from 1 in the order of the sections
  /// @param shortTitle for running head and time line
  /// @param runningDate for the running head: "March 1921"; empty for undated events
  /// @param significance why it matters; empty for none
  /// @param sources one entry a source, already in words
  record EventSection(
      Anchor anchor,
      int number,
      List<Inline> title,
      List<Inline> subtitle,
      List<Inline> shortTitle,
      String runningDate,
      SideMatter side,
      List<Block> body,
      List<Block.Figure> figures,
      Optional<Quotation> quotation,
      List<Inline> significance,
      List<Question> questions,
      List<List<Inline>> sources,
      Origin origin)
      implements Part {
    public EventSection {
      title = List.copyOf(title);
      subtitle = List.copyOf(subtitle);
      shortTitle = List.copyOf(shortTitle);
      body = List.copyOf(body);
      figures = List.copyOf(figures);
      significance = List.copyOf(significance);
      questions = List.copyOf(questions);
      sources = List.copyOf(sources);
    }

    /// Where it is said why it matters.
    public Anchor significanceAnchor() {
      return anchor.child("significance");
    }

    /// @param number counted from 1
    public Anchor sourceAnchor(int number) {
      return anchor.child("source" + number);
    }
  }

  record Glossary(Anchor anchor, List<Inline> title, List<Headword> entries) implements Part {
    public Glossary {
      title = List.copyOf(title);
      entries = List.copyOf(entries);
    }
  }

  /// People, then places; either may be empty, not both.
  record PeopleAndPlaces(
      Anchor anchor, List<Inline> title, List<Headword> people, List<Headword> places)
      implements Part {
    public PeopleAndPlaces {
      title = List.copyOf(title);
      people = List.copyOf(people);
      places = List.copyOf(places);
    }
  }

  /// Every event and key date in the order of time; undated ones in the author's order.
  ///
  /// @param span the years it covers, for the running head: "1917–1929"; may be empty
  record Chronology(Anchor anchor, List<Inline> title, String span, List<ChronologyYear> years)
      implements Part {
    public Chronology {
      title = List.copyOf(title);
      years = List.copyOf(years);
    }
  }

  record Bibliography(Anchor anchor, List<Inline> title, List<BibliographyEntry> entries)
      implements Part {
    public Bibliography {
      title = List.copyOf(title);
      entries = List.copyOf(entries);
    }
  }

  record PictureCredits(Anchor anchor, List<Inline> title, List<PictureCredit> credits)
      implements Part {
    public PictureCredits {
      title = List.copyOf(title);
      credits = List.copyOf(credits);
    }
  }

  record Index(Anchor anchor, List<Inline> title, List<IndexGroup> groups) implements Part {
    public Index {
      title = List.copyOf(title);
      groups = List.copyOf(groups);
    }
  }

  /// In the teacher's edition only.
  record Answers(Anchor anchor, List<Inline> title, List<AnswerGroup> groups) implements Part {
    public Answers {
      title = List.copyOf(title);
      groups = List.copyOf(groups);
    }
  }
}
