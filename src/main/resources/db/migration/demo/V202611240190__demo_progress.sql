create schema demo;
grant usage on schema demo to teladan_app;

-- What of the demonstration is loaded already, each row in the transaction of what it tells of: a load that was cut off goes on.
create table demo.finished_phase (
    agency_id   bigint      not null,
    phase       text        not null,
    finished_at timestamptz not null,
    primary key (agency_id, phase),
    foreign key (agency_id) references organization.agency (id)
);
alter table demo.finished_phase enable row level security;
alter table demo.finished_phase force row level security;
create policy tenant on demo.finished_phase using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);
