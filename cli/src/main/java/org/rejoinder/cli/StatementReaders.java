package org.rejoinder.cli;

import org.rejoinder.engine.StatementReader;

/** Makes the reader when a command needs it, so that {@code --help} does not pay for it. */
@FunctionalInterface
interface StatementReaders {
    /** A reader, ready for use; may take a while. */
    StatementReader load();
}
