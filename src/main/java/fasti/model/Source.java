package fasti.model;

import fasti.report.Origin;
import java.util.Map;

/// A book, article or document that was used, as its CSL-JSON record (BibTeX is turned into one).
///
/// @param fields the record's own keys in their order; values are texts, numbers, lists and maps as
///   in JSON
public record Source(String id, Map<String, Object> fields, Origin origin) {}
