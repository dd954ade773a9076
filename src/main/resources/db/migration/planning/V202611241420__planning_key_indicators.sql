-- Which of the unit's key indicators a result serves while it hangs under no result of a superior; its words stand in parent_goal.
alter table planning.work_result
    add column key_indicator_id bigint,
    add foreign key (agency_id, key_indicator_id) references performance.indicator (agency_id, id)
        on delete set null (key_indicator_id),
    add check (key_indicator_id is null or parent_result_id is null);
create index work_result_key_indicator on planning.work_result (agency_id, key_indicator_id) where key_indicator_id is not null;

create or replace view planning.v_work_result with (security_invoker = true) as
    select r.agency_id, r.id, r.plan_id, r.number, r.kind, r.description, coalesce(l.parent_id, r.parent_result_id) as parent_result_id,
           r.parent_goal, r.assigner, r.line_id, above.line_id as parent_line_id, r.key_indicator_id
    from planning.work_result r
    left join planning.result_link l on l.agency_id = r.agency_id and l.result_id = r.id
    left join planning.work_result above
      on above.agency_id = r.agency_id and above.id = coalesce(l.parent_id, r.parent_result_id);
