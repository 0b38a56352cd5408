/**
 * Who is who across documents and languages: candidates by blocking, a scored decision on each pair, and clusters that no
 * decision contradicts.
 */
@NullMarked
package io.standpoint.entity.resolve;

import org.jspecify.annotations.NullMarked;
