package id.teladan.ui;

/**
 * A page about one person's work that others may read too: somebody else's report is not under the reader's own pages, so
 * none of these is marked as open then.
 */
public interface OwnPage {

    /** Whether it is about the reader. */
    boolean own();
}
