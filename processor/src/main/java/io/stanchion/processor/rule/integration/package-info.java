/** The rules of the section "Integration with external APIs": one class each. */
@NullMarked
package io.stanchion.processor.rule.integration;

import org.jspecify.annotations.NullMarked;
