package rongcuo.followup;

/**
 * When a kind or a field recurs often enough to be a risk (第十八条).
 *
 * @param atLeast so many cases
 * @param months in so many months
 */
public record RiskWindow(int atLeast, int months) {}
