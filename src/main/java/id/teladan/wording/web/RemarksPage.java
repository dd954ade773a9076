package id.teladan.wording.web;

import id.teladan.wording.Remark;
import java.util.List;

/** What could be put better in one text. */
public record RemarksPage(String subject, List<Remark> remarks) {}
