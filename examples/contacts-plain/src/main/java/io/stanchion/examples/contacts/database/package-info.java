/** Transactions and statements, on JDBC alone. */
package io.stanchion.examples.contacts.database;
