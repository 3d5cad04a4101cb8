/// How a book is to look: everything about a handout that is not content.
///
/// - **Comes in:** the values of a house style, already read and checked.
/// - **Goes out:** one [fasti.style.HouseStyle]: page, margins, faces, sizes, inks.
/// - **Knows nothing of:** what is set in it, YAML, fonts as files on a disk.
/// - **Read first:** [fasti.style.HouseStyle], whose `classic()` is the default.
@NullMarked
package fasti.style;

import org.jspecify.annotations.NullMarked;
