package org.rejoinder.encoder;

/**
 * The word pieces of a text: parallel arrays, one entry a piece, in text order.
 *
 * @param ids lines of the vocabulary, from 0
 * @param begins first UTF-16 unit of each piece in the text
 * @param ends the unit after its last
 */
@SuppressWarnings("ArrayRecordComponent") // read in inner loops, and nobody compares or prints them
record WordPieces(int[] ids, int[] begins, int[] ends) {
    int size() {
        return ids.length;
    }
}
