package fasti.model;

/// A row of the time line.
public record Lane(String id, String name) {}
