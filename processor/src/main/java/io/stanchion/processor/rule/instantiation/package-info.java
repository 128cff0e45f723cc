/** The rules of the section "Instantiation and sessions": one class each. */
@NullMarked
package io.stanchion.processor.rule.instantiation;

import org.jspecify.annotations.NullMarked;
