package fasti.editorial;

import fasti.model.Event;
import fasti.text.Block;
import fasti.text.Inline;
import fasti.text.LinkRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Links the first mention of each term that the author listed for an event to the glossary: whole
/// words, in any case, never inside a link or a heading.
final class TermLinks {
  private static final Pattern ASIDE = Pattern.compile("^(.+?) *\\((.+)\\)$");

  private final Event event;
  private final List<Wanted> wanted = new ArrayList<>();

  /// A term that has not come up yet.
  private record Wanted(Catalogue.Entry entry, Pattern pattern) {}

  TermLinks(References references, Event event) {
    this.event = event;
    for (var term : event.terms()) {
      references
          .terms()
          .find(term)
          .ifPresent(entry -> wanted.add(new Wanted(entry, pattern(entry.name()))));
    }
  }

  List<Block> link(List<Block> body) {
    return Rewriting.ofRuns(
            (kind, run) ->
                switch (kind) {
                  case TEXT -> linkedRun(run);
                  case HEADING, APPARATUS -> run;
                })
        .blocks(body);
  }

  private List<Inline> linkedRun(List<Inline> run) {
    if (wanted.isEmpty()) {
      return run;
    }
    var out = new ArrayList<Inline>();
    for (var inline : run) {
      if (inline instanceof Inline.Text(var letters)) {
        out.addAll(linked(letters));
      } else {
        out.add(Nesting.rewritten(inline, this::linkedRun).orElse(inline));
      }
    }
    return out;
  }

  private List<Inline> linked(String letters) {
    var found = first(letters);
    if (found.isEmpty()) {
      return Inlines.of(letters);
    }
    var match = found.get();
    wanted.remove(match.term());
    var out = new ArrayList<>(linked(letters.substring(0, match.start())));
    out.add(
        Inlines.link(
            match.term().entry().anchor(),
            LinkRole.TERM,
            Inlines.of(letters.substring(match.start(), match.end())),
            event.origin()));
    out.addAll(linked(letters.substring(match.end())));
    return out;
  }

  private record Match(Wanted term, int start, int end) {}

  /// The match that begins first; of two there, the longer.
  private Optional<Match> first(String letters) {
    Optional<Match> best = Optional.empty();
    for (var term : wanted) {
      var matcher = term.pattern().matcher(letters);
      if (matcher.find()) {
        var match = new Match(term, matcher.start(), matcher.end());
        if (best.isEmpty() || isBetter(match, best.get())) {
          best = Optional.of(match);
        }
      }
    }
    return best;
  }

  private static boolean isBetter(Match match, Match other) {
    return match.start() < other.start()
        || (match.start() == other.start() && match.end() > other.end());
  }

  /// "New Economic Policy (NEP)" is met as either.
  private static Pattern pattern(String term) {
    var aside = ASIDE.matcher(term);
    var forms =
        aside.matches()
            ? Pattern.quote(aside.group(1)) + "|" + Pattern.quote(aside.group(2))
            : Pattern.quote(term);
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + forms + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
