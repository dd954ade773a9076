create schema planning;
grant usage on schema planning to teladan_app;

create table planning.plan (
    agency_id    bigint      not null,
    id           bigint      generated always as identity,
    employee_id  bigint      not null,
    year         int         not null check (year between 2020 and 2100),
    starts_on    date        not null,
    ends_on      date        not null,
    approach     text        not null check (approach in ('KUANTITATIF', 'KUALITATIF')),
    -- the forms of JPT and heads of independent units apply (A.1.1, A.1.2); as of the day the plan was begun
    high_leader  boolean     not null default false,
    status       text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'AGREED', 'SUPERSEDED', 'CLOSED', 'CANCELLED')),
    assessor_id  bigint,
    submitted_at timestamptz,
    agreed_at    timestamptz,
    version      int         not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, assessor_id) references organization.employee (agency_id, id),
    check (starts_on <= ends_on and extract(year from starts_on) = year and extract(year from ends_on) = year),
    check ((status in ('AGREED', 'CLOSED')) <= (agreed_at is not null and assessor_id is not null)),
    exclude using gist (agency_id with =, employee_id with =, daterange(starts_on, ends_on, '[]') with &&)
        where (status not in ('SUPERSEDED', 'CANCELLED'))
);
create index plan_employee on planning.plan (agency_id, employee_id, year) include (id, status);
create index plan_status on planning.plan (agency_id, year, status, employee_id);

create table planning.work_result (
    agency_id        bigint not null,
    id               bigint generated always as identity,
    plan_id          bigint not null,
    number           int    not null check (number > 0),
    kind             text   not null check (kind in ('UTAMA', 'TAMBAHAN')),
    description      text   not null check (description <> ''),
    parent_result_id bigint,
    -- the organisation's goal with its indicator, until (or instead of) a result of the superior; note * of Format A.1.7
    parent_goal      text,
    assigner         text,
    primary key (agency_id, id),
    unique (agency_id, plan_id, number) deferrable initially deferred,
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id),
    foreign key (agency_id, parent_result_id) references planning.work_result (agency_id, id),
    check (parent_result_id is null or parent_result_id <> id)
);
create index work_result_parent on planning.work_result (agency_id, parent_result_id) where parent_result_id is not null;

create table planning.indicator (
    agency_id   bigint         not null,
    id          bigint         generated always as identity,
    result_id   bigint         not null,
    number      int            not null check (number > 0),
    aspect      text           not null check (aspect in ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
    description text           not null check (description <> ''),
    target      numeric(14, 2) not null,
    target_max  numeric(14, 2),
    unit        text           not null check (unit <> ''),
    direction   text           not null check (direction in ('MAXIMIZE', 'MINIMIZE', 'RANGE', 'MILESTONE')),
    -- CUMULATIVE: reports add up over the year; LATEST: the last report is the state
    measurement text           not null check (measurement in ('CUMULATIVE', 'LATEST')),
    perspective text           check (perspective in ('PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN')),
    primary key (agency_id, id),
    unique (agency_id, result_id, number) deferrable initially deferred,
    foreign key (agency_id, result_id) references planning.work_result (agency_id, id),
    check ((direction = 'RANGE') = (target_max is not null)),
    check (target_max is null or target_max >= target)
);

create table planning.behavior_expectation (
    agency_id  bigint not null,
    plan_id    bigint not null,
    value_code text   not null references cycle.behavior_value,
    text       text   not null check (text <> ''),
    primary key (agency_id, plan_id, value_code),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id)
);

-- Lampiran SKP (Format A.1.8): resources, accountability, consequences.
create table planning.attachment (
    agency_id bigint not null,
    plan_id   bigint not null,
    kind      text   not null check (kind in ('DUKUNGAN_SUMBER_DAYA', 'SKEMA_PERTANGGUNGJAWABAN', 'KONSEKUENSI')),
    number    int    not null check (number > 0),
    text      text   not null check (text <> ''),
    primary key (agency_id, plan_id, kind, number),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id)
);

create table planning.plan_transition (
    agency_id   bigint      not null,
    id          bigint      generated always as identity,
    plan_id     bigint      not null,
    from_status text        not null,
    to_status   text        not null,
    actor_name  text        not null,
    account_id  bigint,
    note        text,
    -- with RETURNED: what the plan said then, a line each, so that the assessor sees what changed since
    content     text[]      not null default '{}',
    at          timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id)
);
create index plan_transition_plan on planning.plan_transition (agency_id, plan_id, id);
revoke update, delete on planning.plan_transition from teladan_app;

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['plan', 'work_result', 'indicator', 'behavior_expectation', 'attachment', 'plan_transition'] loop
        execute format('alter table planning.%I enable row level security', tenant_table);
        execute format('alter table planning.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on planning.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;

create view planning.v_plan with (security_invoker = true) as
    select agency_id, id, employee_id, year, starts_on, ends_on, approach, high_leader, status, assessor_id, agreed_at
    from planning.plan;

create view planning.v_work_result with (security_invoker = true) as
    select agency_id, id, plan_id, number, kind, description, parent_result_id, parent_goal, assigner from planning.work_result;

-- An indicator with the plan and person it belongs to; only agreed plans are reported against.
create view planning.v_indicator with (security_invoker = true) as
    select i.agency_id, i.id, i.result_id, i.number, i.aspect, i.description, i.target, i.target_max, i.unit, i.direction,
           i.measurement, i.perspective, r.plan_id, r.number as result_number, r.kind as result_kind,
           r.description as result_description, p.employee_id, p.year, p.starts_on, p.ends_on, p.status as plan_status
    from planning.indicator i
    join planning.work_result r on r.agency_id = i.agency_id and r.id = i.result_id
    join planning.plan p on p.agency_id = r.agency_id and p.id = r.plan_id;

create view planning.v_behavior_expectation with (security_invoker = true) as
    select agency_id, plan_id, value_code, text from planning.behavior_expectation;
