create schema reporting;
grant usage on schema reporting to teladan_app;

create table reporting.report (
    agency_id    bigint         not null,
    id           bigint         generated always as identity,
    employee_id  bigint         not null,
    indicator_id bigint         not null,
    on_date      date           not null,
    amount       numeric(14, 2) not null,
    note         text           not null check (length(note) <= 500),
    created_at   timestamptz    not null,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id)
);
create index report_line on reporting.report (agency_id, employee_id, indicator_id, on_date, id) include (amount);
create index report_indicator on reporting.report (agency_id, indicator_id, on_date desc, id desc);

create table reporting.evidence (
    agency_id  bigint not null,
    id         bigint generated always as identity,
    report_id  bigint not null,
    number     int    not null check (number > 0),
    sha256     text   not null,
    file_name  text   not null check (file_name <> ''),
    media_type text   not null,
    size       bigint not null,
    primary key (agency_id, id),
    unique (agency_id, report_id, number),
    foreign key (agency_id, report_id) references reporting.report (agency_id, id),
    foreign key (agency_id, sha256) references files.file (agency_id, sha256)
);

-- Where each indicator stands; written in the transaction of the report, so that boards read one row per indicator.
create table reporting.progress (
    agency_id        bigint         not null,
    employee_id      bigint         not null,
    indicator_id     bigint         not null,
    report_count     int            not null,
    total            numeric(16, 2) not null,
    last_amount      numeric(14, 2) not null,
    last_on          date           not null,
    last_reported_at timestamptz    not null,
    primary key (agency_id, employee_id, indicator_id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id)
);

-- One row per accepted submission: a repeated one is answered with what the first became.
create table reporting.submission (
    agency_id   bigint      not null,
    key         uuid        not null,
    account_id  bigint      not null,
    report_id   bigint      not null,
    accepted_at timestamptz not null,
    primary key (agency_id, key),
    foreign key (agency_id, report_id) references reporting.report (agency_id, id)
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['report', 'evidence', 'progress', 'submission'] loop
        execute format('alter table reporting.%I enable row level security', tenant_table);
        execute format('alter table reporting.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on reporting.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;

create view reporting.v_report with (security_invoker = true) as
    select r.agency_id, r.id, r.employee_id, r.indicator_id, r.on_date, r.amount, r.note, r.created_at,
           (select count(*) from reporting.evidence e where e.agency_id = r.agency_id and e.report_id = r.id) as evidence_count
    from reporting.report r;

create view reporting.v_progress with (security_invoker = true) as
    select agency_id, employee_id, indicator_id, report_count, total, last_amount, last_on, last_reported_at from reporting.progress;
