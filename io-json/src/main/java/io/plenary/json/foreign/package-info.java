/**
 * What the readers and writers of other people's JSON have in common: reading that goes on where
 * something is wrong, and keeping what the model has no place for. For this module only.
 */
@NullMarked
package io.plenary.json.foreign;

import org.jspecify.annotations.NullMarked;
