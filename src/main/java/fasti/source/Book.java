package fasti.source;

import fasti.model.Timeline;
import fasti.style.HouseStyle;

/// One book as it was read: what it says and how it is to look.
public record Book(Timeline timeline, HouseStyle style) {}
