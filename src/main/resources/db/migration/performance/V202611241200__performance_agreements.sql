create schema performance;
grant usage on schema performance to teladan_app;

-- What a unit promises for a year (Perjanjian Kinerja). A change of an agreed one is a new revision with its reason.
create table performance.agreement (
    agency_id bigint      not null,
    id        bigint      generated always as identity,
    unit_id   bigint      not null,
    year      int         not null check (year between 2020 and 2100),
    revision  int         not null default 1 check (revision >= 1),
    status    text        not null check (status in ('DRAFT', 'SIGNED', 'AGREED', 'SUPERSEDED', 'WITHDRAWN')),
    reason    text        check (length(reason) between 1 and 1000),
    agreed_at timestamptz,
    version   int         not null default 1,
    primary key (agency_id, id),
    unique (agency_id, unit_id, year, revision),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    check ((revision = 1) = (reason is null)),
    check ((status in ('AGREED', 'SUPERSEDED')) = (agreed_at is not null))
);
create unique index agreement_in_force on performance.agreement (agency_id, unit_id, year) where status = 'AGREED';
create unique index agreement_in_preparation on performance.agreement (agency_id, unit_id, year)
    where status in ('DRAFT', 'SIGNED');

-- Who has signed, as they were on that day. Taken back with the document while it is not agreed.
create table performance.signature (
    agency_id    bigint      not null,
    agreement_id bigint      not null,
    party        text        not null check (party in ('HEAD', 'SUPERIOR')),
    employee_id  bigint      not null,
    name         text        not null,
    nip          text,
    grade_code   text,
    position     text        not null,
    signed_at    timestamptz not null,
    primary key (agency_id, agreement_id, party),
    unique (agency_id, agreement_id, employee_id),
    foreign key (agency_id, agreement_id) references performance.agreement (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id)
);

create table performance.agreement_transition (
    agency_id    bigint      not null,
    id           bigint      generated always as identity,
    agreement_id bigint      not null,
    from_status  text        not null,
    to_status    text        not null,
    actor_name   text        not null,
    note         text,
    at           timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, agreement_id) references performance.agreement (agency_id, id)
);
create index agreement_transition_of on performance.agreement_transition (agency_id, agreement_id, id);

-- Sasaran.
create table performance.objective (
    agency_id    bigint not null,
    id           bigint generated always as identity,
    agreement_id bigint not null,
    number       int    not null check (number > 0),
    statement    text   not null check (length(statement) between 1 and 1000),
    primary key (agency_id, id),
    unique (agency_id, agreement_id, number) deferrable initially deferred,
    foreign key (agency_id, agreement_id) references performance.agreement (agency_id, id)
);

-- A key indicator (IKU) as such: what realisations and lower indicators hold on to through all revisions.
create table performance.indicator (
    agency_id bigint not null,
    id        bigint generated always as identity,
    unit_id   bigint not null,
    year      int    not null check (year between 2020 and 2100),
    primary key (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id)
);
create index indicator_of_unit on performance.indicator (agency_id, unit_id, year);

-- What one revision of an agreement says about an indicator.
create table performance.promise (
    agency_id    bigint         not null,
    agreement_id bigint         not null,
    indicator_id bigint         not null,
    objective_id bigint         not null,
    number       int            not null check (number > 0),
    name         text           not null check (length(name) between 1 and 500),
    formula      text           check (length(formula) between 1 and 2000),
    source       text           check (length(source) between 1 and 300),
    target       numeric(18, 4) not null check (target >= 0),
    target_max   numeric(18, 4),
    unit         text           not null check (length(unit) between 1 and 60),
    direction    text           not null check (direction in ('MAXIMIZE', 'MINIMIZE', 'RANGE', 'MILESTONE')),
    measurement  text           not null check (measurement in ('CUMULATIVE', 'LATEST')),
    rhythm       text           not null check (rhythm in ('MONTH', 'QUARTER')),
    programme    text           check (length(programme) between 1 and 300),
    activity     text           check (length(activity) between 1 and 300),
    budget       numeric(18, 2) check (budget >= 0),
    parent_id    bigint,
    cascade_kind text           check (cascade_kind in ('ASPECT', 'AREA', 'LOAD', 'NON_DIRECT')),
    share        numeric(18, 4) check (share > 0),
    primary key (agency_id, agreement_id, indicator_id),
    unique (agency_id, objective_id, number) deferrable initially deferred,
    foreign key (agency_id, agreement_id) references performance.agreement (agency_id, id),
    foreign key (agency_id, indicator_id) references performance.indicator (agency_id, id),
    foreign key (agency_id, objective_id) references performance.objective (agency_id, id),
    foreign key (agency_id, parent_id) references performance.indicator (agency_id, id),
    check ((direction = 'RANGE') = (target_max is not null)),
    check (target_max is null or target_max >= target),
    check ((parent_id is null) = (cascade_kind is null)),
    check ((cascade_kind is not distinct from 'LOAD') = (share is not null)),
    check (parent_id is null or parent_id <> indicator_id)
);
create index promise_of_indicator on performance.promise (agency_id, indicator_id);
create index promise_parent on performance.promise (agency_id, parent_id) where parent_id is not null;

