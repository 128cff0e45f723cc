/** What the contacts application answers, on whichever target. */
package io.stanchion.examples.contract;
