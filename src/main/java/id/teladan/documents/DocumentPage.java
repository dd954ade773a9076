package id.teladan.documents;

/**
 * A record that becomes a document. Its template is found by its name: {@code evaluation.web.EvaluationFormDocument} is
 * {@code jte/evaluation/evaluation-form-document.jte}, with the one parameter {@code page}. Templates are well-formed
 * XML and wrapped in {@code @template.documents.sheet(…)}.
 */
public interface DocumentPage {

    /** As readers of the PDF show it in their window. */
    String documentTitle();
}