-- Where the indicator shall stand at the end of a month; with CUMULATIVE from the beginning of the year on.
create table performance.waypoint (
    agency_id    bigint         not null,
    agreement_id bigint         not null,
    indicator_id bigint         not null,
    month        int            not null check (month between 1 and 12),
    amount       numeric(18, 4) not null check (amount >= 0),
    primary key (agency_id, agreement_id, indicator_id, month),
    foreign key (agency_id, agreement_id, indicator_id)
        references performance.promise (agency_id, agreement_id, indicator_id) on delete cascade
);

-- What was reached in the period that ends with a month. Never overwritten: a correction is a newer row.
create table performance.realization (
    agency_id    bigint         not null,
    id           bigint         generated always as identity,
    indicator_id bigint         not null,
    month        int            not null check (month between 1 and 12),
    amount       numeric(18, 4) not null check (amount >= 0),
    note         text           check (length(note) between 1 and 1000),
    corrects_id  bigint,
    entered_by   text           not null,
    employee_id  bigint,
    entered_at   timestamptz    not null,
    primary key (agency_id, id),
    foreign key (agency_id, indicator_id) references performance.indicator (agency_id, id),
    foreign key (agency_id, corrects_id) references performance.realization (agency_id, id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    check (corrects_id is null or note is not null)
);
create unique index realization_first on performance.realization (agency_id, indicator_id, month) where corrects_id is null;
create unique index realization_corrected_once on performance.realization (agency_id, corrects_id) where corrects_id is not null;
create index realization_of on performance.realization (agency_id, indicator_id, month) include (id, amount);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['agreement', 'signature', 'agreement_transition', 'objective', 'indicator', 'promise',
                                        'waypoint', 'realization'] loop
        execute format('alter table performance.%I enable row level security', tenant_table);
        execute format('alter table performance.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on performance.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;
revoke update, delete, truncate on performance.realization, performance.agreement_transition from teladan_app;

create view performance.v_agreement with (security_invoker = true) as
    select agency_id, id, unit_id, year, revision, status, agreed_at from performance.agreement;

-- What every revision of every agreement says.
create view performance.v_promise with (security_invoker = true) as
    select p.agency_id, p.indicator_id as id, p.agreement_id, a.unit_id, a.year, a.revision, a.status,
           o.number as objective_number, o.statement as objective, p.number, p.name, p.formula, p.source, p.target,
           p.target_max, p.unit, p.direction, p.measurement, p.rhythm, p.programme, p.activity, p.budget, p.parent_id,
           p.cascade_kind, p.share
    from performance.promise p
    join performance.agreement a on a.agency_id = p.agency_id and a.id = p.agreement_id
    join performance.objective o on o.agency_id = p.agency_id and o.id = p.objective_id;

-- Each indicator once: as agreed, or as it is being prepared while no agreement in force holds it.
create view performance.v_indicator with (security_invoker = true) as
    select i.agency_id, i.id, i.agreement_id, i.unit_id, i.year, i.revision, i.status, i.objective_number, i.objective,
           i.number, i.name, i.formula, i.source, i.target, i.target_max, i.unit, i.direction, i.measurement, i.rhythm,
           i.programme, i.activity, i.budget, i.parent_id, i.cascade_kind, i.share
    from performance.v_promise i
    where i.status = 'AGREED'
       or i.status in ('DRAFT', 'SIGNED')
          and not exists (select from performance.promise q
                          join performance.agreement b on b.agency_id = q.agency_id and b.id = q.agreement_id
                          where q.agency_id = i.agency_id and q.indicator_id = i.id and b.status = 'AGREED');

create view performance.v_waypoint with (security_invoker = true) as
    select agency_id, agreement_id, indicator_id, month, amount from performance.waypoint;

-- The entry of each period that no newer one corrects.
create view performance.v_realization with (security_invoker = true) as
    select r.agency_id, r.id, r.indicator_id, r.month, r.amount, r.note, r.entered_by, r.entered_at
    from performance.realization r
    where not exists (select from performance.realization later
                      where later.agency_id = r.agency_id and later.corrects_id = r.id);

-- What all periods amount to: their sum, and the last one.
create view performance.v_realized with (security_invoker = true) as
    select agency_id, indicator_id, sum(amount) as total, (array_agg(amount order by month desc))[1] as last_amount,
           max(month) as last_month, count(*) as period_count
    from performance.v_realization
    group by agency_id, indicator_id;
