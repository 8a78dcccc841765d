package rongcuo.spreadsheet;

/**
 * A column of a table.
 *
 * @param title in its head
 * @param width in characters of the Latin alphabet; a Han character takes two
 */
public record Column(String title, int width) {}
