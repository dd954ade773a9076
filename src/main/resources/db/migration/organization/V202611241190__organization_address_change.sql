-- Since when the official address is what it is; null for the one that a person came with.
alter table organization.employee add column official_email_changed_at timestamptz;

create or replace view organization.v_employee_contact with (security_invoker = true) as
    select agency_id, id, official_email, official_email_changed_at from organization.employee;
