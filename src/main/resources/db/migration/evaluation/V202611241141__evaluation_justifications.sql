-- Why a team's predicates depart from the pattern of its unit (Lampiran IV.B.2): one text per team, and the team is the assessor's.
create table evaluation.justification (
    agency_id   bigint      not null,
    assessor_id bigint      not null,
    unit_id     bigint      not null,
    period_id   bigint      not null,
    text        text        not null check (length(text) between 1 and 1000),
    written_by  text        not null,
    written_at  timestamptz not null,
    primary key (agency_id, assessor_id, unit_id, period_id),
    foreign key (agency_id, assessor_id) references organization.employee (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    foreign key (agency_id, period_id) references cycle.period (agency_id, id)
);
alter table evaluation.justification enable row level security;
alter table evaluation.justification force row level security;
create policy tenant on evaluation.justification using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);
revoke delete on evaluation.justification from teladan_app;

-- In whose stead the assessor's superior evaluates once the window is over (Lampiran IV.A.11); null for everybody in time.
alter table evaluation.evaluation
    add column late_assessor_id bigint,
    add foreign key (agency_id, late_assessor_id) references organization.employee (agency_id, id),
    add check (late_assessor_id <> assessor_id),
    add check (late_assessor_id <> employee_id);
