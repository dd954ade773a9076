create schema organization;
grant usage on schema organization to teladan_app;
create extension if not exists btree_gist;

-- The directory of tenants: the one table here without a tenant of its own.
create table organization.agency (
    id   bigint generated always as identity primary key,
    code text not null unique check (code ~ '^[a-z0-9-]{2,40}$'),
    name text not null
);

create table organization.unit (
    agency_id          bigint not null references organization.agency,
    id                 bigint generated always as identity,
    unor_id            text   not null,
    name               text   not null check (name <> ''),
    kind               text   not null check (kind in ('PEMERINTAH_KOTA', 'PEMERINTAH_KABUPATEN', 'SEKRETARIAT', 'INSPEKTORAT',
                           'DINAS', 'BADAN', 'SATUAN', 'KECAMATAN', 'KELURAHAN', 'BAGIAN', 'BIDANG', 'SUBBAGIAN', 'SEKSI',
                           'UPTD', 'PUSKESMAS', 'RUMAH_SAKIT', 'SEKOLAH')),
    parent_id          bigint,
    head_position_code text,
    valid_from         date   not null,
    valid_until        date,
    version            int    not null default 1,
    primary key (agency_id, id),
    unique (agency_id, unor_id),
    foreign key (agency_id, parent_id) references organization.unit (agency_id, id),
    check (valid_until is null or valid_until >= valid_from),
    check (parent_id is null or parent_id <> id),
    check ((parent_id is null) = (kind in ('PEMERINTAH_KOTA', 'PEMERINTAH_KABUPATEN')))
);
create unique index unit_one_root on organization.unit (agency_id) where parent_id is null;
create index unit_parent on organization.unit (agency_id, parent_id);

-- Every unit with all its ancestors and itself (depth 0); rebuilt set-based by the import of units.
create table organization.unit_path (
    agency_id     bigint not null,
    ancestor_id   bigint not null,
    descendant_id bigint not null,
    depth         int    not null,
    primary key (agency_id, ancestor_id, descendant_id),
    foreign key (agency_id, ancestor_id) references organization.unit (agency_id, id),
    foreign key (agency_id, descendant_id) references organization.unit (agency_id, id)
);
create index unit_path_up on organization.unit_path (agency_id, descendant_id, depth);

create table organization.position (
    agency_id bigint not null references organization.agency,
    id        bigint generated always as identity,
    code      text   not null,
    name      text   not null check (name <> ''),
    kind      text   not null check (kind in ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS',
                  'PELAKSANA', 'JF_KEAHLIAN', 'JF_KETERAMPILAN', 'KEPALA_DAERAH')),
    primary key (agency_id, id),
    unique (agency_id, code)
);

