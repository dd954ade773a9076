-- What happened stays: a transition is added and read, nothing else.
revoke update, delete on evaluation.evaluation_transition from teladan_app;

-- The law and the directory of agencies: the application reads them; only the owner writes law, nobody renames a tenant.
revoke insert, update, delete on cycle.rule_set, cycle.predicate_rule, cycle.distribution_rule, cycle.setting, cycle.holiday,
    cycle.behavior_value, cycle.behavior_guide from teladan_app;
revoke update, delete on organization.agency from teladan_app;
