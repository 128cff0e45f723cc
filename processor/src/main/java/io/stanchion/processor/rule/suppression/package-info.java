/** The rules of the section "About the rules themselves": one class each. */
@NullMarked
package io.stanchion.processor.rule.suppression;

import org.jspecify.annotations.NullMarked;
