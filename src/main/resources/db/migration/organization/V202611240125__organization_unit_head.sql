-- Who leads which unit: the holder of its leading position.
create view organization.v_unit_head with (security_invoker = true) as
    select u.agency_id, u.id as unit_id, e.id as employee_id
    from organization.unit u
    join organization.position p on p.agency_id = u.agency_id and p.code = u.head_position_code
    join organization.employee e on e.agency_id = p.agency_id and e.position_id = p.id and e.active;
