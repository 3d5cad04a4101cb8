package fasti.batch;

import fasti.layout.Pages;

/// A book set at the size of half a sheet.
record SheetPages(SheetDesign design, Pages pages) {}
