/** The rules of the section "Dependencies": one class each. */
@NullMarked
package io.stanchion.processor.rule.dependency;

import org.jspecify.annotations.NullMarked;
