package rongcuo.cli;

/**
 * A result made ready to print.
 *
 * @param out for the results
 * @param err for the messages
 * @param status the exit status that it calls for
 * @param counted what it adds to the count at the end
 */
record Rendered(String out, String err, int status, Tally counted) {}
