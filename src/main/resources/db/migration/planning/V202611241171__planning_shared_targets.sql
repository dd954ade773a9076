-- One result for many people, asked for in one act and carried out in the background, some hundred people at a time.
create table planning.shared_target (
    agency_id   bigint      not null,
    id          bigint      generated always as identity,
    -- made by the form: the same for every attempt to send it
    key         uuid        not null,
    year        int         not null,
    kind        text        not null check (kind in ('UTAMA', 'TAMBAHAN')),
    description text        not null check (description <> ''),
    parent_goal text,
    assigner    text,
    group_name  text        not null,
    account_id  bigint      not null,
    by_name     text        not null,
    asked_at    timestamptz not null,
    primary key (agency_id, id),
    unique (agency_id, key)
);
create index shared_target_account on planning.shared_target (agency_id, account_id, id desc);

create table planning.shared_indicator (
    agency_id   bigint         not null,
    target_id   bigint         not null,
    number      int            not null check (number > 0),
    aspect      text           not null check (aspect in ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
    description text           not null check (description <> ''),
    target      numeric(14, 2) not null,
    target_max  numeric(14, 2),
    unit        text           not null check (unit <> ''),
    direction   text           not null check (direction in ('MAXIMIZE', 'MINIMIZE', 'RANGE', 'MILESTONE')),
    measurement text           not null check (measurement in ('CUMULATIVE', 'LATEST')),
    perspective text           check (perspective in ('PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN')),
    trajectory  numeric(14, 2)[],
    primary key (agency_id, target_id, number),
    foreign key (agency_id, target_id) references planning.shared_target (agency_id, id)
);

-- Whom it is for; WAITING until the person's turn has come, then what was done.
create table planning.shared_target_person (
    agency_id   bigint not null,
    target_id   bigint not null,
    employee_id bigint not null,
    state       text   not null check (state in ('WAITING', 'BEGUN', 'ADDED', 'ALREADY_THERE', 'LOCKED')),
    plan_id     bigint,
    primary key (agency_id, target_id, employee_id),
    foreign key (agency_id, target_id) references planning.shared_target (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id)
);
create index shared_target_waiting on planning.shared_target_person (agency_id, target_id) where state = 'WAITING';

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['shared_target', 'shared_indicator', 'shared_target_person'] loop
        execute format('alter table planning.%I enable row level security', tenant_table);
        execute format('alter table planning.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on planning.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;
