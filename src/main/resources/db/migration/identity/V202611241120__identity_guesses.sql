-- Wrong passwords are forgotten after a day; a device that its owner knows has a count of its own.
alter table identity.account add column last_failed_at timestamptz;

create table identity.device (
    agency_id      bigint      not null,
    id             bigint      generated always as identity,
    account_id     bigint      not null,
    token_hash     text        not null check (token_hash ~ '^[0-9a-f]{64}$'),
    failed_count   int         not null default 0,
    last_failed_at timestamptz,
    locked_until   timestamptz,
    last_used_at   timestamptz not null,
    primary key (agency_id, id),
    unique (agency_id, account_id, token_hash),
    foreign key (agency_id, account_id) references identity.account (agency_id, id)
);
alter table identity.device enable row level security;
alter table identity.device force row level security;
create policy tenant on identity.device using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);

-- How often something was tried from somewhere, before any agency is known.
create table identity.throttle (
    kind       text        not null,
    source     text        not null,
    count      int         not null,
    started_at timestamptz not null,
    primary key (kind, source)
);
