/** All that knows javac: unwrapping what build tools hand over, positions, and the listener. */
@NullMarked
package io.stanchion.processor.javac;

import org.jspecify.annotations.NullMarked;
