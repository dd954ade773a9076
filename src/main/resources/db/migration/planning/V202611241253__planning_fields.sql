alter table planning.work_result
    -- ORGANISASI stays with the position and is offered to the next holder; INDIVIDU is bound to the person
    add column classification text not null default 'INDIVIDU' check (classification in ('ORGANISASI', 'INDIVIDU')),
    -- percent of the whole, for display only; never part of a predicate
    add column weight numeric(5, 2) check (weight > 0 and weight <= 100);

-- Where the indicator shall stand at the end of each quarter: four values, or none.
alter table planning.indicator
    add column trajectory numeric(14, 2)[] check (cardinality(trajectory) = 4 and array_position(trajectory, null) is null),
    add check (trajectory is null or measurement <> 'CUMULATIVE' or trajectory[4] = target);

-- What an agency has decided about its plans.
create table planning.agency_choice (
    agency_id    bigint  not null,
    uses_weights boolean not null default false,
    primary key (agency_id)
);
alter table planning.agency_choice enable row level security;
alter table planning.agency_choice force row level security;
create policy tenant on planning.agency_choice using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);

-- Whose heads plan with the forms of JPT and heads of independent units (A.1.1, A.1.2). The regulation does not list the
-- kinds; departments stand before the regional head, health centres and hospitals are its own examples (AL 3, AL 5).
create table planning.independent_unit_kind (
    unit_kind      text not null,
    effective_from date not null,
    effective_to   date,
    citation       text not null,
    primary key (unit_kind, effective_from),
    check (effective_to >= effective_from)
);
insert into planning.independent_unit_kind (unit_kind, effective_from, citation)
select kind, date '2022-01-01', citation
from (values ('SEKRETARIAT', 'PermenPANRB 6/2022 Lampiran II.C.3'), ('INSPEKTORAT', 'PermenPANRB 6/2022 Lampiran II.C.3'),
             ('DINAS', 'PermenPANRB 6/2022 Lampiran II.C.3'), ('BADAN', 'PermenPANRB 6/2022 Lampiran II.C.3'),
             ('SATUAN', 'PermenPANRB 6/2022 Lampiran II.C.3'), ('KECAMATAN', 'PermenPANRB 6/2022 Lampiran II.C.3'),
             ('PUSKESMAS', 'PermenPANRB 6/2022 Anak Lampiran 3 dan 5'), ('RUMAH_SAKIT', 'PermenPANRB 6/2022 Lampiran II.C.3.b')) as k (kind, citation);
revoke insert, update, delete on planning.independent_unit_kind from teladan_app;
