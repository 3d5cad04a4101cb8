package fasti.document;

/// Whom a build is for: the student's holds no answer anywhere, the teacher's has them in a part of
/// their own.
public enum Edition {
  STUDENT,
  TEACHER
}
