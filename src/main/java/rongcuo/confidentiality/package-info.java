/**
 * What must not be told: who reported (第十九条), and in what is published the names, numbers,
 * addresses and beliefs of persons (《个人信息保护法》). Knows texts alone, no files and no documents.
 */
@NullMarked
package rongcuo.confidentiality;

import org.jspecify.annotations.NullMarked;
