-- An agreed plan never changes: what changes in the year is a new edition, which counts once both have agreed to it.
alter table planning.plan
    add column edition     int not null default 1 check (edition > 0),
    add column replaces_id bigint,
    add column reason      text check (reason in ('UMPAN_BALIK_PENUGASAN', 'SUMBER_DAYA', 'PENYESUAIAN_EKSPEKTASI', 'PINDAH_JABATAN',
                               'GANTI_PENILAI', 'STRATEGI', 'PLT_PLH', 'TUGAS_BELAJAR')),
    add column reason_note text check (length(reason_note) <= 1000),
    -- the last day that counts, where a plan ended before its span did, as after a transfer
    add column closed_on   date,
    -- the position as of the day the plan was begun; what its next holder may inherit from
    add column unit_id     bigint,
    add column position_id bigint,
    add foreign key (agency_id, replaces_id) references planning.plan (agency_id, id),
    add foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    add foreign key (agency_id, position_id) references organization.position (agency_id, id),
    add check ((replaces_id is null) = (reason is null)),
    add check (replaces_id <> id),
    add check (closed_on is null or (closed_on between starts_on and ends_on and status in ('CLOSED', 'SUPERSEDED')));

-- The former guard did not know successors. Whatever counts, or will without replacing something, overlaps with nothing.
alter table planning.plan drop constraint plan_agency_id_employee_id_daterange_excl;
alter table planning.plan add constraint plan_no_overlap
    exclude using gist (agency_id with =, employee_id with =, daterange(starts_on, coalesce(closed_on, ends_on), '[]') with &&)
        where (status in ('AGREED', 'CLOSED') or (replaces_id is null and status in ('DRAFT', 'SUBMITTED', 'RETURNED')));
create unique index plan_one_successor on planning.plan (agency_id, replaces_id) where status in ('DRAFT', 'SUBMITTED', 'RETURNED');
create index plan_position on planning.plan (agency_id, position_id, unit_id) where position_id is not null;

-- A line keeps its identity through all editions: its first row's.
alter table planning.work_result add column origin_id bigint;
alter table planning.work_result
    add column line_id bigint not null generated always as (coalesce(origin_id, id)) stored,
    add foreign key (agency_id, origin_id) references planning.work_result (agency_id, id);
create index work_result_line on planning.work_result (agency_id, line_id);

alter table planning.indicator add column origin_id bigint;
alter table planning.indicator
    add column line_id bigint not null generated always as (coalesce(origin_id, id)) stored,
    add foreign key (agency_id, origin_id) references planning.indicator (agency_id, id);
create index indicator_line on planning.indicator (agency_id, line_id, id);

create or replace view planning.v_plan with (security_invoker = true) as
    select agency_id, id, employee_id, year, starts_on, coalesce(closed_on, ends_on) as ends_on, approach, high_leader, status,
           assessor_id, agreed_at, edition, replaces_id
    from planning.plan;

-- An indicator with the plan and person it belongs to; only agreed plans are reported against. One row per line: editions
-- that are not agreed yet do not show, and what a later agreed one carries on shows there alone. The id is the line's, so
-- that reports, progress and feedback follow it through all editions.
create or replace view planning.v_indicator with (security_invoker = true) as
    select i.agency_id, i.line_id as id, i.result_id, i.number, i.aspect, i.description, i.target, i.target_max, i.unit, i.direction,
           i.measurement, i.perspective, r.plan_id, r.number as result_number, r.kind as result_kind,
           r.description as result_description, p.employee_id, p.year, p.starts_on, p.ends_on, p.status as plan_status
    from planning.indicator i
    join planning.work_result r on r.agency_id = i.agency_id and r.id = i.result_id
    join planning.plan p on p.agency_id = r.agency_id and p.id = r.plan_id
    where (p.replaces_id is null or p.agreed_at is not null)
      and (p.status <> 'SUPERSEDED' or not exists (
          select from planning.indicator later
          join planning.work_result later_result
            on later_result.agency_id = later.agency_id and later_result.id = later.result_id
          join planning.plan later_plan
            on later_plan.agency_id = later.agency_id and later_plan.id = later_result.plan_id and later_plan.agreed_at is not null
          where later.agency_id = i.agency_id and later.line_id = i.line_id and later.id > i.id));
