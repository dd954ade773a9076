-- What the two say to each other about a plan, line by line, with proposals of another wording or target.
create table planning.remark (
    agency_id       bigint      not null,
    id              bigint      generated always as identity,
    plan_id         bigint      not null,
    result_id       bigint,
    indicator_id    bigint,
    value_code      text        references cycle.behavior_value,
    -- how the line read then
    about           text        not null,
    by_owner        boolean     not null,
    author_id       bigint      not null,
    author_name     text        not null,
    text            text        not null check (length(text) <= 1000),
    proposed_text   text        check (proposed_text <> ''),
    proposed_target numeric(14, 2) check (proposed_target >= 0),
    answers_id      bigint,
    said_at         timestamptz not null,
    settlement      text        check (settlement in ('TAKEN', 'ANSWERED')),
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id),
    foreign key (agency_id, result_id) references planning.work_result (agency_id, id) on delete set null (result_id),
    foreign key (agency_id, indicator_id) references planning.indicator (agency_id, id) on delete set null (indicator_id),
    foreign key (agency_id, author_id) references organization.employee (agency_id, id),
    foreign key (agency_id, answers_id) references planning.remark (agency_id, id),
    check (num_nonnulls(result_id, indicator_id, value_code) <= 1),
    check (text <> '' or proposed_text is not null or proposed_target is not null),
    check (settlement is null or proposed_text is not null or proposed_target is not null)
);
create index remark_plan on planning.remark (agency_id, plan_id, id);
create index remark_result on planning.remark (agency_id, result_id) where result_id is not null;
create index remark_indicator on planning.remark (agency_id, indicator_id) where indicator_id is not null;
revoke delete on planning.remark from teladan_app;

-- What stands in an unfinished form, as typed: one per plan and form.
create table planning.form_draft (
    agency_id bigint      not null,
    plan_id   bigint      not null,
    name      text        not null check (name ~ '^(result-[0-9]{1,4}|behavior|attachments)$'),
    content   jsonb       not null,
    saved_at  timestamptz not null,
    primary key (agency_id, plan_id, name),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id)
);

-- Somebody says that the register names the wrong assessor.
create table planning.assessor_doubt (
    agency_id   bigint      not null,
    id          bigint      generated always as identity,
    plan_id     bigint      not null,
    employee_id bigint      not null,
    assessor_id bigint,
    reporter_id bigint      not null,
    note        text        not null check (note <> '' and length(note) <= 1000),
    reported_at timestamptz not null,
    settled_at  timestamptz,
    settled_by  text,
    settlement  text        check (length(settlement) <= 1000),
    primary key (agency_id, id),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, assessor_id) references organization.employee (agency_id, id),
    foreign key (agency_id, reporter_id) references organization.employee (agency_id, id),
    check ((settled_at is null) = (settlement is null) and (settled_at is null) = (settled_by is null))
);
create unique index assessor_doubt_open on planning.assessor_doubt (agency_id, employee_id) where settled_at is null;
revoke delete on planning.assessor_doubt from teladan_app;

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['remark', 'form_draft', 'assessor_doubt'] loop
        execute format('alter table planning.%I enable row level security', tenant_table);
        execute format('alter table planning.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on planning.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;
