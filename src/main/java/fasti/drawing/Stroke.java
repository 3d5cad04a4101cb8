package fasti.drawing;

import fasti.style.Ink;
import fasti.unit.Length;

/// How a line is drawn.
record Stroke(Length thickness, Ink ink) {}
