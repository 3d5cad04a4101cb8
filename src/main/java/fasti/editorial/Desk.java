package fasti.editorial;

import fasti.document.Edition;
import fasti.model.Timeline;

/// What lies on the editor's desk while one book is edited.
record Desk(
    Timeline timeline,
    Edition edition,
    Vocabulary vocabulary,
    DateWords dates,
    DatingWords datings,
    Anchors anchors,
    References references,
    Citations citations) {}
