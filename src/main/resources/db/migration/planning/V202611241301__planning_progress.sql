-- Since when a draft has been one; plans from before do not know it.
alter table planning.plan add column begun_at timestamptz;
alter table planning.plan alter column begun_at set default current_timestamp;

-- A reminder in one act to all who stand at one stage: a row each, shown until the stage changes, at most one a day.
create table planning.reminder (
    agency_id  bigint      not null,
    id         bigint      generated always as identity,
    -- whose move it is: the planner, or with SUBMITTED the assessor
    employee_id bigint     not null,
    unit_id    bigint      not null,
    year       int         not null,
    stage      text        not null check (stage in ('NOT_BEGUN', 'DRAFT', 'SUBMITTED', 'RETURNED')),
    text       text        not null check (text <> '' and length(text) <= 500),
    account_id bigint,
    by_name    text        not null,
    on_day     date        not null,
    at         timestamptz not null,
    primary key (agency_id, id),
    unique (agency_id, employee_id, on_day),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id)
);
create index reminder_unit on planning.reminder (agency_id, unit_id, year, stage, at desc);
revoke update, delete on planning.reminder from teladan_app;

-- All plans of a unit as a ZIP of forms, drawn in the background; the file lies in the home folder for seven days.
create table planning.plan_bundle (
    agency_id   bigint      not null,
    id          bigint      generated always as identity,
    unit_id     bigint      not null,
    sub_units   boolean     not null,
    agreed_only boolean     not null,
    year        int         not null,
    status      text        not null check (status in ('WAITING', 'DONE', 'FAILED', 'EXPIRED')),
    plans       int         not null check (plans > 0),
    drawn       int         not null default 0,
    size        bigint      not null default 0,
    account_id  bigint      not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    expires_at  timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    check ((status = 'DONE') <= (expires_at is not null))
);
create index plan_bundle_account on planning.plan_bundle (agency_id, account_id, id desc);
create index plan_bundle_status on planning.plan_bundle (agency_id, status);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['reminder', 'plan_bundle'] loop
        execute format('alter table planning.%I enable row level security', tenant_table);
        execute format('alter table planning.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on planning.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;
