-- The entry of each period that no newer one corrects: the newest, as each correction corrects the newest there was. Read in
-- the order of the index, however many periods a list asks for.
create or replace view performance.v_realization with (security_invoker = true) as
    select distinct on (r.agency_id, r.indicator_id, r.month)
           r.agency_id, r.id, r.indicator_id, r.month, r.amount, r.note, r.entered_by, r.entered_at
    from performance.realization r
    order by r.agency_id, r.indicator_id, r.month, r.id desc;
