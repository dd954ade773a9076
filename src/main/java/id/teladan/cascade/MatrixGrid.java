package id.teladan.cascade;

import id.teladan.shared.RuleViolation;
import java.util.List;
import java.util.Optional;

/** A matrix with all that stands in it. */
public record MatrixGrid(
        Matrix matrix, List<MatrixColumn> columns, List<MatrixMember> members, List<MatrixRole> roles) {

    public MatrixGrid {
        columns = List.copyOf(columns);
        members = List.copyOf(members);
        roles = List.copyOf(roles);
    }

    public Optional<MatrixColumn> column(ColumnId id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    public Optional<MatrixMember> member(MemberId id) {
        return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    public Optional<MatrixRole> role(MemberId member, ColumnId column) {
        return roles.stream()
                .filter(role ->
                        role.memberId().equals(member) && role.columnId().equals(column))
                .findFirst();
    }

    public List<MatrixRole> rolesOf(MatrixColumn column) {
        return roles.stream()
                .filter(role -> role.columnId().equals(column.id()))
                .toList();
    }

    /** Target and shares of a column; empty where no load is shared. */
    public Optional<Split> split(MatrixColumn column) {
        return MatrixRules.split(column, roles);
    }

    /** All that keeps a column from being issued. */
    public List<RuleViolation> missing(MatrixColumn column) {
        return MatrixRules.missing(column, rolesOf(column));
    }

    /** Whether issuing a column would change anything. */
    public boolean changed(MatrixColumn column) {
        return MatrixRules.changed(column, rolesOf(column));
    }

    /** Columns that can be issued and would change something by it. */
    public List<MatrixColumn> ready() {
        return columns.stream()
                .filter(column -> changed(column) && missing(column).isEmpty())
                .toList();
    }

    /** People without any role (MPH-3). */
    public List<MatrixMember> withoutRole() {
        return members.stream()
                .filter(member -> roles.stream()
                        .noneMatch(role -> role.filled() && role.memberId().equals(member.id())))
                .toList();
    }
}