create table organization.employee (
    agency_id         bigint not null references organization.agency,
    id                bigint generated always as identity,
    siasn_id          text,
    nip               text check (nip ~ '^[0-9]{18}$'),
    former_nip        text,
    name              text   not null check (name <> ''),
    front_title       text,
    back_title        text,
    birth_place       text,
    born_on           date,
    sex               text check (sex in ('M', 'F')),
    phone             text,
    email             text,
    official_email    text,
    kind              text   not null check (kind in ('PNS', 'CPNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'KEPALA_DAERAH')),
    legal_status_code text,
    grade_code        text,
    grade_since_on    date,
    education_level   text,
    education_name    text,
    graduated_year    int,
    unit_id           bigint not null,
    position_id       bigint not null,
    position_since_on date,
    active            boolean not null default true,
    version           int     not null default 1,
    primary key (agency_id, id),
    unique (agency_id, nip),
    unique (agency_id, siasn_id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    foreign key (agency_id, position_id) references organization.position (agency_id, id),
    check ((nip is null) = (kind = 'KEPALA_DAERAH'))
);
create index employee_unit on organization.employee (agency_id, unit_id, name);
create index employee_name on organization.employee (agency_id, name, id);

create table organization.assessor_assignment (
    agency_id    bigint not null,
    id           bigint generated always as identity,
    employee_id  bigint not null,
    assessor_id  bigint not null,
    kind         text   not null check (kind in ('DEFINITIF', 'PLT', 'PLH', 'DELEGASI')),
    basis        text   not null,
    start_on     date   not null,
    end_on       date,
    confirmed_at timestamptz,
    primary key (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, assessor_id) references organization.employee (agency_id, id),
    check (employee_id <> assessor_id),
    check (end_on is null or end_on >= start_on),
    -- one confirmed assessor at a time; proposals may overlap until confirmed
    exclude using gist (agency_id with =, employee_id with =, daterange(start_on, end_on, '[]') with &&)
        where (confirmed_at is not null)
);
create index assessor_team on organization.assessor_assignment (agency_id, assessor_id, start_on, end_on)
    include (employee_id) where confirmed_at is not null;
create index assessor_of on organization.assessor_assignment (agency_id, employee_id, start_on, end_on)
    include (assessor_id) where confirmed_at is not null;

-- An uploaded file of units, employees or assessors on its way in.
create table organization.upload (
    agency_id     bigint      not null references organization.agency,
    id            bigint      generated always as identity,
    kind          text        not null check (kind in ('UNIT', 'EMPLOYEE', 'ASSESSOR')),
    status        text        not null check (status in ('RECEIVED', 'CHECKING', 'CHECKED', 'COMMITTING', 'COMMITTED', 'FAILED', 'DISCARDED')),
    file_name     text        not null,
    file_sha256   text        not null,
    header        text[]      not null,
    notices       text[]      not null default '{}',
    mapping       jsonb       not null default '{}',
    row_count     int         not null default 0,
    done_count    int         not null default 0,
    new_count     int         not null default 0,
    changed_count int         not null default 0,
    same_count    int         not null default 0,
    noted_count   int         not null default 0,
    wrong_count   int         not null default 0,
    absent_count  int         not null default 0,
    failure       text,
    created_by    text        not null,
    created_at    timestamptz not null,
    committed_at  timestamptz,
    version       int         not null default 1,
    primary key (agency_id, id)
);
create index upload_recent on organization.upload (agency_id, created_at desc);

create table organization.upload_problem (
    agency_id   bigint  not null,
    upload_id   bigint  not null,
    row_number  int     not null,
    column_name text    not null,
    problem     text    not null,
    blocking    boolean not null,
    value       text    not null,
    row_name    text    not null,
    arguments   text[]  not null default '{}',
    remedy      text,
    primary key (agency_id, upload_id, row_number, column_name, problem),
    foreign key (agency_id, upload_id) references organization.upload (agency_id, id) on delete cascade
);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['unit', 'unit_path', 'position', 'employee', 'assessor_assignment', 'upload', 'upload_problem'] loop
        execute format('alter table organization.%I enable row level security', tenant_table);
        execute format('alter table organization.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on organization.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;

-- Staging: COPY does not work under row-level security; rebuilt from the stored file, keyed by agency and upload.
create unlogged table organization.staging_unit (
    agency_id bigint not null, upload_id bigint not null, row_number int not null,
    unor_id text, name text, parent_unor_id text, kind text, valid_from date, valid_until date, head_position_code text,
    unit_id bigint, state text,
    primary key (agency_id, upload_id, row_number)
);
create unlogged table organization.staging_employee (
    agency_id bigint not null, upload_id bigint not null, row_number int not null,
    siasn_id text, nip text, former_nip text, name text, front_title text, back_title text, birth_place text, born_on date,
    sex text, phone text, email text, official_email text, kind text, legal_status_code text, grade_code text,
    grade_since_on date, education_level text, education_name text, graduated_year int, unor_id text,
    position_code text, position_name text, position_kind text, position_since_on date,
    state text,
    primary key (agency_id, upload_id, row_number)
);
create unlogged table organization.staging_assessor (
    agency_id bigint not null, upload_id bigint not null, row_number int not null,
    nip text, assessor_nip text, basis text, kind text, start_on date, end_on date,
    employee_id bigint, assessor_id bigint, assignment_id bigint, state text,
    primary key (agency_id, upload_id, row_number)
);
create unlogged table organization.staging_problem (
    agency_id bigint not null, upload_id bigint not null, row_number int not null,
    column_name text not null, problem text not null, blocking boolean not null, value text not null, row_name text not null,
    arguments text[] not null, remedy text
);
create index staging_problem_row on organization.staging_problem (agency_id, upload_id, row_number);

create view organization.v_agency with (security_invoker = true) as select id, code, name from organization.agency;

create view organization.v_unit with (security_invoker = true) as
    select agency_id, id, unor_id, name, kind, parent_id, valid_from, valid_until from organization.unit;

create view organization.v_unit_path with (security_invoker = true) as
    select agency_id, ancestor_id, descendant_id, depth from organization.unit_path;

-- A person as lists and forms show one. The NIP is here for documents; lists mask it.
create view organization.v_employee with (security_invoker = true) as
    select e.agency_id, e.id, e.nip, e.kind, e.grade_code, e.sex, e.active, e.name as plain_name,
           concat_ws(', ', concat_ws(' ', nullif(e.front_title, ''), e.name), nullif(e.back_title, '')) as name,
           e.unit_id, u.name as unit_name, e.position_id, p.name as position_name, p.kind as position_kind
    from organization.employee e
    join organization.unit u on u.agency_id = e.agency_id and u.id = e.unit_id
    join organization.position p on p.agency_id = e.agency_id and p.id = e.position_id;

create view organization.v_employee_contact with (security_invoker = true) as
    select agency_id, id, official_email from organization.employee;

create view organization.v_assessor with (security_invoker = true) as
    select agency_id, employee_id, assessor_id, kind, start_on, end_on
    from organization.assessor_assignment
    where confirmed_at is not null;
