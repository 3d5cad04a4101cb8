package fasti.drawing;

/// A place on the axis that is named.
///
/// @param day of [DayCount]
/// @param label beside the tick; never empty
/// @param heading what the labels from here on belong to, in a line above them: the year of months,
///   the month of days; empty where it is as before
record Tick(long day, String label, String heading) {}
