-- What an account has sent on a day, against the quota.
create table files.intake (
    agency_id  bigint not null,
    account_id bigint not null,
    on_date    date   not null,
    bytes      bigint not null check (bytes >= 0),
    primary key (agency_id, account_id, on_date)
);
alter table files.intake enable row level security;
alter table files.intake force row level security;
create policy tenant on files.intake using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);
