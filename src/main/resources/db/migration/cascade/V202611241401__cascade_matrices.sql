create schema cascade;
grant usage on schema cascade to teladan_app;

-- The role-result matrix (Format A.1.5): on the first level under a leader's indicators, on the second, for a team, under the
-- results of the team's leader.
create table cascade.matrix (
    agency_id  bigint      not null,
    id         bigint      generated always as identity,
    year       int         not null check (year between 2020 and 2100),
    level      text        not null check (level in ('UNIT', 'TEAM')),
    name       text        not null check (name <> '' and length(name) <= 120),
    -- who made it; who leads, whose plan stands above the columns
    owner_id   bigint      not null,
    leader_id  bigint      not null,
    unit_id    bigint      not null,
    created_at timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, owner_id) references organization.employee (agency_id, id),
    foreign key (agency_id, leader_id) references organization.employee (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    check (level = 'TEAM' or owner_id = leader_id)
);
create unique index matrix_of_leader on cascade.matrix (agency_id, leader_id, year) where level = 'UNIT';
create unique index matrix_of_team on cascade.matrix (agency_id, owner_id, year, lower(name)) where level = 'TEAM';
create index matrix_leader on cascade.matrix (agency_id, leader_id, year);
create index matrix_unit on cascade.matrix (agency_id, unit_id, year);

-- What was decided about a line of the leader's plan; the line itself stands in planning and may go with its draft.
create table cascade.matrix_column (
    agency_id     bigint not null,
    matrix_id     bigint not null,
    line_id       bigint not null,
    method        text   check (method in ('ASPEK', 'WILAYAH', 'BEBAN_TARGET', 'LAYANAN', 'OUTPUT_ANTARA')),
    self_done     boolean not null default false,
    version       int    not null default 1,
    -- as it was issued last: with a load, the sum of the shares that were issued
    issued_method text   check (issued_method in ('ASPEK', 'WILAYAH', 'BEBAN_TARGET', 'LAYANAN', 'OUTPUT_ANTARA')),
    issued_target numeric(14, 2),
    issued_at     timestamptz,
    primary key (agency_id, matrix_id, line_id),
    foreign key (agency_id, matrix_id) references cascade.matrix (agency_id, id) on delete cascade,
    check ((issued_at is null) = (issued_method is null)),
    check (issued_target is null or issued_method = 'BEBAN_TARGET')
);

create table cascade.matrix_member (
    agency_id         bigint not null,
    id                bigint generated always as identity,
    matrix_id         bigint not null,
    employee_id       bigint,
    -- a person of another agency, as text
    external_nip      text   check (external_nip ~ '^[0-9]{18}$'),
    external_name     text   check (external_name <> '' and length(external_name) <= 120),
    external_position text   check (length(external_position) <= 160),
    external_agency   text   check (external_agency <> '' and length(external_agency) <= 160),
    primary key (agency_id, id),
    unique (agency_id, matrix_id, employee_id),
    foreign key (agency_id, matrix_id) references cascade.matrix (agency_id, id) on delete cascade,
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    check ((employee_id is null) = (external_name is not null)),
    check ((external_name is null) = (external_agency is null)),
    check (external_name is not null or (external_nip is null and external_position is null))
);
create unique index matrix_member_external on cascade.matrix_member (agency_id, matrix_id, external_nip) where external_nip is not null;
create index matrix_member_employee on cascade.matrix_member (agency_id, employee_id) where employee_id is not null;

create table cascade.matrix_cell (
    agency_id       bigint  not null,
    id              bigint  generated always as identity,
    matrix_id       bigint  not null,
    member_id       bigint  not null,
    line_id         bigint  not null,
    -- null: TIDAK ADA PERAN
    role            text    check (role <> '' and length(role) <= 1000),
    part            text    check (part <> '' and length(part) <= 200),
    share           numeric(14, 2) check (share > 0),
    version         int     not null default 1,
    -- as it was issued last
    issued_role     text,
    issued_part     text,
    issued_share    numeric(14, 2),
    issued_version  int,
    issued_at       timestamptz,
    issued_by       text,
    state           text    not null default 'DRAFT'
                    check (state in ('DRAFT', 'AWAITING', 'OFFERED', 'IN_PLAN', 'REFUSED', 'EXTERNAL', 'WITHDRAWN')),
    -- what the assessor said to a refused assignment
    decision_note   text    check (length(decision_note) <= 1000),
    -- the result that carries the role in the person's plan
    result_line_id  bigint,
    seen_at         timestamptz,
    primary key (agency_id, id),
    unique (agency_id, member_id, line_id),
    foreign key (agency_id, matrix_id) references cascade.matrix (agency_id, id) on delete cascade,
    foreign key (agency_id, member_id) references cascade.matrix_member (agency_id, id) on delete cascade,
    check (role is not null or (part is null and share is null)),
    check ((state = 'DRAFT') = (issued_version is null)),
    check ((issued_version is null) = (issued_at is null))
);
create index matrix_cell_matrix on cascade.matrix_cell (agency_id, matrix_id, line_id);
create index matrix_cell_result on cascade.matrix_cell (agency_id, result_line_id) where result_line_id is not null;
create index matrix_cell_waiting on cascade.matrix_cell (agency_id, member_id) where state in ('AWAITING', 'OFFERED', 'WITHDRAWN');

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['matrix', 'matrix_column', 'matrix_member', 'matrix_cell'] loop
        execute format('alter table cascade.%I enable row level security', tenant_table);
        execute format('alter table cascade.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on cascade.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;

-- Who leads whom in which team, once a role was issued.
create view cascade.v_team_member with (security_invoker = true) as
    select distinct m.agency_id, m.id as matrix_id, m.year, m.name, m.leader_id, p.employee_id
    from cascade.matrix m
    join cascade.matrix_member p on p.agency_id = m.agency_id and p.matrix_id = m.id and p.employee_id is not null
    join cascade.matrix_cell c on c.agency_id = m.agency_id and c.member_id = p.id
     and c.state in ('OFFERED', 'IN_PLAN')
    where m.level = 'TEAM';
