/**
 * What gets written to the record: typed entries, commitments, receipts.
 *
 * <p>Promises: one {@code admitted} and exactly one closing entry for each exchange; an authority event
 * is entered once; personal data and content stand as salted commitments only.
 *
 * <p>Never: decides; an entry that cannot be written refuses the exchange.
 */
package dev.gatehouse.ledger;
