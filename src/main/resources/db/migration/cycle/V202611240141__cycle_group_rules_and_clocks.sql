-- Bounds of the circular that concern several predicates together: "some" is one person, the rest are percentages.
create table cycle.distribution_group_rule (
    rule_set_id            bigint        not null references cycle.rule_set,
    organization_predicate text          not null check (organization_predicate in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    predicates             text[]        not null check (predicates <@ array['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] and cardinality(predicates) > 1),
    at_least_people        int           not null check (at_least_people >= 0),
    at_least_percent       numeric(5, 2) not null check (at_least_percent between 0 and 100),
    primary key (rule_set_id, organization_predicate, predicates)
);

insert into cycle.distribution_group_rule (rule_set_id, organization_predicate, predicates, at_least_people, at_least_percent)
select r.id, x.*
from cycle.rule_set r,
     (values ('BAIK', array['BUTUH_PERBAIKAN', 'KURANG'], 1, 0), ('SANGAT_KURANG', array['KURANG', 'BUTUH_PERBAIKAN'], 0, 10)) as x;

insert into cycle.setting (rule_set_id, name, value, unit, citation)
select r.id, x.*
from cycle.rule_set r,
     (values ('document.return-days', 14, 'hari kerja', 'Lampiran V.A.6'),
             ('document.report-days', 30, 'hari kerja', 'Lampiran V.A.7, V.A.11, V.B.8'),
             ('late.sign-days', 14, 'hari kerja', 'Lampiran V.A.8'),
             ('late.hand-over-days', 7, 'hari kerja', 'Lampiran V.A.9'),
             ('late.return-days', 7, 'hari kerja', 'Lampiran V.A.10')) as x;

-- The clocks of the last quarter run past the new year, whose date needs no decree.
insert into cycle.holiday (on_date, name, joint) values ('2027-01-01', 'Tahun Baru Masehi', false);
