-- The application's role reads and writes what the owner makes, and owns nothing.
-- On a server of its own the owner may have any name; the application's role is always teladan_app.
do $$
begin
  if not exists (select from pg_roles where rolname = 'teladan_app') then
    raise exception 'The role teladan_app is missing: create role teladan_app login password ''…''';
  end if;
  execute format('alter default privileges for role %I grant select, insert, update, delete on tables to teladan_app', current_user);
  execute format('alter default privileges for role %I grant usage, select on sequences to teladan_app', current_user);
end
$$;

-- Without the owner's credentials the application still checks that all migrations have been made.
grant select on public.flyway_schema_history to teladan_app;
