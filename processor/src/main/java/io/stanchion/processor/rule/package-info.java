/** What a rule is, and what it finds. Each rule stands in a package of its section of the guide. */
@NullMarked
package io.stanchion.processor.rule;

import org.jspecify.annotations.NullMarked;
