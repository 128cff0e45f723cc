/** The rules of the section "Orchestration": one class each. */
@NullMarked
package io.stanchion.processor.rule.orchestration;

import org.jspecify.annotations.NullMarked;
