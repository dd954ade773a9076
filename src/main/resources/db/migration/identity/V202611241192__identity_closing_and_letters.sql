-- What BKPSDM has closed is BKPSDM's to open again. Who closed the accounts until now is not known here: they count as theirs.
alter table identity.account add column closed_by_bkpsdm boolean not null default false;
alter table identity.account no force row level security;
update identity.account set closed_by_bkpsdm = true where status = 'CLOSED';
alter table identity.account force row level security;

-- Who has printed a letter for whom: for a while he gives that account no role.
create table identity.letter (
    agency_id  bigint      not null,
    id         bigint      generated always as identity,
    account_id bigint      not null,
    written_by bigint      not null,
    written_at timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, account_id) references identity.account (agency_id, id),
    foreign key (agency_id, written_by) references identity.account (agency_id, id)
);
create index letter_account on identity.letter (agency_id, account_id, written_by);
alter table identity.letter enable row level security;
alter table identity.letter force row level security;
create policy tenant on identity.letter using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);
