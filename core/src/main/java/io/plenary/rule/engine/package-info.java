/**
 * Asks rules about an agenda that may change, and keeps their answers current: after an edit only what
 * the edit touches is asked again.
 */
@NullMarked
package io.plenary.rule.engine;

import org.jspecify.annotations.NullMarked;
