create schema intake;
grant usage on schema intake to teladan_app;

-- Files on their way in leave the module that brought the first three kinds. Policies, keys and grants come along.
alter table organization.upload set schema intake;
alter table organization.upload_problem set schema intake;
alter table organization.staging_problem set schema intake;

-- Which kinds of files there are is known by the modules above, and so is which agencies there are.
alter table intake.upload drop constraint upload_kind_check;
alter table intake.upload add constraint upload_kind_check check (kind ~ '^[A-Z][A-Z_]{1,39}$');
alter table intake.upload drop constraint upload_agency_id_fkey;

-- Employees who brought the file or began to commit it: some rows may not name them.
alter table intake.upload add column handled_by bigint[] not null default '{}';

alter table intake.upload_problem rename column remedy to proposal;
alter table intake.staging_problem rename column remedy to proposal;

-- Corrections are kept by field.
alter table intake.upload no force row level security;
update intake.upload
set mapping = jsonb_build_object(
        'texts', jsonb_build_object('unor_id', coalesce(mapping -> 'units', '{}')),
        'cells', jsonb_build_object('nip', coalesce(mapping -> 'nips', '{}')),
        'chosenRows', coalesce(mapping -> 'chosenRows', '[]'));
alter table intake.upload force row level security;

-- Rows that stay out, for the modules whose rows they are.
create view intake.v_wrong_row with (security_invoker = true) as
    select distinct agency_id, upload_id, row_number from intake.staging_problem where blocking;
