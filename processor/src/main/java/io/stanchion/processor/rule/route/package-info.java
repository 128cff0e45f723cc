/** The rules of the section "Routes": one class each. */
@NullMarked
package io.stanchion.processor.rule.route;

import org.jspecify.annotations.NullMarked;
