/**
 * Which documents tell the same report: copies by the characters that they share, translations by the names, numbers and
 * links that they share in the same order; and what those that do tell of each other's publication.
 */
@NullMarked
package io.standpoint.entity.report;

import org.jspecify.annotations.NullMarked;
