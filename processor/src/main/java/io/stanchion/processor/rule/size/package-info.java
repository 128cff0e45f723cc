/** The rules of the section "Size and scope": one class each. */
@NullMarked
package io.stanchion.processor.rule.size;

import org.jspecify.annotations.NullMarked;
