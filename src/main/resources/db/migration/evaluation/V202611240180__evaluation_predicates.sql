create schema evaluation;
grant usage on schema evaluation to teladan_app;

create table evaluation.unit_predicate (
    agency_id bigint      not null,
    unit_id   bigint      not null,
    period_id bigint      not null,
    predicate text        not null check (predicate in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    reason    text        not null check (reason <> ''),
    set_by    text        not null,
    set_at    timestamptz not null,
    version   int         not null default 1,
    primary key (agency_id, unit_id, period_id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    foreign key (agency_id, period_id) references cycle.period (agency_id, id)
);

create table evaluation.evaluation (
    agency_id           bigint      not null,
    id                  bigint      generated always as identity,
    employee_id         bigint      not null,
    period_id           bigint      not null,
    plan_id             bigint      not null,
    assessor_id         bigint      not null,
    -- whose achievement counts: the unit led by the assessor (Lampiran IV.B.1.g)
    unit_id             bigint      not null,
    -- the unit that the assessed person leads, if any: its predicate gives the rating of results
    led_unit_id         bigint,
    rule_set_id         bigint      not null references cycle.rule_set,
    status              text        not null check (status in ('IN_PROGRESS', 'RATED', 'FINAL', 'DELIVERED', 'ACKNOWLEDGED', 'REPORTED')),
    unit_predicate      text        check (unit_predicate in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    suggested_result    text        check (suggested_result in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    suggested_behavior  text        check (suggested_behavior in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    result_rating       text        check (result_rating in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    behavior_rating     text        check (behavior_rating in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    predicate           text        check (predicate in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    reason              text,
    recommendation      text,
    -- all that the suggestion was derived from, so that it can be recomputed years later
    derivation          jsonb       not null default '{}',
    rated_at            timestamptz,
    finalized_at        timestamptz,
    delivered_at        timestamptz,
    version             int         not null default 1,
    primary key (agency_id, id),
    unique (agency_id, employee_id, period_id),
    foreign key (agency_id, employee_id) references organization.employee (agency_id, id),
    foreign key (agency_id, assessor_id) references organization.employee (agency_id, id),
    foreign key (agency_id, period_id) references cycle.period (agency_id, id),
    foreign key (agency_id, plan_id) references planning.plan (agency_id, id),
    foreign key (agency_id, unit_id) references organization.unit (agency_id, id),
    foreign key (agency_id, led_unit_id) references organization.unit (agency_id, id),
    check (employee_id <> assessor_id),
    check ((status = 'IN_PROGRESS') or (result_rating is not null and behavior_rating is not null and predicate is not null)),
    check ((status in ('FINAL', 'DELIVERED', 'ACKNOWLEDGED', 'REPORTED')) = (finalized_at is not null)),
    check ((finalized_at is not null) <= (unit_predicate is not null)),
    check (status not in ('DELIVERED', 'ACKNOWLEDGED') or delivered_at is not null),
    check (status = 'IN_PROGRESS'
        or (result_rating is not distinct from suggested_result and behavior_rating is not distinct from suggested_behavior)
        or coalesce(reason, '') <> '')
);
create index evaluation_assessor on evaluation.evaluation (agency_id, assessor_id, period_id);
create index evaluation_unit on evaluation.evaluation (agency_id, period_id, unit_id) include (predicate, status);
create index evaluation_led_unit on evaluation.evaluation (agency_id, period_id, led_unit_id) where led_unit_id is not null;

create table evaluation.result_mark (
    agency_id     bigint not null,
    evaluation_id bigint not null,
    result_id     bigint not null,
    mark          text   not null check (mark in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    primary key (agency_id, evaluation_id, result_id),
    foreign key (agency_id, evaluation_id) references evaluation.evaluation (agency_id, id),
    foreign key (agency_id, result_id) references planning.work_result (agency_id, id)
);

create table evaluation.behavior_mark (
    agency_id     bigint not null,
    evaluation_id bigint not null,
    value_code    text   not null references cycle.behavior_value,
    mark          text   not null check (mark in ('DIATAS', 'SESUAI', 'DIBAWAH')),
    primary key (agency_id, evaluation_id, value_code),
    foreign key (agency_id, evaluation_id) references evaluation.evaluation (agency_id, id)
);

create table evaluation.evaluation_transition (
    agency_id     bigint      not null,
    id            bigint      generated always as identity,
    evaluation_id bigint      not null,
    from_status   text        not null,
    to_status     text        not null,
    actor_name    text        not null,
    account_id    bigint,
    note          text,
    at            timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, evaluation_id) references evaluation.evaluation (agency_id, id)
);
create index evaluation_transition_of on evaluation.evaluation_transition (agency_id, evaluation_id, id);

do $$
declare
    tenant_table text;
begin
    foreach tenant_table in array array['unit_predicate', 'evaluation', 'result_mark', 'behavior_mark', 'evaluation_transition'] loop
        execute format('alter table evaluation.%I enable row level security', tenant_table);
        execute format('alter table evaluation.%I force row level security', tenant_table);
        execute format(
            'create policy tenant on evaluation.%I using (agency_id = nullif(current_setting(''app.agency'', true), '''')::bigint)',
            tenant_table);
    end loop;
end $$;

create view evaluation.v_evaluation with (security_invoker = true) as
    select agency_id, id, employee_id, period_id, unit_id, assessor_id, status, predicate, result_rating,
           behavior_rating, finalized_at, delivered_at
    from evaluation.evaluation;
create view evaluation.v_unit_predicate with (security_invoker = true) as
    select agency_id, unit_id, period_id, predicate, set_at from evaluation.unit_predicate;
