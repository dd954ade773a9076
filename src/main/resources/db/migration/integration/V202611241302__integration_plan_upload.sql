create schema integration;
grant usage on schema integration to teladan_app;

-- A plan that came as a table, as it was read: looked at before it changes anything, and deleted when that is decided.
create table integration.plan_upload (
    agency_id   bigint      not null,
    id          bigint      generated always as identity,
    employee_id bigint      not null,
    plan_id     bigint      not null,
    file_name   text        not null,
    created_at  timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id)
);
create index plan_upload_plan on integration.plan_upload (agency_id, plan_id);

create table integration.plan_upload_row (
    agency_id bigint not null,
    upload_id bigint not null,
    number    int    not null,
    category  text   not null,
    parent    text   not null,
    result    text   not null,
    aspect    text   not null,
    indicator text   not null,
    target    text   not null,
    primary key (agency_id, upload_id, number),
    foreign key (agency_id, upload_id) references integration.plan_upload (agency_id, id) on delete cascade
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['plan_upload', 'plan_upload_row'] loop
        execute format('alter table integration.%I enable row level security', tenant_table);
        execute format('alter table integration.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on integration.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;
