create schema feedback;
grant usage on schema feedback to teladan_app;

create table feedback.note (
    agency_id    bigint      not null,
    id           bigint      generated always as identity,
    employee_id  bigint      not null,
    giver_id     bigint      not null,
    giver_name   text        not null,
    relation     text        not null check (relation in ('PIMPINAN', 'REKAN', 'BAWAHAN', 'LAINNYA')),
    target       text        not null check (target in ('REPORT', 'INDICATOR', 'VALUE', 'GENERAL')),
    report_id    bigint,
    indicator_id bigint,
    value_code   text        references cycle.behavior_value,
    kind         text        not null check (kind in ('BERKALA', 'INSIDENTIL')),
    mark         text        check (mark in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    text         text        not null check (length(text) between 1 and 1000),
    created_at   timestamptz not null,
    read_at      timestamptz,
    withdrawn_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, giver_id) references organization.employee (agency_id, id),
    foreign key (agency_id, report_id) references reporting.report (agency_id, id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id),
    check (employee_id <> giver_id),
    check (withdrawn_at is null or withdrawn_at >= created_at),
    check ((target = 'REPORT') = (report_id is not null)),
    check ((target in ('REPORT', 'INDICATOR')) = (indicator_id is not null)),
    check ((target = 'VALUE') = (value_code is not null))
);
create index note_received on feedback.note (agency_id, employee_id, created_at desc);
create index note_given on feedback.note (agency_id, giver_id, created_at desc);
create index note_unread on feedback.note (agency_id, employee_id) where read_at is null and withdrawn_at is null;
create index note_indicator on feedback.note (agency_id, indicator_id, created_at desc) where indicator_id is not null;

alter table feedback.note enable row level security;
alter table feedback.note force row level security;
create policy tenant on feedback.note using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);

create view feedback.v_note with (security_invoker = true) as
    select agency_id, id, employee_id, giver_id, giver_name, relation, target, report_id, indicator_id, value_code, kind, mark,
           text, created_at, read_at
    from feedback.note
    where withdrawn_at is null;
