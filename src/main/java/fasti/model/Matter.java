package fasti.model;

import fasti.report.Origin;
import fasti.text.Block;
import java.util.List;

/// Text beside the events: a preface, a note on sources.
public record Matter(String id, String title, List<Block> body, Origin origin) {
  public Matter {
    body = List.copyOf(body);
  }
}
