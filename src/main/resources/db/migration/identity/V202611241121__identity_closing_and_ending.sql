-- A role ends at a moment, so that it is gone with the next click and not with the next day.
alter table identity.role_grant add column ended_at timestamptz;
create unique index role_grant_held on identity.role_grant (agency_id, account_id, role, unit_id) nulls not distinct
    where ended_at is null and end_on is null;

alter table identity.account add column closed_reason text check (length(closed_reason) <= 500);

-- The login name of a closed account is free for another agency that invites the same person.
alter table identity.login add column closed boolean not null default false;
