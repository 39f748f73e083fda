package org.shuyue.inspect.wrong.right;

/** Nobody next door may know this. */
public record Neighbour(String name) {}
