create schema identity;
grant usage on schema identity to teladan_app;

create table identity.account (
    agency_id      bigint      not null,
    id             bigint      generated always as identity,
    employee_id    bigint,
    name           text        not null,
    password_hash  text,
    status         text        not null check (status in ('INVITED', 'ACTIVE', 'CLOSED')),
    failed_count   int         not null default 0,
    locked_until   timestamptz,
    last_login_at  timestamptz,
    demo           boolean     not null default false,
    created_at     timestamptz not null,
    version        int         not null default 1,
    primary key (agency_id, id),
    unique (agency_id, employee_id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    check ((status = 'ACTIVE') <= (password_hash is not null))
);

create table identity.role_grant (
    agency_id  bigint not null,
    id         bigint generated always as identity,
    account_id bigint not null,
    role       text   not null check (role in ('KEPALA_OPD', 'ADMIN_OPD', 'BKPSDM', 'BAGIAN_ORGANISASI', 'INSPEKTORAT', 'PIMPINAN_DAERAH')),
    unit_id    bigint,
    start_on   date   not null,
    end_on     date,
    primary key (agency_id, id),
    foreign key (agency_id, account_id) references identity.account (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    check ((unit_id is not null) = (role in ('KEPALA_OPD', 'ADMIN_OPD'))),
    check (end_on is null or end_on >= start_on)
);
create index role_grant_account on identity.role_grant (agency_id, account_id);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['account', 'role_grant'] loop
        execute format('alter table identity.%I enable row level security', tenant_table);
        execute format('alter table identity.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on identity.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;

-- Directories without a tenant: what is known before the agency is.
create table identity.login (
    name       text   primary key check (name = lower(name) and name <> ''),
    agency_id  bigint not null,
    account_id bigint not null
);
create index login_account on identity.login (agency_id, account_id);

create table identity.one_time_code (
    code_hash  text        primary key,
    agency_id  bigint      not null,
    account_id bigint      not null,
    purpose    text        not null check (purpose in ('ACTIVATION', 'RESET')),
    expires_at timestamptz not null,
    used_at    timestamptz
);
create index one_time_code_account on identity.one_time_code (agency_id, account_id);

-- Sessions, in the layout that Spring Session expects.
create table identity.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_expiry on identity.session (expiry_time);
create index session_principal on identity.session (principal_name);
create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create view identity.v_account with (security_invoker = true) as
    select agency_id, id, employee_id, name, status from identity.account;
