package org.reportedfigures.phrases;

/**
 * A message cut in three: what stands before some of its arguments, these, and what follows.
 *
 * @param <T> String or Html
 */
public record SplitMessage<T>(T before, T argument, T after) {}
