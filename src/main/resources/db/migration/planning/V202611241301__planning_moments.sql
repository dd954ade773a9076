-- Since when a draft has been one; plans from before do not know it.
alter table planning.plan add column begun_at timestamptz;
alter table planning.plan alter column begun_at set default current_timestamp;

create or replace view planning.v_plan with (security_invoker = true) as
    select agency_id, id, employee_id, year, starts_on, coalesce(closed_on, ends_on) as ends_on, approach, high_leader, status,
           assessor_id, agreed_at, edition, replaces_id, begun_at, submitted_at, version
    from planning.plan;

create view planning.v_plan_transition with (security_invoker = true) as
    select agency_id, id, plan_id, from_status, to_status, at
    from planning.plan_transition;
