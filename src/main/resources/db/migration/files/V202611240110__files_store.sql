create schema files;
grant usage on schema files to teladan_app;

-- What is stored, by its content. The bytes lie beside the database; a row is written only after they are safe on disk.
create table files.file (
    agency_id  bigint      not null,
    sha256     text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size > 0),
    media_type text        not null,
    created_at timestamptz not null,
    primary key (agency_id, sha256)
);
alter table files.file enable row level security;
alter table files.file force row level security;
create policy tenant on files.file using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);
