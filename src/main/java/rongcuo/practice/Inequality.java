package rongcuo.practice;

import java.util.List;

/**
 * Officers treated worse than others for whom nothing more speaks (第三条 “公平公正”).
 *
 * @param worse those treated worse, of the same facts and decided on the same
 * @param better those treated better, likewise
 * @param isSame whether every fact that matters is the same; they are then decided on differently,
 *     be it in the conclusion alone
 */
public record Inequality(List<Decided> worse, List<Decided> better, boolean isSame) {}
