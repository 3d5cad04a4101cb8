package fasti.editorial;

import fasti.document.SideMatter;
import fasti.text.Inline;
import java.util.List;
import java.util.function.UnaryOperator;

/// Edits the runs of what stands beside an event's text.
record SideMarks(UnaryOperator<List<Inline>> edited) {
  SideMatter edit(SideMatter plain) {
    return new SideMatter(
        edited.apply(plain.date()),
        edited.apply(plain.remark()),
        edited.apply(plain.place()),
        entries(plain.people()),
        plain.keyDates().stream()
            .map(
                one ->
                    new SideMatter.SideDate(
                        one.anchor(), edited.apply(one.date()), edited.apply(one.text())))
            .toList(),
        entries(plain.terms()));
  }

  private List<SideMatter.Entry> entries(List<SideMatter.Entry> entries) {
    return entries.stream()
        .map(
            one ->
                new SideMatter.Entry(
                    edited.apply(one.head()), edited.apply(one.text()), one.target()))
        .toList();
  }
}
