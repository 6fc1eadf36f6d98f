package io.plenary.ical.line;

/**
 * A content line as RFC 5545, 3.1 means it: unfolded, decoded, and free of control characters.
 *
 * @param text the line, without its end
 * @param number the number of its first line in the document, counted from 1
 */
public record LogicalLine(String text, int number) {}
