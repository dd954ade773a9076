-- Under which result of the superior an agreed result hangs since its agreement: a link beside the wording, not a change of it.
create table planning.result_link (
    agency_id bigint      not null,
    result_id bigint      not null,
    parent_id bigint      not null,
    linked_by text        not null,
    linked_at timestamptz not null,
    primary key (agency_id, result_id),
    foreign key (agency_id, result_id) references planning.work_result (agency_id, id),
    foreign key (agency_id, parent_id) references planning.work_result (agency_id, id),
    check (parent_id <> result_id)
);
create index result_link_parent on planning.result_link (agency_id, parent_id);
alter table planning.result_link enable row level security;
alter table planning.result_link force row level security;
create policy tenant on planning.result_link using (agency_id = nullif(current_setting('app.agency', true), '')::bigint);

-- With the line of the superior's result, which is the same in all editions of the superior's plan.
create or replace view planning.v_work_result with (security_invoker = true) as
    select r.agency_id, r.id, r.plan_id, r.number, r.kind, r.description, coalesce(l.parent_id, r.parent_result_id) as parent_result_id,
           r.parent_goal, r.assigner, r.line_id, above.line_id as parent_line_id
    from planning.work_result r
    left join planning.result_link l on l.agency_id = r.agency_id and l.result_id = r.id
    left join planning.work_result above
      on above.agency_id = r.agency_id and above.id = coalesce(l.parent_id, r.parent_result_id);
