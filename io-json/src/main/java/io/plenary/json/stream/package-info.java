/** The syntax of JSON documents, read within limits and told of by place; for this module only. */
@NullMarked
package io.plenary.json.stream;

import org.jspecify.annotations.NullMarked;
