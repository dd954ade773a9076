create schema audit;
grant usage on schema audit to teladan_app;

-- Append-only: the application may add and read, nothing else. Partitioned by month from day one.
create table audit.entry (
    agency_id    bigint      not null,
    on_date      date        not null,
    id           bigint      generated always as identity,
    at           timestamptz not null,
    account_id   bigint,
    actor_name   text        not null,
    action       text        not null,
    subject_kind text        not null,
    subject_id   bigint      not null,
    detail       jsonb       not null default '{}',
    primary key (agency_id, on_date, id)
) partition by range (on_date);

create index entry_subject on audit.entry (agency_id, subject_kind, subject_id, on_date);

do $$
declare
    month date;
begin
    for month in select generate_series(date '2026-01-01', date '2028-12-01', interval '1 month')::date loop
        execute format(
            'create table audit.entry_%s partition of audit.entry for values from (%L) to (%L)',
            to_char(month, 'YYYY_MM'), month, (month + interval '1 month')::date);
    end loop;
end $$;
create table audit.entry_default partition of audit.entry default;

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy tenant on audit.entry
    using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);

-- Rows are reached through the parent only.
revoke all on all tables in schema audit from teladan_app;
grant select, insert on audit.entry to teladan_app;
