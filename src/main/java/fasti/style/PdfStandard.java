package fasti.style;

/// Which family of standards a PDF keeps. No file can keep both: they ask for different versions of
/// PDF. Both are read by every program in use; the first is what laws and tenders name today.
public enum PdfStandard {
  /// PDF 1.7 that is PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2).
  UA1,
  /// PDF 2.0 that is PDF/UA-2 (ISO 14289-2), Well-Tagged PDF 1.0 for accessibility and PDF/A-4 (ISO
  /// 19005-4).
  UA2
}
