/// What the author knows: events, people, places, terms and sources.
///
/// - **Comes in:** the facts, in the author's order, each with its place in the content.
/// - **Goes out:** one [fasti.model.Timeline], the same from every kind of file.
/// - **Knows nothing of:** the handout: no contents, no numbers, no chronology stands here.
/// - **Read first:** [fasti.model.Timeline], then [fasti.model.Event].
@NullMarked
package fasti.model;

import org.jspecify.annotations.NullMarked;
