/** The application: what it is made of besides services, and what it answers to their failures. */
package io.stanchion.examples.contacts;
